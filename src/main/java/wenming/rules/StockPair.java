package wenming.rules;

/**
 * A standard as the two files that stock Drools reads: its vocabulary and its rules. They score as the standard itself does, given this program
 * on the class path and the sheet to score on as the global {@code sheet}.
 *
 * @param dsl the vocabulary, the same for every standard
 * @param dslr the rules, from what was understood of them; comments and the author's spacing are not in it
 */
public record StockPair(String dsl, String dslr) {

    public static StockPair of(Standard standard) {
        return new StockPair(StockForm.dsl(), StockForm.dslr(standard.rules()));
    }
}
