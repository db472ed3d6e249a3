package wenming.rules;

/** Everything that is looked at once the rules of a standard could be read: what is written well and yet cannot be meant. */
final class Lints {

    private Lints() {}

    /** @param complete whether every rule could be read; what is missing says nothing otherwise */
    static void check(Ruleset ruleset, boolean complete, Findings findings) {
        new NumberingCheck(ruleset, findings).check(complete);
        new MinimaCheck(ruleset, findings).check();
        new BandOrderCheck(ruleset, findings).check();
        new BandGapCheck(ruleset, findings).check();
        new CapCheck(ruleset, findings).check();
        new VetoCheck(ruleset, findings).check();
        new ReachCheck(ruleset, findings).check();
        new ConflictCheck(ruleset, findings).check();
        new SourceCheck(ruleset, findings).check();
        new TitleCheck(ruleset, findings).check();
        if (complete) {
            findings.idle(ruleset.rules());
        }
    }
}
