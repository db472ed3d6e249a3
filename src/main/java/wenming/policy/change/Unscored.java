package wenming.policy.change;

import java.util.Optional;
import wenming.language.Diagnostic;
import wenming.language.InvalidInput;

/**
 * A submission that could not be scored with the old rules, the new ones, or both.
 *
 * @param source file and line
 * @param before why not with the old rules; empty when it could be
 * @param after why not with the new rules; empty when it could be
 */
public record Unscored(String source, Optional<Reason> before, Optional<Reason> after) {

    /**
     * @param code code of the first problem
     * @param text the first problem, for people
     * @param more how many other problems there are
     */
    public record Reason(String code, String text, int more) {

        /** Code of a scoring that was stopped. */
        static final String STOPPED = "P001";

        static Reason of(InvalidInput wrong) {
            Diagnostic first = wrong.diagnostics().get(0);
            String where = first.pointer().isEmpty() ? "" : first.pointer() + " ";
            return new Reason(
                    first.code(), where + first.message(), wrong.diagnostics().size() - 1);
        }

        static Reason stopped(String message) {
            return new Reason(STOPPED, message, 0);
        }

        /** As one line for people. */
        public String told() {
            return code + " " + text + (more == 0 ? "" : "（另有 " + more + " 处）");
        }
    }
}
