package wenming.properties;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import wenming.scoring.Shortfall;

/**
 * One rule about one kind of evidence, and how to supply what it asks for.
 *
 * @param when lines under 当
 * @param then lines under 那么
 * @param supply brings the evidence that a shortfall of this rule speaks of
 */
record Piece(String when, String then, Supply supply) {

    /** Does what a shortfall asks for: no more than its gap where the gap can be counted, otherwise the whole record anew. */
    interface Supply {
        void bring(Draft draft, Shortfall shortfall);
    }

    private static final List<String> FILTERS = List.of(
            "其中 时长不少于 2 小时",
            "其中 1 天折算 8 小时\n  其中 时长不少于 3 小时",
            "其中 范围为 \"全体人员\"",
            "其中 级别不低于 \"市级\"",
            "其中 由 \"文明办\" 或 \"宣传部\" 认定",
            "其中 \"形式\" 为 \"讲座\" 或 \"报告会\"",
            "其中 \"形式\" 不为 \"自学\"",
            "其中 \"字数\" 不少于 1000 字",
            "其中 \"金额\" 不超过 800 元",
            "其中 主题包含 \"甲\" 或 \"乙\"",
            "其中 附件不少于 2 件",
            "其中 有文号",
            "其中 写明 \"审核日期\"",
            "其中 \"审核日期\" 不晚于 \"启动日期\"",
            "其中 \"不可抗力\" 除外",
            "其中 同一事项只计一次",
            "其中 同一 \"事项\" 同一 \"部门\" 只计一次",
            "其中 同一事项只取最高级别",
            "其中 发生在 3 月至 11 月",
            "其中 发生在 06-30 之前",
            "其中 发生在 03-15 前后 20 天内",
            "其中 发生在 \"启动\" 阶段",
            "其中 发生在考核前 24 个月内",
            "其中 不限发生时间",
            "其中 记录不迟于事后 3 天",
            "其中 记录不迟于 10-31");

    /** A rule that gives {@code award} at best, which is worth {@code points}. */
    static Piece earning(String kind, String award, BigDecimal points, Random random) {
        String select = "统计 \"" + kind + "\"";
        int n = 2 + random.nextInt(8);
        return switch (random.nextInt(20)) {
            case 0, 1, 2, 3 ->
                new Piece(
                        select + filters(random) + "\n  计算 次数",
                        short_("达到 " + n + " 次 " + award, "次", points, random),
                        count(kind));
            case 4 ->
                new Piece(
                        select + "\n  计算 具备 \"甲\", \"乙\", \"丙\" 的项数",
                        short_("达到 3 项 " + award, "项", points, random),
                        (d, s) -> d.add(good(kind)));
            case 5 -> {
                BigDecimal half = points.divide(BigDecimal.valueOf(2), 3, RoundingMode.HALF_UP);
                yield new Piece(
                        select + "\n  计算 件数",
                        "每具备一项得分 \"甲\" " + half + ", \"乙\" " + points.subtract(half),
                        (d, s) -> d.add(good(kind)));
            }
            case 6 ->
                new Piece(
                        select + "\n  计算 累计时长",
                        short_("达到 " + 40 * n + " 小时 " + award, "小时", points, random),
                        (d, s) -> d.add(with(kind, "hours", s.gap().amount())));
            case 7 ->
                new Piece(
                        select + "\n  计算 \"金额\" 合计",
                        short_("达到 " + 700 * n + " 元 " + award, "元", points, random),
                        (d, s) -> d.add(with(kind, "amount", s.gap().amount())));
            case 8 ->
                new Piece(
                        select + "\n  计算 人均时长",
                        short_("达到 " + 3 * n + " 小时 " + award, "小时", points, random),
                        (d, s) -> {
                            Map<String, Object> item =
                                    with(kind, "hours", s.gap().amount());
                            item.put("attended", d.unit().get("headcount"));
                            item.put("expected", d.unit().get("headcount"));
                            d.add(item);
                        });
            case 9 -> rate(select + "\n  计算 参与率", award, points, kind, random);
            case 10 -> rate(select + "\n  计算 \"办理结果\" 为 \"按期办结\" 的占比", award, points, kind, random);
            case 11 ->
                new Piece(
                        select + "\n  计算 \"成绩\" " + RandomSubmissions.pick(random, List.of("平均", "最低", "最高")),
                        short_("达到 85 分 " + award, "分", points, random),
                        anew(kind, 1));
            case 12 ->
                new Piece(
                        select + "\n  计算 覆盖 \"在职人数\" 的比例", steps("达到 95 % " + award, points, random), people(kind, 1));
            case 13 ->
                new Piece(
                        select + "\n  计算 人人不少于 2 篇 占 \"在职人数\" 的比例",
                        steps("达到 80 % " + award, points, random),
                        people(kind, 2));
            case 14 -> {
                BigDecimal each = new BigDecimal("0.5");
                boolean beyond = random.nextBoolean();
                yield new Piece(
                        select + filters(random) + "\n  计算 次数",
                        (beyond ? "超过 2 次 后 每 1 次 加 0.5 分, 最多加 " : "每 1 次 得 " + each + " 分, 最多得 ") + points + " 分",
                        count(kind));
            }
            case 15 -> periods(select, award, kind, random);
            case 16 ->
                new Piece(
                        select + "\n  计算 \"满意份数\" 占 \"有效份数\" 的比例\n  对比 上年 \"群众满意率\" 的增加值",
                        steps("达到 2 % " + award, points, random),
                        (d, s) -> {
                            d.lastYear().putIfAbsent("群众满意率", 60); // part of what such a comparison needs
                            anew(kind, 1).bring(d, s);
                        });
            case 17 ->
                new Piece(
                        select + filters(random) + "\n  计算 次数",
                        "目标按单位类型 \"机关\" 4 次, \"事业单位\" 7 次, \"企业\" 2 次\n  "
                                + short_("达到目标 " + award, "次", points, random),
                        count(kind));
            case 18 ->
                new Piece(
                        select + "\n  计算 按选项折算 \"优\" 100, \"良\" 80, \"差\" 0 的平均分",
                        short_("达到 90 分 " + award, "分", points, random),
                        anew(kind, 1));
            default -> new Piece(select + filters(random) + "\n  计算 件数", award, count(kind));
        };
    }

