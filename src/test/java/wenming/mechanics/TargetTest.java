package wenming.mechanics;

import static wenming.scoring.ItemScore.Status.NEEDS_JUDGEMENT;
import static wenming.scoring.ItemScore.Status.PARTIAL;
import static wenming.testing.TestEvidence.evidence;
import static wenming.testing.TestStandard.ITEM;
import static wenming.testing.TestStandard.item;
import static wenming.testing.TestSubmission.submission;

import org.junit.jupiter.api.Test;
import wenming.testing.TestEvidence;
import wenming.testing.TestStandard.Verifier;

/** A minimum that depends on what the unit is or seeks: M03. */
class TargetTest {

    @Test
    void m03_volunteer_activities_2_3_4_6_8_by_title_sought_HN() {
        Verifier item = item("5", """
                统计 "志愿服务"
                计算 次数
              那么
                目标按申报称号 "县级文明单位" 2 次, "市级文明单位" 3 次, "省级文明单位" 4 次, "省级标兵单位" 6 次, "全国文明单位" 8 次
                达到目标 得满分, 不足按比例得分
              """).verify(ITEM);
        TestEvidence service = evidence("志愿服务");
        String[] titles = {"县级文明单位", "市级文明单位", "省级文明单位", "省级标兵单位", "全国文明单位"};
        int[] needed = {2, 3, 4, 6, 8};
        for (int i = 0; i < titles.length; i++) {
            item.given(submission().applyingFor(titles[i]).evidence(service.times(needed[i])))
                    .earns("5")
                    .required("达到 " + needed[i] + " 次");
            item.given(submission().applyingFor(titles[i]).evidence(service.times(needed[i] - 1)))
                    .status(PARTIAL)
                    .shortBy("1", "次");
        }
        item.given(submission().applyingFor("全国文明单位").evidence(service.times(2)))
                .earns("1.25");
        item.given(submission().applyingFor("园林单位").evidence(service.times(8)))
                .earns("0")
                .status(NEEDS_JUDGEMENT)
                .reasonContains("未列入目标表");
        item.given(service.times(8)).status(NEEDS_JUDGEMENT);
    }

    @Test
    void m03_of_several_titles_held_the_most_demanding_counts_HN() {
        Verifier item = item("5", """
                统计 "志愿服务"
                计算 次数
              那么
                目标按持有称号 "市级文明单位" 3 次, "省级文明单位" 4 次
                达到目标 得满分, 不足不得分
              """).verify(ITEM);
        item.given(submission().titles("市级文明单位").evidence(evidence("志愿服务").times(3)))
                .earns("5");
        item.given(submission()
                        .titles("市级文明单位", "省级文明单位")
                        .evidence(evidence("志愿服务").times(3)))
                .earns("0")
                .shortBy("1", "次");
    }

    @Test
    void m03_target_by_kind_and_by_level_of_the_unit_HN() {
        TestEvidence service = evidence("志愿服务").times(4);
        Verifier byType = item("5", """
                统计 "志愿服务"
                计算 次数
              那么
                目标按单位类型 "机关" 4 次, "事业单位" 6 次
                达到目标 得满分, 不足不得分
              """).verify(ITEM);
        byType.given(submission().type("机关").evidence(service)).earns("5");
        byType.given(submission().type("事业单位").evidence(service)).earns("0").shortBy("2", "次");
        Verifier byLevel = item("5", """
                统计 "志愿服务"
                计算 次数
              那么
                目标按单位级别 "县级" 4 次, "市级" 8 次
                达到目标 得满分, 每少 1 次 扣 0.5 分
              """).verify(ITEM);
        byLevel.given(submission().level("县级").evidence(service)).earns("5");
        byLevel.given(submission().level("市级").evidence(service)).earns("3").shortBy("4", "次");
    }
}
