package wenming.scoring;

import java.util.List;

/**
 * A criterion of the standard: the rules that share an item id.
 *
 * @param id such as 2.1
 * @param title as shown
 * @param category the block it belongs to
 * @param maximum its points
 * @param rules in file order, at least one
 */
public record Item(String id, String title, Outline.Category category, Points maximum, List<Rule> rules) {

    /**
     * A rule as the ledger sees it.
     *
     * @param clause what it states about itself
     * @param terms how it scores
     */
    public record Rule(Clause clause, Terms terms) {
        public String name() {
            return clause.rule();
        }
    }

    public Item {
        rules = List.copyOf(rules);
    }

    /** An item whose rules only take starts at full points. */
    public boolean deductionOnly() {
        for (Rule rule : rules) {
            if (rule.terms().earns()) {
                return false;
            }
        }
        return true;
    }

    public boolean bonus() {
        return category.bonus();
    }

    /** Who answers for it: the first lead any of its rules names. */
    public String lead() {
        for (Rule rule : rules) {
            if (!rule.clause().lead().isEmpty()) {
                return rule.clause().lead();
            }
        }
        return "";
    }

    public boolean mayGoNegative() {
        for (Rule rule : rules) {
            if (rule.clause().mayGoNegative()) {
                return true;
            }
        }
        return false;
    }

    /** Whether a unit may claim in writing that the item does not concern it (M19). */
    public boolean mayNotApply() {
        return rules.stream().anyMatch(r -> !r.clause().mayNotApply().isEmpty());
    }
}
