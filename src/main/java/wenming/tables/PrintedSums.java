package wenming.tables;

import java.math.BigDecimal;
import java.util.Optional;
import wenming.policy.draft.CriteriaTable;

/** Compares the sums a table prints with what its items add up to: some official tables print 100 over 96. */
final class PrintedSums {

    private final Grid grid;
    private final Troubles troubles;
    private BigDecimal items = BigDecimal.ZERO;
    private BigDecimal bonus = BigDecimal.ZERO;
    private BigDecimal sinceLast = BigDecimal.ZERO;

    PrintedSums(Grid grid, Troubles troubles) {
        this.grid = grid;
        this.troubles = troubles;
    }

    void add(BigDecimal points, CriteriaTable.Kind kind) {
        sinceLast = sinceLast.add(points);
        if (kind == CriteriaTable.Kind.BONUS) {
            bonus = bonus.add(points);
        } else {
            items = items.add(points);
        }
    }

    /** A sum may be that of all rows so far, with or without bonus, or of those since the last sum. */
    void compare(int row, int column, Optional<BigDecimal> printed) {
        boolean right = printed.filter(
                        sum -> !same(sum, items) && !same(sum, items.add(bonus)) && !same(sum, sinceLast))
                .isEmpty();
        if (!right) {
            String message = "合计写 " + printed.get().toPlainString() + " 分，以上各项相加是 " + items.toPlainString() + " 分";
            troubles.add("T020", grid.place(row, column), message, "请核对各项分值，或删去这一行");
        }
        sinceLast = BigDecimal.ZERO;
    }

    private static boolean same(BigDecimal one, BigDecimal other) {
        return one.compareTo(other) == 0;
    }
}
