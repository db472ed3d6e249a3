package wenming.rules;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import wenming.language.Place;

/** Turns a line of a rule into phrases: one sentence after another, parted by commas; of several that fit, the longest is meant. */
final class PhraseReader {

    private static final Map<Place, List<SentenceForm>> BY_PLACE = new EnumMap<>(Place.class);

    static {
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
            Place place = Place.of(line.text());
            if (place == Place.THEN) {
                Optional<Phrase> condition = single("且 " + line.text(), line, -2);
                condition.ifPresentOrElse(phrases::add, () -> unknown(line.text(), line.line(), line.column(), "当"));
            } else {
                single(line.text(), line, 0)
                        .ifPresentOrElse(phrases::add, () -> unknown(line.text(), line.line(), line.column(), "当"));
            }
        }
        return phrases;
    }

    private Optional<Phrase> single(String text, RawRule.Line line, int shift) {
        Optional<Match> match = longest(text, 0, BY_PLACE.get(Place.of(text)));
        return match.filter(m -> m.end() == text.length())
                .flatMap(m -> phrase(m, text, line.line(), line.column() + shift));
    }

    /** Lines under 那么. */
    List<Phrase> then(List<RawRule.Line> lines) {
        List<Phrase> phrases = new ArrayList<>();
        for (RawRule.Line line : lines) {
            String text = line.text();
            int at = 0;
            while (at < text.length()) {
                Optional<Match> match = longest(text, at, BY_PLACE.get(Place.THEN));
                if (match.isEmpty()) {
                    unknown(text.substring(at), line.line(), line.column() + at, "那么");
                    break;
                }
                phrase(match.get(), text, line.line(), line.column()).ifPresent(phrases::add);
                at = afterComma(text, match.get().end());
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
                match.form().bound(values)));
    }

    private void unknown(String text, int line, int column, String under) {
        Place place = under.equals("那么") ? Place.THEN : Place.of(text);
        List<SentenceForm> among =
                under.equals("那么") || place != Place.THEN ? BY_PLACE.get(place) : BY_PLACE.get(Place.WHEN);
        String remedy = SentenceBook.nearest(text, among)
                .map(example -> "写法相近的句子：" + example)
                .orElse("可用的句子见词汇表");
        findings.error("R013", file, line, column, "「" + under + "」下面没有这样的句子：" + text, remedy);
    }
}
