package wenming.report;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import wenming.evidence.Evidence;
import wenming.scoring.Assessment;
import wenming.scoring.Ledger;
import wenming.scoring.NextTitle;
import wenming.scoring.Shortfall;
import wenming.scoring.Veto;

/** The first screen: vetoes, score, title and the cheapest way to the next title. */
final class TextVerdict {

    /** Steps that still leave the verdict on one screen. */
    private static final int SCREEN = 15;

    private TextVerdict() {}

    static void write(TextPage page, Assessment assessment) {
        vetoes(page, assessment);
        score(page, assessment);
        assessment.nextTitle().ifPresent(next -> path(page, assessment, next));
    }

    private static void vetoes(TextPage page, Assessment assessment) {
        if (assessment.vetoes().isEmpty()) {
            return;
        }
        Map<String, Evidence> evidence = assessment.submission().evidence().stream()
                .collect(Collectors.toMap(Evidence::id, Function.identity()));
        page.blank().line("一票否决 " + assessment.vetoes().size() + " 项：得分照计，但不予评定称号", Style.ALERT);
        for (Veto veto : assessment.vetoes()) {
            page.hanging("  " + veto.id() + "  ", veto.title() + "：" + veto.reason(), Style.ALERT);
            page.hanging("      后果  ", String.join("、", veto.effects()));
            page.hanging("      依据  ", veto.source());
            String mark = "      证据  ";
            for (String id : veto.evidence()) {
                page.hanging(mark, evidence(evidence.get(id)));
                mark = "            ";
            }
        }
    }

    static String evidence(Evidence evidence) {
        return evidence.id() + "《" + evidence.title() + "》" + evidence.date();
    }

    private static void score(TextPage page, Assessment assessment) {
        Ledger ledger = assessment.ledger();
        String composition = Wording.composition(ledger);
        page.blank();
        page.line(
                "得分　" + ledger.total() + " / " + ledger.maximum() + " 分（" + Wording.percent(ledger.percent()) + "）",
                Style.BOLD);
        if (!composition.isEmpty()) {
            page.hanging("　　　", composition);
        }
        ledger.adjustments().forEach(a -> page.hanging("　　　", "调整 " + Wording.signed(a.points()) + " 分：" + a.reason()));
        page.hanging("称号　", Wording.title(assessment), Style.BOLD);
        assessment.nextTitle().ifPresent(next -> page.hanging("　　　", Wording.distance(next)));
        page.hanging("项目　", Wording.coverage(ledger));
    }

    private static void path(TextPage page, Assessment assessment, NextTitle next) {
        page.heading("怎样达到「" + next.title().title() + "」");
        next.blockers().forEach(b -> page.hanging("  ✗ ", "必须先满足，且不能靠补分解决：" + b, Style.ALERT));
        page.hanging("  ", Wording.promise(assessment, next));
        List<Shortfall> steps = next.steps();
        if (!steps.isEmpty()) {
            List<Shortfall> shown = steps.subList(0, Math.min(steps.size(), SCREEN));
            page.blank().table(ShortTable.of(shown, assessment.submission().period()));
        }
        if (steps.size() > SCREEN) {
            page.hanging("  ", "……另有 " + (steps.size() - SCREEN) + " 项，都在下面的清单里");
        }
    }
}
