package wenming.cli;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Optional;
import wenming.evidence.Submission;
import wenming.policy.AllStandards;
import wenming.policy.Overview;
import wenming.policy.OverviewJson;
import wenming.rules.Library;

/** All usable standards of the rules folder, opened once for however many submissions. Broken ones are told on standard error. */
final class EveryStandard implements AutoCloseable {

    private final Main main;
    private final Library library;
    private final AllStandards standards;

    EveryStandard(Main main) {
        this.main = main;
        this.library = Library.open(main.rules());
        this.standards = new AllStandards(new Wanted(main, Optional.empty()).standards(library));
    }

    byte[] report(Input input, Optional<LocalDate> asOf, Rendering rendering) {
        Submission submission = library.submissions().read(input.name(), input.bytes(main.streams()));
        Overview overview = standards.assess(asOf.map(submission::on).orElse(submission));
        return rendering.format() == Format.JSON
                ? OverviewJson.bytes(overview)
                : new OverviewText(rendering.columns(), rendering.colour())
                        .of(overview)
                        .getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public void close() {
        library.close();
    }
}
