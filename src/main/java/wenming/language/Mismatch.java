package wenming.language;

import com.fasterxml.jackson.core.JsonToken;

/** A value of another type than expected, in words. */
final class Mismatch {

    static final String TEXT = "文字";
    static final String NUMBER = "数字";
    static final String LIST = "列表";
    static final String OBJECT = "对象";
    static final String FLAG = "是否（true 或 false）";
    static final String DATE = "日期";

    private Mismatch() {}

    static String message(String subject, String expected, JsonToken found, String text) {
        String shown = found.isNumeric() || found == JsonToken.VALUE_STRING ? Shown.quoted(text) : "";
        return subject + "应为" + expected + "，实际是" + word(found) + shown;
    }

    static String remedy(String expected, JsonToken found, String text) {
        if (found == JsonToken.VALUE_NULL) {
            return "没有内容就" + (expected.equals(OBJECT) ? "写 {}，或" : "") + "把这一项整个删去";
        }
        return switch (expected) {
            case TEXT -> found.isScalarValue() ? "请加上引号" : "";
            case NUMBER ->
                found == JsonToken.VALUE_STRING && text.matches("-?[0-9]{1,12}(\\.[0-9]{1,4})?")
                        ? "请去掉引号，写成 " + text
                        : "请只写数字，不写单位";
            case LIST -> found.isScalarValue() ? "请用方括号括起，只有一项也要" : "请用方括号 [ ]";
            case OBJECT -> "请写成花括号括起的「名称: 值」";
            case FLAG -> "是写 true，否写 false，不加引号";
            case DATE -> "请写成 2026-03-06 的样子";
            default -> "";
        };
    }

    private static String word(JsonToken token) {
        return switch (token) {
            case START_OBJECT -> OBJECT;
            case START_ARRAY -> LIST;
            case VALUE_STRING -> TEXT;
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> NUMBER;
            case VALUE_TRUE -> "是（true）";
            case VALUE_FALSE -> "否（false）";
            case VALUE_NULL -> "空值（null）";
            default -> "别的内容";
        };
    }
}
