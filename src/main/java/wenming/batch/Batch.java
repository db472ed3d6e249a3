package wenming.batch;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import wenming.cohort.Cohort;
import wenming.cohort.Entrant;
import wenming.cohort.Placed;
import wenming.evidence.Generated;
import wenming.evidence.RawSubmission;
import wenming.language.Sha256;
import wenming.scoring.Points;
import wenming.scoring.Scheme;

/**
 * One run over many units, in two passes: every unit is scored alone and its evidence read once; then units are set beside one another. A run that
 * was stopped or killed goes on where its last checkpoint was, without scoring a unit twice or leaving one out. {@link #stop} may be called from any
 * thread, everything else belongs to one.
 */
public final class Batch implements AutoCloseable {

    /** How an earlier run that did not end is dealt with. */
    public enum Start {
        /** Refuse to run when there is one. */
        FRESH,
        /** Go on where it was. */
        RESUME,
        /** Forget it. */
        RESTART
    }

    private static final int UNITS_PER_CHECKPOINT = 256;

    private final BatchOrder order;
    private final WorkFiles files;
    private final AtomicBoolean stopped = new AtomicBoolean();
    private Optional<Cohort> cohort = Optional.empty();
    private Optional<int[]> ranking = Optional.empty();
    private final SeenUnits seen = new SeenUnits();
    private long refused;
    private long generated;

    private Batch(BatchOrder order, WorkFiles files) {
        this.order = order;
        this.files = files;
    }

    /**
     * @throws Unfinished when an earlier run has not ended and {@code start} is FRESH, or its input or standard was another one and {@code start} is
     *     RESUME
     */
    public static Batch open(BatchOrder order, Start start) {
        String fingerprint = fingerprint(order);
        Optional<Checkpoint> earlier = Checkpoint.in(order.work());
        if (earlier.isEmpty() || start == Start.RESTART) {
            return new Batch(order, WorkFiles.anew(order.work(), fingerprint));
        }
        long units = earlier.get().units();
        if (start == Start.FRESH) {
            throw new Unfinished(units, "上次运行在评完 " + units + " 个单位后中断；续跑请加 --resume，重新开始请加 --restart");
        }
        if (!earlier.get().fingerprint().equals(fingerprint)) {
            throw new Unfinished(units, "上次中断的运行用的是别的材料、标准或上年度结果，不能续跑；重新开始请加 --restart");
        }
        return new Batch(order, WorkFiles.at(order.work(), earlier.get()));
    }

    private static String fingerprint(BatchOrder order) {
        String inputs = order.inputs().stream().map(Inputs::fingerprint).collect(Collectors.joining(" "));
        return Sha256.of(String.join(
                " ",
                order.standard().scheme().sha256(),
                order.previous().fingerprint(),
                order.asOf().map(Object::toString).orElse(""),
                inputs));
    }

    /** Ends the first pass soon; what has been scored is kept, so that the run can go on another time. */
    public void stop() {
        stopped.set(true);
    }

    /** First pass. False when it was stopped before its end; everything scored is safe then. */
    public boolean score(Progress progress) throws InterruptedException {
        for (int i = 0; i < files.units(); i++) {
            Optional<Entrant> entrant = files.record(i).entrant();
            refused += entrant.isPresent() ? 0 : 1;
            generated += entrant.filter(e -> Generated.is(e.unit())).isPresent() ? 1 : 0;
            int number = i + 1;
            entrant.ifPresent(e -> seen.note(e.unit().id(), number));
        }
        try (Portions portions = new Portions(order.inputs(), files.units(), stopped::get)) {
            int[] sinceCheckpoint = {0};
            new InOrder<RawSubmission, UnitResult>(order.workers(), new Scorer(order)::score).run(portions, units -> {
                units.forEach(this::keep);
                sinceCheckpoint[0] += units.size();
                if (sinceCheckpoint[0] >= UNITS_PER_CHECKPOINT) {
                    files.checkpoint();
                    sinceCheckpoint[0] = 0;
                }
                progress.reached(files.units(), refused, portions.bytes());
            });
        } finally {
            files.checkpoint();
        }
        return !stopped.get();
    }

    /** A unit that comes twice would have two places: the first submission counts. */
    private void keep(UnitResult unit) {
        int first = unit.entrant()
                .map(e -> seen.note(e.unit().id(), files.units() + 1))
                .orElse(0);
        UnitResult kept = first == 0 ? unit : unit.repeating(files.input(first - 1));
        refused += kept.entrant().isEmpty() ? 1 : 0;
        generated += kept.entrant().filter(e -> Generated.is(e.unit())).isPresent() ? 1 : 0;
        files.append(kept);
    }

    /** Second pass: places, shares and means. To be called once, after {@link #score}. */
    public Cohort compare() {
        Cohort made = Cohort.of(scheme(), action -> {
            for (int i = 0; i < files.units(); i++) {
                files.record(i).entrant().ifPresent(action);
            }
        });
        cohort = Optional.of(made);
        return made;
    }

    /** Every unit in input order. To be called after {@link #compare}. */
    public void eachInOrder(Consumer<BatchLine> action) {
        for (int i = 0; i < files.units(); i++) {
            action.accept(line(i));
        }
    }

    /** Every scored unit, the highest score first, equal scores in input order. To be called after {@link #compare}. */
    public void eachByRank(Consumer<BatchLine> action) {
        for (int unit : ranking()) {
            action.accept(line(unit));
        }
    }

    private record Ranked(Points score, int unit) implements Comparable<Ranked> {
        @Override
        public int compareTo(Ranked other) {
            int byScore = other.score.compareTo(score);
            return byScore != 0 ? byScore : Integer.compare(unit, other.unit);
        }
    }

    /** Worked out when first asked for: a workbook and a table need it several times, a summary never. */
    private int[] ranking() {
        if (ranking.isEmpty()) {
            List<Ranked> ranked = new ArrayList<>();
            for (int i = 0; i < files.units(); i++) {
                int unit = i;
                files.record(i)
                        .entrant()
                        .ifPresent(e -> ranked.add(new Ranked(made().place(e).score(), unit)));
            }
            Collections.sort(ranked);
            ranking = Optional.of(ranked.stream().mapToInt(Ranked::unit).toArray());
        }
        return ranking.get();
    }

    private BatchLine line(int unit) {
        UnitRecord record = files.record(unit);
        Optional<BatchLine.Scored> scored = record.entrant().map(e -> {
            Placed placed = made().place(e);
            return new BatchLine.Scored(
                    e,
                    placed,
                    order.standard().rule(placed.candidate()),
                    () -> files.result(unit, record.resultLength()));
        });
        return new BatchLine(unit + 1, record.input(), scored, record.refused());
    }

    private Cohort made() {
        return cohort.orElseThrow(() -> new IllegalStateException("compare first"));
    }

    public Scheme scheme() {
        return order.standard().scheme();
    }

    /** Units dealt with, refused ones included. */
    public int units() {
        return files.units();
    }

    /** Units that could not be scored. */
    public long refused() {
        return refused;
    }

    /** Scored units that were made up by {@code wenming samples}. */
    public long generated() {
        return generated;
    }

    /** Ends the run: the working files are no longer needed. */
    public void finish() {
        files.close();
        WorkFiles.delete(order.work());
    }

    /** Keeps the working files, so that the run can go on another time. */
    @Override
    public void close() {
        files.close();
    }
}
