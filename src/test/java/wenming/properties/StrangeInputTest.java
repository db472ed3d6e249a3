package wenming.properties;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import wenming.evidence.EvidenceKind;
import wenming.evidence.Field;
import wenming.evidence.FieldType;
import wenming.scoring.Assessment;

/** What no clerk would file still gets a result: there is no input that is read and cannot be scored. */
class StrangeInputTest {

    private static final List<String> DAYS =
            List.of("1900-01-01", "1999-12-31", "2024-02-29", "2026-01-01", "2026-06-30", "2027-03-01", "2200-12-31");
    private static final List<BigDecimal> NUMBERS =
            List.of(BigDecimal.ZERO, new BigDecimal("0.0001"), BigDecimal.ONE, new BigDecimal("999999999999"));

    @TempDir
    Path folder;

    static LongStream seeds() {
        return LongStream.range(4000, 4080);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void anything_that_can_be_read_can_be_scored(long seed) {
        try (Cases cases = new Cases(seed, folder)) {
            for (int i = 0; i < 3; i++) {
                Draft draft = cases.next();
                distort(draft, cases);
                Assessment assessment = cases.assess(draft);
                assertThat(assessment.ledger().items())
                        .as("%s", cases)
                        .allSatisfy(item -> assertThat(item.reason()).isNotBlank());
                assertThat(assessment.ledger().toString()).as("%s", cases).doesNotContain("null", "Exception");
            }
        }
    }

    private static void distort(Draft draft, Cases cases) {
        draft.set("asOf", RandomSubmissions.pick(cases.random, DAYS));
        draft.set("appliedOn", RandomSubmissions.pick(cases.random, DAYS));
        if (cases.random.nextBoolean()) {
            String first = RandomSubmissions.pick(cases.random, DAYS);
            String last = RandomSubmissions.pick(cases.random, DAYS);
            boolean ordered = first.compareTo(last) <= 0;
            draft.set("period", ordered ? period(first, last) : period(last, first));
        }
        draft.unit().keySet().retainAll(List.of("id", "name", "headcount"));
        draft.lastYear()
                .replaceAll((name, value) -> RandomSubmissions.pick(cases.random, List.of(0, -5, 999999999999L)));
        for (Map<String, Object> item : draft.evidence()) {
            if (cases.random.nextInt(3) == 0) {
                item.put("date", RandomSubmissions.pick(cases.random, DAYS));
                EvidenceKind kind = cases.standard()
                        .scheme()
                        .catalog()
                        .kind((String) item.get("kind"))
                        .orElseThrow();
                for (Field field : kind.fields()) {
                    number(item, field, cases);
                }
            }
        }
    }

    /** At most two years; longer ones are no mistake, but weeks take long to count. */
    private static Map<String, Object> period(String first, String last) {
        String end = Integer.parseInt(first.substring(0, 4)) + 1 + "-12-31";
        return Map.of("from", first, "to", last.compareTo(end) < 0 ? last : end);
    }

    private static void number(Map<String, Object> item, Field field, Cases cases) {
        boolean free = field.type().isNumber() && field.notAbove().isEmpty() && item.containsKey(field.name());
        boolean whole = cases.standard().scheme().catalog().fieldLabels().stream()
                .flatMap(l -> cases.standard().scheme().catalog().labelled(l).stream())
                .anyMatch(f -> f.notAbove().equals(field.name()));
        if (free && !whole) {
            BigDecimal number = RandomSubmissions.pick(cases.random, NUMBERS);
            BigDecimal most = field.max().orElse(number);
            BigDecimal least = field.min().orElse(number);
            BigDecimal fits = number.min(most).max(least);
            item.put(
                    field.name(),
                    field.type() == FieldType.INTEGER ? fits.toBigInteger().max(least.toBigInteger()) : fits);
        }
    }
}
