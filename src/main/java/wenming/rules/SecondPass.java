package wenming.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.kie.api.runtime.KieSession;
import wenming.cohort.Candidate;
import wenming.cohort.Reached;
import wenming.cohort.Ruling;
import wenming.evidence.LastYear;
import wenming.evidence.Unit;
import wenming.language.Numbers;
import wenming.scoring.Clause;
import wenming.scoring.Consequence;
import wenming.scoring.Outline;
import wenming.scoring.Standing;

/**
 * Lets the rules speak that look at a unit among others: titles once more, since points and places have changed, then dynamic management. Sees no
 * evidence. Thread-safe.
 */
final class SecondPass implements AutoCloseable {

    private static final Set<Class<?>> SEEN = Set.of(
            Unit.class,
            LastYear.class,
            Standing.class,
            wenming.cohort.Position.class,
            wenming.cohort.History.class,
            Reached.class);

    private final Outline outline;
    private final List<RuleText> titles;
    private final List<RuleText> decisions;
    private final Set<String> titlesOnEvidence;
    private final Sessions sessions;
    private final FirstFirings firstFirings = new FirstFirings();
    private final int size;

    SecondPass(Outline outline, List<RuleText> rules) {
        this.outline = outline;
        this.titles = of(rules, Clause.Role.TITLE).stream()
                .filter(SecondPass::withoutEvidence)
                .toList();
        this.decisions = of(rules, Clause.Role.DECISION);
        this.titlesOnEvidence = of(rules, Clause.Role.TITLE).stream()
                .filter(r -> !withoutEvidence(r))
                .map(r -> r.clause().item())
                .collect(Collectors.toUnmodifiableSet());
        List<RuleText> all = new ArrayList<>(titles);
        all.addAll(decisions);
        this.size = all.size();
        this.sessions = new Sessions(Network.ofConditions(all));
    }

    private static List<RuleText> of(List<RuleText> rules, Clause.Role role) {
        return rules.stream().filter(r -> r.clause().role() == role).toList();
    }

    /** A title rule that looks at evidence or single items has spoken in the first pass. */
    private static boolean withoutEvidence(RuleText rule) {
        return !rule.measures() && rule.conditions().stream().allMatch(c -> SEEN.contains(c.factType()));
    }

    Ruling rule(Candidate candidate) {
        Set<String> fired = new TreeSet<>();
        Set<String> granted = new TreeSet<>(candidate.granted());
        granted.retainAll(titlesOnEvidence);
        Reached reached;
        try (Sessions.Loan loan = sessions.borrow();
                FirstFirings.Watch watch = firstFirings.watch()) {
            KieSession session = loan.session;
            Defence defence = new Defence(size, watch);
            session.setGlobal(Network.FIRED, fired);
            session.insert(candidate.unit());
            session.insert(candidate.lastYear());
            session.insert(candidate.standing());
            session.insert(candidate.position());
            session.insert(candidate.history());
            session.fireAllRules(defence);
            titles.stream()
                    .filter(r -> fired.contains(r.name()))
                    .forEach(r -> granted.add(r.clause().item()));
            reached = new Reached(
                    highest(granted).map(Outline.Title::title).orElse(""),
                    candidate.standing().vetoes());
            session.insert(reached);
            session.fireAllRules(defence);
        }
        Optional<Outline.Title> title = highest(granted);
        List<Ruling.Decision> made = new ArrayList<>();
        decisions.stream().filter(r -> fired.contains(r.name())).forEach(r -> decide(r, candidate, made));
        if (made.isEmpty()) {
            title.ifPresent(t -> made.add(unsaid(t, candidate)));
        }
        return new Ruling(title, title.map(t -> validYears(t, fired)).orElse(0), made);
    }

    private Optional<Outline.Title> highest(Set<String> granted) {
        return outline.titles().stream()
                .filter(t -> granted.contains(t.title()))
                .findFirst();
    }

    private int validYears(Outline.Title title, Set<String> fired) {
        return titles.stream()
                .filter(r -> fired.contains(r.name()) && r.clause().item().equals(title.title()))
                .mapToInt(r -> r.rule().terms().validYears())
                .max()
                .orElse(0);
    }

    /** A standard that says nothing of keeping a title still keeps it, as long as its conditions are met. */
    private Ruling.Decision unsaid(Outline.Title title, Candidate candidate) {
        boolean held = candidate.history().before().title().equals(title.title());
        Consequence.Kind kind = held ? Consequence.Kind.KEEP : Consequence.Kind.AWARD;
        String rule = titles.stream()
                .filter(r -> r.clause().item().equals(title.title()))
                .findFirst()
                .map(RuleText::name)
                .orElse(title.title());
        String reason =
                "达到「" + title.title() + "」的条件（" + candidate.position().score().shown() + " 分，"
                        + candidate.position().shown() + "）";
        return new Ruling.Decision(new Consequence(kind, 0, ""), rule, "", reason);
    }

    private static void decide(RuleText rule, Candidate candidate, List<Ruling.Decision> made) {
        String because = rule.conditions().stream().map(Phrase::spoken).collect(Collectors.joining("，"));
        String reason = because + "（本年度 " + candidate.position().score().shown() + " 分，"
                + candidate.position().shown()
                + candidate
                        .history()
                        .before()
                        .score()
                        .map(s -> "；上年度 " + Numbers.plain(s) + " 分")
                        .orElse("")
                + "）";
        for (Consequence consequence : rule.rule().terms().consequences()) {
            made.add(new Ruling.Decision(consequence, rule.name(), rule.clause().source(), reason));
        }
    }

    @Override
    public void close() {
        sessions.close();
    }
}
