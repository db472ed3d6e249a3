package wenming.language;

/** Where in a rule a sentence may stand; the first word of a sentence decides, and a sentence without one of these words belongs under 那么. */
public enum Place {
    SELECT("统计", "选取证据"),
    WHERE("其中", "缩小范围"),
    MEASURE("计算", "得出数值"),
    COMPARE("对比", "与上年比较, 或按单位的数字平均"),
    WHEN("且", "适用条件"),
    THEN("", "计分");

    private final String word;
    private final String purpose;

    Place(String word, String purpose) {
        this.word = word;
        this.purpose = purpose;
    }

    /** The word a line of this place starts with; empty for {@link #THEN}. */
    public String word() {
        return word;
    }

    /** What lines of this place are for, in Chinese. */
    public String purpose() {
        return purpose;
    }

    /** The place that the first word of a line points to. */
    public static Place of(String line) {
        for (Place place : values()) {
            if (!place.word.isEmpty() && line.startsWith(place.word)) {
                return place;
            }
        }
        return THEN;
    }
}
