package wenming.versions;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static wenming.versions.Store.publish;
import static wenming.versions.Store.refused;
import static wenming.versions.Store.rollback;
import static wenming.versions.Store.score;

import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import wenming.rules.Standard;
import wenming.testing.SmallDraft;

class ReplayTest {

    private static final SmallDraft FIRST = SmallDraft.create();
    private static final SmallDraft SECOND = FIRST.edition("2027")
            .replace("达到 24 次", "达到 30 次")
            .cases(FIRST.cases().replace("points: 3", "points: 2.4"));
    private static final String SUBMISSION = SmallDraft.submission("甲", 12, 1);

    @TempDir
    Path data;

    @Test
    void aResultOfLastYearsRulesIsReproducedAfterPublishingAndRollingBack() {
        publish(data, FIRST);
        byte[] lastYear = scored("2026");
        publish(data, SECOND);
        byte[] thisYear = scored("2027");
        rollback(data);
        Versions.open(data).kept().submission(SUBMISSION.getBytes(UTF_8));

        assertThat(lastYear).isNotEqualTo(thisYear);
        assertThat(replayed(lastYear)).isEmpty();
        assertThat(replayed(thisYear)).isEmpty();
    }

    @Test
    void rulesThatWereNeverPublishedCanBeKept() {
        Kept kept = Versions.open(data).kept();
        byte[] result;
        try (Standard standard = FIRST.standard()) {
            result = score(standard, SUBMISSION);
            kept.rules(standard, Store.draft(FIRST));
        }
        kept.submission(SUBMISSION.getBytes(UTF_8));

        assertThat(Versions.open(data).versions("small")).isEmpty();
        assertThat(replayed(result)).isEmpty();
    }

    @Test
    void theFirstDifferenceIsToldInWords() {
        publish(data, FIRST);
        String result = new String(scored("2026"), UTF_8);
        Versions.open(data).kept().submission(SUBMISSION.getBytes(UTF_8));

        assertThat(told(result.replace("\"earned\":5,", "\"earned\":6,")))
                .isEqualTo("第一处不同：总分的得分（/score/earned），存档为「6」，重算为「5」");
        assertThat(told(result.replaceFirst("(\"id\":\"1.1\",.*?\"earned\":)3,", "$14,")))
                .isEqualTo("第一处不同：项目 1.1 的得分（/items/0/earned），存档为「4」，重算为「3」");
        assertThat(told(result.replace("甲局", "乙局"))).isEqualTo("第一处不同：单位 甲 的名称（/unit/name），存档为「乙局」，重算为「甲局」");
        assertThat(told(result.replace("\"mode\":\"self\",", "")))
                .isEqualTo("第一处不同：mode（/mode），存档为字段「unit」，重算为字段「mode」");
        assertThat(told(result.replace("\"vetoes\":[]", "\"vetoes\":[1]")))
                .isEqualTo("第一处不同：否决（/vetoes/0），存档为「1」，重算为（没有）");
        assertThat(told(result.replace(",", ", "))).isEqualTo("内容逐项相同，只是空白或换行不同");
    }

    @Test
    void whatIsNoResultIsRefused() {
        for (String wrong : new String[] {
            "", "5", "[]", "{}", "{\"a\":", "{} {}", SUBMISSION, "\u0000", "{\"standard\":{\"id\":{}}}"
        }) {
            assertThat(refused(() -> StoredResult.read("r.json", wrong.getBytes(UTF_8))))
                    .as(wrong)
                    .singleElement()
                    .asString()
                    .startsWith("r.json V020 不能当作评分结果重放：");
        }
    }

    private byte[] scored(String version) {
        try (Standard standard = Store.load(data, version)) {
            return score(standard, SUBMISSION);
        }
    }

    private String told(String result) {
        return replayed(result.getBytes(UTF_8)).map(FirstDifference::told).orElse("same");
    }

    private Optional<FirstDifference> replayed(byte[] result) {
        StoredResult what = StoredResult.read("r.json", result);
        Kept kept = Versions.open(data).kept();
        Draft rules = kept.rules(what.digest()).orElseThrow();
        byte[] submission = kept.submission(what.inputSha256()).orElseThrow();
        try (Standard standard =
                Standard.read(rules.standardFiles(), rules.catalog()).standard().orElseThrow()) {
            assertThat(Replay.madeWith(what, standard)).isTrue();
            return Replay.of(result, what, standard, submission);
        }
    }
}
