package wenming.properties;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import wenming.evidence.Submission;
import wenming.rules.Library;
import wenming.rules.Standard;
import wenming.scoring.Assessment;
import wenming.scoring.Shortfall;

/** A small standard made up of {@link Piece}s at random, written to a folder and opened like any other. */
final class RandomStandard implements AutoCloseable {

    private static final int KINDS = 24;
    private static final int INCIDENTS = 8;
    private static final List<String> SIZES = List.of("1", "2", "3", "4", "5.5", "2.25", "0.5");

    private final Random random;
    private final StringBuilder rules = new StringBuilder();
    private final StringBuilder categories = new StringBuilder();
    private final Map<String, Piece> pieces = new HashMap<>();
    private final List<String> settled = new ArrayList<>();
    private final boolean negatives;
    private int kinds;
    private int incidents;
    private BigDecimal fullMarks = BigDecimal.ZERO;
    private final Library library;
    private final Path folder;

    RandomStandard(Random random, Path folder) {
        this.random = random;
        this.folder = folder;
        this.negatives = random.nextBoolean();
        int blocks = 2 + random.nextInt(3);
        for (int c = 1; c <= blocks; c++) {
            category(c, false);
        }
        if (random.nextBoolean()) {
            category(blocks + 1, true);
        }
        vetoes();
        titles();
        write();
        this.library = Library.open(folder);
        assertThat(library.broken()).as(rules.toString()).isEmpty();
    }

    private void category(int number, boolean extra) {
        BigDecimal sum = BigDecimal.ZERO;
        int items = 1 + random.nextInt(3);
        for (int i = 1; i <= items; i++) {
            sum = sum.add(item(number + "." + i, extra));
        }
        String flags = "";
        if (extra) {
            boolean outside = random.nextBoolean();
            boolean bonus = !outside || random.nextBoolean();
            flags = (bonus ? ", bonus: true" : "") + (outside ? ", outsideTotal: true" : "");
            sum = bonus ? sum.subtract(new BigDecimal("0.25")) : sum;
        } else {
            fullMarks = fullMarks.add(sum);
        }
        categories.append("  - {id: \"%d\", title: 第%d类, points: %s%s}\n".formatted(number, number, sum, flags));
    }

    private BigDecimal item(String id, boolean extra) {
        BigDecimal first = size();
        if (!extra && random.nextInt(4) == 0) {
            rule(id, first, Piece.taking(kind(), random), "");
            if (random.nextBoolean()) {
                rule(id, null, Piece.incidents(incident(), random), "");
            }
            settled.add(id);
            return first;
        }
        BigDecimal second = random.nextInt(3) == 0 ? size() : BigDecimal.ZERO;
        BigDecimal all = first.add(second);
        String award = second.signum() == 0 ? "得满分" : "得 " + first + " 分";
        rule(id, all, Piece.earning(kind(), award, first, random), unitCondition());
        if (second.signum() > 0) {
            rule(id, null, Piece.earning(kind(), "得 " + second + " 分", second, random), otherItem());
        }
        if (random.nextInt(3) == 0) {
            rule(id, null, Piece.incidents(incident(), random), "");
        }
        settled.add(id);
        return all;
    }

    private void rule(String item, BigDecimal points, Piece piece, String condition) {
        String name = "规则 " + pieces.size();
        pieces.put(name, piece);
        rules.append("规则 \"").append(name).append("\"\n  @项目(\"").append(item).append("\") @依据(\"随机\")");
        if (points != null) {
            rules.append(" @分值(").append(points).append(')');
            rules.append(negatives && random.nextInt(3) == 0 ? " @允许负分" : "");
            rules.append(random.nextInt(3) == 0 ? " @可不适用" : "");
        }
        rules.append("\n当\n  ").append(piece.when()).append(condition).append("\n那么\n  ");
        rules.append(piece.then()).append("\n结束\n\n");
    }

    private String unitCondition() {
        return switch (random.nextInt(8)) {
            case 0 -> "\n  且 单位类型为 \"机关\" 或 \"企业\"";
            case 1 -> "\n  且 人数不少于 20 人";
            default -> "";
        };
    }

    /** Only items already written, so that nothing waits for itself. */
    private String otherItem() {
        if (settled.isEmpty() || random.nextInt(3) > 0) {
            return "";
        }
        String words = RandomSubmissions.pick(random, List.of("项得满分", "项未扣分", "项未得满分"));
        return "\n  且 \"" + RandomSubmissions.pick(random, settled) + "\" " + words;
    }

