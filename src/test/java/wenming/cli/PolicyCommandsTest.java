package wenming.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import wenming.testing.SmallDraft;

/** The way of a draft: difference, impact, publishing, rolling back, and what scoring and replaying do meanwhile. */
class PolicyCommandsTest {

    private static final SmallDraft OLD = SmallDraft.create();
    private static final SmallDraft NEW =
            OLD.edition("2027").replace("达到 24 次", "达到 30 次").cases(OLD.cases().replace("points: 3", "points: 2.4"));

    @TempDir
    Path folder;

    private String rules;
    private String draft;
    private String submission;

    @BeforeEach
    void folders() {
        rules = OLD.inRules(folder.resolve("rules")).toString();
        draft = NEW.in(folder.resolve("drafts/small")).toString();
        submission = folder.resolve("a.json").toString();
        SmallDraft.write(Path.of(submission), SmallDraft.submission("甲", 12, 1));
    }

    @Test
    void diffSpeaksOfItems() {
        assertThat(wenming("rules", "diff", "small", draft).out())
                .isEqualTo("""
                %s（2026 版） → %s（2027 版）
                共 2 处不同

                标准
                  版本 2026 → 2027

                项目
                  1.1 集中学习
                      达到 24 次 → 30 次
                """.formatted(Path.of(rules, "small"), draft));
        assertThat(wenming("rules", "diff", "small", draft, "--format", "json").out())
                .contains("\"where\":\"1.1\"", "\"told\":\"达到 24 次 → 30 次\"");
        publish();
        publish("--draft", draft);
        assertThat(wenming("rules", "diff", "small@2026", "small").out())
                .startsWith("small@2026（2026 版） → small@2027（2027 版）\n共 2 处不同");
    }

    @Test
    void diffOfWhatIsNotThereSaysWhatIs() {
        Cli cli = wenming("rules", "diff", "smal", "small@1999");
        assertThat(cli.code()).isEqualTo(1);
        assertThat(cli.err()).contains("C003 没有「smal」这个标准或文件夹 建议：是否想写「small」？");
        assertThat(wenming("rules", "diff", "small", "small@1999").err()).contains("V006 「small」还没有发布过任何版本");
    }

    @Test
    void impactTellsWhoLosesAndThePreviewComesTrue() throws IOException {
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < 30; i++) {
            lines.add(SmallDraft.submission("u" + i, i, 1));
        }
        lines.add("{}");
        String over = folder.resolve("units.ndjson").toString();
        SmallDraft.write(Path.of(over), String.join("\n", lines));
        publish();

        Cli text = wenming("rules", "impact", "small", "--draft", draft, "--over", over, "--top", "2");
        assertThat(text.code()).isZero();
        assertThat(text.err()).contains("现行规则：small@2026；草稿：" + draft);
        assertThat(text.out())
                .contains("材料 31 份，两边都能评分 30 份")
                .contains("得分上升 0 家，下降 29 家")
                .contains("未能评分：现行规则 1 份，草稿 1 份")
                .contains("8 → 6.8", "达标单位 → 无", "1.1 集中学习 -1.2")
                .contains(over + ":31");
        Path page = folder.resolve("impact.html");
        wenming("rules", "impact", "small", "--draft", draft, "--over", over, "--format", "html", "--out", page + "");
        assertThat(Files.readString(page)).startsWith("<!DOCTYPE html>").contains("规则草稿影响预览");

