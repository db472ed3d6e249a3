package wenming.scoring;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import wenming.evidence.Unit;
import wenming.language.Quantity;
import wenming.language.Table;

/** The figure a value is held against: the same for every unit, or looked up by what the unit is or seeks (M03). */
interface Threshold {

    /** Empty when the unit does not say what the look-up needs. */
    Optional<BigDecimal> figure(Unit unit);

    String unit();

    static Threshold of(Quantity quantity) {
        return new Fixed(quantity);
    }

    record Fixed(Quantity quantity) implements Threshold {
        @Override
        public Optional<BigDecimal> figure(Unit unit) {
            return Optional.of(quantity.amount());
        }

        @Override
        public String unit() {
            return quantity.unit();
        }
    }

    /** @param attribute which property of the unit the table's labels name; of several titles held the most demanding row counts */
    record ByAttribute(Attribute attribute, Table table) implements Threshold {
        @Override
        public Optional<BigDecimal> figure(Unit unit) {
            Optional<BigDecimal> most = Optional.empty();
            for (String value : attribute.values(unit)) {
                Optional<BigDecimal> amount = table.amount(value);
                if (most.isEmpty() || amount.isPresent() && amount.get().compareTo(most.get()) > 0) {
                    most = amount;
                }
            }
            return most;
        }

        @Override
        public String unit() {
            return table.rows().get(0).unit();
        }
    }

    /** Properties of a unit a target may depend on. */
    enum Attribute {
        APPLYING_FOR,
        TITLE_HELD,
        TYPE,
        LEVEL;

        Collection<String> values(Unit unit) {
            return switch (this) {
                case APPLYING_FOR -> List.of(unit.applyingFor());
                case TITLE_HELD -> unit.titles();
                case TYPE -> List.of(unit.type());
                case LEVEL -> List.of(unit.level());
            };
        }
    }
}
