package wenming.testing;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import wenming.language.InvalidInput;
import wenming.rules.Library;
import wenming.rules.Standard;
import wenming.rules.StandardFiles;

/** The standard {@code small} as texts that a test can edit: two items, a veto, a title, and green cases. Immutable. */
public record SmallDraft(Map<String, String> files, String cases) {

    private static final String OUTLINE = """
            id: small
            title: 小标准
            issuer: 文明办
            edition: "2026"
            document: S4 第一篇
            fullMarks: 10
            categories:
              - {id: "1", title: 学习, points: 8}
              - {id: "2", title: 服务, points: 2}
            departments: [机关党委, 办公室]
            titles:
              - {id: good, title: 达标单位}
            stages:
              - {name: 动员部署, from: 01-01, to: 03-31}
            """;

    private static final String RULES = """
            规则 "全年集中学习"
              @项目("1.1") @名称("集中学习") @分值(6) @牵头("机关党委") @依据("S4 四(一)1") @方法("材料审核")
            当
              统计 "集中学习"
              其中 时长不少于 2 小时
              计算 次数
            那么
              达到 24 次 得满分, 不足按比例得分
              提示 "按月组织，留签到表"
            结束

            规则 "学习制度"
              @项目("1.2") @名称("学习制度") @分值(2) @牵头("办公室") @依据("S4 四(一)2") @方法("材料审核") @阶段("动员部署")
            当
              统计 "制度文件"
              计算 件数
            那么
              达到 1 件 得满分, 不足不得分
            结束

            规则 "志愿服务"
              @项目("2.1") @名称("志愿服务") @分值(2) @牵头("办公室") @依据("S4 四(二)") @方法("材料审核")
            当
              统计 "志愿服务"
              计算 次数
            那么
              达到 2 次 得满分, 不足按比例得分
            结束

            规则 "失泄密"
              @项目("V1") @依据("S4 四(三)")
            当
              统计 "失泄密事件"
              计算 起数
            那么
              发生 1 起 即一票否决
            结束

            规则 "达标单位"
              @称号("达标单位") @依据("S4 二")
            当
              总分不低于 8 分
              且 无一票否决
            那么
              授予称号
            结束
            """;

    private static final String CASES = """
            - name: 学习十二次得一半
              given:
                - {kind: 集中学习, times: 12, from: 2026-01-09, every: 1w, hours: 2}
              expect:
                items: {"1.1": {points: 3}}
                vetoes: []
            """;

    /** The catalogue of the shipped standards. */
    public static final byte[] CATALOG = catalog();

    public static SmallDraft create() {
        return new SmallDraft(Map.of(StandardFiles.OUTLINE, OUTLINE, "rules.dslr", RULES), CASES);
    }

    public SmallDraft edition(String edition) {
        return replace("edition: \"2026\"", "edition: \"" + edition + "\"");
    }

    /** Changes every file that says so; the draft must say it somewhere. */
    public SmallDraft replace(String before, String after) {
        Map<String, String> changed = new TreeMap<>();
        files.forEach((name, text) -> changed.put(name, text.replace(before, after)));
        if (changed.equals(new TreeMap<>(files))) {
            throw new AssertionError("nothing says: " + before);
        }
        return new SmallDraft(changed, cases);
    }

    public SmallDraft cases(String yaml) {
        return new SmallDraft(files, yaml);
    }

    public Map<String, byte[]> bytes() {
        Map<String, byte[]> bytes = new TreeMap<>();
        files.forEach((name, text) -> bytes.put(name, text.getBytes(UTF_8)));
        return bytes;
    }

    public Standard standard() {
        Standard.Reading reading = Standard.read(StandardFiles.of("", bytes()), CATALOG);
        return reading.standard().orElseThrow(() -> new InvalidInput(reading.diagnostics()));
    }

    /** Writes it as a folder with a cases folder in it. */
    public Path in(Path folder) {
        files.forEach((name, text) -> write(folder.resolve(name), text));
        write(folder.resolve("cases/a.yaml"), cases);
        return folder;
    }

    /** Writes a rules folder with this one standard. */
    public Path inRules(Path rules) {
        write(rules.resolve(Library.CATALOG), new String(CATALOG, UTF_8));
        in(rules.resolve("small"));
        return rules;
    }

    /** A submission with so many sessions and documents, on one line. */
    public static String submission(String unit, int sessions, int documents) {
        StringBuilder evidence = new StringBuilder();
        for (int i = 0; i < sessions; i++) {
            evidence.append(evidence.isEmpty() ? "" : ",")
                    .append("{\"id\":\"S")
                    .append(i)
                    .append("\",\"kind\":\"集中学习\",\"title\":\"学习")
                    .append(i)
                    .append("\",\"date\":\"2026-")
                    .append(i < 20 ? "0" : "1")
                    .append(i < 20 ? 1 + i % 9 : i % 3)
                    .append("-")
                    .append(10 + i % 18)
                    .append(
                            "\",\"hours\":2,\"attended\":10,\"expected\":10,\"scope\":\"全体人员\",\"topics\":[\"理论\"],\"attachments\":[\"a.jpg\"]}");
        }
        for (int i = 0; i < documents; i++) {
            evidence.append(evidence.isEmpty() ? "" : ",")
                    .append("{\"id\":\"D")
                    .append(i)
                    .append("\",\"kind\":\"制度文件\",\"title\":\"制度")
                    .append(i)
                    .append("\",\"date\":\"2026-02-0")
                    .append(1 + i % 9)
                    .append("\",\"topics\":[\"学习\"]}");
        }
        return "{\"standard\":\"small\",\"unit\":{\"id\":\"" + unit + "\",\"name\":\"" + unit
                + "局\",\"type\":\"机关\",\"level\":\"县级\",\"headcount\":10},"
                + "\"period\":{\"from\":\"2026-01-01\",\"to\":\"2026-12-31\"},\"asOf\":\"2026-12-31\",\"evidence\":["
                + evidence + "]}";
    }

    public static void write(Path file, String text) {
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            Files.writeString(file, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] catalog() {
        try {
            return Files.readAllBytes(Path.of("rules", Library.CATALOG));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