    /** A rule of an item that starts at full points and can only lose. */
    static Piece taking(String kind, Random random) {
        String select = "统计 \"" + kind + "\"";
        if (random.nextBoolean()) {
            return new Piece(
                    select + filters(random) + "\n  计算 次数",
                    "应达到 " + (1 + random.nextInt(8)) + " 次, 每少 1 次 扣 0.4 分",
                    count(kind));
        }
        String part = random.nextBoolean() ? "不足 5 % 按 5 % 计" : "不足 5 % 不计";
        return new Piece(select + "\n  计算 参与率", "应达到 90 %, 每低 5 % 扣 0.7 分, " + part + ", 最多扣 2 分", anew(kind, 1));
    }

    /** A rule about things that should not happen; nothing filed is the best there is. */
    static Piece incidents(String kind, Random random) {
        String select = "统计 \"" + kind + "\"\n  计算 起数";
        String then = switch (random.nextInt(5)) {
            case 0 -> "每 1 起 扣 0.5 分";
            case 1 -> "按 \"级别\" 扣分 \"国家级\" 3, \"省级\" 2, \"市级\" 1, \"县级\" 0.5, \"单位级\" 0.1\n  最多扣 4 分";
            case 2 -> "每 1 起 扣 1 分\n  \"形式\" 为 \"讲座\" 的 扣分加倍\n  第 2 起 起 每起 再加扣 1 分";
            case 3 -> "达到 1 起 扣 1 分\n  达到 3 起 扣 2 分\n  达到 5 起 本项不得分";
            default -> "发生 2 起 本项不得分";
        };
        return new Piece(select, then, (d, s) -> {
            throw new IllegalStateException("an incident cannot be supplied: " + s);
        });
    }

    private static String filters(Random random) {
        StringBuilder lines = new StringBuilder();
        for (int i = random.nextInt(3); i > 0; i--) {
            lines.append("\n  ").append(RandomSubmissions.pick(random, FILTERS));
        }
        return lines.toString();
    }

    private static String short_(String top, String unit, BigDecimal points, Random random) {
        BigDecimal half = points.divide(BigDecimal.valueOf(2), 3, RoundingMode.HALF_UP);
        return switch (random.nextInt(5)) {
            case 0 -> top + ", 不足按比例得分";
            case 1 -> top + ", 不足不得分";
            case 2 -> top + ", 每少 1 " + unit + " 扣 0.3 分, 不足 1 " + unit + " 按 1 " + unit + " 计";
            case 3 -> top.startsWith("达到目标") ? top : top + "\n  达到 1 " + unit + " 得 " + half + " 分";
            default -> top + "\n  其余 得 " + half + " 分";
        };
    }

