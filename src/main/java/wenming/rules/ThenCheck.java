package wenming.rules;

import java.util.List;
import java.util.Set;
import wenming.language.Award;
import wenming.language.Place;
import wenming.language.Quantity;
import wenming.scoring.Clause;

/** Checks that the lines under 那么 suit the rule: a veto vetoes, a title rule awards, a threshold has something to measure. */
final class ThenCheck {

    static final Set<String> ROUNDING = Set.of("partStepIgnored", "partStepCounts");
    private static final Set<String> WITHOUT_MEASURE = Set.of(
            "award",
            "judgedGives",
            "judgedAdds",
            "judgedTakes",
            "decided",
            "advise",
            "grantsTitle",
            "validYears",
            "untilGone",
            "barsApplying",
            "revokesTitle",
            "putRight",
            "barsExcellence",
            "keepsTitle",
            "warns",
            "goesOn",
            "defers",
            "byPlaceOfSum",
            "otherPlaces",
            "smallFirst",
            "firstGetFull",
            "meanWhenMissing");
    private static final Set<String> SCORES_NOTHING =
            Set.of("advise", "untilGone", "atMostGives", "atMostAdds", "atMostTakes");
    private static final Set<String> VETO_EFFECTS =
            Set.of("barsApplying", "revokesTitle", "putRight", "barsExcellence");

    private static final Set<String> MANAGEMENT = Set.of("keepsTitle", "warns", "goesOn", "defers");

    private ThenCheck() {}

    static void check(RawRule raw, Clause clause, List<Phrase> measuring, List<Phrase> then, Findings findings) {
        boolean vetoes = then.stream().anyMatch(ThenCheck::vetoes);
        boolean grants = then.stream().anyMatch(p -> method(p).equals("grantsTitle"));
        boolean measures = measuring.stream().anyMatch(p -> p.form().place() == Place.MEASURE);
        if (then.stream().allMatch(p -> SCORES_NOTHING.contains(method(p)))) {
            findings.error("R028", raw.file, raw.line, 1, "规则「" + raw.name + "」没有写怎样计分", "请在「那么」下面写明，如：达到 12 次 得满分");
        }
        if (clause.role() == Clause.Role.VETO && !vetoes) {
            findings.error("R029", raw.file, raw.line, 1, "否决项「" + raw.name + "」没有写一票否决", "请写：发生 1 起 即一票否决");
        }
        if (clause.role() == Clause.Role.TITLE && !grants) {
            findings.error("R029", raw.file, raw.line, 1, "称号规则「" + raw.name + "」没有写授予称号", "请写：授予称号");
        }
        boolean hasTarget = false;
        boolean threshold = false;
        for (Phrase p : then) {
            if (!measures && !WITHOUT_MEASURE.contains(method(p))) {
                at(findings, "R030", raw, p, "「" + p.text() + "」需要一个数值，但规则没有「统计」和「计算」", "请在「当」下面补上");
            }
            if (vetoes(p) && clause.role() != Clause.Role.VETO) {
                at(findings, "R029", raw, p, "只有否决项才能写一票否决", "请把规则改为否决项，如 @项目(\"V1\")");
            }
            boolean decision = clause.role() == Clause.Role.DECISION;
            if (VETO_EFFECTS.contains(method(p)) && clause.role() != Clause.Role.VETO && !decision) {
                at(findings, "R029", raw, p, "「" + p.text() + "」只能写在否决项或动态管理规则里", "");
            }
            if (MANAGEMENT.contains(method(p)) && !decision) {
                at(findings, "R029", raw, p, "「" + p.text() + "」只能写在动态管理规则里", "动态管理规则用 @动态管理 代替 @项目");
            }
            if (decision
                    && !MANAGEMENT.contains(method(p))
                    && !VETO_EFFECTS.contains(method(p))
                    && !method(p).equals("advise")) {
                at(findings, "R029", raw, p, "「" + p.text() + "」不能写在动态管理规则里", "请写：保持称号、予以警示、限期 12 个月 整改、撤销称号 等");
            }
            if (method(p).equals("grantsTitle") && clause.role() != Clause.Role.TITLE) {
                at(findings, "R029", raw, p, "「授予称号」只能写在称号规则里", "称号规则用 @称号(\"…\") 代替 @项目");
            }
            if (method(p).equals("reachTarget") && !hasTarget) {
                at(findings, "R031", raw, p, "「达到目标」前面没有写目标是多少", "请先写一行，如：目标按申报称号 \"省级文明单位\" 4 次");
            }
            if (method(p).startsWith("perStepBelow")
                    && percent(p)
                    && then.stream().noneMatch(r -> ROUNDING.contains(method(r)))) {
                at(findings, "R032", raw, p, "「" + p.text() + "」没有写不满一档怎么算", "请补写：不足 5 % 不计，或：不足 5 % 按 5 % 计");
            }
            if ((method(p).startsWith("per") || method(p).equals("proportional"))
                    && !threshold
                    && !ROUNDING.contains(method(p))) {
                at(findings, "R031", raw, p, "「" + p.text() + "」前面没有写应达到多少", "请先写一句，如：达到 24 次 得满分");
            }
            hasTarget |= method(p).startsWith("targetBy");
            threshold |= p.arguments().stream().anyMatch(a -> a instanceof Award)
                    || method(p).equals("shouldReach");
        }
        direction(raw, then, findings);
        CombinationCheck.check(raw, measuring, then, findings);
    }

    /** 达到 and 低于 in one rule would leave it open which of two bands counts. */
    private static void direction(RawRule raw, List<Phrase> then, Findings findings) {
        boolean upward = then.stream()
                .anyMatch(p -> Set.of("reach", "exceed", "happen", "shouldReach", "reachTarget")
                        .contains(method(p)));
        then.stream()
                .filter(p -> upward && Set.of("below", "atMost").contains(method(p)))
                .forEach(p -> at(findings, "R033", raw, p, "一条规则里不能既写「达到」「超过」又写「低于」「不超过」", "请拆成两条规则"));
    }

    private static boolean percent(Phrase p) {
        return p.arguments().stream()
                .anyMatch(a -> a instanceof Quantity q && q.unit().equals("%"));
    }

    private static boolean vetoes(Phrase p) {
        return p.arguments().stream().anyMatch(a -> a instanceof Award award && award.kind() == Award.Kind.VETO);
    }

    private static String method(Phrase p) {
        return p.form().method().getName();
    }

    private static void at(Findings findings, String code, RawRule raw, Phrase p, String message, String remedy) {
        findings.error(code, raw.file, p.line(), p.column(), message, remedy);
    }
}
