package wenming.scoring;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import wenming.evidence.Catalog;

/**
 * A whole standard as the ledger sees it: outline, items, vetoes and titles, without the engine. Immutable, shared by all threads.
 *
 * @param outline what the document says about itself
 * @param catalog what evidence may contain
 * @param items in printed order
 * @param vetoes in file order
 * @param titles title rules in file order
 * @param decisions rules of dynamic management, in file order
 * @param sha256 digest of every file it was read from
 */
public record Scheme(
        Outline outline,
        Catalog catalog,
        List<Item> items,
        List<Item.Rule> vetoes,
        List<Item.Rule> titles,
        List<Item.Rule> decisions,
        String sha256) {

    public Scheme {
        items = List.copyOf(items);
        vetoes = List.copyOf(vetoes);
        titles = List.copyOf(titles);
        decisions = List.copyOf(decisions);
    }

    /** Every rule by name. */
    public Map<String, Item.Rule> rules() {
        return Stream.concat(
                        items.stream().flatMap(i -> i.rules().stream()),
                        Stream.of(vetoes, titles, decisions).flatMap(List::stream))
                .collect(Collectors.toMap(Item.Rule::name, Function.identity()));
    }

    /** Whether some points wait for the other units of a batch. */
    public boolean comparesUnits() {
        return items.stream()
                .flatMap(i -> i.rules().stream())
                .anyMatch(r -> r.terms().comparesUnits());
    }

    /** Whether some of its rules are program code, which only whoever may change the program's folder can have put there. */
    public boolean containsCode() {
        return rules().values().stream().anyMatch(r -> r.terms().coded());
    }

    /** Points of the item each rule belongs to; zero for vetoes and titles. */
    public Map<String, Points> pointsByRule() {
        return items.stream()
                .flatMap(i -> i.rules().stream().map(r -> Map.entry(r.name(), i.maximum())))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
