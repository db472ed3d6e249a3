package wenming.versions;

import java.util.Optional;
import wenming.language.Sha256;
import wenming.rules.Standard;

/** What a result was made of: the rules, published or not, and the submission, each found by the digest that the result carries. Thread-safe. */
public final class Kept {

    private final ObjectStore objects;
    private final Stock stock;

    Kept(ObjectStore objects, Stock stock) {
        this.objects = objects;
        this.stock = stock;
    }

    /**
     * Keeps the rules a result is made with; nothing is published by it.
     *
     * @param standard as read from these files
     */
    public void rules(Standard standard, Draft files) {
        stock.put(
                standard.outline().id(),
                standard.outline().edition(),
                standard.scheme().sha256(),
                files);
    }

    /** Keeps the bytes of a submission. */
    public void submission(byte[] json) {
        objects.put(json);
    }

    /** The rules of that digest. */
    public Optional<Draft> rules(String digest) {
        return stock.byDigest(digest).map(stock::draft);
    }

    /** The submission of that digest. */
    public Optional<byte[]> submission(String digest) {
        return Sha256.isDigest(digest) ? objects.find(digest) : Optional.empty();
    }

    static Standard.Reading read(Draft draft) {
        return Standard.read(draft.standardFiles(), draft.catalog());
    }
}
