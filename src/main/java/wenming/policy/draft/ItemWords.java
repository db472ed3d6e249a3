package wenming.policy.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import wenming.evidence.Catalog;

/** Turns the criteria of one item into rules. Every piece of text ends up in a sentence or in a line 待写; none is lost. */
final class ItemWords {

    private final Catalog catalog;
    private final DraftItem item;
    private final List<RuleDraft> rules = new ArrayList<>();

    private ItemWords(Catalog catalog, DraftItem item) {
        this.catalog = catalog;
        this.item = item;
    }

    static List<RuleDraft> rules(Catalog catalog, DraftItem item) {
        ItemWords words = new ItemWords(catalog, item);
        item.rows().forEach(words::row);
        words.shareOut();
        words.cap();
        return words.rules;
    }

    private void row(CriteriaTable.Row row) {
        Optional<RuleDraft> own = OwnWords.read(row, catalog);
        int before = rules.size();
        if (own.isPresent()) {
            rules.add(own.get());
        } else if (item.kind() == CriteriaTable.Kind.DECISION) {
            decision(text(row));
        } else {
            free(row, before);
        }
        rules.subList(before, rules.size()).forEach(rule -> rule.row = Optional.of(row));
    }

    private static String text(CriteriaTable.Row row) {
        return row.standard().isBlank() ? row.item() : row.standard();
    }

    /** Rests on places, years and titles held, of which no two documents speak alike: never guessed. */
    private void decision(String text) {
        RuleDraft rule = new RuleDraft();
        rule.when.add(RuleDraft.open("什么情况下？原文：" + text));
        rule.then.add(RuleDraft.open("怎样处理？"));
        rules.add(rule);
    }

    private void free(CriteriaTable.Row row, int before) {
        List<String> filters = new ArrayList<>();
        List<String> unknown = new ArrayList<>();
        for (String sentence : Fragment.sentences(text(row))) {
            Optional<RuleDraft> levels =
                    ChangeWords.byLevel(sentence, kind(row, sentence, false), item.kind() == CriteriaTable.Kind.BONUS);
            if (levels.isPresent()) {
                rules.add(levels.get());
            } else {
                sentence(row, sentence, before, filters, unknown);
            }
        }
        unknown.forEach(open -> leaveOpen(row, open));
        rules.subList(before, rules.size()).stream()
                .filter(r -> r.when.size() > 1 && !r.veto)
                .forEach(r -> r.when.addAll(1, filters));
    }

    private void sentence(
            CriteriaTable.Row row, String sentence, int before, List<String> filters, List<String> unknown) {
        if (item.kind() == CriteriaTable.Kind.VETO || sentence.contains("一票否决")) {
            rules.add(veto(row, sentence));
            return;
        }
        StringBuilder open = new StringBuilder();
        for (Fragment fragment : Fragment.of(sentence)) {
            Optional<String> filter = MeasureWords.filter(fragment);
            if (filter.isPresent()) {
                filters.add(filter.get());
            } else if (changed(row, fragment, open.toString())) {
                open.setLength(0); // what stood before says what it is about
            } else if (!attached(fragment, before) && !measured(row, fragment)) {
                open.append(open.isEmpty() ? "" : "，").append(fragment.text());
            }
        }
        if (!open.isEmpty()) {
            unknown.add(open.toString());
        }
    }

    /** Whether it says more about the rule before. */
    private boolean attached(Fragment fragment, int before) {
        if (rules.size() == before) {
            return false;
        }
        RuleDraft last = rules.get(rules.size() - 1);
        return ChangeWords.shortOf(fragment, last) || ChangeWords.cap(fragment, last) || awards(fragment, last);
    }

    private static boolean awards(Fragment fragment, RuleDraft last) {
        String text = fragment.plain();
        if (last.earns() && text.matches("(的|可)?得满分")) {
            return true;
        }
        if (last.earns() && text.matches("(的|可)?得\\d{1,3}(\\.\\d{1,3})?分")) {
            last.worth(text.replaceAll("[^\\d.]", ""));
            return true;
        }
        if (last.earns() && text.matches("(不足|达不到|未达到|否则)(的|者)?(按比例(得分|计分|扣分))")) {
            last.sourceSays("");
            return true;
        }
        if (last.earns() && text.matches("(不足|达不到|未达到|否则|没有|未)(的|者)?不得分")) {
            last.then.replaceAll(line -> line.replace("不足按比例得分", "不足不得分"));
            last.sourceSays("");
            return true;
        }
        return false;
    }

