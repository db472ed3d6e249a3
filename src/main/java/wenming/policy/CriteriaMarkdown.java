package wenming.policy;

import java.util.List;

/** The criteria book as Markdown: one table, categories as rows of their own. */
public final class CriteriaMarkdown {

    private CriteriaMarkdown() {}

    public static String of(CriteriaBook book) {
        StringBuilder text = new StringBuilder("# ")
                .append(book.outline().title())
                .append("（")
                .append(book.outline().edition())
                .append(" 版）\n\n")
                .append("发布：")
                .append(cell(book.outline().issuer()))
                .append("　满分：")
                .append(book.outline().fullMarks())
                .append(" 分\n");
        for (CriteriaBook.Section section : book.sections()) {
            text.append("\n## ").append(section.title()).append("\n\n");
            row(text, CriteriaBook.COLUMNS.subList(1, CriteriaBook.COLUMNS.size()));
            text.append("|---|---|--:|---|---|---|---|---|\n");
            section.items().forEach(entry -> entry(text, entry));
        }
        return text.toString();
    }

    private static void entry(StringBuilder text, CriteriaBook.Entry entry) {
        boolean first = true;
        for (CriteriaBook.Rule rule : entry.rules()) {
            row(
                    text,
                    List.of(
                            first ? cell((entry.id() + " " + entry.title()).strip()) : "",
                            cells(rule.standard()),
                            first ? entry.points() : "",
                            cell(rule.method()),
                            cells(rule.evidence()),
                            cell(rule.lead()),
                            cell(rule.source()),
                            ""));
            first = false;
        }
    }

    private static void row(StringBuilder text, List<String> cells) {
        text.append("| ").append(String.join(" | ", cells)).append(" |\n");
    }

    private static String cells(List<String> lines) {
        return String.join("<br>", lines.stream().map(CriteriaMarkdown::cell).toList());
    }

    /** A bar would end the cell, and tags would be taken for tags. */
    private static String cell(String text) {
        return text.replace("\\", "\\\\")
                .replace("|", "\\|")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("*", "\\*")
                .replace("_", "\\_");
    }
}
