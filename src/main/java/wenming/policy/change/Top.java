package wenming.policy.change;

import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;

/** The largest few of any number, without holding the others. For one thread. */
final class Top<T> {

    private final int most;
    private final Comparator<T> order;
    private final PriorityQueue<T> kept;

    /** @param order the largest last; no two may be equal, or which of them is kept would be left to chance */
    Top(int most, Comparator<T> order) {
        this.most = most;
        this.order = order;
        this.kept = new PriorityQueue<>(order);
    }

    void add(T element) {
        kept.add(element);
        if (kept.size() > most) {
            kept.poll();
        }
    }

    /** Largest first. */
    List<T> list() {
        return kept.stream().sorted(order.reversed()).toList();
    }
}
