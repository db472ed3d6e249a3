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
    private final SchemeIndex index;
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
        this.index = index;
    }

    /** Look-ups by rule name, worked out once per standard. */
    public record SchemeIndex(Map<String, Item.Rule> rules, Map<String, Points> points, Map<String, Place> places) {

        /**
         * @param item position of the rule's item
         * @param alone the set of this one rule
         */
        record Place(int item, Set<String> alone) {}

        public static SchemeIndex of(Scheme scheme) {
            Map<String, Place> places = new HashMap<>();
            for (int i = 0; i < scheme.items().size(); i++) {
                for (Item.Rule rule : scheme.items().get(i).rules()) {
                    places.put(rule.name(), new Place(i, Set.of(rule.name())));
                }
            }
            return new SchemeIndex(scheme.rules(), scheme.pointsByRule(), places);
        }
    }

    /** A rule of the in-memory model fired. */
    public void fired(String rule, Optional<Measure> measure) {
        record(rule, index.rules().get(rule).terms(), measure);
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
        Item.Rule rule = index.rules().get(name);
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
        Item.Rule rule = index.rules().get(name);
        if (terms.grantsTitle()) {
            granted.add(rule.clause().item());
            return;
        }
        Points points = index.points().getOrDefault(name, Points.ZERO);
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
        ItemScore score = new Settlement(item, resultsOf(item), whyNot, dossier.submission()).settle();
        settled.put(item.id(), score);
        return score;
    }

    /** What a settled item would earn with these rules fully satisfied. That an item does not apply is not for its rules to change. */
    Points earnedAtBest(ItemScore score, Set<String> atBest) {
        if (score.status() == ItemScore.Status.NOT_APPLICABLE) {
            return score.earned();
        }
        Item item = score.item();
        List<RuleResult> changed = new ArrayList<>(resultsOf(item));
        changed.replaceAll(r -> atBest.contains(r.rule().name()) ? r.atBest(item.maximum()) : r);
        return Settlement.earned(item, changed);
    }

    /** What rules of the item did, in the item's order; rules that did not fire are absent. */
    List<RuleResult> resultsOf(Item item) {
        List<RuleResult> of = new ArrayList<>(item.rules().size());
        for (Item.Rule rule : item.rules()) {
            RuleResult result = results.get(rule.name());
            if (result != null) {
                of.add(result);
            }
        }
        return of;
    }

    boolean hasRule(String name) {
        return index.rules().containsKey(name);
    }

    Item.Rule rule(String name) {
        return index.rules().get(name);
    }

    /** Where a rule stands among the items; empty for rules that belong to none. */
    Optional<SchemeIndex.Place> place(String rule) {
        return Optional.ofNullable(index.places().get(rule));
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
        List<ItemScore> scores = new ArrayList<>(scheme.items().size());
        for (Item item : scheme.items()) {
            scores.add(settled.get(item.id()));
        }
        return Ledger.of(scheme.outline(), scores);
    }

    /** Vetoes triggered so far, in file order. */
    public List<Veto> vetoes() {
        read();
        List<Veto> triggered = new ArrayList<>();
        for (Item.Rule rule : scheme.vetoes()) {
            result(rule.name()).filter(RuleResult::veto).ifPresent(r -> triggered.add(Veto.of(r)));
        }
        return List.copyOf(triggered);
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
