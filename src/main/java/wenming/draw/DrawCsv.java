package wenming.draw;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import wenming.language.Numbers;

/** The list as a table, a line for each item to look at; RFC 4180 in UTF-8 with a byte order mark, so that Excel reads it. */
public final class DrawCsv {

    private static final List<String> HEADINGS =
            List.of("序号", "单位代码", "单位名称", "总分", "称号", "权重", "抽中理由", "项目", "项目名称", "满分", "得分", "查看理由", "种子");

    private DrawCsv() {}

    public static String of(Draw draw) {
        StringBuilder csv = new StringBuilder("\ufeff").append(line(HEADINGS));
        int number = 0;
        for (Draw.Visit unit : draw.units()) {
            number++;
            String reasons = unit.reasons().stream().map(Reason::words).collect(Collectors.joining("；"));
            List<String> begin = List.of(
                    String.valueOf(number),
                    unit.id(),
                    unit.name(),
                    Numbers.plain(unit.score()),
                    unit.title(),
                    String.valueOf(unit.weight()),
                    reasons);
            String seed = String.valueOf(draw.order().seed());
            if (unit.items().isEmpty()) {
                csv.append(line(begin, List.of("", "", "", "", "", seed)));
            }
            for (Draw.Look item : unit.items()) {
                csv.append(line(
                        begin,
                        List.of(
                                item.item(),
                                item.title(),
                                Numbers.plain(item.maximum()),
                                Numbers.plain(item.earned()),
                                String.join("；", item.why()),
                                seed)));
            }
        }
        return csv.toString();
    }

    @SafeVarargs
    private static String line(List<String>... parts) {
        List<String> cells = new ArrayList<>();
        List.of(parts).forEach(cells::addAll);
        return cells.stream().map(DrawCsv::cell).collect(Collectors.joining(",", "", "\r\n"));
    }

    /** A text that a spreadsheet would take for a formula gets an apostrophe before it; negative numbers are left alone. */
    private static String cell(String text) {
        boolean formula =
                !text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0 && !text.matches("-?\\d+(\\.\\d+)?");
        String safe = formula ? "'" + text : text;
        return safe.matches("(?s).*[\",\\r\\n].*") ? "\"" + safe.replace("\"", "\"\"") + "\"" : safe;
    }
}
