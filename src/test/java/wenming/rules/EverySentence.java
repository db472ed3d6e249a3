package wenming.rules;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import wenming.cohort.History;
import wenming.cohort.Position;
import wenming.cohort.Reached;
import wenming.evidence.EvidenceKind;
import wenming.language.Counter;
import wenming.scoring.Standing;

/** A standard that says every sentence of the vocabulary at least once, in the words of its own example: one rule per sentence. */
final class EverySentence {

    private static final Set<String> VETO_EFFECTS =
            Set.of("barsApplying", "revokesTitle", "putRight", "barsExcellence", "happen");
    private static final Set<String> PER_EVENT =
            Set.of("extraFor", "multiplied", "halved", "doubled", "repeated", "untilGone", "atMostTakes");
    private static final Set<String> SHORT_OF_TARGET =
            Set.of("nothingBelow", "proportional", "perMissing", "otherwise", "whenNone");
    private static final Set<String> TITLES = Set.of("grantsTitle", "validYears");

    private static final Set<Class<?>> OF_TITLES = Set.of(Standing.class, Position.class, History.class);
    private static final Set<String> DECISIONS = Set.of("keepsTitle", "warns", "goesOn", "defers");
    private static final Set<String> AFTER_PLACES = Set.of("otherPlaces", "smallFirst", "meanWhenMissing");

    private final StringBuilder rules = new StringBuilder();
    private int items;
    private int vetoes;

    private EverySentence() {}

    /** Writes catalogue and standard {@code all} into the folder. */
    static void write(Path folder, Library shipped) throws IOException {
        EverySentence every = new EverySentence();
        every.rules.append(rule("起码的", "@项目(\"2.1\") @分值(10)", List.of("统计 \"集中学习\"", "计算 次数"), "达到 12 次 得满分"));
        SentenceBook.all().forEach(every::say);
        Files.createDirectories(folder.resolve("all"));
        Files.writeString(folder.resolve(Library.CATALOG), catalog(shipped));
        Files.writeString(folder.resolve("all/rules.dslr"), every.rules);
        Files.writeString(folder.resolve("all/standard.yaml"), """
                id: all
                title: 每句都用一次
                issuer: 测试
                edition: "1"
                document: 词汇表
                fullMarks: 10
                categories:
                  - {id: "1", title: 学习型, points: 100, bonus: true}
                  - {id: "2", title: 起码的, points: 10}
                titles:
                  - {id: good, title: 达标单位}
                stages:
                  - {name: 自查总结, from: 10-01, to: 10-31}
                """);
    }

    private static String catalog(Library shipped) throws IOException {
        String text = Files.readString(Path.of("rules", Library.CATALOG));
        Set<String> fields = shipped.catalog().kinds().stream()
                .map(EvidenceKind::fields)
                .flatMap(List::stream)
                .filter(f -> f.index() > 8)
                .map(f -> f.name())
                .collect(Collectors.toSet());
        return text.substring(0, text.indexOf("\nfigures:"))
                + "\n  outcome: {label: 后果, type: text}\n  origin: {label: 来源, type: text}\n"
                + text.substring(text.indexOf("\nfigures:"), text.indexOf("\nkinds:")) + "\nkinds:\n"
                + "  集中学习: {fields: %s}\n  专题学习: {fields: %s}\n".formatted(fields, fields)
                + "  全能: {fields: [outcome, origin, " + String.join(", ", fields) + "]}\n"
                + "  事件: {incident: true, fields: [outcome, origin, " + String.join(", ", fields) + "]}\n";
    }

    private static String rule(String name, String annotations, List<String> when, String then) {
        return "规则 \"" + name + "\"\n  " + annotations + " @依据(\"词汇表\")\n当\n  " + String.join("\n  ", when) + "\n那么\n  "
                + then + "\n结束\n\n";
    }

