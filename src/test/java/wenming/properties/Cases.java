package wenming.properties;

import java.nio.file.Path;
import java.util.Random;
import wenming.evidence.Submission;
import wenming.rules.Standard;
import wenming.scoring.Assessment;

/** A standard and the submissions that suit it: shipped for even seeds, made up for odd ones. Everything follows from the seed. */
final class Cases implements AutoCloseable {

    private final long seed;
    private final RandomStandard made;
    private final Standard standard;
    private final RandomSubmissions submissions;
    final Random random;

    Cases(long seed, Path folder) {
        this.seed = seed;
        this.random = new Random(seed);
        this.made = seed % 2 == 0 ? null : new RandomStandard(random, folder);
        this.standard = made == null ? Shipped.standard(seed / 2) : made.standard();
        this.submissions = made == null ? Shipped.submissions(standard) : made.submissions();
    }

    Standard standard() {
        return standard;
    }

    RandomSubmissions submissions() {
        return submissions;
    }

    Draft next() {
        return submissions.next(random);
    }

    Submission read(Draft draft) {
        return made == null ? draft.read(Shipped.LIBRARY.submissions()) : made.read(draft);
    }

    Assessment assess(Draft draft) {
        return standard.assess(read(draft));
    }

    @Override
    public void close() {
        if (made != null) {
            made.close();
        }
    }

    @Override
    public String toString() {
        return "seed " + seed + ", standard " + standard.outline().id() + (made == null ? "" : "\n" + made);
    }
}
