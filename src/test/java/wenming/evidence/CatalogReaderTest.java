package wenming.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import wenming.language.InvalidInput;

class CatalogReaderTest {

    private static final String GOOD = """
            # kinds may come before what they are made of
            kinds:
              集中学习:
                description: 全体人员集中学习
                fields: [hours, attended, expected, level]
                required: [hours, issuer]
                attachments: 1
              失泄密事件: {incident: true}
              制度文件: {standing: true, fields: [closedOn, votes, topics, done]}
            fields:
              hours: {label: 时长, type: decimal, unit: 小时, min: 0, max: 1000}
              attended: {label: 实到人数, type: integer, unit: 人, min: 0, notAbove: expected}
              expected: {label: 应到人数, type: integer, unit: 人}
              level: {label: 级别, type: choice, values: [国家级, 省级]}
              closedOn: {label: 结案日期, type: date}
              votes: {label: 选票, type: counts}
              topics: {label: 主题, type: texts}
              done: {label: 已办, type: flag}
            figures:
              中心组人数: {unit: 人}
              群众满意率: {unit: "%"}
            """;

    @Test
    void readsFieldsKindsAndFigures() {
        Catalog catalog = read(GOOD);

        Field attended = catalog.field("attended").orElseThrow();
        assertThat(attended.index()).isEqualTo(CommonFields.ALL.size() + 1);
        assertThat(attended.notAbove()).isEqualTo("expected");
        assertThat(attended.min()).contains(BigDecimal.ZERO);
        assertThat(catalog.labelled("级别").orElseThrow().values()).containsExactly("国家级", "省级");
        assertThat(catalog.field("title")).contains(CommonFields.TITLE);
        assertThat(catalog.fieldCount()).isEqualTo(CommonFields.ALL.size() + 8);
        assertThat(catalog.kindNames()).containsExactly("集中学习", "失泄密事件", "制度文件");
        assertThat(catalog.figureUnit("群众满意率")).contains("%");
    }

    @Test
    void givesEveryKindTheCommonFieldsFirst() {
        EvidenceKind kind = read(GOOD).kind("集中学习").orElseThrow();

        assertThat(kind.fields())
                .startsWith(CommonFields.ALL.toArray(Field[]::new))
                .hasSize(13);
        assertThat(kind.required()).containsExactlyInAnyOrder("title", "date", "hours", "issuer");
        assertThat(kind.attachments()).isOne();
        assertThat(read(GOOD).kind("失泄密事件").orElseThrow().incident()).isTrue();
        assertThat(read(GOOD).kind("制度文件").orElseThrow().standing()).isTrue();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            done: {label: 已办, type: flag}      | done: {label: 已办, type: flags}                | E012 | 是否想写「flag」
            done: {label: 已办, type: flag}      | title: {label: 题目, type: text}                | E020 | 各种材料共有
            done: {label: 已办, type: flag}      | kind: {label: 类, type: text}                   | E020 | 各种材料共有
            done: {label: 已办, type: flag}      | done: {label: 标题, type: flag}                 | E021 | 已用于字段 title
            done: {label: 已办, type: flag}      | done: {label: 时长, type: flag}                 | E021 | 已用于字段 hours
            notAbove: expected                   | notAbove: expectd                               | E022 | 是否想写「expected」
            notAbove: expected                   | notAbove: level                                 | E022 | 不是另一个数字字段
            notAbove: expected                   | notAbove: attended                              | E022 | 不是另一个数字字段
            done: {label: 已办, type: flag}      | done: {label: 已办, type: flag, unit: 件}       | E023 | 只有整数和数字
            done: {label: 已办, type: flag}      | done: {label: 已办, type: choice}               | E023 | 没有列出选项
            done: {label: 已办, type: flag}      | done: {label: 已办, type: choice, values: []}   | E023 | 是空的
            done: {label: 已办, type: flag}      | done: {label: 已办, type: flag, values: [是]}   | E023 | 只有选项类型
            min: 0, max: 1000                    | min: 5, max: 1                                  | E024 | 最小值 5 大于最大值 1
            values: [国家级, 省级]               | values: [国家级, 国家级]                        | E025 | 列了两次
            expected, level]                     | expected, levle]                                | E026 | 是否想写「level」
            required: [hours, issuer]            | required: [closedOn]                            | E027 | 不在它的字段
            done: {label: 已办, type: flag}      | Done: {label: 已办, type: flag}                 | E028 | 小写字母开头
            中心组人数: {unit: 人}               | 在职人数: {unit: 人}                            | E029 | 不必再声明
            中心组人数: {unit: 人}               | 中心组人数: {}                                  | E008 | 缺少「单位」（unit）
            中心组人数: {unit: 人}               | 群众满意率: {unit: 人}                          | E007 | 重复出现
            attachments: 1                       | attachment: 1                                   | E006 | 是否想写「attachments」
            attachments: 1                       | attachments: -1                                 | E010 | 应在 0 至 100 之间
            attachments: 1                       | attachments: 一                                 | E005 | 应为数字
            unit: "%"                            | unit: 5                                         | E005 | 请加上引号
            figures:                             | figures                                         | E001 | YAML 格式有误
            figures:                             | figures: &a                                     | -    | -
            unit: "%"                            | unit: *a                                        | E001 | 不能使用引用
            """)
    void namesWhatIsWrong(String before, String after, String code, String words) {
        assertThat(GOOD).contains(before);
        String yaml = GOOD.replace(before, after);
        if (code.equals("-")) {
            assertThat(read(yaml).figureNames()).isNotEmpty();
            return;
        }

        assertThat(mistakes(yaml)).anySatisfy(mistake -> assertThat(mistake).contains(code, words));
    }

    @Test
    void givesLineAndColumnOfTheElementEvenWhenItsSectionComesFirst() {
        assertThat(mistakes(GOOD.replace("expected, level]", "expected, levle]")))
                .containsExactly("evidence.yaml:5:41 E026 「集中学习」的字段 levle 没有声明 建议：是否想写「level」？");
    }

    @Test
    void readsAFileWithAByteOrderMark() {
        assertThat(read("\uFEFF" + GOOD).kindNames()).hasSize(3);
    }

    @Test
    void refusesAnEmptyFile() {
        assertThat(mistakes("# 无\n")).containsExactly("evidence.yaml:1:1 E001 文件是空的 建议：请写入内容后再提交");
    }

    @Test
    void refusesASecondDocument() {
        assertThat(mistakes(GOOD + "---\nkinds: {}\n"))
                .singleElement()
                .asString()
                .contains("E004", "多余的内容");
    }

    @Test
    void survivesDamage() {
        Random random = new Random(20260306);
        byte[] good = GOOD.getBytes(StandardCharsets.UTF_8);
        for (int i = 0; i < 1_000; i++) {
            byte[] damaged = Damage.damaged(good, random);
            try {
                CatalogReader.read("evidence.yaml", damaged);
            } catch (InvalidInput invalid) {
                assertThat(invalid.getMessage())
                        .containsPattern("\\p{IsHan}")
                        .doesNotContain("Exception", "com.", "yaml.snake");
            }
        }
    }

    private static Catalog read(String yaml) {
        return CatalogReader.read("evidence.yaml", yaml.getBytes(StandardCharsets.UTF_8));
    }

    private static List<String> mistakes(String yaml) {
        InvalidInput invalid = catchThrowableOfType(InvalidInput.class, () -> read(yaml));
        assertThat(invalid).isNotNull();
        return invalid.diagnostics().stream().map(Object::toString).toList();
    }
}
