package wenming.draw;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import wenming.batch.Previous;
import wenming.chance.Chance;
import wenming.rules.Standard;

/** Makes the draw from the results of a batch. Units are drawn in the order of their ids, so that the order of the results changes nothing. */
public final class Drawing {

    private static final long UNITS = 1;
    private static final long ITEMS = 2;

    private Drawing() {}

    private record Entry(ResultLine unit, int weight, List<Reason> reasons) {}

    /**
     * @param results written by a batch
     * @param previous last year's results, {@link Previous#NONE} when there are none
     * @throws wenming.language.InvalidInput when a line is no result
     */
    public static Draw of(DrawOrder order, Standard standard, Path results, Previous previous, Anomalies anomalies) {
        Map<String, BigDecimal> before = new HashMap<>();
        previous.byUnit().forEach((id, earlier) -> earlier.score().ifPresent(score -> before.put(id, score)));
        Risk risk = new Risk(standard, before, !previous.byUnit().isEmpty());
        List<Entry> entries = new ArrayList<>();
        ResultReader.each(results, id -> false, unit -> {
            List<Reason> reasons = new ArrayList<>(risk.of(unit));
            reasons.addAll(anomalies.of(unit.id()));
            int weight =
                    Weights.BASE + reasons.stream().mapToInt(Reason::weight).sum();
            entries.add(new Entry(unit, weight, reasons));
        });
        entries.sort(Comparator.comparing(e -> e.unit().id()));
        int[] weights = entries.stream().mapToInt(Entry::weight).toArray();
        Map<String, Entry> drawn = new LinkedHashMap<>();
        Lottery.draw(weights, order.units(), Chance.of(order.seed(), UNITS))
                .forEach(i -> drawn.put(entries.get(i).unit().id(), entries.get(i)));
        return new Draw(
                standard.outline().title(),
                order,
                entries.size(),
                visits(order, new ItemDraw(standard), results, drawn),
                remarks(previous, anomalies));
    }

    /** The items of the units drawn are read now: all units' items would not fit. */
    private static List<Draw.Visit> visits(DrawOrder order, ItemDraw items, Path results, Map<String, Entry> drawn) {
        Map<String, Draw.Visit> visits = new HashMap<>();
        ResultReader.each(results, drawn::containsKey, unit -> {
            Entry entry = drawn.get(unit.id());
            if (entry != null) {
                Chance chance = Chance.of(order.seed(), ITEMS, unit.id().hashCode());
                visits.put(
                        unit.id(),
                        new Draw.Visit(
                                unit.id(),
                                unit.name(),
                                unit.score(),
                                unit.title(),
                                entry.weight(),
                                entry.reasons(),
                                items.of(unit, entry.reasons(), order.items(), chance)));
            }
        });
        return drawn.keySet().stream().map(visits::get).toList();
    }

    private static List<String> remarks(Previous previous, Anomalies anomalies) {
        List<String> remarks = new ArrayList<>();
        remarks.add(previous.byUnit().isEmpty() ? "没有上年度结果，升降不计入权重" : "已与上年度结果比较");
        remarks.addAll(anomalies.remarks().isEmpty() ? List.of("没有查对材料，材料的疑点不计入权重") : anomalies.remarks());
        return remarks;
    }
}
