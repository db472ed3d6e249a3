package wenming.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** wenming standards, show and rules check, on the shipped rules and on a copy with a mistake in it. */
class StandardCommandsTest {

    private static final ObjectMapper MAPPER = new ObjectMapper();

    @TempDir
    private Path rules;

    @BeforeEach
    void copyAndBreakOneStandard() throws IOException {
        Path source = Path.of("rules");
        try (Stream<Path> files = Files.walk(source)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path copy = rules.resolve(source.relativize(file).toString());
                Files.createDirectories(copy.getParent());
                Files.copy(file, copy);
            }
        }
        Path broken = rules.resolve("s4-1/1-organisation.dslr");
        Files.writeString(broken, Files.readString(broken).replaceFirst("计算 次数", "计算 词数"));
    }

    @Test
    void standardsAreListed() throws IOException {
        assertThat(Cli.run("standards").out()).contains("s2", "现代文明机关创建测评标准", "s4-1");
        assertThat(MAPPER.readTree(Cli.run("standards", "--format", "json").out()))
                .hasSizeGreaterThanOrEqualTo(2);
    }

    @Test
    void aBrokenStandardIsNamedAndTheOthersWork() {
        Cli list = Cli.run("standards", "--rules", rules.toString());
        Cli good = Cli.run("--rules", rules.toString(), "score", "samples/s2/model.json");

        assertThat(list.code()).isZero();
        assertThat(list.out()).contains("s2").doesNotContain("s4-1");
        assertThat(list.err()).contains("s4-1 的规则有误", "wenming rules check s4-1");
        assertThat(good.code()).isZero();
    }

    @Test
    void scoringWithBrokenRulesTellsEveryMistakeWithItsPlace() {
        Cli cli = Cli.run("score", "samples/s4-1/gaps.json", "--rules", rules.toString());

        assertThat(cli.code()).isEqualTo(1);
        assertThat(cli.out()).isEmpty();
        assertThat(cli.err())
                .containsPattern("1-organisation\\.dslr:\\d+:\\d+ R\\d{3} ")
                .contains("处问题");
    }

    @Test
    void checkFindsTheMistakeAndPassesTheShippedRules() {
        Cli broken = Cli.run("rules", "check", rules.resolve("s4-1").toString());
        Cli shipped = Cli.run("rules", "check", "s2");

        assertThat(broken.code()).isEqualTo(1);
        assertThat(broken.out())
                .containsPattern("1-organisation\\.dslr:\\d+:\\d+ R013 ")
                .contains("\n     │   ^^^^^^^^^\n", "建议：", "1 个错误，0 个提醒");
        assertThat(shipped.code()).isZero();
    }

    @Test
    void checkWithoutArgumentsLooksAtTheWholeFolder() throws IOException {
        Files.writeString(rules.resolve("lost.dslr"), "");
        Cli shipped = Cli.run("rules", "check");
        Cli broken = Cli.run("--rules", rules.toString(), "rules", "check");

        assertThat(shipped.out()).isEqualTo("没有发现问题\n");
        assertThat(shipped.code()).isZero();
        assertThat(broken.out()).contains("lost.dslr R065 （提醒）", "1-organisation.dslr", "1 个错误，1 个提醒");
        assertThat(broken.code()).isEqualTo(1);
    }

    @Test
    void aBrokenCatalogueIsShownWithTheLine() throws IOException {
        Path catalog = rules.resolve("evidence.yaml");
        Files.writeString(catalog, Files.readString(catalog).replaceFirst("type: decimal", "type: decimel"));
        Cli cli = Cli.run("--rules", rules.toString(), "rules", "check");

        assertThat(cli.code()).isEqualTo(1);
        assertThat(cli.out()).containsPattern("evidence\\.yaml:\\d+:\\d+ E012 ").contains(" ^^^^^^^\n");
    }

    @Test
    void aCodeIsExplained() {
        Cli known = Cli.run("rules", "check", "--explain", "r047");
        Cli unknown = Cli.run("rules", "check", "--explain", "R990");

        assertThat(known.code()).isZero();
        assertThat(known.out())
                .startsWith("## R047 ")
                .contains("怎样改：", "写错的例子：")
                .doesNotContain("R048", "<a id");
        assertThat(unknown.code()).isEqualTo(2);
        assertThat(unknown.err()).contains("没有「R990」这个编号。是否想写「");
    }

    @Test
    void checkOfNothingIsWrongInput() {
        Cli cli = Cli.run("rules", "check", "s9");

        assertThat(cli.code()).isEqualTo(1);
        assertThat(cli.err()).contains("没有「s9」这个标准或文件夹");
    }

    @Test
    void aStandardIsShownWithWhatItsTitlesAskFor() throws IOException {
        Cli shown = Cli.run("show", "s2");
        Cli withSentences = Cli.run("show", "s2", "--sentences");

        assertThat(shown.out()).contains("2 法制型机关（16 分）", "| 总分不低于 90 分").doesNotContain("| 计算 次数");
        assertThat(withSentences.out()).contains("| 计算 次数");
        assertThat(MAPPER.readTree(Cli.run("show", "s2", "--format", "json").out())
                        .get("id")
                        .asText())
                .isEqualTo("s2");
    }

    @Test
    void anUnknownStandardCannotBeShown() {
        Cli cli = Cli.run("show", "s4-11");

        assertThat(cli.code()).isEqualTo(1);
        assertThat(cli.err()).contains("没有「s4-11」这个标准", "是否想写「s4-1」");
    }

    @Test
    void aFolderWithoutRulesIsWrongInput() {
        Cli cli = Cli.run("standards", "--rules", rules.resolve("s2").toString());

        assertThat(cli.code()).isEqualTo(1);
        assertThat(cli.err()).contains("evidence.yaml").doesNotContain("Exception");
    }
}
