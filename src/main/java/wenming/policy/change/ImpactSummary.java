package wenming.policy.change;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import wenming.language.Numbers;

/** The same words for text and page. */
public final class ImpactSummary {

    private static final int PLACES = 3;

    private ImpactSummary() {}

    public static String rules(Impact impact) {
        String draft =
                "草稿 " + impact.after().edition() + " 版（" + impact.afterSha256().substring(0, 12) + "）";
        return impact.before()
                .map(b -> "现行 " + b.edition() + " 版（" + impact.beforeSha256().substring(0, 12) + "）　" + draft)
                .orElse("还没有现行版本，只有" + draft);
    }

    public static List<String> sentences(Impact impact) {
        List<String> lines = impact.first() ? result(impact) : comparison(impact);
        if (impact.comparesUnits()) {
            lines.add("草稿有和同批单位比的规则：预览逐家评分，这些项目列为待评定，以名次为条件的称号不会授予；要看这些结果请用 wenming batch --standard 草稿文件夹");
        }
        return lines;
    }

    /** What a new standard gives. */
    private static List<String> result(Impact impact) {
        Impact.Counts n = impact.counts();
        List<String> lines = new ArrayList<>();
        lines.add("材料 " + n.submissions() + " 份，能评分 " + n.scored() + " 份，未能评分 " + n.unscoredAfter() + " 份"
                + elsewhere(n));
        if (n.scored() > 0) {
            lines.add("平均每家 " + Numbers.plain(average(impact)) + " 分，触发否决 " + n.vetoAdded() + " 家");
        }
        return lines;
    }

    private static String elsewhere(Impact.Counts n) {
        return n.elsewhere() == 0 ? "" : "，另有 " + n.elsewhere() + " 份属其他标准，未计入";
    }

    private static List<String> comparison(Impact impact) {
        Impact.Counts n = impact.counts();
        List<String> lines = new ArrayList<>();
        lines.add("材料 " + n.submissions() + " 份，两边都能评分 " + n.scored() + " 份" + elsewhere(n));
        if (n.nothingChanges()) {
            lines.add(n.scored() == 0 ? "没有可比较的单位" : "没有单位的得分、称号或否决发生变化");
        } else {
            lines.add("得分上升 " + n.raised() + " 家，下降 " + n.lowered() + " 家，得分不变而项目有变 " + n.shifted() + " 家，完全不变 "
                    + n.unchanged() + " 家" + mean(impact));
            lines.add("称号改变 " + n.titleChanged() + " 家，新触发否决 " + n.vetoAdded() + " 家，不再触发否决 " + n.vetoRemoved() + " 家");
        }
        lines.add("未能评分：现行规则 " + n.unscoredBefore() + " 份，草稿 " + n.unscoredAfter() + " 份");
        return lines;
    }

    private static String mean(Impact impact) {
        if (impact.counts().scored() == 0) {
            return "";
        }
        BigDecimal mean = average(impact);
        return "；平均每家 " + (mean.signum() > 0 ? "+" : "") + Numbers.plain(mean) + " 分";
    }

    private static BigDecimal average(Impact impact) {
        return impact.sum()
                .decimal()
                .divide(BigDecimal.valueOf(impact.counts().scored()), PLACES, RoundingMode.HALF_UP);
    }

    /** What became of title and vetoes. */
    public static String verdict(UnitChange change) {
        List<String> parts = new ArrayList<>();
        if (change.titleChanged()) {
            parts.add(change.before().titleShown() + " → " + change.after().titleShown());
        }
        List<String> old = change.before().vetoes();
        List<String> now = change.after().vetoes();
        now.stream().filter(v -> !old.contains(v)).forEach(v -> parts.add("新触发 " + v));
        old.stream().filter(v -> !now.contains(v)).forEach(v -> parts.add("不再触发 " + v));
        return String.join("；", parts);
    }

    /** The items with what each changes. */
    public static String causes(UnitChange change) {
        List<String> parts = new ArrayList<>();
        change.causes().forEach(cause -> parts.add(cause.named() + " " + Signs.of(cause.difference())));
        parts.addAll(change.remarks());
        if (!change.before().maximum().equals(change.after().maximum())) {
            parts.add("可得的满分 " + change.before().maximum() + " → "
                    + change.after().maximum());
        }
        return String.join("；", parts);
    }

    public static String score(UnitChange change) {
        return change.before().total() + " → " + change.after().total();
    }

    /** Why it could not be scored, by whose rules. */
    public static String unscored(Impact impact, Unscored one) {
        if (impact.first() || one.before().equals(one.after())) {
            return one.after().map(Unscored.Reason::told).orElse("");
        }
        List<String> parts = new ArrayList<>();
        parts.add(one.before().map(r -> "现行：" + r.told()).orElse("现行：可以评分"));
        parts.add(one.after().map(r -> "草稿：" + r.told()).orElse("草稿：可以评分"));
        return String.join("；", parts);
    }
}
