package wenming.tables.results;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import wenming.batch.Batch;
import wenming.batch.BatchOrder;
import wenming.batch.FileInputs;
import wenming.batch.Previous;
import wenming.rules.Library;

/** A batch of submissions that has been scored and compared, by a shipped standard. */
final class FinishedBatch {

    private static final String STANDARD = "s4-1";

    private FinishedBatch() {}

    interface Look {
        void at(Batch batch) throws IOException;
    }

    /** A shipped sample on one line. */
    static String sample(String name) throws IOException {
        return Files.readString(Path.of("samples", STANDARD, name + ".json"))
                .replaceAll("\\s*\\R\\s*", " ")
                .strip();
    }

    /** A submission without evidence. */
    static String bare(String id, String name) {
        return "{\"unit\":{\"id\":\"" + id + "\",\"name\":\"" + name + "\",\"type\":\"机关\"},"
                + "\"period\":{\"from\":\"2026-01-01\",\"to\":\"2026-12-31\"}}";
    }

    static void of(Path folder, List<String> submissions, Look look) throws Exception {
        Path file = Files.write(folder.resolve("units.ndjson"), submissions, StandardCharsets.UTF_8);
        try (Library library = Library.open(Path.of("rules"), STANDARD)) {
            BatchOrder order = new BatchOrder(
                    List.of(new FileInputs(file)),
                    library.standard(STANDARD).orElseThrow(),
                    library.submissions(),
                    Previous.NONE,
                    Optional.empty(),
                    folder.resolve("work"),
                    1);
            try (Batch batch = Batch.open(order, Batch.Start.FRESH)) {
                batch.score((units, refused, bytes) -> {});
                batch.compare();
                look.at(batch);
                batch.finish();
            }
        }
    }
}
