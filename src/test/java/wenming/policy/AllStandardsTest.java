package wenming.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import wenming.evidence.Submission;
import wenming.rules.Library;
import wenming.scoring.Outline;

class AllStandardsTest {

    @TempDir
    Path folder;

    /** Three standards: small, its stricter twin for towns, and one for schools only. */
    @BeforeEach
    void rules() {
        SmallLibrary.in(folder);
        SmallLibrary.twin(folder, "strict", "达到 24 次", "达到 30 次", "appliesTo: {types: [机关, 事业单位], levels: [县级]}");
        SmallLibrary.twin(folder, "school", "达到 24 次", "达到 4 次", "appliesTo: {types: [学校]}");
    }

    @Test
    void scoresAgainstTheStandardsMeantForTheUnit() {
        Overview overview = overview("\"standard\": \"small\",", "[]");

        assertThat(overview.assessments()).extracting(a -> a.outline().id()).containsExactly("small", "strict");
        assertThat(overview.leftOut()).extracting(Outline::id).containsExactly("school");
    }

    @Test
    void theStandardNamedIsAlwaysAmongThem() {
        assertThat(overview("\"standard\": \"school\",", "[]").assessments())
                .extracting(a -> a.outline().id())
                .containsExactly("school", "small", "strict");
    }

    @Test
    void whatPersonsDecidedHoldsOnlyWhereItWasMeant() {
        Overview overview =
                overview("\"standard\": \"small\", \"notApplicable\": [{\"item\": \"1.1\", \"reason\": \"无\"}],", "[]");

        assertThat(overview.decisionsSetAside()).isTrue();
        assertThat(overview.assessments().get(0).warnings()).anyMatch(w -> w.contains("不允许申请不适用"));
        assertThat(overview.assessments().get(1).warnings()).isEmpty();
    }

    @Test
    void theNearestTitleHasTheSmallestGap() {
        Overview overview = overview("", evidence(12));

        NearestTitle nearest = overview.nearest().orElseThrow();
        assertThat(nearest.outline().id()).isEqualTo("small");
        assertThat(nearest.next().gap()).hasToString("1");
        assertThat(nearest.next().threshold().orElseThrow()).isEqualByComparingTo("8");
    }

    @Test
    void aVetoedTitleIsNotNear() {
        String veto =
                "[{\"id\": \"V\", \"kind\": \"失泄密事件\", \"title\": \"泄密\", \"date\": \"2026-03-01\", \"severity\": \"严重\"}]";

        assertThat(overview("", veto).nearest()).isEmpty();
    }

    @Test
    void theCommonStepHelpsMostStandards() {
        CommonStep step = overview("", evidence(20)).step().orElseThrow();

        assertThat(step.what()).isEqualTo("集中学习还差 10 次");
        assertThat(step.standards()).isEqualTo(2);
        assertThat(step.helps().get(0).standard()).isEqualTo("strict");
        assertThat(step.helps().get(0).wishes()).containsExactly("时长不少于 2 小时");
    }

    @Test
    void aPartOfAChecklistIsAStepOfItsOwn() {
        String documents = "[" + learning(30) + document("考勤制度") + "]";

        CommonStep step = overview("", documents).step().orElseThrow();
        assertThat(step.what()).isEqualTo("制度文件「学习制度」");
        assertThat(step.helps()).extracting(CommonStep.Help::standard).containsExactly("small", "strict");
    }

    @Test
    void evidenceOfTwoFormsIsNoCommonStep() {
        SmallLibrary.twin(folder, "strict", "其中 时长不少于 2 小时", "其中 \"形式\" 为 \"讲座\"", "");
        SmallLibrary.replace(folder.resolve("small/1.dslr"), "其中 时长不少于 2 小时", "其中 \"形式\" 为 \"自学\"");
        String documents =
                "[" + learning(1) + document("考勤制度") + document("学习制度").replace("2025", "2024") + "]";

        assertThat(overview("", documents).step()).isEmpty();
    }

    private static String evidence(int times) {
        return "[" + learning(times) + document("考勤制度\", \"学习制度") + "]";
    }

    /** So many sessions, and everybody's hours. */
    private static String learning(int times) {
        StringBuilder json = new StringBuilder(hours(10));
        for (int i = 1; i <= times; i++) {
            json.append("""
                    {"id": "E%d", "kind": "集中学习", "title": "第 %d 次", "date": "2026-05-0%d", "hours": 2, "attended": 1,
                     "expected": 1, "attachments": ["签到表"]},
                    """.formatted(i, i, 1 + i % 9));
        }
        return json.toString();
    }

    private static String hours(int persons) {
        StringBuilder json = new StringBuilder();
        for (int i = 1; i <= persons; i++) {
            json.append("""
                    {"id": "P%d", "kind": "个人学时", "title": "学时", "date": "2026-05-01", "person": "人员%d", "hours": 120},
                    """.formatted(i, i));
        }
        return json.toString();
    }

    private static String document(String topic) {
        return """
                {"id": "D%d", "kind": "制度文件", "title": "制度", "date": "2025-01-01", "topics": ["%s"]},
                """.formatted(Math.abs(topic.hashCode()), topic).strip();
    }

    private Overview overview(String more, String evidence) {
        String json = """
                {%s "unit": {"id": "u", "name": "某局", "type": "机关", "level": "县级", "headcount": 10},
                 "period": {"from": "2026-01-01", "to": "2026-12-31"}, "evidence": %s}
                """.formatted(more, evidence.replaceAll(",\\s*]$", "]"));
        try (Library library = Library.open(folder)) {
            assertThat(library.broken()).isEmpty();
            Submission submission = library.submissions().read("", json.getBytes(StandardCharsets.UTF_8));
            return new AllStandards(library.standards()).assess(submission);
        }
    }
}
