package wenming.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static wenming.evidence.SubmissionSample.GOOD;
import static wenming.evidence.SubmissionSample.mistakes;
import static wenming.evidence.SubmissionSample.read;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import wenming.language.Diagnostic;

/** Files that end the reading, or hold too much. */
class SubmissionLimitsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            [[[[[[[[[[[[[[[[[[  | S003 | 嵌套超过 16 层
            {"a": 1 "b": 2}     | S001 | JSON 格式有误
            {"a": 'x'}          | S001 | JSON 格式有误
            {"a": NaN}          | S001 | JSON 格式有误
            {"a": "x            | S001 | 还没有配齐
            {"a": {             | S001 | 还没有配齐
            {"unit": {} } {}    | S004 | 多余的内容
            {"unit": {} } }     | S004 | 多余的内容
            []                  | S005 | 「文件内容」应为对象，实际是列表
            ''                  | S001 | 文件是空的
            """)
    void saysWhereReadingEnded(String json, String code, String words) {
        assertThat(mistakes(json)).anySatisfy(mistake -> {
            assertThat(mistake.code()).isEqualTo(code);
            assertThat(mistake.message()).contains(words);
        });
    }

    @Test
    void keepsWhatItFoundBeforeTheSyntaxEnds() {
        assertThat(mistakes(GOOD.replace("\"hours\": 3,", "\"hours\": -3,").replace("\"votes\": {", "\"votes\": {{")))
                .extracting(Diagnostic::code, Diagnostic::line, Diagnostic::pointer)
                .containsExactly(tuple("S010", 12, "/evidence/1/hours"), tuple("S001", 13, "/evidence/2/votes"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"GBK", "UTF-16LE", "UTF-16BE"})
    void saysWhenAFileIsInAnotherEncoding(String encoding) {
        byte[] bytes = GOOD.getBytes(Charset.forName(encoding));

        assertThat(mistakes(bytes)).singleElement().asString().contains("UTF-8");
    }

    @Test
    void isNotTakenInByAnotherEncodingOfPlainLetters() {
        assertThat(mistakes("{\"unit\": {}}".getBytes(StandardCharsets.UTF_16LE)))
                .singleElement()
                .asString()
                .contains("S002", "不是 UTF-8 编码");
    }

    @Test
    void tellsATooLongTextFromAnEndlessOne() {
        assertThat(mistakes(GOOD.replace("年度测评", "测".repeat(501))))
                .singleElement()
                .asString()
                .contains("S009", "有 501 个字符，最多 500 个");
        assertThat(mistakes(GOOD.replace("年度测评", "测".repeat(20_001))))
                .singleElement()
                .asString()
                .contains("S003", "有一段文字超过 20000 个字符");
    }

    @Test
    void refusesTooMuch() {
        assertThat(mistakes(new byte[20_000_001])).singleElement().asString().contains("S003", "超过 20 MB");
        String key = "\"" + "k".repeat(300) + "\"";
        assertThat(mistakes(GOOD.replace("\"standard\"", key)))
                .singleElement()
                .asString()
                .contains("S003", "字段名超过 200");
        assertThat(mistakes(GOOD.replace("88.5", "1".repeat(1_500))))
                .singleElement()
                .asString()
                .contains("S003", "1000 位");
        assertThat(mistakes("[" + "0,".repeat(2_000_001) + "0]")).asString().contains("S003", "2000000 个数据项");
    }

    @Test
    void refusesMoreThan20000ItemsAndReadsOn() {
        List<Diagnostic> mistakes = mistakes(items(20_001, 2).replace("\"asOf\": \"2026-06-30\"", "\"asOf\": 1"));

        assertThat(mistakes).extracting(Diagnostic::code).containsExactly("S013", "S005");
        assertThat(mistakes.get(0).toString()).contains("/evidence/20000", "「材料」超过 20000 项");
        assertThat(read(items(20_000, 2)).evidence()).hasSize(20_000);
    }

    @Test
    void stopsAfter200Mistakes() {
        List<Diagnostic> mistakes = mistakes(items(1_000, -2));

        assertThat(mistakes).hasSize(201);
        assertThat(mistakes.get(200).message()).isEqualTo("错误超过 200 处，其余不再列出");
        assertThat(mistakes.get(200).code()).isEqualTo("S014");
    }

    private static String items(int count, int hours) {
        return IntStream.range(0, count)
                .mapToObj(i ->
                        "{\"id\": \"%d\", \"kind\": \"集中学习\", \"title\": \"学\", \"date\": \"2026-01-02\", \"hours\": %d}"
                                .formatted(i, hours))
                .collect(Collectors.joining(
                        ",\n",
                        "{\"unit\": {\"id\": \"U\", \"name\": \"局\"}, \"period\": {\"from\": \"2026-01-01\", \"to\": \"2026-06-30\"},"
                                + " \"evidence\": [",
                        "], \"asOf\": \"2026-06-30\"}"));
    }
}
