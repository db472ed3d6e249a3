package wenming.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.LongStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import wenming.evidence.Catalog;
import wenming.evidence.CatalogReader;
import wenming.language.Diagnostic;

/** Shipped rule files with lines lost, doubled, swapped and characters changed: always an answer, and in words a policy person knows. */
class RuleFuzzTest {

    private static final Path RULES = Path.of("rules");
    private static final int PER_SEED = 100;
    private static final int WHOLE = 10;

    /** Words of the machine that no author of a rule may be shown unless they wrote them. */
    private static final Pattern MACHINE =
            Pattern.compile("(?i)java|drools|exception|\\bnull\\b|\\brule\\b|wenming\\.");

    /** Characters that people paste, and some that only an attacker would. */
    private static final List<String> ODD = List.of(
            "\u201c",
            "\u201d",
            "\"",
            "，",
            "、",
            ",",
            ";",
            "（",
            "(",
            ")",
            "@",
            "#",
            "//",
            "\\",
            "\u200b",
            "\u202e",
            "\ufeff",
            "\u3000",
            "\u00a0",
            "\u2003",
            "\t",
            "\u0000",
            "\u001b",
            "\ud83d\ude00",
            "\ud83d",
            "０",
            "９",
            "-1",
            "99999999999",
            "0",
            "%",
            "％",
            "{",
            "}",
            "$",
            "${x}",
            "规则",
            "结束",
            "当",
            "那么",
            "且",
            "其中",
            "\n",
            "\r",
            "\u2028",
            "𠮷");

    private static byte[] catalogBytes;
    private static Catalog catalog;

    @BeforeAll
    static void open() throws IOException {
        catalogBytes = Files.readAllBytes(RULES.resolve(Library.CATALOG));
        catalog = CatalogReader.read(Library.CATALOG, catalogBytes);
    }

    static LongStream seeds() {
        return LongStream.range(0, 15);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void a_spoilt_rule_file_is_answered(long seed) {
        Random random = new Random(seed);
        List<String> ids = Library.ids(RULES);
        int refused = 0;
        for (int i = 0; i < PER_SEED; i++) {
            StandardFiles files = StandardFiles.in(RULES.resolve(ids.get(random.nextInt(ids.size()))));
            String name = pick(random, List.copyOf(files.rules().keySet()));
            byte[] spoilt = spoilt(files.rules().get(name), random);
            boolean whole = i % WHOLE == 0; // the other files of the standard cost time and seldom matter
            TreeMap<String, byte[]> rules = whole ? new TreeMap<>(files.rules()) : new TreeMap<>();
            rules.put(name, spoilt);
            StandardFiles changed = new StandardFiles("", files.outline(), rules, new TreeMap<>());
            StandardReader.Result result = StandardReader.read(changed, catalog, catalogBytes);
            result.diagnostics().forEach(d -> assertReadable(d, spoilt, seed));
            assertThat(result.scheme().isPresent())
                    .as("seed %d: %s", seed, result.diagnostics())
                    .isEqualTo(result.diagnostics().stream().noneMatch(Diagnostic::isError));
            refused += whole && !result.scheme().isPresent() ? 1 : 0;
        }
        assertThat(refused)
                .as("seed %d: mutations that did nothing test nothing", seed)
                .isGreaterThan(PER_SEED / WHOLE / 4);
    }

    /** What the standard can still be built of must build and close, too. */
    @ParameterizedTest
    @MethodSource("seeds")
    void what_is_accepted_can_be_opened(long seed) {
        Random random = new Random(-seed - 1);
        String id = pick(random, Library.ids(RULES));
        StandardFiles files = StandardFiles.in(RULES.resolve(id));
        for (int i = 0; i < 5; i++) {
            TreeMap<String, byte[]> rules = new TreeMap<>(files.rules());
            String name = pick(random, List.copyOf(rules.keySet()));
            rules.put(name, spoilt(rules.get(name), random));
            Standard.read(new StandardFiles("", files.outline(), rules, new TreeMap<>()), catalogBytes)
                    .standard()
                    .ifPresent(Standard::close);
        }
    }

    private static void assertReadable(Diagnostic d, byte[] written, long seed) {
        String where = "seed " + seed + ": " + d;
        assertThat(d.message()).as(where).isNotBlank();
        assertThat(d.line()).as(where).isNotNegative();
        assertThat(d.column()).as(where).isNotNegative();
        String text = new String(written, StandardCharsets.UTF_8);
        Matcher machine = MACHINE.matcher(d.message() + " " + d.remedy());
        while (machine.find()) {
            assertThat(text).as(where).contains(machine.group());
        }
        assertThat(d.message().chars().filter(c -> Character.isISOControl(c) || c >= 0x2028 && c <= 0x202e))
                .as(where)
                .isEmpty();
    }

    private static byte[] spoilt(byte[] file, Random random) {
        List<String> lines = new ArrayList<>(List.of(new String(file, StandardCharsets.UTF_8).split("\n")));
        for (int n = 1 + random.nextInt(4); n > 0 && !lines.isEmpty(); n--) {
            change(lines, random);
        }
        byte[] bytes =
                String.join(random.nextInt(5) == 0 ? "\r\n" : "\n", lines).getBytes(StandardCharsets.UTF_8);
        if (random.nextInt(40) == 0 && bytes.length > 0) {
            bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
        }
        return bytes;
    }

    private static void change(List<String> lines, Random random) {
        int at = random.nextInt(lines.size());
        String line = lines.get(at);
        switch (random.nextInt(8)) {
            case 0 -> lines.remove(at);
            case 1 -> lines.add(at, line);
            case 2 -> lines.set(at, lines.set(random.nextInt(lines.size()), line));
            case 3 -> lines.set(at, line.isEmpty() ? "x" : with(line, random, ""));
            case 4 ->
                lines.set(
                        at,
                        line.isEmpty()
                                ? "“"
                                : with(line, random, String.valueOf((char) (0x4e00 + random.nextInt(2000)))));
            case 5 -> lines.set(at, inserted(line, random, pick(random, ODD)));
            case 6 -> lines.set(at, line.repeat(1 + random.nextInt(40)));
            default -> lines.set(at, inserted(line, random, lines.get(random.nextInt(lines.size()))));
        }
    }

    /** One character replaced. */
    private static String with(String line, Random random, String character) {
        int at = random.nextInt(line.length());
        return line.substring(0, at) + character + line.substring(at + 1);
    }

    private static String inserted(String line, Random random, String more) {
        int at = random.nextInt(line.length() + 1);
        return line.substring(0, at) + more + line.substring(at);
    }

    private static <T> T pick(Random random, List<T> from) {
        return from.get(random.nextInt(from.size()));
    }
}
