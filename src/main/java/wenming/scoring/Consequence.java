package wenming.scoring;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What becomes of a unit and its title, beside its points: what a veto entails, or what dynamic management decides (M59, M70 to M72).
 *
 * @param kind what happens
 * @param months how long it takes or lasts, 0 when it has no term
 * @param stage the stage a unit goes on to, empty for every other kind
 */
public record Consequence(Kind kind, int months, String stage) {

    /** From the mildest to the gravest; of several decisions on one unit the gravest counts. */
    public enum Kind {
        /** The title is awarded anew. */
        AWARD("award", "授予称号"),
        /** The title held is kept. */
        KEEP("keep", "保持称号"),
        /** The unit goes on to the next stage, such as a site visit (M66). */
        NEXT_STAGE("nextStage", "进入下一环节"),
        /** The title's conditions are met, but it is not awarded this time, as when a quota is full (M67). */
        DEFER("defer", "暂不授予称号"),
        /** The title is kept, with a warning. */
        WARN("warn", "予以警示"),
        /** Nothing excellent may be awarded. */
        BAR_EXCELLENCE("barExcellence", "取消评优资格"),
        /** The unit must put things right within a term. */
        PUT_RIGHT("putRight", "限期整改"),
        /** The unit may not apply for a term. */
        BAR("bar", "不得申报"),
        /** The title held is withdrawn. */
        REVOKE("revoke", "撤销称号");

        private final String code;
        private final String label;

        Kind(String code, String label) {
            this.code = code;
            this.label = label;
        }

        /** For machines. */
        public String code() {
            return code;
        }

        /** For people, in Chinese. */
        public String label() {
            return label;
        }
    }

    static Consequence of(Kind kind) {
        return new Consequence(kind, 0, "");
    }

    static Consequence within(Kind kind, int months) {
        return new Consequence(kind, months, "");
    }

    /** Last day of its term, counted from the day of the decision. */
    public Optional<LocalDate> until(LocalDate decided) {
        return months == 0 ? Optional.empty() : Optional.of(decided.plusMonths(months));
    }

    /** In words, as the rule file says it. */
    @Override
    public String toString() {
        return switch (kind) {
            case BAR -> months + " 个月内不得申报";
            case PUT_RIGHT -> "限期 " + months + " 个月整改";
            case NEXT_STAGE -> "进入" + stage;
            default -> kind.label;
        };
    }
}
