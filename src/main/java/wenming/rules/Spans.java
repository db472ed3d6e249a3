package wenming.rules;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import wenming.language.Diagnostic;

/**
 * How much of its line a diagnostic is about, read off the line itself: a name in quotes, an annotation, a number with its unit, or a sentence. So
 * the checks need only say where something begins.
 */
final class Spans {

    /** These are about one character, or about all that is left of the line. */
    private static final Set<String> ONE_CHARACTER = Set.of("R003", "R004");

    private static final Set<String> REST_OF_LINE = Set.of("R005", "R006", "R007", "R008", "R010");
    /** Nobody looks at more, and matching must not cost more. */
    private static final int FAR = 500;

    private static final Pattern QUOTED = Pattern.compile("\"[^\"]*\"?");
    private static final Pattern ANNOTATION = Pattern.compile("@[^@(\" ]*(?:\\((?:[^()\"]|\"[^\"]*\")*\\)?)?");
    private static final Pattern AMOUNT = Pattern.compile("[0-9][0-9.-]*(?: ?[^\\s,;\"0-9]{1,3}(?=[\\s,;]|$))?");
    private static final Pattern CLAUSE = Pattern.compile("(?:[^,;\"]|\"[^\"]*\"?)+");
    private static final Pattern MEMBER = Pattern.compile("(?:[^,\\[\\]{}:#\"]|:(?! )|(?<! )#)+");

    private final Map<String, String[]> lines = new HashMap<>();

    /** @param files the bytes of each file by the name its diagnostics use */
    Spans(Map<String, byte[]> files) {
        files.forEach((name, bytes) -> lines.put(name, lines(new String(bytes, StandardCharsets.UTF_8))));
    }

    private static String[] lines(String text) {
        return (text.startsWith("\ufeff") ? text.substring(1) : text).split("\r\n|\n|\r", -1);
    }

    List<Diagnostic> measured(List<Diagnostic> diagnostics) {
        return diagnostics.stream().map(this::measured).toList();
    }

    private Diagnostic measured(Diagnostic d) {
        String[] of = lines.getOrDefault(d.file(), new String[0]);
        if (d.length() > 0 || d.line() < 1 || d.column() < 1 || d.line() > of.length) {
            return d;
        }
        String line = of[d.line() - 1];
        int from = Math.min(d.column() - 1, line.length());
        return from == line.length() ? d : d.spanning(length(d, line, from));
    }

    private static int length(Diagnostic d, String raw, int from) {
        if (ONE_CHARACTER.contains(d.code())) {
            return 1;
        }
        boolean yaml = d.file().endsWith(StandardFiles.OUTLINE) || d.file().endsWith(Library.CATALOG);
        String line = yaml ? raw : Punctuation.withoutComment(Punctuation.plain(raw));
        if (from >= line.length()) {
            return 1;
        }
        char first = line.charAt(from);
        Pattern pattern = first == '"' ? QUOTED : yaml ? MEMBER : first == '@' ? ANNOTATION : CLAUSE;
        if (!yaml && first >= '0' && first <= '9') {
            pattern = AMOUNT;
        }
        if (REST_OF_LINE.contains(d.code())) {
            return Math.max(1, line.substring(from).stripTrailing().length());
        }
        Matcher m = pattern.matcher(line).region(from, Math.min(line.length(), from + FAR));
        return m.lookingAt() ? Math.max(1, m.group().stripTrailing().length()) : 1;
    }
}
