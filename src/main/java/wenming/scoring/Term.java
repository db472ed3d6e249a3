package wenming.scoring;

/** One way of turning a measure into points. A rule has one or several; their points add up. Immutable. */
sealed interface Term permits Bands, Plain, PerStep, PerEvent, Parts, Discretion, Coded, CohortTerm {

    Effect apply(Case facts);

    /** Points at the best possible evidence; 0 for terms that only take. */
    Points best(Points full);

    /** Whether the term gives points, rather than only taking them. */
    boolean earns();
}
