package wenming.rules;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.stream.Stream;
import wenming.language.Place;

/** Turns a line of a rule into phrases: one sentence after another, parted by commas; of several that fit, the longest is meant. */
final class PhraseReader {

    private static final Map<Place, List<SentenceForm>> BY_PLACE = new EnumMap<>(Place.class);

    private static final Map<SentenceForm, String> HEADS = new IdentityHashMap<>();

    static {
        SentenceBook.all().forEach(form -> HEADS.put(form, form.head()));
        for (Place place : Place.values()) {
            BY_PLACE.put(place, SentenceBook.at(place));
        }
    }

    private final String file;
    private final Findings findings;

    PhraseReader(String file, Findings findings) {
        this.file = file;
        this.findings = findings;
    }

    /** Lines under 当. A line without a leading word is a condition whose 且 was left out. */
    List<Phrase> when(List<RawRule.Line> lines) {
        List<Phrase> phrases = new ArrayList<>();
        for (RawRule.Line line : lines) {
            String and = Place.of(line.text()) == Place.THEN ? "且 " : "";
            String text = and + line.text();
            Optional<Match> match =
                    longest(text, 0, BY_PLACE.get(Place.of(text))).filter(m -> m.end() == text.length());
            if (match.isEmpty()) {
                unknown(line.text(), line.line(), line.column(), "当");
            } else {
                phrase(match.get(), text, line.line(), line.column() - and.length())
                        .map(p -> p.startingAt(line.column()))
                        .ifPresent(phrases::add);
            }
        }
        return phrases;
    }

    /** The same without the lines that belong under a 那么 which was forgotten; that has been told. */
    List<Phrase> whenWithoutThen(List<RawRule.Line> lines) {
        return when(lines.stream().filter(line -> !scores(line.text())).toList());
    }

    /** Lines under 那么. */
    List<Phrase> then(List<RawRule.Line> lines) {
        List<Phrase> phrases = new ArrayList<>();
        for (RawRule.Line line : lines) {
            String text = line.text();
            int at = 0;
            boolean told = false;
            while (at < text.length()) {
                Optional<Match> match = longest(text, at, BY_PLACE.get(Place.THEN));
                int end = match.map(Match::end).orElse(endOfClause(text, at));
                if (match.isPresent()) {
                    phrase(match.get(), text, line.line(), line.column()).ifPresent(phrases::add);
                } else if (!told) { // what follows a misspelt beginning may only be its other half
                    told = true;
                    unknown(text.substring(at, end).strip(), line.line(), line.column() + at, "那么");
                }
                at = afterComma(text, end);
            }
        }
        return phrases;
    }

    private record Match(SentenceForm form, Matcher matcher) {
        int start() {
            return matcher.start();
        }

        int end() {
            return matcher.end();
        }
    }

    /** A match must end where the line or the clause ends; half a sentence is no sentence. */
    private static Optional<Match> longest(String text, int at, List<SentenceForm> forms) {
        Match best = null;
        for (SentenceForm form : forms) {
            if (!text.startsWith(HEADS.get(form), at)) {
                continue;
            }
            Matcher m = form.pattern().matcher(text).region(at, text.length());
            if (m.lookingAt() && endsClause(text, m.end()) && (best == null || m.end() > best.end())) {
                best = new Match(form, m);
            }
        }
        return Optional.ofNullable(best);
    }

    private static boolean endsClause(String text, int end) {
        int at = skipBlanks(text, end);
        return at == text.length() || text.charAt(at) == ',' || text.charAt(at) == ';';
    }

    /** The next comma outside quotes, or the end of the line. */
    private static int endOfClause(String text, int from) {
        boolean quoted = false;
        for (int i = from; i < text.length(); i++) {
            char c = text.charAt(i);
            quoted ^= c == '"';
            if (!quoted && (c == ',' || c == ';')) {
                return i;
            }
        }
        return text.length();
    }

    private static int afterComma(String text, int end) {
        int at = skipBlanks(text, end);
        return at < text.length() ? skipBlanks(text, at + 1) : at;
    }

    private static int skipBlanks(String text, int at) {
        int i = at;
        while (i < text.length() && text.charAt(i) == ' ') {
            i++;
        }
        return i;
    }

    private Optional<Phrase> phrase(Match match, String text, int line, int column) {
        List<Object> arguments = new ArrayList<>();
        List<Integer> columns = new ArrayList<>();
        for (int i = 0; i < match.form().slots().size(); i++) {
            int at = column + match.matcher().start(i + 1);
            try {
                arguments.add(
                        match.form().slots().get(i).type().read(match.matcher().group(i + 1)));
                columns.add(at);
            } catch (IllegalArgumentException e) {
                findings.error("R012", file, line, at, e.getMessage(), "");
                return Optional.empty();
            }
        }
        String said = text.substring(match.start(), match.end()).strip();
        List<Object> values = List.copyOf(arguments);
        return Optional.of(new Phrase(
                match.form(),
                values,
                said,
                line,
                column + match.start(),
                List.copyOf(columns),
                new Call(match.form().call(), values)));
    }

    /** Whether the line would make sense under 那么. */
    private static boolean scores(String text) {
        int at = 0;
        while (at < text.length()) {
            Optional<Match> match = longest(text, at, BY_PLACE.get(Place.THEN));
            if (match.isEmpty()) {
                return false;
            }
            at = afterComma(text, match.get().end());
        }
        return true;
    }

    /** A sentence that the text begins with, though more follows without a comma. */
    private static Optional<String> whole(String text) {
        return BY_PLACE.get(Place.THEN).stream()
                .map(form -> form.pattern().matcher(text))
                .filter(m -> m.lookingAt() && m.end() < text.length() && text.charAt(m.end() - 1) == ' ')
                .map(m -> text.substring(0, m.end()).strip())
                .max(Comparator.comparingInt(String::length));
    }

    /** Whether the line would make sense under 当. */
    private static boolean chooses(String text) {
        return Stream.of(text, "且 " + text)
                .anyMatch(t -> longest(t, 0, BY_PLACE.get(Place.of(t)))
                        .filter(m -> m.end() == t.length())
                        .isPresent());
    }

    private void unknown(String text, int line, int column, String under) {
        boolean elsewhere = under.equals("那么") ? chooses(text) : scores(text);
        if (elsewhere) {
            String right = under.equals("那么") ? "当" : "那么";
            findings.error("R013", file, line, column, "这句话要写在「" + right + "」下面：" + text, "请移到「" + right + "」下面");
            return;
        }
        Optional<String> first = whole(text);
        if (under.equals("那么") && first.isPresent()) {
            String remedy = "请在「" + first.get() + "」之后加逗号，或另起一行";
            findings.error("R013", file, line, column, "两句话之间没有逗号：" + text, remedy);
            return;
        }
        String figures = NumberWords.inFigures(text);
        if (!figures.equals(text) && (under.equals("那么") ? scores(figures) : chooses(figures))) {
            findings.error("R043", file, line, column, "数字写得不对：" + text, "数字用阿拉伯数字，不加引号，最多三位小数：" + figures);
            return;
        }
        Place place = Place.of(text);
        List<SentenceForm> among =
                under.equals("那么") || place != Place.THEN ? BY_PLACE.get(place) : BY_PLACE.get(Place.WHEN);
        String remedy = SentenceBook.nearest(text, among)
                .map(example -> "写法相近的句子：" + example)
                .orElse("可用的句子见词汇表");
        findings.error("R013", file, line, column, "「" + under + "」下面没有这样的句子：" + text, remedy);
    }
}
