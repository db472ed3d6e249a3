package wenming.language;

import com.fasterxml.jackson.core.StreamReadConstraints;

/** How much a file may hold, so that a small one cannot cost much. The size of the whole file is the caller's to set. */
final class Limits {

    static final int DEPTH = 16;
    static final int TEXT = 20_000;
    static final int NAME = 200;
    private static final int NUMBER = 1_000;
    private static final long TOKENS = 2_000_000;

    static final StreamReadConstraints CONSTRAINTS = StreamReadConstraints.builder()
            .maxNestingDepth(DEPTH)
            .maxStringLength(TEXT)
            .maxNameLength(NAME)
            .maxNumberLength(NUMBER)
            .maxTokenCount(TOKENS)
            .build();

    private Limits() {}

    /** What was exceeded. The parser says so in its message only, which must not be shown. */
    static String exceeded(String message) {
        if (message.contains("depth")) {
            return "层次过深：括号嵌套超过 " + DEPTH + " 层";
        }
        if (message.contains("Name")) {
            return "有一个字段名超过 " + NAME + " 个字符";
        }
        if (message.contains("String")) {
            return "有一段文字超过 " + TEXT + " 个字符";
        }
        if (message.contains("Number")) {
            return "有一个数字超过 " + NUMBER + " 位";
        }
        return message.contains("Token") ? "内容过多：超过 " + TOKENS + " 个数据项" : "内容超出允许的大小";
    }
}
