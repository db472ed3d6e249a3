package wenming.policy.draft;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import wenming.evidence.Catalog;
import wenming.evidence.EvidenceKind;

/** Which kind of evidence a criterion speaks of. A guess by its words; the draft says so, for a person to check. */
final class KindWords {

    /** Word and kind, the more telling words first. */
    private static final List<Map.Entry<String, String>> WORDS = List.of(
            Map.entry("违纪|违法", "违法违纪案件"),
            Map.entry("黄赌毒", "黄赌毒案件"),
            Map.entry("刑事|治安案件", "治安刑事案件"),
            Map.entry("失泄密|泄密", "失泄密事件"),
            Map.entry("安全事故|责任事故|火灾", "安全责任事故"),
            Map.entry("上访|越级访|集体访", "信访事件"),
            Map.entry("投诉", "服务投诉"),
            Map.entry("通报|迟到|早退|推诿|作风", "作风问题"),
            Map.entry("卫生死角|乱堆|吸烟|脏乱", "卫生问题"),
            Map.entry("满意|知晓|问卷", "问卷调查"),
            Map.entry("测验|考试", "考试测验"),
            Map.entry("志愿", "志愿服务"),
            Map.entry("结对|共建", "结对共建"),
            Map.entry("捐|献血", "公益捐助"),
            Map.entry("走访|慰问|下基层", "走访服务"),
            Map.entry("简报|信息|稿件|新闻", "信息稿件"),
            Map.entry("调研文章|论文|心得", "调研文章"),
            Map.entry("学时", "个人学时"),
            Map.entry("培训", "业务培训"),
            Map.entry("党课|警示教育|廉政教育|教育", "教育活动"),
            Map.entry("学习", "集中学习"),
            Map.entry("道德讲堂|主题活动|实践活动", "主题活动"),
            Map.entry("文体|运动会|比赛|文艺", "文体活动"),
            Map.entry("表彰|获奖|荣誉|奖励", "表彰奖励"),
            Map.entry("好人|道德模范|典型", "典型推荐"),
            Map.entry("领导小组|机构|专人|专班", "机构设置"),
            Map.entry("责任书|承诺书", "责任书签订"),
            Map.entry("方案|计划", "方案计划"),
            Map.entry("总结|自查报告|报告", "总结报告"),
            Map.entry("制度|机制|办法|规定", "制度文件"),
            Map.entry("会议|例会|专题研究", "会议"),
            Map.entry("宣传|宣讲", "政策宣传"),
            Map.entry("公开", "政务公开"),
            Map.entry("经费|资金|投入", "经费投入"),
            Map.entry("档案|台账", "档案整理"),
            Map.entry("宣传栏|活动室|标识|设施", "阵地设施"),
            Map.entry("检查|抽查|评比", "抽查检查"),
            Map.entry("活动", "主题活动"));

    private KindWords() {}

    /** The kind named in one of the texts, else the kind its words point to; earlier texts tell more. */
    static Optional<String> guess(Catalog catalog, boolean incident, String... texts) {
        for (String text : texts) {
            Optional<String> named = catalog.kinds().stream()
                    .filter(k -> k.incident() == incident)
                    .map(EvidenceKind::name)
                    .filter(text::contains)
                    .findFirst();
            Optional<String> found = named.or(() -> WORDS.stream()
                    .filter(w -> Safe.plain(text).matches(".*(" + w.getKey() + ").*"))
                    .map(Map.Entry::getValue)
                    .filter(kind -> catalog.kind(kind)
                            .filter(k -> k.incident() == incident)
                            .isPresent())
                    .findFirst());
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }
}
