package wenming.policy.draft;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A rule being drafted from one row. */
final class RuleDraft {

    /** Stands in a line for what a threshold earns until it is known how the item's points are shared out. */
    static final String AWARD = "得〔分〕";

    static final String OPEN = "待写";

    final List<String> when = new ArrayList<>();
    final List<String> then = new ArrayList<>();
    private final List<String> provisional = new ArrayList<>();
    private Optional<BigDecimal> own = Optional.empty();
    /** Which row it was drafted from. */
    Optional<CriteriaTable.Row> row = Optional.empty();

    String name = "";
    String mayNotApply = "";
    boolean veto;

    static String open(String text) {
        return OPEN + " " + Safe.quoted(text);
    }

    boolean earns() {
        return then.stream().anyMatch(line -> line.contains(AWARD));
    }

    /** Points the text itself gives to this requirement. */
    Optional<BigDecimal> own() {
        return own;
    }

    void worth(String points) {
        own = Optional.of(new BigDecimal(points));
    }

    void figureOfOurs(String why) {
        if (!provisional.contains(why)) {
            provisional.add(why);
        }
    }

    /** The text does say how falling short is scored; what it still leaves open, if anything, is ours. */
    void sourceSays(String stillOurs) {
        provisional.clear();
        if (!stillOurs.isEmpty()) {
            provisional.add(stillOurs);
        }
    }

    String provisional() {
        return String.join("；", provisional);
    }

    void award(String award) {
        then.replaceAll(line -> line.replace(AWARD, award));
    }

    /** It is not known what reaching the threshold is worth. */
    void leaveAwardOpen(String points) {
        then.replaceAll(line -> line.contains(AWARD) ? openAward(line, points) : line);
    }

    private static String openAward(String line, String points) {
        String threshold = line.substring(0, line.indexOf(AWARD));
        return open(threshold + "得几分？本项共 " + points + " 分，原文没有写怎样分配");
    }
}