    private boolean measured(CriteriaTable.Row row, Fragment fragment) {
        Optional<RuleDraft> rule = item.kind() == CriteriaTable.Kind.BONUS
                ? Optional.empty()
                : MeasureWords.read(fragment, kind(row, fragment.text(), false));
        rule.ifPresent(rules::add);
        return rule.isPresent();
    }

    private boolean changed(CriteriaTable.Row row, Fragment fragment, String subject) {
        Optional<RuleDraft> rule = change(row, fragment, subject);
        rule.ifPresent(rules::add);
        return rule.isPresent();
    }

    /** @param subject what stands before it in the sentence and was not understood by itself */
    private Optional<RuleDraft> change(CriteriaTable.Row row, Fragment fragment, String subject) {
        String text = subject + fragment.text();
        if (item.kind() == CriteriaTable.Kind.BONUS) {
            return ChangeWords.bonus(fragment, kind(row, text, false));
        }
        Optional<RuleDraft> rule = ChangeWords.incident(fragment, kind(row, text, true));
        rule.ifPresent(r -> r.figureOfOurs("只按证据种类统计，原文的其他限定没有写进规则"));
        return rule;
    }

    /** Who, how grave and how long ago decides over a veto, so that is always asked. */
    private RuleDraft veto(CriteriaTable.Row row, String sentence) {
        RuleDraft rule = new RuleDraft();
        rule.veto = true;
        String about = sentence.replaceAll("[的者，,]*(实行|即)?一票否决.*", "");
        rule.name = Safe.name(item.kind() == CriteriaTable.Kind.VETO ? item.title() : about);
        rule.when.add(kind(row, sentence, true));
        rule.when.add(RuleDraft.open("其中：哪些人、多严重、多久以内的算？原文：" + sentence));
        rule.when.add("计算 起数");
        rule.then.add("发生 1 起 即一票否决");
        return rule;
    }

    private String kind(CriteriaTable.Row row, String text, boolean incident) {
        return KindWords.guess(catalog, incident, row.evidence(), text, row.item(), row.standard())
                .map(kind -> "统计 \"" + kind + '"')
                .orElseGet(() -> RuleDraft.open("统计哪一类证据？原文：" + text));
    }

    private void leaveOpen(CriteriaTable.Row row, String text) {
        RuleDraft rule = new RuleDraft();
        rule.veto = item.kind() == CriteriaTable.Kind.VETO;
        rule.when.add(kind(row, text, rule.veto));
        rule.then.add(RuleDraft.open(text));
        rules.add(rule);
    }

    /** The item's points go to the only rule that earns, or as the text says, or it is left to a person. */
    private void shareOut() {
        List<RuleDraft> earning = rules.stream().filter(RuleDraft::earns).toList();
        for (RuleDraft rule : earning) {
            if (rule.own().filter(p -> p.compareTo(item.points()) != 0).isPresent()) {
                rule.award("得 " + rule.own().get().toPlainString() + " 分");
            } else if (earning.size() == 1 && rules.stream().noneMatch(ItemWords::mayEarnMore)) {
                rule.award("得满分");
            } else {
                rule.leaveAwardOpen(item.points().toPlainString());
            }
        }
    }

    /** A bonus without a cap would be bounded by its item all the same; it is written out so that everybody sees it. */
    private void cap() {
        rules.stream()
                .filter(r -> r.then.stream().anyMatch(l -> l.contains("加分") || l.matches("每 .* 加 .* 分")))
                .filter(r -> r.then.stream().noneMatch(l -> l.contains("最多")))
                .forEach(r -> r.then.add("最多加 " + OutlineText.number(item.points()) + " 分"));
    }

    /** A rule left open may be worth some of the points. */
    private static boolean mayEarnMore(RuleDraft rule) {
        return !rule.earns() && rule.then.stream().anyMatch(l -> l.startsWith(RuleDraft.OPEN));
    }
}
