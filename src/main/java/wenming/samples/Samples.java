package wenming.samples;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Map;
import java.util.Optional;
import wenming.chance.Chance;
import wenming.rules.Standard;

/**
 * A made-up county for any standard, read off the sentences of its rules: what a rule asks for is handed in, by strong units nearly all of it, by weak
 * ones less. The same order gives the same bytes on every machine. Every unit carries the mark of {@link wenming.evidence.Generated}.
 */
public final class Samples {

    private static final long EVIDENCE = 3;

    private Samples() {}

    /**
     * Writes the submissions of a county, one a line in UTF-8. Memory does not grow with the number of units; the stream stays open.
     *
     * @return how many units were written
     * @throws IOException when the stream takes no more
     */
    public static int write(Standard standard, SampleOrder order, OutputStream out) throws IOException {
        Days days = new Days(order.year());
        Census census = new Census(standard, order);
        Census before = new Census(standard, new SampleOrder(order.units(), order.seed(), order.year() - 1));
        UnitEvidence evidence = new UnitEvidence(standard, days);
        Opinions opinions = new Opinions(standard, order.year());
        SampleJson json =
                new SampleJson(standard.outline().id(), standard.scheme().catalog(), order, days, out);
        int written = 0;
        for (int i = 0; i < order.units(); i++) {
            Optional<Profile> unit = census.unit(i);
            if (unit.isPresent()) {
                Chance chance = Chance.of(order.seed(), EVIDENCE, i, order.year());
                Map<String, Integer> figures =
                        before.unit(i).map(Profile::figures).orElse(Map.of());
                json.write(
                        unit.get(), evidence.of(unit.get(), chance), opinions.of(unit.get(), chance), figures, chance);
                written++;
            }
        }
        if (written > 0) {
            json.end();
        }
        return written;
    }
}
