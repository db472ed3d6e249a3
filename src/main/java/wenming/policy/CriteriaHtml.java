package wenming.policy;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The criteria book as a page to be printed on A4 across. Needs nothing beside itself. */
public final class CriteriaHtml {

    private static final String[] CLASSES = {"item", "standard", "points", "method", "evidence", "lead", "source", "own"
    };

    private final StringBuilder out = new StringBuilder(1 << 15);

    private CriteriaHtml() {}

    /** UTF-8. */
    public static byte[] bytes(CriteriaBook book) {
        CriteriaHtml page = new CriteriaHtml();
        page.write(book);
        return page.out.toString().getBytes(StandardCharsets.UTF_8);
    }

    private void write(CriteriaBook book) {
        String title = book.outline().title() + "（" + book.outline().edition() + " 版）";
        out.append("<!DOCTYPE html>\n<html lang=\"zh-CN\">\n<head>\n<meta charset=\"utf-8\">\n");
        tag("title", "", title);
        out.append("<style>\n").append(style()).append("</style>\n</head>\n<body>\n");
        tag("h1", "", title);
        tag(
                "p",
                "about",
                "发布：" + book.outline().issuer() + "　　依据：" + book.outline().document() + "　　满分："
                        + book.outline().fullMarks() + " 分　　单位：　　　　　　　　　　　　　　自评日期：");
        out.append("<table>\n<thead><tr>");
        List<String> columns = CriteriaBook.COLUMNS.subList(1, CriteriaBook.COLUMNS.size());
        for (int i = 0; i < columns.size(); i++) {
            tag("th", CLASSES[i], columns.get(i));
        }
        out.append("</tr></thead>\n");
        book.sections().forEach(this::section);
        out.append("</table>\n");
        book.outline().notes().forEach(note -> tag("p", "note", "说明：" + note));
        out.append("</body>\n</html>\n");
    }

    private void section(CriteriaBook.Section section) {
        out.append("<tbody>\n<tr class=\"category\"><td colspan=\"")
                .append(CLASSES.length)
                .append("\">")
                .append(escaped(section.title()))
                .append("</td></tr>\n");
        section.items().forEach(this::entry);
        out.append("</tbody>\n");
    }

    private void entry(CriteriaBook.Entry entry) {
        String span = entry.rules().size() > 1 ? " rowspan=\"" + entry.rules().size() + "\"" : "";
        boolean first = true;
        for (CriteriaBook.Rule rule : entry.rules()) {
            out.append("<tr>");
            if (first) {
                cell("item", span, List.of((entry.id() + " " + entry.title()).strip()));
            }
            cell("standard", "", rule.standard());
            if (first) {
                cell("points", span, List.of(entry.points()));
            }
            cell("method", "", List.of(rule.method()));
            cell("evidence", "", rule.evidence());
            cell("lead", "", List.of(rule.lead()));
            cell("source", "", List.of(rule.source()));
            if (first) {
                cell("own", span, List.of());
            }
            out.append("</tr>\n");
            first = false;
        }
    }

    private void cell(String css, String span, List<String> lines) {
        out.append("<td class=\"").append(css).append('"').append(span).append('>');
        for (int i = 0; i < lines.size(); i++) {
            boolean remark = lines.get(i).startsWith("（");
            out.append(remark ? "<small>" : "<span>")
                    .append(escaped(lines.get(i)))
                    .append(remark ? "</small>" : "</span>");
        }
        out.append("</td>");
    }

    private void tag(String name, String css, String text) {
        out.append('<').append(name);
        if (!css.isEmpty()) {
            out.append(" class=\"").append(css).append('"');
        }
        out.append('>').append(escaped(text)).append("</").append(name).append(">\n");
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }

    private static String style() {
        try (InputStream css = CriteriaHtml.class.getResourceAsStream("criteria.css")) {
            return new String(css.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
