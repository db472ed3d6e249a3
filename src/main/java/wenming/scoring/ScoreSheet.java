package wenming.scoring;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import wenming.evidence.Dossier;
import wenming.evidence.Measure;

/**
 * What rules write on while one unit is scored: the only thing a consequence talks to. Order of writing never matters, since results are kept by
 * rule and read in the standard's order. Confined to one thread.
 */
public final class ScoreSheet {

    private final Scheme scheme;
    private final Dossier dossier;
    private final Set<String> assumedBest;
    private final Map<String, Item.Rule> rules;
    private final Map<String, Points> full;
    private final Map<String, Written> tariffs = new LinkedHashMap<>();
    private final Map<String, RuleResult> results = new HashMap<>();
    private final Map<String, ItemScore> settled = new HashMap<>();
    private final Set<String> granted = new TreeSet<>();

    private record Written(Tariff tariff, Optional<Measure> measure) {}

    /** @param assumedBest rules to be taken as fully satisfied, for "what if" questions; empty for a real assessment */
    public ScoreSheet(Scheme scheme, SchemeIndex index, Dossier dossier, Set<String> assumedBest) {
        this.scheme = scheme;
        this.dossier = dossier;
        this.assumedBest = assumedBest;
        this.rules = index.rules();
        this.full = index.points();
    }

    /** Look-ups by rule name, worked out once per standard. */
    public record SchemeIndex(Map<String, Item.Rule> rules, Map<String, Points> points) {
        public static SchemeIndex of(Scheme scheme) {
            return new SchemeIndex(scheme.rules(), scheme.pointsByRule());
        }
    }

    /** A rule of the in-memory model fired. */
    public void fired(String rule, Optional<Measure> measure) {
        record(rule, rules.get(rule).terms(), measure);
    }

    /** A rule of the stock Drools form fired; every line under 那么 then speaks to the tariff returned. */
    public Tariff of(String rule, Measure measure) {
        return written(rule, Optional.of(measure));
    }

    /** The same for a rule that measures nothing and only asks for the dossier to be there. */
    public Tariff of(String rule, Dossier unmeasured) {
        return written(rule, Optional.empty());
    }

    /**
     * A rule of a plain Drools file gives points.
     *
     * @param rule its own name
     * @param measure the evidence it looked at, which the result then lists
     * @param points 0 or more; the rule's @最多 and the item's points bound what comes of them
     * @param reason full Chinese sentence
     * @throws IllegalArgumentException when the rule is none of the standard's code rules, does not give points, or has no reason
     * @throws IllegalStateException when the rule's item has been added up already
     */
    public void earn(String rule, Measure measure, BigDecimal points, String reason) {
        decided(rule, measure, points, true, false, reason);
    }

    /** A rule of a plain Drools file takes points: as {@link #earn}, for rules that take. */
    public void deduct(String rule, Measure measure, BigDecimal points, String reason) {
        decided(rule, measure, points, false, false, reason);
    }

    /** A rule of a plain Drools file vetoes: as {@link #earn}, for rules of a veto. */
    public void veto(String rule, Measure measure, String reason) {
        decided(rule, measure, BigDecimal.ZERO, false, true, reason);
    }

    private void decided(String name, Measure measure, BigDecimal points, boolean gives, boolean veto, String reason) {
        Item.Rule rule = rules.get(name);
        boolean fits = rule != null
                && rule.terms().coded()
                && rule.terms().earns() == gives
                && (rule.clause().role() == Clause.Role.VETO) == veto
                && points.signum() >= 0
                && !reason.isBlank();
        if (!fits) {
            throw new IllegalArgumentException("rule " + name + " may not do this, or gives no points and reason");
        }
        if (settled.containsKey(rule.clause().item())) {
            throw new IllegalStateException("item " + rule.clause().item() + " is settled already");
        }
        Points value = Points.of(gives ? points : points.negate());
        record(name, rule.terms().decided(value, veto, reason), Optional.of(measure));
    }

    private Tariff written(String rule, Optional<Measure> measure) {
        return tariffs.computeIfAbsent(rule, r -> new Written(new Tariff(scheme.catalog()), measure))
                .tariff();
    }

    private void record(String name, Terms terms, Optional<Measure> measure) {
        Item.Rule rule = rules.get(name);
        if (terms.grantsTitle()) {
            granted.add(rule.clause().item());
            return;
        }
        Points points = full.getOrDefault(name, Points.ZERO);
        RuleResult result =
                RuleResult.of(new Item.Rule(rule.clause(), terms), new Case(name, points, dossier, measure));
        results.put(name, assumedBest.contains(name) ? result.atBest(points) : result);
    }

    /** Closes what the stock form has written so far. */
    private void read() {
        tariffs.forEach((name, written) -> record(name, written.tariff().terms(), written.measure()));
        tariffs.clear();
    }

    /** Adds an item up. Every rule of the item must have had its chance to fire. */
    public ItemScore settle(Item item, Function<String, Optional<WhyNot>> whyNot) {
        read();
        ItemScore score = settlement(item, resultsOf(item), whyNot).settle();
        settled.put(item.id(), score);
        return score;
    }

    /** The item as it would be with these rules fully satisfied; points only, without the explanation. */
    ItemScore settleWithBest(Item item, Set<String> atBest, Function<String, Optional<WhyNot>> whyNot) {
        List<RuleResult> changed = new ArrayList<>(resultsOf(item));
        changed.replaceAll(r -> atBest.contains(r.rule().name()) ? r.atBest(item.maximum()) : r);
        return settlement(item, changed, whyNot).settleBriefly();
    }

    private Settlement settlement(Item item, List<RuleResult> of, Function<String, Optional<WhyNot>> whyNot) {
        return new Settlement(item, of, whyNot, dossier.submission());
    }

    List<RuleResult> resultsOf(Item item) {
        return item.rules().stream().flatMap(r -> result(r.name()).stream()).toList();
    }

    Optional<RuleResult> result(String rule) {
        return Optional.ofNullable(results.get(rule));
    }

    /** Whether the rule did anything; rules that did not fire did nothing. */
    public RuleOutcome outcome(String rule) {
        read();
        return new RuleOutcome(rule, result(rule).map(RuleResult::triggered).orElse(false));
    }

    /** The ledger once every item is settled. */
    public Ledger ledger() {
        return Ledger.of(
                scheme.outline(),
                scheme.items().stream().map(i -> settled.get(i.id())).toList());
    }

    /** Vetoes triggered so far, in file order. */
    public List<Veto> vetoes() {
        read();
        return scheme.vetoes().stream()
                .flatMap(r -> result(r.name()).stream())
                .filter(RuleResult::veto)
                .map(Veto::of)
                .toList();
    }

    /** Vetoes that a person must still decide, as sentences. */
    List<String> undecidedVetoes() {
        return scheme.vetoes().stream()
                .flatMap(r -> result(r.name()).stream())
                .filter(RuleResult::pending)
                .map(r -> "否决项 " + r.rule().clause().item() + " 尚待判定：" + r.reason())
                .toList();
    }

    /** The highest title granted so far. */
    public Optional<Outline.Title> title() {
        read();
        return scheme.outline().titles().stream()
                .filter(t -> granted.contains(t.title()))
                .findFirst();
    }

    public Scheme scheme() {
        return scheme;
    }

    public Dossier dossier() {
        return dossier;
    }
}
