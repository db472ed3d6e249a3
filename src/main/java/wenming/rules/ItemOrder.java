package wenming.rules;

import java.util.Comparator;
import wenming.scoring.Item;
import wenming.scoring.Outline;

/** Printed order: by category, then by number, so that 1.10 follows 1.9. */
final class ItemOrder implements Comparator<Item> {

    private final Outline outline;

    ItemOrder(Outline outline) {
        this.outline = outline;
    }

    @Override
    public int compare(Item a, Item b) {
        int byCategory = Integer.compare(
                outline.categories().indexOf(a.category()), outline.categories().indexOf(b.category()));
        if (byCategory != 0) {
            return byCategory;
        }
        String x = a.id().substring(a.id().lastIndexOf('.') + 1);
        String y = b.id().substring(b.id().lastIndexOf('.') + 1);
        int byLength = Integer.compare(x.length(), y.length());
        return byLength != 0 ? byLength : x.compareTo(y);
    }
}
