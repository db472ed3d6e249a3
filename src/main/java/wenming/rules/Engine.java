package wenming.rules;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import org.kie.api.KieBase;
import org.kie.api.runtime.KieSession;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import wenming.evidence.Dossier;
import wenming.evidence.Submission;
import wenming.scoring.Assessment;
import wenming.scoring.Item;
import wenming.scoring.ItemOutcome;
import wenming.scoring.Outline;
import wenming.scoring.Resettled;
import wenming.scoring.RuleOutcome;
import wenming.scoring.Scheme;
import wenming.scoring.ScoreSheet;
import wenming.scoring.Standing;
import wenming.scoring.TitleGoal;
import wenming.scoring.WhatIf;
import wenming.scoring.WhyNot;

/**
 * Scores units against one standard: inserts the few facts rules join (dossier, unit, last year), lets them fire, settles items level by level so
 * that rules may look at other results, and last lets the title rules see where the unit stands. Thread-safe.
 */
final class Engine implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Engine.class);

    private final Scheme scheme;
    private final ScoreSheet.SchemeIndex index;
    private final Map<String, RuleText> byName = new LinkedHashMap<>();
    private final List<List<String>> awaitedAt;
    private final List<List<Item>> itemsAt;
    private final Map<Outline.Title, RuleText> titleRules = new LinkedHashMap<>();
    private final Set<String> awaitedItems = new HashSet<>();
    private final Set<String> awaitedRules = new HashSet<>();
    private final Set<String> waitedFor = new HashSet<>();
    private final Sessions sessions;
    private final FirstFirings firstFirings = new FirstFirings();

    Engine(Scheme scheme, List<RuleText> rules, KieBase kieBase) {
        this.scheme = scheme;
        this.index = ScoreSheet.SchemeIndex.of(scheme);
        rules.forEach(r -> awaitedItems.addAll(r.awaitedItems()));
        rules.forEach(r -> awaitedRules.addAll(r.awaitedRules()));
        rules.forEach(r -> byName.put(r.name(), r));
        waitedFor.addAll(awaitedRules);
        rules.stream()
                .filter(r -> awaitedItems.contains(r.clause().item()))
                .map(RuleText::name)
                .forEach(waitedFor::add);
        this.sessions = new Sessions(kieBase);
        Map<String, Integer> levels = Levels.of(rules);
        int count =
                1 + levels.values().stream().mapToInt(Integer::intValue).max().orElse(0);
        this.awaitedAt = byLevel(awaitedRules, count, levels::get);
        this.itemsAt = byLevel(scheme.items(), count, item -> levelOf(item, levels));
        for (Outline.Title title : scheme.outline().titles()) {
            rules.stream()
                    .filter(r -> r.clause().item().equals(title.title())
                            && r.rule().terms().grantsTitle())
                    .findFirst()
                    .ifPresent(r -> titleRules.put(title, r));
        }
    }

    /** Sorted once per standard, so that no unit pays for it. */
    private static <T> List<List<T>> byLevel(Collection<T> all, int count, ToIntFunction<T> level) {
        List<List<T>> levels = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            int wanted = i;
            levels.add(all.stream().filter(t -> level.applyAsInt(t) == wanted).toList());
        }
        return levels;
    }

    private static int levelOf(Item item, Map<String, Integer> levels) {
        return item.rules().stream().mapToInt(r -> levels.get(r.name())).max().orElse(0);
    }

    Assessment assess(Submission submission) {
        Dossier dossier =
                new Dossier(submission, scheme.catalog(), scheme.outline().stages());
        ScoreSheet sheet = fire(dossier, Set.of());
        Map<Set<String>, WhatIf> onPaper = new HashMap<>();
        onPaper.put(Set.of(), new Resettled(sheet));
        WhatIf whatIf =
                atBest -> onPaper.computeIfAbsent(waitedFor(atBest), awaited -> new Resettled(fire(dossier, awaited)))
                        .with(atBest);
        return Assessment.of(sheet, goals(dossier), whatIf);
    }

    /**
     * Those that have a part in a result other rules wait for: what follows from them only the engine can say. With them settled, the others change
     * nothing but their own items. Mostly there are none.
     */
    private Set<String> waitedFor(Set<String> changed) {
        Set<String> awaited = Set.of();
        for (String rule : changed) {
            if (waitedFor.contains(rule)) {
                awaited = awaited.isEmpty() ? new HashSet<>() : awaited;
                awaited.add(rule);
            }
        }
        return awaited;
    }

    private ScoreSheet fire(Dossier dossier, Set<String> assumedBest) {
        ScoreSheet sheet = new ScoreSheet(scheme, index, dossier, assumedBest);
        Outcomes outcomes = new Outcomes();
        Function<String, Optional<WhyNot>> whyNot = WhyNotFinder.of(byName, dossier, outcomes);
        try (Sessions.Loan loan = sessions.borrow();
                FirstFirings.Watch watch = firstFirings.watch()) {
            KieSession session = loan.session;
            Defence defence = new Defence(byName.size(), watch);
            session.setGlobal(Network.SHEET, sheet);
            session.insert(dossier);
            session.insert(dossier.unit());
            session.insert(dossier.submission().lastYear());
            fire(session, defence);
            for (int level = 0; level < itemsAt.size(); level++) {
                settle(level, sheet, session, outcomes, whyNot);
                fire(session, defence);
            }
            session.insert(standing(sheet));
            fire(session, defence);
        }
        return sheet;
    }

    /** Sentences do not fail; program code may, and its author's mistake must not look like a bug of the engine. */
    private void fire(KieSession session, Defence defence) {
        try {
            session.fireAllRules(defence);
        } catch (ScoringStopped stopped) {
            throw stopped;
        } catch (RuntimeException e) {
            if (!scheme.containsCode()) {
                throw e;
            }
            LOG.error("标准 {} 的程序代码出错", scheme.outline().id(), e);
            throw new ScoringStopped("标准的程序代码（.drl）出错，评分已中止；详情见日志");
        }
    }

    private static Standing standing(ScoreSheet sheet) {
        return new Standing(sheet.ledger().totals(), sheet.vetoes().size());
    }

    /** Results that rules may look at, as far as they are known. Confined to one run. */
    static final class Outcomes {
        final Map<String, ItemOutcome> items = new HashMap<>();
        final Map<String, RuleOutcome> rules = new HashMap<>();
    }

    private void settle(
            int level,
            ScoreSheet sheet,
            KieSession session,
            Outcomes outcomes,
            Function<String, Optional<WhyNot>> whyNot) {
        for (String rule : awaitedAt.get(level)) {
            RuleOutcome outcome = sheet.outcome(rule);
            outcomes.rules.put(rule, outcome);
            session.insert(outcome);
        }
        for (Item item : itemsAt.get(level)) {
            ItemOutcome outcome = new ItemOutcome(sheet.settle(item, whyNot));
            if (awaitedItems.contains(item.id())) {
                outcomes.items.put(item.id(), outcome);
                session.insert(outcome);
            }
        }
    }

    private List<TitleGoal> goals(Dossier dossier) {
        List<TitleGoal> goals = new ArrayList<>();
        titleRules.forEach((title, rule) -> goals.add(TitleGoals.of(title, rule, dossier)));
        return goals;
    }

    @Override
    public void close() {
        sessions.close();
    }
}
