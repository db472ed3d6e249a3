package wenming.testing;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import wenming.language.Diagnostic;
import wenming.rules.Library;
import wenming.rules.Standard;
import wenming.scoring.Assessment;
import wenming.scoring.Scheme;

/**
 * A standard made of rule text alone, through the public door: what {@code standard.yaml} would say (categories, points, titles, departments) is read
 * off the rules, so that a test states nothing twice.
 *
 * <pre>{@code
 * TestStandard.item("10", """
 *         统计 "集中学习"
 *         计算 次数
 *       那么
 *         达到 4 次 得满分, 不足不得分
 *         """)
 *     .verify("1.1").given(evidence("集中学习").times(4)).earns("10").status(MET);
 * }</pre>
 */
public final class TestStandard {

    /** Item id and rule name of {@link #item}. */
    public static final String ITEM = "1.1";

    public static final String RULE = "本规则";

    private static final Path CATALOG = Path.of("rules", Library.CATALOG);
    private static final Pattern POINTS =
            Pattern.compile("@项目\\(\"([^\"V]+)\\.\\d+\"\\)[^@]*(?:@名称[^@]*)?@分值\\(([\\d.]+)\\)");
    private static final Pattern TITLE = Pattern.compile("@称号\\(\"([^\"]+)\"\\)");
    private static final Pattern DEPARTMENT = Pattern.compile("@(?:牵头|配合)\\(\"([^\"]+)\"\\)");

    private final String rules;
    private final Map<String, String> categoryTitles = new LinkedHashMap<>();
    private final Map<String, String> bonus = new LinkedHashMap<>();
    private final List<String> stages = new ArrayList<>();
    private final List<String> cohort = new ArrayList<>();
    private String notApplicable = "rescale";
    private Library library;

    private TestStandard(String rules) {
        this.rules = rules;
    }

    /** @param rules as in a rule file */
    public static TestStandard of(String rules) {
        return new TestStandard(rules);
    }

    /**
     * One rule that is the whole of one item.
     *
     * @param whenThen what stands between 当 and 结束
     */
    public static TestStandard item(String points, String whenThen) {
        return of(
                "规则 \"" + RULE + "\"\n@项目(\"" + ITEM + "\") @分值(" + points + ") @依据(\"测试\")\n当\n" + whenThen + "\n结束");
    }

    /** One veto rule, V1. */
    public static TestStandard veto(String whenThen) {
        return of("规则 \"" + RULE + "\"\n@项目(\"V1\") @依据(\"测试\")\n当\n" + whenThen + "\n结束");
    }

    public TestStandard category(String id, String title) {
        categoryTitles.put(id, title);
        return this;
    }

    /** @param cap most the block gives */
    public TestStandard bonus(String category, String cap) {
        bonus.put(category, "points: " + cap + ", bonus: true");
        return this;
    }

    /** A bonus block shown beside the total. */
    public TestStandard bonusOutside(String category, String cap) {
        bonus.put(category, "points: " + cap + ", bonus: true, outsideTotal: true");
        return this;
    }

    /** Points of items that do not apply leave the maximum, instead of the rest being scaled up. */
    public TestStandard excluding() {
        notApplicable = "exclude";
        return this;
    }

    public TestStandard stage(String name, String from, String to) {
        stages.add("{name: " + name + ", from: " + from + ", to: " + to + "}");
        return this;
    }

    /** What {@code standard.yaml} says under {@code cohort}, such as {@code groupBy: 单位类型}. */
    public TestStandard cohort(String... lines) {
        cohort.addAll(List.of(lines));
        return this;
    }

    /** Scores the units as one batch. */
    public TestCohort batch(TestSubmission... units) {
        return new TestCohort(
                standard(), List.of(units).stream().map(this::assess).toList());
    }

    /** @param subject what to look at: an item id, a veto id, or the name of a rule or a title */
    public Verifier verify(String subject) {
        return new Verifier(subject);
    }

    /** Waits for evidence. */
    public final class Verifier {

        private final String subject;

        private Verifier(String subject) {
            this.subject = subject;
        }

        public Verdict given(TestEvidence... evidence) {
            return given(TestSubmission.submission().evidence(evidence));
        }

        public Verdict given(TestSubmission submission) {
            return new Verdict(subject, assess(submission));
        }
    }

    public Assessment assess(TestSubmission submission) {
        return standard()
                .assess(submission.read(library().submissions(), library().catalog()));
    }

    public Scheme scheme() {
        return standard().scheme();
    }

    private Standard standard() {
        return library()
                .standard("test")
                .orElseThrow(() -> new AssertionError("standard does not load:\n" + listed(problems())));
    }

    /** What the checker says, errors and warnings. */
    public List<Diagnostic> problems() {
        Library opened = library();
        return opened.standard("test")
                .map(Standard::warnings)
                .orElseGet(() -> opened.broken().get("test"));
    }

    private static String listed(List<Diagnostic> problems) {
        return String.join("\n", problems.stream().map(Diagnostic::toString).toList());
    }

    private Library library() {
        if (library == null) {
            try {
                Path folder = Files.createTempDirectory("wenming");
                try {
                    Files.createDirectory(folder.resolve("test"));
                    Files.copy(CATALOG, folder.resolve(Library.CATALOG));
                    Files.writeString(folder.resolve("test/standard.yaml"), outline(), UTF_8);
                    Files.writeString(folder.resolve("test/rules.dslr"), rules, UTF_8);
                    library = Library.open(folder);
                } finally {
                    delete(folder);
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return library;
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }

    private String outline() {
        Map<String, BigDecimal> points = new LinkedHashMap<>();
        for (String rule : rules.split("结束")) {
            Matcher m = POINTS.matcher(rule);
            if (m.find()) {
                points.merge(m.group(1), new BigDecimal(m.group(2)), BigDecimal::add);
            }
        }
        BigDecimal full = points.entrySet().stream()
                .filter(p -> !bonus.containsKey(p.getKey()))
                .map(Map.Entry::getValue)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        List<String> categories = points.entrySet().stream()
                .map(p -> "{id: \"" + p.getKey() + "\", title: "
                        + categoryTitles.getOrDefault(p.getKey(), "第" + p.getKey() + "类") + ", "
                        + bonus.getOrDefault(
                                p.getKey(), "points: " + p.getValue().toPlainString()) + "}")
                .toList();
        List<String> titles = new ArrayList<>();
        all(TITLE).forEach(title -> titles.add("{id: t" + titles.size() + ", title: " + title + "}"));
        return "id: test\ntitle: 测试标准\nissuer: 测试\nedition: \"2026\"\ndocument: 测试\nfullMarks: " + full.toPlainString()
                + "\nnotApplicable: " + notApplicable + "\ncategories: " + categories + "\ntitles: " + titles
                + (cohort.isEmpty() ? "" : "\ncohort: {" + String.join(", ", cohort) + "}") + "\nstages: " + stages
                + "\ndepartments: " + all(DEPARTMENT) + "\n";
    }

    private Set<String> all(Pattern pattern) {
        Set<String> found = new LinkedHashSet<>();
        pattern.matcher(rules).results().map(MatchResult::group).forEach(g -> {
            Matcher m = pattern.matcher(g);
            m.matches();
            found.add(m.group(1));
        });
        return found;
    }
}
