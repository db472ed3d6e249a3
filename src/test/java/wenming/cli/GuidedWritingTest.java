package wenming.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import wenming.rules.Library;
import wenming.rules.StockPair;

/** What helps to write rules: the sentences, the draft of a new standard, the pair for Drools' tools. */
class GuidedWritingTest {

    @TempDir
    Path folder;

    @Test
    void sentencesAreFoundByAWordOfTheirs() {
        Cli cli = Cli.run("rules", "sentences", "每少");
        assertThat(cli.code()).isEqualTo(Main.DONE);
        assertThat(cli.out())
                .startsWith("那么　计分\n")
                .contains("  每少 1 次 扣 0.5 分\n", "写法 每少 〔数量〕 扣 〔数〕 分\n")
                .doesNotContain("每低 5 % 扣 3 分\n");
    }

    @Test
    void sentencesOfOnePlaceAsMarkdownAndAsJson() {
        assertThat(Cli.run("rules", "sentences", "--place", "对比", "--format", "md")
                        .out())
                .startsWith("### 对比：与上年比较, 或按单位的数字平均\n\n| 例句 | 意思 | 写法 |\n|---|---|---|\n| `对比 上年")
                .hasLineCount(7);
        assertThat(Cli.run("rules", "sentences", "--place", "当", "--format", "json")
                        .out())
                .contains("\"place\": \"统计\"", "\"place\": \"且\"")
                .doesNotContain("\"place\": \"那么\"");
    }

    @Test
    void anUnknownPlaceOrWordIsTold() {
        Cli place = Cli.run("rules", "sentences", "--place", "対比");
        assertThat(place.code()).isEqualTo(Main.WRONG_USAGE);
        assertThat(place.err()).contains("--place 的值「対比」不对，是否想写「对比」？");
        Cli word = Cli.run("rules", "sentences", "每缺一次扣");
        assertThat(word.code()).isEqualTo(Main.WRONG_INPUT);
        assertThat(word.err()).contains("没有提到「每缺一次扣」的句子。");
    }

    @Test
    void aNewStandardIsWrittenOnceAndNeverOver() throws IOException {
        Path draft = folder.resolve("deep/draft");
        Cli first = Cli.run("rules", "new", "city-2027", "--out", draft.toString());
        assertThat(first.code()).isEqualTo(Main.DONE);
        assertThat(first.out()).contains(draft.resolve("standard.yaml").toString(), "还有 10 处待写或待改");
        Files.writeString(draft.resolve("standard.yaml"), "mine");

        Cli again = Cli.run("rules", "new", "city-2027", "--out", draft.toString());
        assertThat(again.code()).isEqualTo(Main.WRONG_USAGE);
        assertThat(again.err()).contains("已经存在，不会改动它");
        assertThat(draft.resolve("standard.yaml")).hasContent("mine");
    }

    /** The way of the cookbook: draft, fill in, check, test, all outside the live rules. */
    @Test
    void aDraftFilledInIsCheckedAndTestedWhereItLies() throws IOException {
        Path draft = folder.resolve("draft");
        Cli.run("rules", "new", "city-2027", "--out", draft.toString());
        assertThat(Cli.run("rules", "test", draft.toString()).err()).contains("B090 还有一处没有写：标准的名称");
        try (Stream<Path> files = Files.list(draft)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Files.writeString(file, Files.readString(file).replaceAll("待写：[^\"]*", "样例 一"));
            }
        }
        assertThat(Cli.run("rules", "check", draft.toString()).code()).isEqualTo(Main.DONE);
        assertThat(Cli.run("rules", "test", draft.toString()).out()).isEqualTo("city-2027　6 个案例，全部相符\n");
        assertThat(Cli.run("rules", "coverage", draft.toString()).out()).contains("全年集中学习");
    }

    @Test
    void aWrongTableLeavesNothingBehind() throws IOException {
        Path table = folder.resolve("标准表.csv");
        Files.writeString(table, "项目,分值\n集中学习,\n制度,很多\n");
        Cli cli = Cli.run(
                "rules",
                "new",
                "city",
                "--from",
                table.toString(),
                "--out",
                folder.resolve("out/city").toString());
        assertThat(cli.code()).isEqualTo(Main.WRONG_INPUT);
        assertThat(cli.err()).contains(table + " B2 T013 没有写分值", table + " B3 T013 分值「很多」不是一个数", "共 2 处问题");
        assertThat(folder.resolve("out")).doesNotExist();
    }

    @Test
    void aBadIdIsTold() {
        Cli cli = Cli.run("rules", "new", "城市", "--out", folder.resolve("x").toString());
        assertThat(cli.code()).isEqualTo(Main.WRONG_USAGE);
        assertThat(cli.err()).contains("编号「城市」不合要求");
        assertThat(folder.resolve("x")).doesNotExist();
    }

    @Test
    void theDroolsPairIsWhatStockDroolsIsTestedWith() throws IOException {
        Cli cli = Cli.run(
                "rules", "drools", "s2", "--out", folder.resolve("drools").toString());
        assertThat(cli.code()).isEqualTo(Main.DONE);
        try (Library library = Library.open(Path.of("rules"), "s2");
                Stream<Path> written = Files.list(folder.resolve("drools"))) {
            StockPair pair = StockPair.of(library.standard("s2").orElseThrow());
            List<Path> files = written.sorted().toList();
            assertThat(files).extracting(f -> f.getFileName().toString()).containsExactly("s2.dsl", "s2.dslr");
            assertThat(Files.readString(files.get(0))).isEqualTo(pair.dsl());
            assertThat(Files.readString(files.get(1))).isEqualTo(pair.dslr());
        }
    }
}
