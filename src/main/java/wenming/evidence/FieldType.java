package wenming.evidence;

/** What a field of evidence may hold, and the Java type it is kept as. */
public enum FieldType {
    /** String. */
    TEXT("文字"),
    /** Whole number, kept as BigDecimal. */
    INTEGER("整数"),
    /** Exact decimal, BigDecimal. */
    DECIMAL("数字"),
    /** One of the declared values, String. */
    CHOICE("选项"),
    /** LocalDate, written yyyy-MM-dd. */
    DATE("日期"),
    /** Boolean. */
    FLAG("是否"),
    /** List of String. */
    TEXTS("多项文字"),
    /** Map of option to BigDecimal. */
    COUNTS("分项计数");

    private final String label;

    FieldType(String label) {
        this.label = label;
    }

    /** Name for people, in Chinese. */
    public String label() {
        return label;
    }

    public boolean isNumber() {
        return this == INTEGER || this == DECIMAL;
    }
}