    private void vetoes() {
        String kind = incident();
        rules.append("规则 \"否决一\"\n  @项目(\"V1\") @依据(\"随机\")\n当\n  统计 \"").append(kind);
        rules.append("\"\n  计算 起数\n那么\n  发生 3 起 即一票否决\n结束\n\n");
        rules.append("规则 \"否决二\"\n  @项目(\"V2\") @依据(\"随机\")\n当\n  统计 \"").append(incident());
        rules.append("\"\n  计算 起数\n  且 未触发 \"否决一\"\n那么\n  发生 1 起 即一票否决, 撤销称号\n结束\n\n");
    }

    private void titles() {
        int low = 20 + random.nextInt(40);
        int high = low + random.nextInt(100 - low);
        title("优胜", percent(high), random.nextBoolean() ? "\n  且 \"第1类\" 类得分率不低于 70 %" : "\n  且 每类均得分");
        title("达标", percent(low), random.nextBoolean() ? "\n  且 无一票否决" : "");
    }

    private String percent(int part) {
        return fullMarks
                .multiply(BigDecimal.valueOf(part))
                .movePointLeft(2)
                .setScale(2, java.math.RoundingMode.HALF_UP)
                .toPlainString();
    }

    private void title(String name, String total, String more) {
        rules.append("规则 \"授予").append(name).append("\"\n  @称号(\"").append(name).append("\") @依据(\"随机\")\n当\n  总分不低于 ");
        rules.append(total).append(" 分").append(more).append("\n那么\n  授予称号\n结束\n\n");
    }

    private BigDecimal size() {
        return new BigDecimal(RandomSubmissions.pick(random, SIZES));
    }

    private String kind() {
        return "材料" + (1 + kinds++ % KINDS);
    }

    private String incident() {
        return "事件" + (1 + incidents++ % INCIDENTS);
    }

    private void write() {
        String outline = """
                id: s
                title: 随机标准
                issuer: 测试
                edition: "2026"
                document: 随机
                fullMarks: %s
                notApplicable: %s
                categories:
                %stitles:
                  - {id: high, title: 优胜}
                  - {id: low, title: 达标}
                stages:
                  - {name: 启动, from: 01-01, to: 04-30}
                """.formatted(fullMarks, random.nextBoolean() ? "rescale" : "exclude", categories);
        try {
            Files.createDirectories(folder.resolve("s"));
            Files.writeString(folder.resolve(Library.CATALOG), catalog());
            Files.writeString(folder.resolve("s/standard.yaml"), outline);
            Files.writeString(folder.resolve("s/rules.dslr"), rules);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The shipped fields and figures; every kind may carry every field, and no two rules share a kind, so that one thing done helps one rule. */
    private static String catalog() throws IOException {
        String shipped = Files.readString(Shipped.RULES.resolve(Library.CATALOG));
        String fields = Shipped.LIBRARY.catalog().fieldLabels().stream()
                .flatMap(l -> Shipped.LIBRARY.catalog().labelled(l).stream())
                .filter(f -> f.index() > 8)
                .map(f -> f.name())
                .toList()
                .toString();
        StringBuilder catalog =
                new StringBuilder(shipped.substring(0, shipped.indexOf("\nkinds:"))).append("\nkinds:\n");
        for (int i = 1; i <= KINDS; i++) {
            catalog.append("  材料" + i + ": {fields: " + fields + "}\n");
        }
        for (int i = 1; i <= INCIDENTS; i++) {
            catalog.append("  事件" + i + ": {incident: true, fields: " + fields + "}\n");
        }
        return catalog.toString();
    }

    Standard standard() {
        return library.standard("s").orElseThrow();
    }

    RandomSubmissions submissions() {
        return new RandomSubmissions(
                library.catalog(), standard().scheme(), folder.resolve("s"), folder.resolve("none"));
    }

    Submission read(Draft draft) {
        return draft.read(library.submissions());
    }

    Assessment assess(Draft draft) {
        return standard().assess(read(draft));
    }

    /** The draft with the evidence added that these shortfalls ask for. */
    Draft supplied(Draft draft, List<Shortfall> shortfalls) {
        Draft better = draft.copy();
        shortfalls.forEach(s -> pieces.get(s.rule()).supply().bring(better, s));
        return better;
    }

    @Override
    public void close() {
        library.close();
    }

    @Override
    public String toString() {
        return categories + "\n" + rules;
    }
}
