package wenming.evidence;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Which items of a submission tell of the same event. Looked for once per submission, since every rule asks for it. For one thread. */
final class Twins {

    private final Set<Evidence> twins = new HashSet<>();

    /** @param items all items of one kind, by date: only those of one day need to be compared */
    void look(List<Evidence> items) {
        int first = 0;
        for (int i = 1; i <= items.size(); i++) {
            if (i == items.size()
                    || !items.get(i).date().equals(items.get(first).date())) {
                if (i - first > 1) {
                    compare(items.subList(first, i));
                }
                first = i;
            }
        }
    }

    private void compare(List<Evidence> sameDay) {
        Map<List<Object>, Evidence> seen = new HashMap<>();
        for (Evidence e : sameDay) {
            Evidence other = seen.putIfAbsent(identity(e), e);
            if (other != null) {
                twins.add(other);
                twins.add(e);
            }
        }
    }

    boolean has(Evidence e) {
        return !twins.isEmpty() && twins.contains(e);
    }

    /** Two items are the same event when nothing a person would tell them apart by differs. */
    static List<Object> identity(Evidence e) {
        return List.of(
                e.kind().name(),
                e.date(),
                e.title(),
                e.text(CommonFields.PERSON).orElse(""),
                e.text(CommonFields.DEPARTMENT).orElse(""),
                e.text(CommonFields.MATTER).orElse(""));
    }
}
