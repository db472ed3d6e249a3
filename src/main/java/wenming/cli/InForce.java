package wenming.cli;

import java.util.Optional;
import wenming.evidence.SubmissionReader;
import wenming.rules.Standard;

/**
 * The rules a command works with: the live published version of an id, a version or folder that was named, or the rules folder as long as nothing was
 * published.
 *
 * @param standard to be closed by whoever asked
 * @param reader reads submissions with the standard's own catalogue
 * @param told what to tell the person about the choice, empty when there was none
 */
record InForce(Standard standard, SubmissionReader reader, String told) implements AutoCloseable {

    /** @throws wenming.language.InvalidInput when there are no such rules, or they are wrong */
    static InForce of(String reference, Main main, DataOption data, Bookshelf shelf) {
        Optional<RuleChoice.Chosen> chosen = new RuleChoice(main.rules(), data.versions(main)).chosen(reference);
        if (chosen.isEmpty()) {
            return new InForce(shelf.standard(reference, "", ""), shelf.submissions(), "");
        }
        Standard standard = chosen.get().standard();
        return new InForce(
                standard,
                new SubmissionReader(standard.scheme().catalog()),
                "按" + (chosen.get().published().isPresent() ? "已发布的 " : " ")
                        + chosen.get().label() + " 评分");
    }

    @Override
    public void close() {
        standard.close();
    }
}
