package wenming.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import wenming.evidence.Period;
import wenming.evidence.Ratio;
import wenming.language.Numbers;
import wenming.scoring.Assessment;
import wenming.scoring.ItemScore;
import wenming.scoring.ItemScore.Status;
import wenming.scoring.Ledger;
import wenming.scoring.NextTitle;
import wenming.scoring.Outline;
import wenming.scoring.Points;
import wenming.scoring.Shortfall;

/** The sentences that terminal and page share, so that a clerk reads the same words in both. */
final class Wording {

    private Wording() {}

    static String date(LocalDate day) {
        return day.getYear() + " 年 " + shortDate(day);
    }

    static String shortDate(LocalDate day) {
        return day.getMonthValue() + " 月 " + day.getDayOfMonth() + " 日";
    }

    static String period(Period period) {
        return date(period.from()) + "至 " + date(period.to());
    }

    /** 11 月 30 日前; with the year only when it is not the year in which the period begins. */
    static String deadline(Shortfall shortfall, Period period) {
        LocalDate due = shortfall.dueBy();
        return (due.getYear() == period.from().getYear() ? shortDate(due) : date(due)) + "前";
    }

    /** Two places, or as many as it takes not to look like a round figure that was missed: 59.996 is never shown as 60. */
    static String percent(Ratio ratio) {
        return ratio.shownAgainst(ratio.rounded(0)) + "%";
    }

    static String standard(Outline outline) {
        return outline.title() + (outline.edition().isEmpty() ? "" : "（" + outline.edition() + " 版）");
    }

    /** The item's progress, where it speaks of the same thing as this shortfall: an item may measure several. */
    static Optional<ItemScore.Pace> paceOf(Shortfall shortfall) {
        return shortfall
                .pace()
                .filter(p -> p.unit().equals(shortfall.gap().unit()))
                .filter(p -> p.target().compareTo(shortfall.gap().wanted()) == 0);
    }

    static String pace(LocalDate asOf, ItemScore.Pace pace) {
        String done = "截至 " + shortDate(asOf) + "应完成 " + Numbers.plain(pace.due()) + " " + pace.unit() + "，已完成 "
                + Numbers.plain(pace.done()) + " " + pace.unit();
        String whole = "（全期 " + Numbers.plain(pace.target()) + " " + pace.unit() + "）";
        return done + whole + (pace.behind() ? "，进度落后" : "");
    }

    /** The title reached. */
    static String title(Assessment assessment) {
        if (assessment.outline().titles().isEmpty()) {
            return "本标准不评定称号";
        }
        Optional<Outline.Title> title = assessment.title();
        if (title.isEmpty()) {
            return "未达到任何称号";
        }
        return "达到「" + title.get().title() + "」" + (assessment.nextTitle().isEmpty() ? "，已是最高称号" : "");
    }

    /** How far it is to the next title, in one sentence. */
    static String distance(NextTitle next) {
        String title = "「" + next.title().title() + "」";
        if (next.threshold().isEmpty()) {
            return "距" + title + "还有条件未满足";
        }
        String asked = "（" + Numbers.plain(next.threshold().get()) + " 分）";
        return next.gap().signum() > 0
                ? "距" + title + asked + "还差 " + next.gap() + " 分"
                : "总分已达到" + title + asked + "的分数线，还有其他条件未满足";
    }

    /** What the path to the next title costs and promises. */
    static String promise(Assessment assessment, NextTitle next) {
        if (!next.reachable()) {
            return "补齐下面清单里的全部欠缺，仍达不到「" + next.title().title() + "」的得分条件" + open(assessment);
        }
        if (next.steps().isEmpty()) {
            return "得分条件已经满足，不需要再补充证据";
        }
        return "最省力的办法：补齐以下 " + next.steps().size() + " 项，总分升至 " + next.promised() + " 分";
    }

    /** Points nobody can promise yet, but which may still come. */
    private static String open(Assessment assessment) {
        long pending = assessment.ledger().count(Status.NEEDS_JUDGEMENT);
        int missing = Loss.notProvided(assessment).size();
        List<String> parts = new ArrayList<>();
        if (pending > 0) {
            parts.add(pending + " 项待评定");
        }
        if (missing > 0) {
            parts.add(missing + " 项没有提供证据，欠缺多少还算不出来");
        }
        return parts.isEmpty() ? "" : "；另有 " + String.join("，", parts);
    }

    /** 30 项：已达标 20，部分达标 4 … without the states nobody is in. */
    static String coverage(Ledger ledger) {
        String states = List.of(Status.values()).stream()
                .filter(s -> ledger.count(s) > 0)
                .map(s -> s.label() + " " + ledger.count(s))
                .collect(Collectors.joining("，"));
        return "共 " + ledger.items().size() + " 项：" + states;
    }

    /** What the score is made of, when there is more to it than the items; else empty. */
    static String composition(Ledger ledger) {
        StringBuilder text = new StringBuilder();
        part(
                text,
                "基本分",
                ledger.bonus().signum() == 0 ? Points.ZERO : ledger.total().minus(ledger.bonus()));
        part(text, "加分", ledger.bonus());
        part(text, "其中扣分", ledger.deduction());
        part(text, "另列不计入总分", ledger.outside());
        return text.toString();
    }

    private static void part(StringBuilder text, String name, Points points) {
        if (points.signum() != 0) {
            text.append(text.isEmpty() ? "" : "，")
                    .append(name)
                    .append(" ")
                    .append(points)
                    .append(" 分");
        }
    }

    static String lead(String lead, List<String> support) {
        String helpers = support.isEmpty() ? "" : "（配合：" + String.join("、", support) + "）";
        return lead.isEmpty() ? "未指定" + helpers : lead + helpers;
    }

    /** What was measured with its unit, {@code 16 次} or {@code 92.76%}; empty when nothing was. */
    static String actual(ItemScore score) {
        if (score.actual().isEmpty()) {
            return "";
        }
        return score.actual() + (score.unit().equals("%") ? "%" : " " + score.unit());
    }

    /** The item, and the rule where an item has several ways to lose points. */
    static String subject(Shortfall shortfall) {
        String title = shortfall.itemId() + " " + shortfall.title();
        return shortfall.rule().equals(shortfall.title()) ? title : title + "：" + shortfall.rule();
    }

    static String signed(Points points) {
        return points.signum() > 0 ? "+" + points : points.toString();
    }

    /** Why points are lost; where nothing was filed, what was asked for, too. */
    static String loss(ItemScore score) {
        boolean ask = score.status() == Status.NOT_PROVIDED && !score.required().isEmpty();
        return score.reason() + (ask ? "，要求" + score.required() : "");
    }

    /** Every clause an item rests on. */
    static String sources(ItemScore score) {
        if (score.item().rules().size() == 1) {
            return score.item().rules().get(0).clause().source(); // nearly every item
        }
        return score.item().rules().stream()
                .map(r -> r.clause().source())
                .filter(s -> !s.isEmpty())
                .distinct()
                .collect(Collectors.joining("；"));
    }
}
