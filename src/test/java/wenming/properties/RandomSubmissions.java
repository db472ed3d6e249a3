package wenming.properties;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import wenming.evidence.Catalog;
import wenming.evidence.CommonFields;
import wenming.evidence.EvidenceKind;
import wenming.evidence.Field;
import wenming.scoring.Scheme;

/**
 * Random submissions for one standard. Texts are drawn from the words that stand in quotes in the rule files, so that filters, lists and tables are
 * hit as well as missed.
 */
public final class RandomSubmissions {

    private static final Pattern QUOTED = Pattern.compile("\"([^\"\\n]{1,40})\"");
    private static final int[] HOW_MANY = {0, 0, 0, 1, 1, 2, 3, 4, 14};

    private final Catalog catalog;
    private final Scheme scheme;
    private final Path samples;
    private final List<String> words;

    /**
     * @param rules folder of the standard
     * @param samples folder of its samples; need not exist
     */
    public RandomSubmissions(Catalog catalog, Scheme scheme, Path rules, Path samples) {
        this.catalog = catalog;
        this.scheme = scheme;
        this.samples = samples;
        this.words = words(rules);
    }

    private static List<String> words(Path rules) {
        TreeSet<String> words = new TreeSet<>(List.of("其他"));
        try (Stream<Path> files = Files.list(rules)) {
            for (Path file :
                    files.filter(f -> f.toString().endsWith(".dslr")).sorted().toList()) {
                Matcher m = QUOTED.matcher(Files.readString(file));
                while (m.find()) {
                    words.add(m.group(1));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return List.copyOf(words);
    }

    /** Half of them from scratch, half a shipped sample with items lost, repeated and added. */
    public Draft next(Random random) {
        Draft draft = Files.isDirectory(samples) && random.nextBoolean() ? fromSample(random) : Draft.empty();
        unit(draft, random);
        for (EvidenceKind kind : catalog.kinds()) {
            int many = kind.incident() && random.nextInt(3) > 0 ? 0 : pick(random, HOW_MANY);
            for (int i = 0; i < many; i++) {
                draft.add(item(kind, random));
            }
        }
        opinions(draft, random);
        if (random.nextInt(4) == 0) {
            draft.set("asOf", day(random).toString());
        }
        if (random.nextInt(4) == 0) {
            draft.set("appliedOn", day(random).toString());
        }
        return draft;
    }

    private Draft fromSample(Random random) {
        try (Stream<Path> files = Files.list(samples)) {
            List<Path> all = files.sorted().toList();
            Draft draft = Draft.of(all.get(random.nextInt(all.size())));
            draft.evidence().removeIf(e -> random.nextInt(8) == 0);
            for (Map<String, Object> e : List.copyOf(draft.evidence())) {
                if (random.nextInt(10) == 0) {
                    draft.add(e);
                }
            }
            return draft;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void unit(Draft draft, Random random) {
        Map<String, Object> unit = draft.unit();
        if (random.nextBoolean()) {
            unit.put("headcount", 1 + random.nextInt(60));
        }
        unit.put("type", pick(random, List.of("机关", "事业单位", "企业")));
        unit.put("level", pick(random, List.of("县级", "市级", "省级")));
        unit.put("subordinate", random.nextBoolean());
        unit.put("features", some(random));
        unit.put("titles", random.nextBoolean() ? some(random) : List.of());
        unit.put("applyingFor", pick(random, words));
        Map<String, Object> figures = new LinkedHashMap<>();
        for (String figure : catalog.figureNames()) {
            if (!figure.equals(Catalog.HEADCOUNT) && random.nextInt(4) > 0) {
                figures.put(figure, random.nextInt(12));
            }
        }
        unit.put("figures", figures);
        Map<String, Object> lastYear = new LinkedHashMap<>();
        lastYear.put("score", random.nextInt(101));
        lastYear.put("figures", figures);
        lastYear.put("problems", some(random));
        draft.set("lastYear", lastYear);
    }

    private void opinions(Draft draft, Random random) {
        List<Map<String, Object>> judgements = new ArrayList<>();
        scheme.rules().values().forEach(rule -> {
            if (random.nextInt(2) == 0) {
                judgements.add(Map.of(
                        "rule",
                        rule.name(),
                        "points",
                        random.nextInt(7),
                        "reason",
                        "现场察看",
                        "by",
                        "检查组",
                        "decision",
                        random.nextBoolean() ? "文明委〔2026〕1 号" : ""));
            }
        });
        draft.set("judgements", judgements);
        List<Map<String, Object>> claims = new ArrayList<>();
        scheme.items().forEach(item -> {
            if (random.nextInt(6) == 0) {
                claims.add(Map.of("item", item.id(), "reason", "没有此项工作"));
            }
        });
        draft.set("notApplicable", claims);
    }

    /** An item that the reader accepts, whatever rules may think of it. */
    Map<String, Object> item(EvidenceKind kind, Random random) {
        Map<String, Object> item = new LinkedHashMap<>();
        item.put("kind", kind.name());
        item.put("date", day(random).toString());
        item.put("title", random.nextInt(3) == 0 ? pick(random, words) : "材料 " + random.nextInt(50));
        for (Field field : kind.fields()) {
            boolean wanted = kind.required().contains(field.name()) || random.nextInt(4) > 0;
            if (wanted && field != CommonFields.TITLE && field != CommonFields.DATE) {
                item.put(field.name(), value(field, random));
            }
        }
        consistent(item, kind);
        return item;
    }

    /** A part may not exceed its whole. */
    private static void consistent(Map<String, Object> item, EvidenceKind kind) {
        for (Field field : kind.fields()) {
            Object part = item.get(field.name());
            Object whole = item.get(field.notAbove());
            if (part != null && whole != null && new BigDecimal(part.toString()).intValue() > (int) whole) {
                item.put(field.name(), whole);
            }
        }
    }

    private Object value(Field field, Random random) {
        return switch (field.type()) {
            case TEXT -> pick(random, words);
            case INTEGER -> 1 + random.nextInt(field.name().equals("wordCount") ? 5000 : 60);
            case DECIMAL -> BigDecimal.valueOf(random.nextInt(1000), 1);
            case CHOICE -> pick(random, field.values());
            case DATE -> day(random).toString();
            case FLAG -> random.nextBoolean();
            case TEXTS -> some(random);
            case COUNTS -> Map.of("优", random.nextInt(9), "良", random.nextInt(9), "差", random.nextInt(9));
        };
    }

    /**
     * The best item of its kind that can be thought of: fully attended, done in time, of the highest level, about everything the rules ask for, and
     * unlike any other item.
     */
    Map<String, Object> favourable(EvidenceKind kind, LocalDate day, int number) {
        Map<String, Object> item = new LinkedHashMap<>();
        item.put("kind", kind.name());
        item.put("date", day.toString());
        item.put("title", "又一件 " + number);
        for (Field field : kind.fields()) {
            switch (field.type()) {
                case INTEGER -> item.put(field.name(), field.name().equals("after") ? 0 : 60);
                case DECIMAL -> item.put(field.name(), 100);
                case CHOICE -> item.put(field.name(), field.values().get(0));
                case FLAG -> item.put(field.name(), false);
                case TEXTS -> item.put(field.name(), words.subList(0, Math.min(200, words.size())));
                case COUNTS -> item.put(field.name(), Map.of("优", 9));
                case DATE -> item.put(field.name(), day.toString());
                default -> item.put(field.name(), "新的 " + number);
            }
        }
        item.remove("closedOn");
        item.put("validUntil", day.plusYears(3).toString());
        item.keySet()
                .removeIf(name -> kind.fields().stream().noneMatch(f -> f.name().equals(name)) && !name.equals("kind"));
        return item;
    }

    private List<String> some(Random random) {
        List<String> some = new ArrayList<>();
        for (int i = random.nextInt(6); i >= 0; i--) {
            some.add(pick(random, words));
        }
        return some;
    }

    private static LocalDate day(Random random) {
        LocalDate first = LocalDate.of(2026, 1, 1);
        return random.nextInt(8) == 0
                ? first.plusDays(random.nextInt(1600) - 1000)
                : first.plusDays(random.nextInt(365));
    }

    static <T> T pick(Random random, List<T> from) {
        return from.get(random.nextInt(from.size()));
    }

    private static int pick(Random random, int... from) {
        return from[random.nextInt(from.length)];
    }
}
