package wenming.policy.change;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import wenming.rules.Standard;
import wenming.scoring.Assessment;
import wenming.scoring.Outline;
import wenming.scoring.Points;

/** Counts while the units pass by. For one thread. */
final class ImpactTally {

    private final Optional<Standard> before;
    private final Standard after;
    private final int most;
    private final Histogram scores = new Histogram();
    private final Map<String, long[]> titles = new LinkedHashMap<>();
    private final Map<String, long[]> reasons = new TreeMap<>();
    private final Map<String, Influence> items = new LinkedHashMap<>();
    private final Top<UnitChange> verdicts;
    private final Top<UnitChange> changed;
    private final List<Unscored> unscored = new ArrayList<>();
    private Points sum = Points.ZERO;
    private long submissions;
    private long elsewhere;
    private long both;
    private long raised;
    private long lowered;
    private long shifted;
    private long titleChanged;
    private long vetoAdded;
    private long vetoRemoved;
    private final long[] without = new long[3];

    ImpactTally(Optional<Standard> before, Standard after, int most) {
        this.before = before;
        this.after = after;
        this.most = most;
        this.verdicts = new Top<>(most, UnitChange.BY_SIZE);
        this.changed = new Top<>(most, UnitChange.BY_SIZE);
        after.outline().titles().forEach(title -> titles.put(title.title(), new long[2]));
        before.ifPresent(b -> b.outline().titles().forEach(title -> titles.putIfAbsent(title.title(), new long[2])));
        titles.put(Standing.NO_TITLE, new long[2]);
    }

    void read() {
        submissions++;
    }

    void elsewhere() {
        elsewhere++;
    }

    void before(Assessment assessment) {
        scores.addBefore(assessment.ledger());
        titles.get(title(assessment))[0]++;
    }

    void after(Assessment assessment) {
        scores.addAfter(assessment.ledger());
        titles.get(title(assessment))[1]++;
    }

    private static String title(Assessment assessment) {
        return assessment.title().map(Outline.Title::title).orElse(Standing.NO_TITLE);
    }

    void unscored(Unscored one) {
        one.before().ifPresent(reason -> count(reason, 0));
        one.after().ifPresent(reason -> count(reason, 1));
        without[2] += one.before().isPresent() && one.after().isPresent() ? 1 : 0;
        if (unscored.size() < most) {
            unscored.add(one);
        }
    }

    private void count(Unscored.Reason reason, int side) {
        without[side]++;
        reasons.computeIfAbsent(reason.code(), code -> new long[2])[side]++;
    }

    void scored(UnitChange change) {
        both++;
        change.causes()
                .forEach(cause -> items.merge(
                        cause.item(),
                        new Influence(cause.item(), cause.title(), 0, 0, Points.ZERO).plus(cause.difference()),
                        (known, first) -> known.plus(cause.difference())));
        if (change.before().equals(change.after()) && change.causes().isEmpty()) {
            return;
        }
        Points difference = change.difference();
        sum = sum.plus(difference);
        raised += difference.signum() > 0 ? 1 : 0;
        lowered += difference.signum() < 0 ? 1 : 0;
        shifted += difference.signum() == 0 ? 1 : 0;
        titleChanged += change.titleChanged() ? 1 : 0;
        vetoAdded += adds(change.before().vetoes(), change.after().vetoes()) ? 1 : 0;
        vetoRemoved += adds(change.after().vetoes(), change.before().vetoes()) ? 1 : 0;
        if (change.verdictChanged()) {
            verdicts.add(change);
        }
        changed.add(change);
    }

    /** A unit scored with the draft alone, which is all there is for a new standard. */
    void scored(Assessment assessment) {
        both++;
        sum = sum.plus(assessment.ledger().total());
        vetoAdded += assessment.vetoes().isEmpty() ? 0 : 1;
    }

    private static boolean adds(List<String> vetoes, List<String> others) {
        return others.stream().anyMatch(veto -> !vetoes.contains(veto));
    }

    Impact impact() {
        return new Impact(
                before.map(Standard::outline),
                before.map(b -> b.scheme().sha256()).orElse(""),
                after.outline(),
                after.scheme().sha256(),
                after.scheme().comparesUnits(),
                new Impact.Counts(
                        submissions,
                        elsewhere,
                        both,
                        raised,
                        lowered,
                        shifted,
                        titleChanged,
                        vetoAdded,
                        vetoRemoved,
                        without[0],
                        without[1],
                        without[2]),
                sum,
                scores.bands(),
                bands(titles),
                items.values().stream().sorted(Influence.BY_REACH).toList(),
                verdicts.list(),
                changed.list(),
                unscored,
                bands(reasons));
    }

    private static List<Impact.Band> bands(Map<String, long[]> counts) {
        return counts.entrySet().stream()
                .map(e -> new Impact.Band(e.getKey(), e.getValue()[0], e.getValue()[1]))
                .toList();
    }
}
