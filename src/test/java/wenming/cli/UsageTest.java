package wenming.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Help and wrong command lines: Chinese throughout, exit code 2. */
class UsageTest {

    @ParameterizedTest
    @ValueSource(
            strings = {"--help", "score --help", "standards -h", "show --help", "rules check --help", "serve --help"})
    void helpIsChineseAndSucceeds(String line) {
        Cli cli = Cli.run(line.split(" "));

        assertThat(cli.code()).isZero();
        assertThat(cli.out()).contains("用法：", "选项：", "显示这份说明").doesNotContain("Usage", "Show this");
        assertThat(cli.err()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "scor x | 没有「scor」这个命令。是否想写「score」？",
                "score | 缺少参数 FILE",
                "score a --formt json | 没有 --formt 这个选项。是否想写「--format」？",
                "score a --format pdf | --format 的值「pdf」不对，可用：text、json、html",
                "score a --as-of 30.6.2026 | --as-of 的值「30.6.2026」不对，应写成年-月-日，例如 2026-06-30",
                "score a --out | 选项 --out 后面缺少值",
                "score a --standard x --standard y | 选项 --standard 只能写一次",
                "score - - | 标准输入 - 只能写一次",
                "show | 缺少参数 ID",
                "show a b | 多余的参数「b」",
                "rules | rules 后面没有写命令，可用：check",
                "rules chek s2 | 没有「chek」这个命令。是否想写「check」？",
                "serve --port x | --port 的值「x」不对，应为整数",
                "serve --port 99999 | --port 应在 0 至 65535 之间"
            })
    void mistakesAreExplained(String line, String message) {
        Cli cli = Cli.run(line.split(" "));

        assertThat(cli.code()).isEqualTo(2);
        assertThat(cli.err()).startsWith("wenming：" + message).contains("用法见：wenming");
        assertThat(cli.out()).isEmpty();
    }

    @Test
    void withoutACommandTheChoiceIsListed() {
        Cli cli = Cli.run();

        assertThat(cli.code()).isEqualTo(2);
        assertThat(cli.err()).contains("可用：score、standards、show、template、batch、samples、draw、bench、rules、replay、serve");
    }

    @Test
    void theVersionIsTold() {
        assertThat(Cli.run("--version").out()).startsWith("wenming ");
        assertThat(Cli.run("rules", "check", "--version").out()).startsWith("wenming ");
    }

    @Test
    void whatIsNoFileNameIsWrongInput() {
        Cli cli = Cli.run("score", "\u0000");

        assertThat(cli.code()).isEqualTo(1);
        assertThat(cli.err()).contains("这不是文件名").doesNotContain("Exception", "\tat ");
    }
}
