package wenming.policy.change;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.ToIntBiFunction;
import java.util.stream.Collectors;
import wenming.scoring.Item;

/**
 * Which item became which. The names of its rules say what an item is, its title comes next; its number comes last, as numbers are shifted when an
 * item is put in between.
 */
final class ItemPairs {

    private static final int SHARED_RULE = 4;
    private static final int SAME_TITLE = 2;

    /** One of them is empty when an item came or went. */
    record Pair(Optional<Item> before, Optional<Item> after) {}

    private final List<Item> left;
    private final List<Item> right;
    private final List<Pair> pairs = new ArrayList<>();

    private ItemPairs(List<Item> before, List<Item> after) {
        this.left = new ArrayList<>(before);
        this.right = new ArrayList<>(after);
    }

    /** In the order of the newer standard; items that went come last. */
    static List<Pair> of(List<Item> before, List<Item> after) {
        ItemPairs pairing = new ItemPairs(before, after);
        pairing.pair((a, b) -> sameNumber(a, b) ? likeness(a, b) : 0);
        pairing.pair(ItemPairs::likeness);
        pairing.pair((a, b) -> sameNumber(a, b) ? 1 : 0);
        pairing.right.forEach(b -> pairing.pairs.add(new Pair(Optional.empty(), Optional.of(b))));
        List<Pair> sorted = new ArrayList<>(pairing.pairs);
        sorted.sort((p, q) -> Integer.compare(
                after.indexOf(p.after().orElseThrow()), after.indexOf(q.after().orElseThrow())));
        pairing.left.forEach(a -> sorted.add(new Pair(Optional.of(a), Optional.empty())));
        return sorted;
    }

    private void pair(ToIntBiFunction<Item, Item> likeness) {
        for (Item a : List.copyOf(left)) {
            Item best = null;
            int most = 0;
            for (Item b : right) {
                int like = likeness.applyAsInt(a, b);
                if (like > most) {
                    most = like;
                    best = b;
                }
            }
            if (best != null) {
                pairs.add(new Pair(Optional.of(a), Optional.of(best)));
                left.remove(a);
                right.remove(best);
            }
        }
    }

    private static boolean sameNumber(Item a, Item b) {
        return a.id().equals(b.id());
    }

    private static int likeness(Item a, Item b) {
        Set<String> shared = new HashSet<>(names(a));
        shared.retainAll(names(b));
        return SHARED_RULE * shared.size() + (a.title().equals(b.title()) ? SAME_TITLE : 0);
    }

    private static Set<String> names(Item item) {
        return item.rules().stream().map(Item.Rule::name).collect(Collectors.toSet());
    }
}
