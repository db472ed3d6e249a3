package wenming.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import wenming.evidence.Submission;
import wenming.rules.Library;
import wenming.rules.Snapshot;
import wenming.rules.Standard;

/** A rules folder of a few lines whose only rule asks for a number of sessions, so that the score tells which version scored. */
public final class LiveFolder {

    private static final String CATALOG = """
            fields:
              hours: {label: 时长, type: decimal, unit: 小时, min: 0, max: 1000}
            kinds:
              集中学习: {fields: [hours]}
            """;

    private static final String OUTLINE = """
            id: %s
            title: 小标准
            issuer: 文明办
            edition: "2026"
            document: S4 第一篇
            fullMarks: 10
            categories:
              - {id: "1", title: 学习, points: 10}
            departments: [机关党委]
            titles: []
            """;

    private static final String RULES = """
            规则 "学习"
              @项目("1.1") @名称("集中学习") @分值(10) @牵头("机关党委") @依据("S4 一")
            当
              统计 "集中学习"
              计算 次数
            那么
              达到 %s 次 得满分, 不足按比例得分
            结束
            """;

    private final Path folder;

    public LiveFolder(Path folder) {
        this.folder = folder;
        write("evidence.yaml", CATALOG);
    }

    public Path path() {
        return folder;
    }

    /** A standard that asks for so many sessions. */
    public LiveFolder standard(String id, int times) {
        write(id + "/standard.yaml", outline(id));
        return write(id + "/1.dslr", rules(times));
    }

    public static String outline(String id) {
        return OUTLINE.formatted(id);
    }

    /** Text of the only rule file. */
    public static String rules(int times) {
        return RULES.formatted(times);
    }

    public LiveFolder broken(String id) {
        return write(id + "/1.dslr", RULES.formatted("许多"));
    }

    public LiveFolder evidence(String before, String after) {
        return write(Library.CATALOG, CATALOG.replace(before, after));
    }

    public LiveFolder write(String file, String text) {
        Path path = folder.resolve(file);
        try {
            Files.createDirectories(path.getParent());
            Files.writeString(path, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return this;
    }

    public LiveFolder delete(String file) {
        try (Stream<Path> files = Files.walk(folder.resolve(file))) {
            for (Path path : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return this;
    }

    /** Points of a unit with three sessions: 3 of the 10 asked for earn 3 points. */
    public static String points(Snapshot snapshot, String id) {
        Library library = snapshot.library();
        return points(library.standard(id).orElseThrow(), submission(library));
    }

    public static String points(Standard standard, Submission submission) {
        return standard.assess(submission).ledger().totals().total().toString();
    }

    public static Submission submission(Library library) {
        return library.submissions().read("", json().getBytes(StandardCharsets.UTF_8));
    }

    /** The unit's submission. */
    public static String json() {
        List<String> evidence = Stream.iterate(1, i -> i + 1)
                .limit(3)
                .map(i -> "{\"id\": \"E%d\", \"kind\": \"集中学习\", \"title\": \"第%d次\", \"date\": \"2026-03-%02d\"}"
                        .formatted(i, i, i))
                .toList();
        return """
                {"unit": {"id": "u", "name": "局", "type": "机关", "level": "县级", "headcount": 5},
                 "period": {"from": "2026-01-01", "to": "2026-12-31"}, "evidence": [%s]}""".formatted(String.join(",", evidence));
    }
}
