package wenming.scoring;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import wenming.evidence.Evidence;
import wenming.evidence.Field;
import wenming.evidence.Measure;
import wenming.language.Table;

/**
 * Each event weighed for itself (M32 to M34, M48): a base amount, or one looked up by a field's value; multiplied, and topped up, by what else the
 * event says.
 *
 * @param gives whether points are given rather than taken
 * @param base amount per event where no table speaks
 * @param field field the table is looked up by
 * @param table amount by value; a value it does not list is worth 0 and said so
 * @param modifiers what else changes the amount
 * @param repeatFrom from this event on (1 is the first) each one takes {@code repeatExtra} more; 0 for never
 * @param repeatExtra extra points per repeated event
 * @param cap most the rule gives or takes
 */
record PerEvent(
        boolean gives,
        BigDecimal base,
        Optional<Field> field,
        Optional<Table> table,
        List<Modifier> modifiers,
        int repeatFrom,
        BigDecimal repeatExtra,
        Optional<BigDecimal> cap)
        implements Term {

    /**
     * A change to the amount of events whose field has one of these values.
     *
     * @param factor 2 doubles, 0.5 halves
     * @param extra added after multiplying
     */
    record Modifier(Field field, List<String> values, BigDecimal factor, BigDecimal extra) {
        boolean concerns(Evidence e) {
            return values.contains(e.text(field).orElse(""));
        }
    }

    @Override
    public boolean earns() {
        return gives;
    }

    @Override
    public Points best(Points full) {
        return gives ? cap.map(Points::of).orElse(full).min(full) : Points.ZERO;
    }

    @Override
    public Effect apply(Case facts) {
        Measure measure = facts.measured();
        Measure.Basis basis = measure.basis();
        if (basis.counted().isEmpty()) {
            return Effect.none((basis.provided() ? "没有符合条件的" : "没有") + basis.what());
        }
        BigDecimal sum = BigDecimal.ZERO;
        List<String> told = new ArrayList<>();
        for (int i = 0; i < basis.counted().size(); i++) {
            Evidence e = basis.counted().get(i);
            BigDecimal amount = amount(e, i + 1);
            sum = sum.add(amount);
            told.add(e.id() + " " + field.flatMap(e::text).map(v -> v + " ").orElse("") + Points.of(amount) + " 分");
        }
        Points raw = Points.of(sum);
        Points capped = cap.map(Points::of).map(raw::min).orElse(raw);
        String limit = capped.equals(raw) ? "" : "，封顶";
        String reason = basis.what() + " " + basis.counted().size() + " 件（" + String.join("、", told) + "）" + limit
                + (gives ? "，得 " : "，扣 ") + capped + " 分";
        return Effect.of(gives ? capped : capped.negated(), reason);
    }

    private BigDecimal amount(Evidence e, int number) {
        BigDecimal amount = base;
        if (field.isPresent() && table.isPresent()) {
            amount = e.text(field.get()).flatMap(table.get()::amount).orElse(BigDecimal.ZERO);
        }
        for (Modifier modifier : modifiers) {
            if (modifier.concerns(e)) {
                amount = amount.multiply(modifier.factor()).add(modifier.extra());
            }
        }
        return repeatFrom > 0 && number >= repeatFrom ? amount.add(repeatExtra) : amount;
    }
}
