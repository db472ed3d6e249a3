package wenming.policy;

import java.util.List;
import java.util.stream.Collectors;

/** The trace as text: a line per requirement, below it who realises it, last the count. */
public final class TraceText {

    private TraceText() {}

    public static String of(Trace trace) {
        return text(trace.rows(), trace);
    }

    /** Only what must be mended. */
    public static String ofMissing(Trace trace) {
        return text(trace.missing(), trace);
    }

    private static String text(List<Trace.Row> rows, Trace trace) {
        StringBuilder text = new StringBuilder();
        rows.forEach(row -> row(text, row));
        if (!trace.strangers().isEmpty()) {
            text.append("\n引用了要求表中没有的编号：\n");
            trace.strangers()
                    .forEach(c -> text.append("  ")
                            .append(c.row())
                            .append("  ")
                            .append(c.standard())
                            .append(" ")
                            .append(c.by())
                            .append("（")
                            .append(c.place())
                            .append("）\n"));
        }
        return text.append('\n').append(summary(trace)).append('\n').toString();
    }

    private static void row(StringBuilder text, Trace.Row row) {
        Requirement r = row.requirement();
        text.append(r.id())
                .append("  ")
                .append(r.text())
                .append("（")
                .append(r.clause())
                .append("，")
                .append(String.join("/", r.types()))
                .append("）\n");
        byStandard(row.realised())
                .forEach(line -> text.append("    ").append(line).append('\n'));
        row.notScored()
                .forEach(c -> text.append("    不计分（")
                        .append(c.standard())
                        .append("）：")
                        .append(c.by())
                        .append('\n'));
        if (!row.accounted()) {
            text.append("    未落实\n");
        }
    }

    private static List<String> byStandard(List<Trace.Citation> citations) {
        return citations.stream()
                .map(Trace.Citation::standard)
                .distinct()
                .map(id -> id + " "
                        + citations.stream()
                                .filter(c -> c.standard().equals(id))
                                .map(Trace.Citation::by)
                                .collect(Collectors.joining("、")))
                .toList();
    }

    private static String summary(Trace trace) {
        long realised =
                trace.rows().stream().filter(r -> !r.realised().isEmpty()).count();
        long excused = trace.rows().stream()
                .filter(r -> r.realised().isEmpty() && r.accounted())
                .count();
        return "共 " + trace.rows().size() + " 项要求：已由规则落实 " + realised + " 项，说明原因不计分 " + excused + " 项，未落实 "
                + trace.missing().size() + " 项"
                + (trace.strangers().isEmpty()
                        ? ""
                        : "；错误引用 " + trace.strangers().size() + " 处");
    }
}