    private void say(SentenceForm form) {
        String example = form.sentence().example();
        String name = form.method().getName();
        switch (form.place()) {
            case SELECT -> item(List.of(example, "计算 次数"), "达到 1 次 得满分");
            case WHERE -> item(List.of("统计 \"全能\"", example, "计算 次数"), "达到 9 次 得满分, 不足按比例得分");
            case MEASURE -> item(List.of("统计 \"全能\"", example), "达到 " + within(unit(form)) + " 得满分, 不足按比例得分");
            case COMPARE ->
                item(
                        List.of(
                                "统计 \"全能\"",
                                name.equals("increaseOver") ? "计算 \"满意份数\" 占 \"有效份数\" 的比例" : "计算 起数",
                                example),
                        "达到 10 " + (name.equals("meanOver") ? "起" : "%") + " 得满分, 不足按比例得分");
            case WHEN -> {
                if (form.method().getDeclaringClass() == Reached.class) {
                    decision(example, "予以警示");
                } else if (OF_TITLES.contains(form.method().getDeclaringClass())) {
                    title(example, "授予称号");
                } else {
                    item(List.of("统计 \"全能\"", "计算 次数", example), "达到 1 次 得满分");
                }
            }
            default -> scoring(name, example);
        }
    }

    /** A target that some units reach and others miss. */
    private static String within(String unit) {
        return switch (unit) {
            case "项" -> "3 项";
            case "个季度" -> "4 个季度";
            case "个月" -> "12 个月";
            default -> "50 " + unit;
        };
    }

    private static String unit(SentenceForm form) {
        String declared = form.sentence().unit();
        Map<String, String> looked = new LinkedHashMap<>();
        looked.put("{counter}", Counter.TIMES.unit());
        looked.put("{numberField}", "分");
        looked.put("{field}", form.sentence().example().contains("金额") ? "元" : "分");
        return looked.getOrDefault(declared, declared);
    }

    private void scoring(String name, String example) {
        String measure = example.contains("%") ? "计算 参与率" : example.contains("天") ? "计算 迟报天数 至 10-31" : "计算 次数";
        List<String> when = List.of("统计 \"全能\"", measure);
        if (TITLES.contains(name)) {
            title("总分不低于 5 分", name.equals("grantsTitle") ? example : "授予称号, " + example);
        } else if (VETO_EFFECTS.contains(name)) {
            String then = name.equals("happen") ? example : "发生 1 起 即一票否决, " + example;
            String rule = name.equals("happen") ? "严重违纪" : "否决 " + name;
            rules.append(rule(rule, "@项目(\"V" + ++vetoes + "\")", List.of("统计 \"事件\"", "计算 起数"), then));
        } else if (PER_EVENT.contains(name)) {
            item(when, "每 1 起 扣 3 分\n  " + example);
        } else if (SHORT_OF_TARGET.contains(name)) {
            item(when, "达到 24 次 得满分, " + example);
        } else if (name.startsWith("partStep") || name.equals("perStepBelow")) {
            item(
                    when,
                    name.equals("perStepBelow")
                            ? "达到 90 % 得满分, " + example + ", 不足 5 % 不计"
                            : "达到 90 % 得满分, 每低 5 % 扣 1 分, " + example);
        } else if (name.startsWith("targetBy")) {
            item(when, example + "\n  达到目标 得满分");
        } else if (name.equals("reachTarget")) {
            item(when, "目标按单位级别 \"县级\" 4 次, \"市级\" 8 次, \"省级\" 9 次\n  " + example);
        } else if (name.equals("shouldReach")) {
            item(when, example + ", 每少 1 次 扣 0.5 分");
        } else if (DECISIONS.contains(name)) {
            decision("总分不低于 5 分", example);
        } else if (AFTER_PLACES.contains(name)) {
            item(when, "按同批名次得分 \"1\" 5, \"2\" 4, " + example);
        } else if (name.equals("firstGetFull")) {
            item(when, "按同批最高值的比例得分, " + example);
        } else if (name.equals("byPlaceOfSum")) {
            item(List.of(), example.replaceAll("\"\\d+\\.\\d+\"(, \"\\d+\\.\\d+\")*", "\"2.1\""));
        } else if (name.equals("atMostAdds") || name.equals("atMostGives")) {
            item(when, "每 1 次 加 1 分\n  " + example);
        } else if (name.equals("advise")) {
            item(when, "达到 24 次 得满分\n  " + example);
        } else {
            item(when, example);
        }
    }

    private void item(List<String> when, String then) {
        items++;
        rules.append(rule("第 " + items + " 项", "@项目(\"1." + items + "\") @分值(10)", when, then));
    }

    private void decision(String condition, String then) {
        items++;
        rules.append(rule("动态管理 " + items, "@动态管理", List.of(condition), then));
    }

    private void title(String condition, String then) {
        items++;
        rules.append(rule("称号 " + items, "@称号(\"达标单位\")", List.of(condition), then));
    }
}
