package wenming.report;

/** How a line of a terminal report is set off. */
enum Style {
    PLAIN("", ""),
    BOLD("\u001b[1m", "\u001b[0m"),
    ALERT("\u001b[1;31m", "\u001b[0m");

    private final String begin;
    private final String end;

    Style(String begin, String end) {
        this.begin = begin;
        this.end = end;
    }

    String paint(String text) {
        return text.isBlank() ? text : begin + text + end;
    }
}
