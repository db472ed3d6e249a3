package wenming.policy.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a criterion takes away or adds: for each missing time, for each incident, by level. */
final class ChangeWords {

    private static final String N = "(\\d{1,5}(?:\\.\\d{1,3})?)";
    private static final Pattern MISSING =
            Pattern.compile("(?:每缺少?|每少|缺少?)[^\\d]{0,6}?(\\d{1,3})?(人次|次|件|项|篇|份|个)[^\\d]{0,4}扣" + N + "分");
    private static final Pattern BELOW =
            Pattern.compile("每(?:低|少|下降|降低)(?:于)?[^\\d]{0,6}?" + N + "(?:个百分点|%)[^\\d]{0,4}扣" + N + "分");
    private static final Pattern INCIDENT = Pattern.compile(
            "(?:每(?!缺|少|低|下降)(?:发生|发现|出现|有|被)?|发生|发现|出现|被)[^\\d]{0,30}?(?:1)?(起|次|件|例|处|人次|人)[^\\d]{0,12}扣" + N + "分");
    private static final Pattern ADDED =
            Pattern.compile("每(?:获|获得|增加|多)?[^\\d]{0,20}?(?:1)?(项|次|件|篇|份|个|人次)[^\\d]{0,12}加" + N + "分");
    private static final Pattern LEVEL = Pattern.compile("(国家|全国|省|市|县|区|单位|本级)级?[^\\d,;、]{0,12}?" + N + "分");
    private static final Pattern MOST_TAKEN = Pattern.compile("(?:最多|至多|最高|累计不超过|不超过)扣" + N + "分");
    private static final Pattern MOST_ADDED = Pattern.compile("(?:最多|至多|最高|累计不超过|不超过|封顶)(?:加|得)?" + N + "分");

    private static final Map<String, String> LEVELS =
            Map.of("国家", "国家级", "全国", "国家级", "省", "省级", "市", "市级", "县", "县级", "区", "县级", "单位", "单位级", "本级", "单位级");
    private static final Map<String, String> COUNTERS =
            Map.of("起", "起数", "次", "次数", "件", "件数", "项", "项数", "篇", "篇数", "份", "份数", "个", "个数", "人次", "人次");

    private ChangeWords() {}

    /** Adds what falling short costs to the rule before; whether it fits there. */
    static boolean shortOf(Fragment f, RuleDraft before) {
        Matcher missing = MISSING.matcher(f.plain());
        if (missing.find()) {
            String target = " " + missing.group(2) + " " + RuleDraft.AWARD;
            String each = missing.group(1) == null ? "1" : missing.group(1);
            String costs = "每少 " + each + " " + missing.group(2) + " 扣 " + missing.group(3) + " 分";
            return replace(before, target, costs, "");
        }
        Matcher below = BELOW.matcher(f.plain());
        if (below.find()) {
            String costs = "每低 %s %% 扣 %s 分, 不足 %s %% 不计".formatted(below.group(1), below.group(2), below.group(1));
            return replace(before, "% " + RuleDraft.AWARD, costs, "原文没有写零头怎样扣，不计是拟定的");
        }
        return false;
    }

    /** Only when the rule reaches for the same unit: 每缺一次 says nothing about months. */
    private static boolean replace(RuleDraft rule, String target, String costs, String ours) {
        for (int i = 0; i < rule.then.size(); i++) {
            String line = rule.then.get(i);
            if (line.contains(target) && line.startsWith("达到")) {
                rule.then.set(i, line.substring(0, line.indexOf(RuleDraft.AWARD)) + RuleDraft.AWARD + ", " + costs);
                rule.sourceSays(ours);
                return true;
            }
        }
        return false;
    }

    static Optional<RuleDraft> incident(Fragment f, String kind) {
        Matcher m = INCIDENT.matcher(f.plain());
        if (!m.find()) {
            return Optional.empty();
        }
        RuleDraft rule = new RuleDraft();
        String unit = COUNTERS.containsKey(m.group(1)) ? m.group(1) : "起";
        rule.when.add(kind);
        rule.when.add("计算 " + COUNTERS.get(unit));
        rule.then.add("每 1 " + unit + " 扣 " + m.group(2) + " 分");
        return Optional.of(rule);
    }

    static Optional<RuleDraft> bonus(Fragment f, String kind) {
        Matcher m = ADDED.matcher(f.plain());
        if (!m.find()) {
            return Optional.empty();
        }
        RuleDraft rule = new RuleDraft();
        rule.when.add(kind);
        rule.when.add("计算 " + COUNTERS.get(m.group(1)));
        rule.then.add("每 1 " + m.group(1) + " 加 " + m.group(2) + " 分");
        return Optional.of(rule);
    }

    /** A whole sentence that gives points by level; at least two levels, or it may mean anything. */
    static Optional<RuleDraft> byLevel(String sentence, String kind, boolean bonus) {
        List<String> rows = new ArrayList<>();
        Matcher m = LEVEL.matcher(Safe.plain(sentence));
        while (m.find()) {
            String row = '"' + LEVELS.get(m.group(1)) + "\" " + m.group(2);
            if (rows.stream().noneMatch(r -> r.startsWith(row.substring(0, row.indexOf(' '))))) {
                rows.add(row);
            }
        }
        if (rows.size() < 2) {
            return Optional.empty();
        }
        RuleDraft rule = new RuleDraft();
        rule.when.add(kind);
        if (sentence.matches(".*(就高|不重复|最高级别|最高一级|取最高).*")) {
            rule.when.add("其中 同一事项只取最高级别");
        }
        rule.when.add("计算 项数");
        boolean takes = sentence.contains("扣");
        rule.then.add("按\"级别\"" + (takes ? "扣分 " : bonus ? "加分 " : "得分 ") + String.join(", ", rows));
        return Optional.of(rule);
    }

    /** A cap on what the rule before adds or takes. */
    static boolean cap(Fragment f, RuleDraft before) {
        boolean takes = before.then.stream().anyMatch(l -> l.contains("扣") && !l.contains(RuleDraft.AWARD));
        Matcher m = (takes ? MOST_TAKEN : MOST_ADDED).matcher(f.plain());
        if (takes && f.plain().contains("扣完为止")) {
            before.then.add("扣完为止");
            return true;
        }
        boolean adds = before.then.stream().anyMatch(l -> l.contains("加"));
        if (!m.find() || !takes && !adds) {
            return false;
        }
        before.then.add((takes ? "最多扣 " : "最多加 ") + m.group(1) + " 分");
        return true;
    }
}
