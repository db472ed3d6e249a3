package wenming.evidence;

/**
 * The mark of units that a program made up for demonstrations and benchmarks. Code and name both carry it, so that it survives whatever a unit passes
 * through: result, table, ranking.
 */
public final class Generated {

    /** How the code of such a unit begins. */
    public static final String ID = "gen-";

    /** How the name of such a unit ends. */
    public static final String NAME = "（生成样例）";

    private Generated() {}

    public static boolean is(Unit unit) {
        return unit.id().startsWith(ID) && unit.name().endsWith(NAME);
    }
}
