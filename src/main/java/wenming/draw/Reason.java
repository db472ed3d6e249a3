package wenming.draw;

import java.util.List;

/**
 * Why a unit weighs more than others.
 *
 * @param code for machines
 * @param weight what it adds
 * @param words a sentence in Chinese
 * @param evidence ids of the evidence concerned, as far as they are known; at most a few
 */
public record Reason(String code, int weight, String words, List<String> evidence) {
    public Reason {
        evidence = List.copyOf(evidence);
    }
}
