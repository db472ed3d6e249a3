package wenming.policy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import wenming.rules.Library;
import wenming.rules.Standard;

/** A rules folder of a few lines, so that a test shows everything it is about. */
final class SmallLibrary {

    private static final String CATALOG = """
            fields:
              hours: {label: 时长, type: decimal, unit: 小时, min: 0, max: 1000}
              attended: {label: 实到人数, type: integer, unit: 人, min: 0, notAbove: expected}
              expected: {label: 应到人数, type: integer, unit: 人, min: 0}
              topics: {label: 主题, type: texts}
              form: {label: 形式, type: text}
              severity: {label: 情节, type: choice, values: [严重, 一般]}
            figures:
              中心组人数: {unit: 人}
            kinds:
              集中学习: {fields: [hours, attended, expected, form, topics], required: [hours, attended, expected], attachments: 1}
              个人学时: {fields: [hours], required: [person]}
              制度文件: {fields: [form, topics], standing: true}
              失泄密事件: {fields: [severity], required: [severity], incident: true}
            """;

    private static final String OUTLINE = """
            id: small
            title: 小标准
            issuer: 文明办
            edition: "2026"
            document: S4 第一篇
            fullMarks: 10
            categories:
              - {id: "1", title: 学习, points: 10}
            departments: [机关党委, 办公室]
            titles:
              - {id: good, title: 达标单位}
            stages:
              - {name: 动员部署, from: 01-01, to: 03-31}
            """;

    private static final String RULES = """
            规则 "全年集中学习"
              @项目("1.1") @名称("集中学习") @分值(6) @牵头("机关党委") @依据("S4 四(一)1") @方法("材料审核") @对应("S4-08")
            当
              统计 "集中学习"
              其中 时长不少于 2 小时
              计算 次数
            那么
              达到 24 次 得满分, 不足按比例得分
              提示 "按月组织，留签到表"
            结束

            规则 "学习制度"
              @项目("1.2") @名称("学习制度") @分值(2) @牵头("办公室") @依据("S4 四(一)2") @方法("材料审核") @对应("S4-10", "S4-11")
              @阶段("动员部署")
            当
              统计 "制度文件"
              计算 具备 "考勤制度", "学习制度" 的项数
            那么
              达到 2 项 得满分, 不足不得分
            结束

            规则 "人人有学时"
              @项目("1.3") @名称("学时") @分值(2) @牵头("机关党委") @依据("S4 四(一)3") @方法("材料审核") @对应("S4-06")
            当
              统计 "个人学时"
              计算 人人时长不少于 120 小时 占 "在职人数" 的比例
            那么
              达到 100 % 得满分, 不足按比例得分
            结束

            规则 "失泄密"
              @项目("V1") @依据("S4 四(二)") @对应("S4-18")
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

    private SmallLibrary() {}

    /** Writes a rules folder with the single standard {@code small}. */
    static Path in(Path folder) {
        write(folder.resolve("evidence.yaml"), CATALOG);
        write(folder.resolve("small/standard.yaml"), OUTLINE);
        write(folder.resolve("small/1.dslr"), RULES);
        return folder;
    }

    static void write(Path file, String text) {
        try {
            Files.createDirectories(file.getParent());
            Files.writeString(file, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Another standard of the folder, with one thing changed in its rules and a line added to its outline. */
    static void twin(Path folder, String id, String before, String after, String line) {
        write(folder.resolve(id + "/standard.yaml"), OUTLINE.replace("id: small", "id: " + id) + line);
        write(folder.resolve(id + "/1.dslr"), RULES.replace(before, after));
    }

    static void replace(Path file, String before, String after) {
        try {
            write(file, Files.readString(file).replace(before, after));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static void append(Path file, String text) {
        try {
            write(file, Files.readString(file) + text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<RuleCase> cases(Path folder, String yaml) {
        write(folder.resolve("small/cases/a.yaml"), yaml);
        try (Library library = Library.open(folder)) {
            return CaseFolder.read(folder, standard(library), library.submissions());
        }
    }

    static List<CaseResult> run(Path folder, String yaml) {
        write(folder.resolve("small/cases/a.yaml"), yaml);
        try (Library library = Library.open(folder)) {
            Standard standard = standard(library);
            return new CaseRunner(standard).run(CaseFolder.read(folder, standard, library.submissions()));
        }
    }

    static Standard standard(Library library) {
        return library.standard("small")
                .orElseThrow(() -> new AssertionError(library.broken().toString()));
    }
}
