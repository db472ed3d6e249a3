package wenming.mechanics;

import static wenming.scoring.ItemScore.Status.MET;
import static wenming.scoring.ItemScore.Status.NOT_MET;
import static wenming.scoring.ItemScore.Status.NOT_PROVIDED;
import static wenming.scoring.ItemScore.Status.PARTIAL;
import static wenming.testing.TestEvidence.evidence;
import static wenming.testing.TestStandard.ITEM;
import static wenming.testing.TestStandard.item;

import java.util.List;
import org.junit.jupiter.api.Test;
import wenming.testing.TestEvidence;
import wenming.testing.TestStandard.Verifier;

/** Checklists: M15 and M16. */
class ListsTest {

    @Test
    void m15_parts_worth_1_3_and_3_points_SC() {
        Verifier item = item("7", """
                统计 "方案计划"
                计算 件数
              那么
                每具备一项得分 "机构" 1, "方案" 3, "总结" 3
              """).verify(ITEM);
        TestEvidence plan = evidence("方案计划");
        item.given(plan.with("主题", List.of("机构", "方案", "总结")))
                .earns("7")
                .status(MET)
                .noShortfall();
        item.given(plan.with("主题", List.of("机构")), plan.titled("年度实施方案"))
                .earns("4")
                .status(PARTIAL)
                .shortBy("1", "项")
                .recoverable("3")
                .reasonContains("已具备：机构 1", "缺少：总结", "得 4 分")
                .actionContains("补齐：总结");
        item.given(plan.with("主题", List.of("总结"))).earns("3").shortBy("2", "项");
        item.given(plan.with("主题", List.of("别的"))).earns("0").status(NOT_MET);
        item.given().earns("0").status(NOT_PROVIDED).shortBy("3", "项");
    }

    @Test
    void m15_half_point_steps_and_a_part_named_twice_counts_once_HG() {
        Verifier item = item("2", """
                统计 "阵地设施"
                计算 件数
              那么
                每具备一项得分 "宣传栏" 0.5, "活动室" 0.5, "图书角" 0.5, "网络专栏" 0.5
              """).verify(ITEM);
        TestEvidence place = evidence("阵地设施");
        item.given(place.titled("宣传栏"), place.titled("东楼宣传栏"), place.titled("活动室"))
                .earns("1");
        item.given(place.with("主题", List.of("宣传栏", "活动室", "图书角"))).earns("1.5").recoverable("0.5");
    }

    @Test
    void m16_body_staff_or_money_missing_nothing_ZJ_C() {
        Verifier item = item("3", """
                统计 "机构设置"
                计算 具备 "机构", "人员", "经费" 的项数
              那么
                达到 3 项 得满分, 不足不得分
              """).verify(ITEM);
        TestEvidence body = evidence("机构设置");
        item.given(body.with("主题", List.of("机构", "人员", "经费"))).earns("3").status(MET);
        item.given(body.with("主题", List.of("机构", "人员")))
                .earns("0")
                .status(NOT_MET)
                .shortBy("1", "项")
                .recoverable("3")
                .reasonContains("缺少：经费");
        item.given().earns("0").status(NOT_PROVIDED).shortBy("3", "项");
    }

    @Test
    void m16_a_document_in_force_counts_though_older_than_the_period_an_expired_one_does_not_ZJ_C() {
        Verifier item = item("3", """
                统计 "制度文件"
                计算 具备 "考勤制度" 的项数
              那么
                达到 1 项 得满分, 不足不得分
              """).verify(ITEM);
        TestEvidence rule = evidence("制度文件").on("2019-05-01").with("主题", List.of("考勤制度"));
        item.given(rule).earns("3");
        item.given(rule.with("有效期至", "2026-12-31")).earns("3");
        item.given(rule.with("有效期至", "2026-12-30")).earns("0").refuses("E1", "有效期至 2026-12-30，已失效");
    }
}
