package wenming.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.StandardCharsets;
import java.time.MonthDay;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import wenming.evidence.Stage;
import wenming.language.InvalidInput;
import wenming.scoring.Outline;
import wenming.scoring.Outline.Category;
import wenming.scoring.Outline.NotApplicable;
import wenming.scoring.Outline.NotScored;
import wenming.scoring.Outline.Title;
import wenming.scoring.Points;

class OutlineReaderTest {

    private static final String GOOD = """
            id: s4-1
            title: 市级文明机关测评标准
            issuer: 市文明办
            edition: "2026"
            document: S4 第一篇
            fullMarks: 100
            notApplicable: exclude
            categories:
              - {id: "1", title: 组织领导, points: 12.5}
              - {id: "2", title: 学习教育, points: 87.5}
              - {id: "9", title: 加分项, points: 5, bonus: true, outsideTotal: true}
            departments: [办公室, 机关党委]
            titles:
              - {id: outstanding, title: 优胜单位}
              - {id: qualified, title: 达标单位}
            stages:
              - {name: 动员部署, from: 01-01, to: 03-31}
              - {name: 复查, from: 11-01, to: 01-31, year: 2}
            notes: [原文两处数字不一，取其高]
            notScored:
              - {row: S2-36, because: 由上级掌握}
            """;

    @Test
    void readsWhatADocumentSaysOfItself() {
        Outline outline = read(GOOD);

        assertThat(outline.id()).isEqualTo("s4-1");
        assertThat(outline.edition()).isEqualTo("2026");
        assertThat(outline.fullMarks()).isEqualTo(Points.of("100"));
        assertThat(outline.notApplicable()).isEqualTo(NotApplicable.EXCLUDE);
        assertThat(outline.categories()).hasSize(3).contains(new Category("9", "加分项", Points.of("5"), true, true));
        assertThat(outline.departments()).containsExactly("办公室", "机关党委");
        assertThat(outline.titles()).containsExactly(new Title("outstanding", "优胜单位"), new Title("qualified", "达标单位"));
        assertThat(outline.stages()).contains(new Stage("复查", MonthDay.of(11, 1), MonthDay.of(1, 31), 2));
        assertThat(outline.notes()).containsExactly("原文两处数字不一，取其高");
        assertThat(outline.notScored()).containsExactly(new NotScored("S2-36", "由上级掌握"));
    }

    @Test
    void rescalesUnlessToldOtherwise() {
        assertThat(read(GOOD.replace("notApplicable: exclude\n", "")).notApplicable())
                .isEqualTo(NotApplicable.RESCALE);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            id: s4-1              | id: S4_1              | B020 | 请用小写字母、数字和连字符
            id: s4-1              | id: -s4               | B020 | 请用小写字母、数字和连字符
            id: "2"               | id: "1"               | B021 | 「类别编号」「1」已出现过
            title: 达标单位       | title: 优胜单位       | B021 | 「称号」「优胜单位」已出现过
            id: qualified         | id: outstanding       | B021 | 已出现过
            name: 复查            | name: 动员部署        | B021 | 已出现过
            机关党委]             | 办公室]               | B021 | 已出现过
            points: 87.5          | points: 87            | B022 | 各类别分值合计 99.5 分，满分却是 100 分
            id: "9"               | id: 第九              | B023 | 类别编号「第九」不合要求
            points: 87.5          | points: -87.5         | B010 | 不小于 0
            points: 87.5          | points: 87.5001       | B010 | 最多 3 位小数
            from: 01-01           | from: 02-30           | B011 | 不是一年中的某一天
            from: 01-01           | from: 1-1             | B011 | 按 03-31 的样子
            year: 2               | year: 9               | B010 | 应在 1 至 5 之间
            notApplicable: exclude| notApplicable: excude | B012 | 是否想写「exclude」
            bonus: true           | bonsu: true           | B006 | 是否想写「bonus」
            bonus: true           | bonus: 是             | B005 | 应为是否
            issuer: 市文明办      | issuers: 市文明办     | B008 | 缺少「发布单位」（issuer）
            because: 由上级掌握   | because: ""           | B009 | 不能为空
            edition: "2026"       | edition: 2026         | B005 | 请加上引号
            fullMarks: 100        | 满分: 100             | B006 | 「满分」在这里写作「fullMarks」
            """)
    void namesWhatIsWrong(String before, String after, String code, String words) {
        assertThat(GOOD).contains(before);

        assertThat(mistakes(GOOD.replace(before, after)))
                .anySatisfy(mistake -> assertThat(mistake).contains(code, words));
    }

    @Test
    void comparesTheSumOnlyWhenItsPartsAreSound() {
        assertThat(mistakes(GOOD.replace("points: 87.5", "points: 多")))
                .containsExactly("standard.yaml:10:36 B005 「类别分值」应为数字，实际是文字「多」 建议：请只写数字，不写单位");
    }

    private static Outline read(String yaml) {
        return OutlineReader.read("standard.yaml", yaml.getBytes(StandardCharsets.UTF_8));
    }

    private static List<String> mistakes(String yaml) {
        InvalidInput invalid = catchThrowableOfType(InvalidInput.class, () -> read(yaml));
        assertThat(invalid).isNotNull();
        return invalid.diagnostics().stream().map(Object::toString).toList();
    }
}