        String json = wenming(
                        "rules", "impact", "small", "--draft", draft, "--over", over, "--format", "json", "--top", "99")
                .out();
        publish("--draft", draft);
        for (int i = 1; i < 29; i++) {
            SmallDraft.write(Path.of(submission), lines.get(i));
            String real = wenming("score", submission, "--format", "json").out();
            String earned = real.replaceAll("(?s).*?\"score\": \\{\\s*\"earned\": ([\\d.]+),.*", "$1");
            assertThat(json)
                    .containsPattern("\"unitId\":\"u" + i + "\",[^{]*\"before\":\\{[^}]*},\"after\":\\{\"earned\":"
                            + earned + ",");
        }
        assertThat(wenming("rules", "impact", "small", "--draft", draft, "--over", over)
                        .out())
                .contains("没有单位的得分、称号或否决发生变化");
    }

    @Test
    void impactOfAnotherStandardIsRefused() {
        String other = NEW.replace("id: small", "id: other")
                .in(folder.resolve("drafts/other"))
                .toString();
        Cli cli = wenming("rules", "impact", "small", "--draft", other, "--over", submission);
        assertThat(cli.code()).isEqualTo(1);
        assertThat(cli.err()).contains("V009 草稿写的是标准「other」，比较的却是「small」");
        assertThat(wenming("rules", "impact", "small").code()).isEqualTo(2);
        assertThat(wenming("rules", "impact", "small").err()).contains("缺少选项 --draft、--over");
        assertThat(wenming("rules", "impact", "small", "--draft", draft, "--over", submission, "--top", "0")
                        .err())
                .contains("--top 应在 1 至");
    }

    @Test
    void publishingIsRefusedWithoutNamesAndReasons() {
        Cli cli = wenming("rules", "publish", "small");
        assertThat(cli.code()).isEqualTo(1);
        assertThat(cli.err()).contains("V001 没有写明由谁操作（by）", "V001 没有写明理由（why）", "共 2 处问题");
        assertThat(wenming("rules", "publish", "../x", "--by", "王", "--why", "试")
                        .code())
                .isEqualTo(1);
        assertThat(wenming("rules", "versions", "small").out()).contains("还没有发布过版本");
    }

    @Test
    void scoringUsesTheLiveVersionAndSaysSo() {
        assertThat(score().err()).isEmpty();
        publish();
        assertThat(score().err()).isEqualTo("按已发布的 small@2026 评分\n");
        publish("--draft", draft);
        assertThat(score().err()).isEqualTo("按已发布的 small@2027 评分；规则文件夹里的 small 与它不同，尚未发布\n");
        assertThat(score().out()).contains("\"version\": \"2027\"");
        assertThat(score("--version", "2026").out())
                .isEqualTo(score("--standard", "small@2026").out())
                .contains("\"version\": \"2026\"");
        wenming("rules", "rollback", "small", "--by", "王敏", "--why", "有误");
        assertThat(score().out()).contains("\"version\": \"2026\"");
        assertThat(score("--standard", draft).out()).contains("\"version\": \"2027\"");
        assertThat(score("--version", "1999").err()).contains("V006");
        assertThat(score("--version", "2026", "--all").code()).isEqualTo(2);
        assertThat(score("--version", "2026", "--standard", "small@2026").code())
                .isEqualTo(2);
    }

    @Test
    void versionsListsWhoAndWhy() {
        publish();
        publish("--draft", draft);
        wenming("rules", "rollback", "small", "--by", "李强", "--why", "案例有误");
        assertThat(wenming("rules", "versions", "small").out())
                .contains("现行", "2026", "2027", "王敏", "修订", "李强", "案例有误", "回退");
        assertThat(wenming("rules", "versions", "small", "--format", "json").out())
                .contains("\"action\":\"rollback\",\"version\":\"2026\"", "\"replaced\":\"2027\"");
    }

    @Test
    void aStoredResultIsReplayed() throws IOException {
        publish();
        String result = folder.resolve("r.json").toString();
        score("--as-of", "2026-06-30", "--out", result, "--keep");
        publish("--draft", draft);

        assertThat(wenming("replay", result).out()).isEqualTo("逐字节相同：small 2026 版，截至 2026-06-30\n");
        Files.writeString(
                Path.of(result),
                Files.readString(Path.of(result)).replaceFirst("\"earned\": [\\d.]+", "\"earned\": 9"));
        Cli changed = wenming("replay", result);
        assertThat(changed.code()).isEqualTo(1);
        assertThat(changed.out()).startsWith("与存档不同。第一处不同：总分的得分（/score/earned），存档为「9」");
    }

    @Test
    void whatIsMissingForAReplayIsSaid() throws IOException {
        String result = folder.resolve("r.json").toString();
        score("--out", result);

        Cli nothing = wenming("replay", result);
        assertThat(nothing.code()).isEqualTo(1);
        assertThat(nothing.err()).contains("V022 找不到评分时用的材料", "--submission");
        assertThat(wenming("replay", result, "--submission", submission).code()).isZero();
        assertThat(wenming("replay", result, "--submission", folder.toString()).code())
                .isZero();
        String other = folder.resolve("b.ndjson").toString();
        SmallDraft.write(Path.of(other), SmallDraft.submission("乙", 1, 1));
        assertThat(wenming("replay", result, "--submission", other).err()).contains("这不是评分时用的那份材料");
        NEW.in(folder.resolve("rules/small"));
        assertThat(wenming("replay", result, "--submission", submission).err()).contains("V021 找不到评分时用的规则");
    }

    @Test
    void unpublishedRulesAreKeptWithTheResult() {
        String result = folder.resolve("r.json").toString();
        score("--out", result, "--keep");
        NEW.in(folder.resolve("rules/small"));
        assertThat(wenming("replay", result).code()).isZero();
        assertThat(wenming("rules", "versions", "small").out()).contains("还没有发布过版本");
    }

    @Test
    void theSubmissionIsReadWithTheCatalogueOfItsVersion() throws IOException {
        publish();
        String before = score().out();
        Path catalog = Path.of(rules, "evidence.yaml");
        Files.writeString(catalog, Files.readString(catalog, UTF_8).replace("  制度文件:", "  制度:"));
        assertThat(score().out()).isEqualTo(before).isNotEmpty();
    }

    private void publish(String... more) {
        List<String> all = new ArrayList<>(List.of("rules", "publish", "small", "--by", "王敏", "--why", "修订"));
        all.addAll(List.of(more));
        Cli cli = wenming(all.toArray(String[]::new));
        assertThat(cli.err()).isEmpty();
        assertThat(cli.code()).isZero();
    }

    private Cli score(String... more) {
        List<String> all = new ArrayList<>(List.of("score", submission, "--format", "json"));
        all.addAll(List.of(more));
        return wenming(all.toArray(String[]::new));
    }

    /** The data folder lies beside the rules folder, as it does by default. */
    private Cli wenming(String... arguments) {
        List<String> all = new ArrayList<>(List.of(arguments));
        all.addAll(List.of("--rules", rules));
        return Cli.run(all.toArray(String[]::new));
    }
}
