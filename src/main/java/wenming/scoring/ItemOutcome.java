package wenming.scoring;

import wenming.language.Sentence;

/** How an item ended: the fact that rules about other items look at (M41). Inserted once the item is settled. */
public record ItemOutcome(ItemScore score) {

    @Sentence(
            value = "且 {item} 项得满分",
            example = "且 \"1.2\" 项得满分",
            means = "另一项得满分时本规则适用",
            mechanics = {"M41"})
    public boolean hasFullMarks(String item) {
        return is(item) && score.earned().compareTo(score.item().maximum()) >= 0;
    }

    @Sentence(
            value = "且 {item} 项未得满分",
            example = "且 \"1.2\" 项未得满分",
            means = "另一项没有得满分时本规则适用",
            mechanics = {"M41"})
    public boolean lacksFullMarks(String item) {
        return is(item) && score.earned().compareTo(score.item().maximum()) < 0;
    }

    @Sentence(
            value = "且 {item} 项未扣分",
            example = "且 \"1.2\" 项未扣分",
            means = "另一项没有被扣分时本规则适用",
            mechanics = {"M41"})
    public boolean isUntouched(String item) {
        return is(item)
                && score.lines().stream()
                        .noneMatch(l -> !l.rule().isEmpty() && l.points().signum() < 0);
    }

    private boolean is(String item) {
        return score.item().id().equals(item);
    }
}
