package wenming.scoring;

import java.util.Arrays;
import java.util.List;

/** Sums of the items category by category, from which {@link Totals} are drawn up. For one thread. */
public final class CategorySums {

    private final Outline outline;
    private final Points[] earned;
    private final Points[] maximum;

    private CategorySums(Outline outline, Points[] earned, Points[] maximum) {
        this.outline = outline;
        this.earned = earned;
        this.maximum = maximum;
    }

    /** Sums of no items yet. */
    public static CategorySums none(Outline outline) {
        int size = outline.categories().size();
        return new CategorySums(outline, zeros(size), zeros(size));
    }

    static CategorySums of(Outline outline, List<ItemScore> items) {
        CategorySums sums = none(outline);
        for (ItemScore item : items) {
            sums.add(item.item(), item.earned(), item.maximum());
        }
        return sums;
    }

    private static Points[] zeros(int length) {
        Points[] zeros = new Points[length];
        Arrays.fill(zeros, Points.ZERO);
        return zeros;
    }

    /**
     * @param points what the item earned
     * @param most what it could have earned; 0 when it does not apply
     */
    public void add(Item item, Points points, Points most) {
        int category = position(item.category().id());
        earned[category] = earned[category].plus(points);
        maximum[category] = maximum[category].plus(most);
    }

    /** Few categories: looking through them is cheaper than a map. */
    private int position(String id) {
        List<Outline.Category> categories = outline.categories();
        for (int i = 0; i < categories.size(); i++) {
            if (categories.get(i).id().equals(id)) {
                return i;
            }
        }
        throw new IllegalArgumentException(id);
    }

    /** The same sums, to be changed on their own. */
    CategorySums copy() {
        return new CategorySums(outline, earned.clone(), maximum.clone());
    }

    /** Lets an item earn so many points instead of those it was added with. */
    void change(ItemScore item, Points points) {
        add(item.item(), points.minus(item.earned()), Points.ZERO);
    }

    public Totals totals() {
        return Totals.of(outline, earned, maximum);
    }
}
