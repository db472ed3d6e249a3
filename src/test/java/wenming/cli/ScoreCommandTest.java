package wenming.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class ScoreCommandTest {

    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final String GAPS = "samples/s4-1/gaps.json";
    private static final String MODEL = "samples/s2/model.json";

    @Test
    void printsAReportAndNothingElse() {
        Cli cli = Cli.run("score", GAPS);

        assertThat(cli.code()).isZero();
        assertThat(cli.out()).startsWith("望舒县审计局").contains("距「市级文明机关」");
        assertThat(cli.err()).isEmpty();
    }

    @Test
    void aVetoIsAVerdictNotAFailure() {
        Cli cli = Cli.run("score", "samples/s4-1/vetoed.json");

        assertThat(cli.code()).isZero();
        assertThat(cli.out()).contains("一票否决 1 项");
    }

    @Test
    void oneFileGivesOneIndentedJsonDocument() throws IOException {
        Cli cli = Cli.run("score", GAPS, "--format", "json");

        assertThat(cli.out()).startsWith("{\n  \"schemaVersion\": 1,");
        assertThat(MAPPER.readTree(cli.out()).get("unit").get("name").asText()).isEqualTo("望舒县审计局");
    }

    @Test
    void severalFilesGiveOneJsonDocumentALine() throws IOException {
        Cli cli = Cli.run("score", GAPS, MODEL, "--format", "JSON");
        List<String> lines = cli.out().lines().toList();

        assertThat(lines).hasSize(2);
        assertThat(MAPPER.readTree(lines.get(0)).get("standard").get("id").asText())
                .isEqualTo("s4-1");
        assertThat(MAPPER.readTree(lines.get(1)).get("standard").get("id").asText())
                .isEqualTo("s2");
    }

    @Test
    void aBadFileDoesNotStopTheOthers() {
        Cli cli = Cli.reading("{\"unit\": {\"id\": 3}, \"evidnce\": []}", "score", "-", "samples/gone.json", MODEL);

        assertThat(cli.code()).isEqualTo(1);
        assertThat(cli.out()).contains("青澜市水务局");
        assertThat(cli.err())
                .contains("标准输入:1:", "samples/gone.json C001 无法读取：没有这个文件或文件夹", "3 份材料，2 份未能评分")
                .contains("建议：");
    }

    @Test
    void everyMistakeOfASubmissionIsToldWithItsPlaceAndTheirNumber() throws IOException {
        String json = Files.readString(Path.of(GAPS))
                .replace("\"kind\": \"会议\"", "\"kind\": \"会义\"")
                .replace("\"2026-12-31\"", "\"2026-13-31\"");
        Cli cli = Cli.reading(json, "score", "-");
        List<String> lines = cli.err().lines().toList();

        assertThat(cli.code()).isEqualTo(1);
        assertThat(cli.out()).isEmpty();
        assertThat(lines.get(lines.size() - 1)).isEqualTo("共 " + (lines.size() - 1) + " 处问题");
        assertThat(cli.err()).contains("/evidence/4/kind S", "会义", "是否想写「会议」", "/period/to S");
    }

    @Test
    void theStandardOnTheCommandLineWins() throws IOException {
        Cli cli = Cli.run("score", GAPS, "--standard", "s2", "--format", "json");

        assertThat(MAPPER.readTree(cli.out()).get("standard").get("id").asText())
                .isEqualTo("s2");
    }

    @Test
    void anUnknownStandardIsAnsweredWithTheNearestAndTheChoice() throws IOException {
        Cli asked = Cli.run("score", GAPS, "--standard", "s4_1");
        Cli named = Cli.reading(Files.readString(Path.of(GAPS)).replace("\"s4-1\"", "\"s41\""), "score", "-");

        assertThat(asked.code()).isEqualTo(1);
        assertThat(asked.err()).contains("没有「s4_1」这个标准", "是否想写「s4-1」", "可用：", "、s2、", "共 1 处问题");
        assertThat(named.code()).isEqualTo(1);
        assertThat(named.err()).contains("/standard C003 没有「s41」这个标准");
    }

    @Test
    void withoutAnyStandardTheChoiceIsListed() throws IOException {
        String json = Files.readString(Path.of(GAPS)).replace("\"standard\": \"s4-1\",", "");
        Cli cli = Cli.reading(json, "score", "-");

        assertThat(cli.code()).isEqualTo(1);
        assertThat(cli.err()).contains("没有说明按哪个标准评分", "--standard", "、s2、", "、s4-1");
        assertThat(Cli.reading(json, "score", "-", "--standard", "s4-1").code()).isZero();
    }

    @Test
    void theDayOnTheCommandLineWins() throws IOException {
        JsonNode report = MAPPER.readTree(Cli.run("score", GAPS, "--as-of", "2026-06-30", "--format", "json")
                .out());

        assertThat(report.get("asOf").asText()).isEqualTo("2026-06-30");
        assertThat(report.get("warnings")).isNotEmpty();
    }

    @Test
    void aFolderIsNoSubmission() {
        Cli cli = Cli.run("score", "samples");

        assertThat(cli.code()).isEqualTo(1);
        assertThat(cli.err()).contains("samples C001 这是文件夹");
    }

    @Test
    void textsOfSeveralFilesAreSetApart() {
        assertThat(Cli.run("score", GAPS, MODEL).out()).contains("\n\n====");
    }

    @Test
    void theWidthOfALineCanBeChosen() {
        assertThat(Cli.run("score", GAPS, "--width", "60").out().lines().count())
                .isGreaterThan(Cli.run("score", GAPS).out().lines().count());
        assertThat(Cli.run("score", GAPS, "--width", "3").code()).isEqualTo(2);
    }
}
