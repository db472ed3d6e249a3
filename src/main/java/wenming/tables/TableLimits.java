package wenming.tables;

/** How much a table from outside may hold. A criteria table of a hundred pages stays far below. */
final class TableLimits {

    static final int BYTES = 5_000_000;
    static final int PARTS = 200;
    static final long INFLATED = 40_000_000;
    /** Rows of a county, each part; they are read as a stream. */
    static final long INFLATED_DATA = 4_000_000_000L;

    /** Only looked at for parts over {@link #SMALL_PART}. */
    static final int RATIO = 100;

    static final int SMALL_PART = 1_000_000;
    static final int ROWS = 5_000;
    static final int COLUMNS = 100;
    static final int SHEETS = 30;
    static final int CELL_CHARACTERS = 5_000;

    private TableLimits() {}
}
