package wenming.rules;

import java.util.regex.Pattern;

/**
 * A plain Drools file as a rule file without sentences: what stands between {@code rule} and {@code when} is kept in its place, all code is blanked.
 * So the annotations of both kinds of file are read and checked by the same reader, and no compiler is needed to know what a file is about.
 */
final class CodeHeaders {

    private static final Pattern RULE = Pattern.compile("rule\\s+(\"[^\"]*\")\\s*");

    private enum Part {
        OUTSIDE,
        HEAD,
        WHEN,
        THEN
    }

    private Part part = Part.OUTSIDE;

    private CodeHeaders() {}

    /** The same number of lines. */
    static String asRuleFile(String code) {
        CodeHeaders headers = new CodeHeaders();
        StringBuilder text = new StringBuilder();
        for (String line : code.split("\r\n|\n|\r", -1)) {
            text.append(headers.line(line.strip())).append('\n');
        }
        return text.toString();
    }

    private String line(String line) {
        return switch (part) {
            case OUTSIDE -> line.startsWith("rule ") || line.startsWith("rule\t") ? enter(Part.HEAD, rule(line)) : "";
            case HEAD -> line.equals("when") ? enter(Part.WHEN, "当") : line;
            case WHEN -> line.equals("then") ? enter(Part.THEN, "那么") : "";
            case THEN -> line.equals("end") ? enter(Part.OUTSIDE, "结束") : "";
        };
    }

    private String enter(Part next, String word) {
        part = next;
        return word;
    }

    /** A line that has more than the name is left to the reader's complaint. */
    private static String rule(String line) {
        var m = RULE.matcher(line);
        return m.matches()
                ? "规则 " + m.group(1)
                : "规则 " + line.substring("rule".length()).strip();
    }
}
