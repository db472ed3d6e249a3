package wenming.batch;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import wenming.cohort.History.Earlier;
import wenming.language.Diagnostic;
import wenming.language.InvalidInput;
import wenming.language.Sha256;

/**
 * Reads last year's results: the lines a batch wrote, or results of the single call one a line. Takes what a title depends on and passes over the
 * rest unread.
 */
public final class PreviousReader {

    private static final String NOT_A_RESULT = "C030";
    private static final JsonFactory FACTORY = new JsonFactory();
    private static final int MOST_MISTAKES = 20;

    private final Path file;
    private final Map<String, Earlier> byUnit = new HashMap<>();
    private final List<Diagnostic> wrong = new ArrayList<>();

    private PreviousReader(Path file) {
        this.file = file;
    }

    /**
     * @param files last year's results first, then those of the year before, if any
     * @throws InvalidInput when a line is no result
     */
    public static Previous read(List<Path> files) {
        if (files.isEmpty()) {
            return Previous.NONE;
        }
        Map<String, Earlier> last = new PreviousReader(files.get(0)).read();
        StringBuilder names = new StringBuilder();
        files.forEach(f -> names.append(new FileInputs(f).fingerprint()));
        if (files.size() > 1) {
            Map<String, Earlier> before = new PreviousReader(files.get(1)).read();
            before.forEach(
                    (unit, e) -> last.compute(unit, (u, l) -> (l == null ? Earlier.UNKNOWN : l).before(e.score())));
        }
        return new Previous(Map.copyOf(last), Sha256.of(names.toString()));
    }

    private Map<String, Earlier> read() {
        try (InputStream in = open();
                JsonParser parser = FACTORY.createParser(in)) {
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                Found found = new Found();
                int line = parser.currentLocation().getLineNr();
                if (token == JsonToken.START_OBJECT) {
                    object(parser, found, "");
                } else {
                    parser.skipChildren();
                }
                keep(found, line);
            }
        } catch (com.fasterxml.jackson.core.JsonProcessingException e) {
            wrong.add(problem(
                    e.getLocation() == null ? 0 : e.getLocation().getLineNr(), "这里不是一行完整的结果", "请用批量评分写出的 .ndjson 文件"));
        } catch (IOException e) {
            wrong.add(problem(0, "读不出这个文件", "请检查路径和权限"));
        }
        if (!wrong.isEmpty()) {
            throw new InvalidInput(wrong);
        }
        return byUnit;
    }

    private InputStream open() throws IOException {
        InputStream in = new BufferedInputStream(Files.newInputStream(file), 1 << 16);
        return file.toString().endsWith(".gz") ? new GZIPInputStream(in) : in;
    }

    /** What is looked for in one line, by the path of its names. */
    private static final class Found {
        private final Map<String, String> values = new HashMap<>();
        private boolean refused;

        String get(String path) {
            String inBatch = values.getOrDefault("/result" + path, "");
            return inBatch.isEmpty() ? values.getOrDefault(path, "") : inBatch;
        }
    }

    private static final List<String> OPENED = List.of(
            "/result",
            "/unit",
            "/score",
            "/title",
            "/cohort",
            "/result/unit",
            "/result/score",
            "/result/title",
            "/cohort/title",
            "/cohort/decision");

    private static void object(JsonParser parser, Found found, String at) throws IOException {
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String path = at + "/" + parser.currentName();
            JsonToken value = parser.nextToken();
            if (value == JsonToken.START_OBJECT && OPENED.contains(path)) {
                object(parser, found, path);
            } else if (value.isScalarValue() && value != JsonToken.VALUE_NULL) {
                found.values.put(path, parser.getText());
            } else {
                found.refused |= path.equals("/refused");
                parser.skipChildren();
            }
        }
    }

    private void keep(Found found, int line) {
        String id = found.get("/unit/id");
        if (found.refused || wrong.size() >= MOST_MISTAKES) {
            return;
        }
        if (id.isEmpty()) {
            wrong.add(problem(line, "这一行不是评分结果：没有单位代码", "请用批量评分写出的 .ndjson 文件"));
            return;
        }
        boolean batch = found.values.containsKey("/cohort/place");
        String score = batch ? found.values.get("/cohort/score") : found.get("/score/earned");
        String title = batch ? found.values.getOrDefault("/cohort/title/label", "") : found.get("/title/label");
        if (number(score).isEmpty()) {
            wrong.add(problem(line, "这一行不是评分结果：没有得分", "请用批量评分写出的 .ndjson 文件，而不是材料"));
            return;
        }
        boolean barred = found.values.getOrDefault("/cohort/decision/code", "").equals("bar");
        boolean revoked = found.values.getOrDefault("/cohort/decision/code", "").equals("revoke");
        Earlier earlier = new Earlier(
                number(score),
                Optional.empty(),
                revoked ? "" : title,
                number(found.values.getOrDefault("/cohort/place", ""))
                        .map(BigDecimal::intValue)
                        .orElse(0),
                number(found.values.getOrDefault("/cohort/units", ""))
                        .map(BigDecimal::intValue)
                        .orElse(0),
                day(found.values.getOrDefault("/cohort/title/validUntil", "")),
                barred ? day(found.values.getOrDefault("/cohort/decision/until", "")) : Optional.empty());
        if (byUnit.put(id, earlier) != null) {
            wrong.add(problem(line, "单位 " + id + " 的结果出现两次", "每个单位只留一行"));
        }
    }

    private static Optional<BigDecimal> number(String text) {
        try {
            return text.isEmpty() ? Optional.empty() : Optional.of(new BigDecimal(text));
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }

    private static Optional<LocalDate> day(String text) {
        try {
            return text.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(text));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private Diagnostic problem(int line, String message, String remedy) {
        return Diagnostic.error(NOT_A_RESULT, file.toString(), line, 0, message, remedy);
    }
}
