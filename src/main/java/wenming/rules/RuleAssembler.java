package wenming.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import wenming.cohort.History;
import wenming.cohort.Position;
import wenming.cohort.Reached;
import wenming.evidence.Catalog;
import wenming.evidence.EvidenceKind;
import wenming.language.Place;
import wenming.scoring.Clause;
import wenming.scoring.Item;
import wenming.scoring.Outline;
import wenming.scoring.Standing;
import wenming.scoring.Tariff;
import wenming.scoring.Terms;

/** Puts a rule together from its lines and checks that they make one: what is measured comes before what is scored, and nothing is missing. */
final class RuleAssembler {

    /** What these miss may well stand in a line that could not be read. */
    private static final Set<String> OF_THINGS_MISSING =
            Set.of("R014", "R018", "R025", "R026", "R028", "R029", "R030", "R031", "R032");

    /** Facts that are there only when every item has been scored. */
    private static final Set<Class<?>> AFTER_SCORING =
            Set.of(Standing.class, Position.class, History.class, Reached.class);
    /** A line with one of these is a line whose sentence is not known. */
    private static final Set<String> UNREAD_LINE = Set.of("R012", "R013", "R043");

    private static final Set<String> OF_LINES_MISSING = Set.of("R025", "R026", "R028", "R029", "R030", "R031", "R032");

    private final Catalog catalog;
    private final Findings findings;
    private final PhraseReader phrases;
    private final ClauseReader clauses;
    private final NameCheck names;
    private final UnitCheck units;

    private RuleAssembler(String file, Catalog catalog, Outline outline, Findings findings) {
        this.catalog = catalog;
        this.findings = findings;
        this.phrases = new PhraseReader(file, findings);
        this.clauses = new ClauseReader(outline, findings);
        this.names = new NameCheck(catalog, outline, findings);
        this.units = new UnitCheck(catalog, findings);
    }

    /** Empty when the rule is too broken to be used; the findings say why. */
    static Optional<RuleText> assemble(RawRule raw, Catalog catalog, Outline outline, Findings findings) {
        Findings own = new Findings();
        Optional<RuleText> rule = new RuleAssembler(raw.file, catalog, outline, own).read(raw);
        boolean unread = own.sorted().stream().anyMatch(d -> UNREAD_LINE.contains(d.code()));
        own.sorted().stream()
                .filter(d -> !raw.damaged || !OF_THINGS_MISSING.contains(d.code()))
                .filter(d -> !unread || !OF_LINES_MISSING.contains(d.code()))
                .forEach(d -> findings.addAll(List.of(d)));
        return own.hasErrors() || raw.damaged ? Optional.empty() : rule;
    }

    private Optional<RuleText> read(RawRule raw) {
        Clause clause = clauses.read(raw);
        List<Phrase> when = raw.then.isEmpty() ? phrases.whenWithoutThen(raw.when) : phrases.when(raw.when);
        List<Phrase> then = phrases.then(raw.then);
        List<Phrase> measuring =
                when.stream().filter(p -> p.form().place() != Place.WHEN).toList();
        List<Phrase> conditions =
                when.stream().filter(p -> p.form().place() == Place.WHEN).toList();
        List<EvidenceKind> kinds = kinds(measuring);
        when.forEach(p -> names.check(raw.file, p, kinds));
        then.forEach(p -> names.check(raw.file, p, kinds));
        order(raw, measuring, conditions);
        units.check(raw, measuring, then);
        if (findings.hasErrors()) {
            return Optional.empty();
        }
        ThenCheck.check(raw, clause, measuring, then, findings);
        CohortCheck.check(raw, conditions, then, findings);
        if (findings.hasErrors()) {
            return Optional.empty();
        }
        Tariff tariff = new Tariff(catalog);
        then.forEach(p -> p.say(tariff));
        Terms terms = tariff.terms();
        return Optional.of(new RuleText(new Item.Rule(clause, terms), measuring, conditions, then, raw.annotations));
    }

    private List<EvidenceKind> kinds(List<Phrase> measuring) {
        return measuring.stream()
                .filter(p -> p.form().place() == Place.SELECT)
                .flatMap(p -> p.named(SlotRole.KIND).stream())
                .flatMap(k -> catalog.kind(k).stream())
                .toList();
    }

    /** 统计 first, then 其中, then one 计算, then at most one 对比; 统计 and 计算 go together. */
    private void order(RawRule raw, List<Phrase> measuring, List<Phrase> conditions) {
        List<Place> seen = new ArrayList<>();
        for (Phrase phrase : measuring) {
            Place place = phrase.form().place();
            Place last = seen.isEmpty() ? null : seen.get(seen.size() - 1);
            boolean fits = switch (place) {
                case SELECT -> last == null;
                case WHERE -> last == Place.SELECT || last == Place.WHERE;
                case MEASURE -> last == Place.SELECT || last == Place.WHERE;
                default -> last == Place.MEASURE;
            };
            if (!fits) {
                String remedy = "顺序应为：一行统计、若干行其中、一行计算（其后可有一行对比），且 放在最后";
                findings.error(
                        "R025", raw.file, phrase.line(), phrase.column(), "「" + phrase.text() + "」的位置不对", remedy);
            }
            seen.add(place);
        }
        if (!seen.isEmpty() && !seen.contains(Place.MEASURE) && seen.contains(Place.SELECT)) {
            Phrase last = measuring.get(measuring.size() - 1);
            findings.error("R026", raw.file, last.line(), last.column(), "有「统计」而没有「计算」", "请补一行，如：计算 次数");
        }
        boolean decides = raw.annotations.containsKey("动态管理");
        boolean awardsTitle = raw.annotations.containsKey("称号") || decides;
        for (Phrase condition : conditions) {
            boolean tooEarly = AFTER_SCORING.contains(condition.factType()) && !awardsTitle
                    || condition.factType() == Reached.class && !decides;
            if (tooEarly) {
                findings.error(
                        "R027",
                        raw.file,
                        condition.line(),
                        condition.column(),
                        "「" + condition.spoken() + "」只能用在" + (condition.factType() == Reached.class ? "" : "称号规则和")
                                + "动态管理规则里",
                        "");
            }
        }
    }
}
