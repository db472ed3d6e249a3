package wenming.versions;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A change of the live version.
 *
 * @param action what was done
 * @param version live from then on
 * @param at when, to the second
 * @param by who did it
 * @param why for what reason
 * @param replaced version that was live before; empty for the first publishing
 */
public record Change(Action action, String version, Instant at, String by, String why, Optional<String> replaced) {

    /** What can be done to the live version. */
    public enum Action {
        PUBLISH("发布"),
        ROLLBACK("回退");

        private final String label;

        Action(String label) {
            this.label = label;
        }

        /** Name for people, in Chinese. */
        public String label() {
            return label;
        }

        /** Name for machines. */
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }

        static List<String> codes() {
            return Arrays.stream(values()).map(Action::code).toList();
        }

        static Action of(String code) {
            return valueOf(code.toUpperCase(Locale.ROOT));
        }
    }
}
