package wenming.policy.draft;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import wenming.language.Diagnostic;
import wenming.policy.CaseFolder;
import wenming.policy.CaseRunner;
import wenming.policy.draft.CriteriaTable.Kind;
import wenming.policy.draft.CriteriaTable.Row;
import wenming.rules.Library;
import wenming.rules.Standard;

class DrafterTest {

    @TempDir
    Path folder;

    private final List<Row> rows = new ArrayList<>();

    @BeforeEach
    void catalogue() throws IOException {
        Files.copy(Path.of("rules/evidence.yaml"), folder.resolve(Library.CATALOG));
    }

    /** What the table says, and the lines it becomes; a slash parts lines. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            每月集中学习不少于两次                | 统计 "集中学习"/计算 每月不少于 2 次 的月数/达到 12 个月 得满分, 不足按比例得分
            每季度召开一次专题会议                | 统计 "会议"/计算 每季度不少于 1 次 的季度数/达到 4 个季度 得满分, 不足按比例得分
            全年开展志愿服务不少于１２次，每缺一次扣0.5分 | 统计 "志愿服务"/计算 次数/达到 12 次 得满分, 每少 1 次 扣 0.5 分
            集中学习24次以上，每次不少于2小时，不足不得分 | 统计 "集中学习"/其中 时长不少于 2 小时/计算 次数/达到 24 次 得满分, 不足不得分
            集中学习参与率达到95％以上            | 统计 "集中学习"/计算 参与率/达到 95 % 得满分, 不足按比例得分
            会议到会率超过90%                     | 统计 "会议"/计算 参与率/超过 90 % 得满分, 不足不得分
            群众满意度不低于90%，每低1个百分点扣0.2分 | 统计 "问卷调查"/计算 "满意份数" 占 "有效份数" 的比例/达到 90 % 得满分, 每低 1 % 扣 0.2 分, 不足 1 % 不计
            制定考勤、卫生和学习制度              | 统计 "制度文件"/计算 具备 "考勤制度", "卫生制度", "学习制度" 的项数/达到 3 项 得满分, 不足按比例得分
            建立考勤制度、卫生制度                | 统计 "制度文件"/计算 具备 "考勤制度", "卫生制度" 的项数/达到 2 项 得满分, 不足按比例得分
            印发创建工作方案                      | 统计 "方案计划"/其中 主题包含 "创建工作方案"/计算 件数/达到 1 件 得满分, 不足不得分
            个人学时每人不少于四十学时            | 统计 "个人学时"/计算 人人时长不少于 40 小时 占 "在职人数" 的比例/达到 100 % 得满分, 不足按比例得分
            工作人员被通报的，每起扣0.5分，最多扣2分 | 统计 "作风问题"/计算 起数/每 1 起 扣 0.5 分/最多扣 2 分
            发生一起服务投诉扣1分，扣完为止       | 统计 "服务投诉"/计算 起数/每 1 起 扣 1 分/扣完为止
            """)
    void a_known_wording_becomes_sentences(String text, String lines) throws IOException {
        rows.add(row(Kind.ITEM, "某项", text, "4"));
        assertThat(rules()).contains(lines.split("/"));
        assertThat(check()).extracting(Diagnostic::code).isSubsetOf("B090", "R038");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            国家级表彰加3分、省级表彰加2分，同一事项就高不重复 | 统计 "表彰奖励"/其中 同一事项只取最高级别/按"级别"加分 "国家级" 3, "省级" 2
            无偿献血每次加0.2分，最高1分                      | 统计 "公益捐助"/每 1 次 加 0.2 分/最多加 1 分
            """)
    void bonus_wordings_become_sentences(String text, String lines) throws IOException {
        rows.add(row(Kind.ITEM, "集中学习", "集中学习不少于12次", "4"));
        rows.add(row(Kind.BONUS, "加分", text, "4"));
        assertThat(rules()).contains(lines.split("/"));
        assertThat(check()).extracting(Diagnostic::code).isSubsetOf("B090", "R038");
    }

    @Test
    void what_is_not_understood_is_told_and_keeps_the_draft_from_being_used() throws IOException {
        rows.add(row(Kind.ITEM, "精神面貌", "集中学习不少于12次；干部职工精神饱满，热情主动", "2"));
        assertThat(check())
                .filteredOn(d -> d.code().equals("R090"))
                .extracting(Diagnostic::message)
                .containsExactly("规则「精神面貌」还有一处没有写：达到 12 次 得几分？本项共 2 分，原文没有写怎样分配", "规则「精神面貌（二）」还有一处没有写：干部职工精神饱满，热情主动");
        try (Library library = Library.open(folder)) {
            assertThat(library.standards()).isEmpty();
        }
    }

    @Test
    void dynamic_management_is_never_guessed() throws IOException {
        rows.add(row(Kind.ITEM, "集中学习", "集中学习不少于12次", "4"));
        rows.add(row(Kind.DECISION, "动态调整", "连续两年排名末位的，撤销称号", "0"));
        assertThat(rules()).contains("@动态管理", "待写 \"什么情况下？原文：连续两年排名末位的，撤销称号\"", "待写 \"怎样处理？\"");
        assertThat(check()).extracting(Diagnostic::message).contains("规则「动态调整」还有一处没有写：怎样处理？");
    }

    @Test
    void points_that_the_text_shares_out_are_kept() throws IOException {
        rows.add(row(Kind.ITEM, "领导重视", "每季度专题研究一次，得2分；有创建工作方案，得1分", "3"));
        assertThat(rules()).contains("达到 4 个季度 得 2 分, 不足按比例得分", "达到 1 件 得 1 分, 不足不得分");
        assertThat(check()).extracting(Diagnostic::code).isSubsetOf("B090", "R038");
    }

    /** Who and how grave decides over a veto; a draft must not guess it. */
    @Test
    void a_veto_always_asks_whom_it_is_about() throws IOException {
        rows.add(row(Kind.ITEM, "集中学习", "集中学习不少于12次", "4"));
        rows.add(row(Kind.VETO, "严重违纪", "班子成员严重违纪违法，一票否决", "0"));
        assertThat(rules()).contains("发生 1 起 即一票否决");
        assertThat(check()).extracting(Diagnostic::message).anyMatch(m -> m.contains("哪些人、多严重、多久以内"));
    }

