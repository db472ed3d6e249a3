package wenming.versions;

import com.fasterxml.jackson.core.JsonToken;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.Map;
import java.util.Set;

/** Where one stands while reading a result, told in the words of the report: 项目 2.1 的得分. For one thread. */
final class ResultPath {

    private static final Map<String, String> WORDS = Map.ofEntries(
            Map.entry("schemaVersion", "格式版本"),
            Map.entry("unit", "单位"),
            Map.entry("period", "考核期"),
            Map.entry("asOf", "截止日"),
            Map.entry("standard", "标准"),
            Map.entry("sha256", "摘要"),
            Map.entry("inputSha256", "材料摘要"),
            Map.entry("version", "版本"),
            Map.entry("score", "总分"),
            Map.entry("earned", "得分"),
            Map.entry("lost", "失分"),
            Map.entry("maximum", "满分"),
            Map.entry("percent", "得分率"),
            Map.entry("bonus", "加分"),
            Map.entry("deduction", "扣分"),
            Map.entry("title", "称号或标题"),
            Map.entry("label", "名称"),
            Map.entry("name", "名称"),
            Map.entry("nextTitle", "下一称号"),
            Map.entry("vetoes", "否决"),
            Map.entry("coverage", "完成情况"),
            Map.entry("categories", "类别"),
            Map.entry("adjustments", "封顶与折算"),
            Map.entry("items", "项目"),
            Map.entry("status", "状态"),
            Map.entry("required", "要求"),
            Map.entry("actual", "实际"),
            Map.entry("reason", "理由"),
            Map.entry("lines", "得分明细"),
            Map.entry("points", "分值"),
            Map.entry("evidence", "证据"),
            Map.entry("counted", "计入的证据"),
            Map.entry("refused", "未计入的证据"),
            Map.entry("shortfalls", "可补回的失分"),
            Map.entry("recoverable", "可得分"),
            Map.entry("lead", "牵头"),
            Map.entry("dueBy", "期限"),
            Map.entry("uncounted", "未计入的证据"),
            Map.entry("calendar", "阶段"),
            Map.entry("warnings", "提醒"));

    private static final Set<String> NAMES = Set.of("id", "itemId", "ruleId", "rule", "name");

    private final Deque<Frame> frames = new ArrayDeque<>();

    /** An object or array around the place. */
    private static final class Frame {
        final boolean array;
        String field = "";
        String called = "";
        int index;

        Frame(boolean array) {
            this.array = array;
        }
    }

    /** Steps over a token that both results have. */
    void past(JsonToken token, String text) {
        switch (token) {
            case FIELD_NAME -> frames.element().field = text;
            case START_OBJECT, START_ARRAY -> frames.push(new Frame(token == JsonToken.START_ARRAY));
            case END_OBJECT, END_ARRAY -> {
                frames.pop();
                step();
            }
            default -> {
                name(text);
                step();
            }
        }
    }

    private void name(String value) {
        Frame frame = frames.element();
        if (!frame.array && frame.called.isEmpty() && NAMES.contains(frame.field)) {
            frame.called = value;
        }
    }

    private void step() {
        if (!frames.isEmpty() && frames.element().array) {
            frames.element().index++;
        }
    }

    String told() {
        StringBuilder words = new StringBuilder();
        StringBuilder pointer = new StringBuilder();
        for (Iterator<Frame> outermost = frames.descendingIterator(); outermost.hasNext(); ) {
            Frame frame = outermost.next();
            pointer.append('/').append(frame.array ? String.valueOf(frame.index) : frame.field);
            if (!frame.called.isEmpty() && frame != frames.peekLast()) {
                words.append(' ').append(frame.called).append(' ');
            }
            if (!frame.array) {
                words.append(words.isEmpty() ? "" : "的").append(WORDS.getOrDefault(frame.field, frame.field));
            }
        }
        return words.toString().replace("  ", " ") + "（" + pointer + "）";
    }
}
