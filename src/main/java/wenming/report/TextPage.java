package wenming.report;

import java.util.List;

/** A terminal page being written: wraps to its width, indents, and colours only when told to. */
final class TextPage {

    private final int columns;
    private final boolean colour;
    private final StringBuilder out = new StringBuilder();

    TextPage(int columns, boolean colour) {
        this.columns = columns;
        this.colour = colour;
    }

    int columns() {
        return columns;
    }

    TextPage line(String text) {
        return hanging("", text, Style.PLAIN);
    }

    TextPage line(String text, Style style) {
        return hanging("", text, style);
    }

    TextPage blank() {
        out.append('\n');
        return this;
    }

    /** A heading with a blank line before it. */
    TextPage heading(String text) {
        return blank().line(text, Style.BOLD);
    }

    TextPage hanging(String lead, String text) {
        return hanging(lead, text, Style.PLAIN);
    }

    /** A paragraph after a mark; its further lines are indented to the width of the mark. */
    TextPage hanging(String lead, String text, Style style) {
        String mark = Printable.of(lead);
        int indent = Width.of(mark);
        String before = mark;
        for (String line : Wrap.lines(text, columns - indent)) {
            put(before + line, style);
            before = Width.blanks(indent);
        }
        return this;
    }

    TextPage table(TextTable table) {
        List<String> lines = table.lines(columns);
        for (int i = 0; i < lines.size(); i++) {
            put(lines.get(i), i == 0 ? Style.BOLD : Style.PLAIN);
        }
        return this;
    }

    private void put(String line, Style style) {
        String shown = line.stripTrailing();
        out.append(colour ? style.paint(shown) : shown).append('\n');
    }

    @Override
    public String toString() {
        return out.toString();
    }
}