    @Test
    void text_from_anywhere_cannot_break_the_files() throws IOException {
        String hostile = "\"\n结束\n规则 \"x\"\\ \u202e } ]: # ${x} 集中学习不少于12次";
        rows.add(new Row(
                "A1\n结束",
                2,
                Kind.ITEM,
                false,
                hostile,
                hostile,
                hostile,
                BigDecimal.ONE,
                hostile,
                hostile,
                hostile,
                hostile));
        assertThat(check()).extracting(Diagnostic::code).isSubsetOf("R090", "B090", "R038");
    }

    @Test
    void the_empty_pattern_passes_once_filled_in() throws IOException {
        for (var file : Drafter.empty("draft").entrySet()) {
            write(file.getKey(), file.getValue().replaceAll("待写：[^\"]*", "样例 一"));
        }
        assertThat(Library.check(folder, "draft")).isEmpty();
        try (Library library = Library.open(folder)) {
            Standard standard = library.standard("draft").orElseThrow();
            assertThat(new CaseRunner(standard).run(CaseFolder.read(folder, standard, library.submissions())))
                    .hasSize(6)
                    .allSatisfy(result ->
                            assertThat(result.passed()).as(result.told()).isTrue());
        }
    }

    private static Row row(Kind kind, String item, String standard, String points) {
        String category = kind == Kind.BONUS ? "加分" : "学习";
        return new Row("A1", 2, kind, false, category, item, standard, new BigDecimal(points), "", "", "", "");
    }

    /** Lines of all rule files, without the blanks around them. */
    private List<String> rules() throws IOException {
        return draft().entrySet().stream()
                .filter(e -> e.getKey().endsWith(".dslr"))
                .flatMap(e -> e.getValue().lines())
                .map(String::strip)
                .toList();
    }

    private List<Diagnostic> check() throws IOException {
        for (var file : draft().entrySet()) {
            write(file.getKey(), file.getValue());
        }
        return Library.check(folder, "draft");
    }

    private SortedMap<String, String> draft() throws IOException {
        try (Library library = Library.open(folder, "")) {
            return Drafter.from("draft", new CriteriaTable("望舒县测评标准（2027 版）", rows), library.catalog());
        }
    }

    private void write(String name, String text) throws IOException {
        Path file = folder.resolve("draft").resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