    private static String steps(String top, BigDecimal points, Random random) {
        return switch (random.nextInt(4)) {
            case 0 -> top + ", 每低 5 % 扣 0.7 分, 不足 5 % 不计";
            case 1 -> top + ", 每低 5 % 扣 0.7 分, 不足 5 % 按 5 % 计";
            case 2 -> top + ", 不足按比例得分";
            default -> top + "\n  其余 扣 1 分";
        };
    }

    private static Piece rate(String when, String award, BigDecimal points, String kind, Random random) {
        String word = random.nextBoolean() ? "达到" : "超过";
        return new Piece(
                when, steps(word + " " + (40 + random.nextInt(60)) + " % " + award, points, random), anew(kind, 3));
    }

    private static Piece periods(String select, String award, String kind, Random random) {
        return switch (random.nextInt(3)) {
            case 0 ->
                new Piece(
                        select + "\n  其中 发生在 2 月至 9 月\n  计算 每月不少于 2 次 的月数",
                        "达到 8 个月 " + award + ", 不足按比例得分",
                        (d, s) -> spread(d, kind, 2));
            case 1 -> new Piece(select + "\n  计算 每季度不少于 3 次 的季度数", "达到 4 个季度 " + award, (d, s) -> spread(d, kind, 1));
            default ->
                new Piece(select + "\n  计算 每周不少于 1 次 的周数", "达到 36 周 " + award + ", 每少 1 周 扣 0.1 分", (d, s) -> {
                    for (LocalDate day = LocalDate.of(2026, 1, 5); day.getYear() == 2026; day = day.plusWeeks(1)) {
                        d.add(on(kind, day));
                    }
                });
        };
    }

    private static void spread(Draft draft, String kind, int each) {
        for (Month month : Month.values()) {
            for (int i = 0; i < each; i++) {
                draft.add(on(kind, LocalDate.of(2026, month, 5 + i)));
            }
        }
    }

    /** As many good items as the gap says are missing. */
    private static Supply count(String kind) {
        return (draft, shortfall) -> {
            int missing = shortfall
                    .gap()
                    .amount()
                    .setScale(0, RoundingMode.UNNECESSARY)
                    .intValueExact();
            for (int i = 0; i < missing; i++) {
                draft.add(good(kind));
            }
        };
    }

    private static Supply anew(String kind, int items) {
        return (draft, shortfall) -> {
            draft.without(kind);
            for (int i = 0; i < items; i++) {
                draft.add(good(kind));
            }
        };
    }

    private static Supply people(String kind, int each) {
        return (draft, shortfall) -> {
            int all = (int) draft.unit().get("headcount");
            for (int i = 0; i < all * each; i++) {
                draft.add(with(kind, "person", "职工 " + i % all));
            }
        };
    }

    private static Map<String, Object> with(String kind, String name, Object value) {
        Map<String, Object> item = good(kind);
        item.put(name, value);
        return item;
    }

    private static Map<String, Object> on(String kind, LocalDate day) {
        return with(kind, "date", day.toString());
    }

    /** An item that passes every filter above; its title makes it unlike any other. */
    static Map<String, Object> good(String kind) {
        Map<String, Object> item = new LinkedHashMap<>();
        item.put("kind", kind);
        item.put("date", "2026-03-12");
        item.put("recordedOn", "2026-03-13");
        item.put("approvedOn", "2026-03-01");
        item.put("startedOn", "2026-03-02");
        item.put("hours", 4);
        item.put("attended", 20);
        item.put("expected", 20);
        item.put("scope", "全体人员");
        item.put("level", "国家级");
        item.put("form", "讲座");
        item.put("issuer", "文明办");
        item.put("docNumber", "〔2026〕7 号");
        item.put("topics", new ArrayList<>(List.of("甲", "乙", "丙")));
        item.put("attachments", List.of("一.jpg", "二.jpg"));
        item.put("wordCount", 3000);
        item.put("amount", 500);
        item.put("mark", 100);
        item.put("result", "按期办结");
        item.put("satisfied", 50);
        item.put("validAnswers", 50);
        item.put("votes", Map.of("优", 9));
        item.put("person", "职工");
        return item;
    }
}
