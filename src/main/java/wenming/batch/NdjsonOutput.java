package wenming.batch;

import com.fasterxml.jackson.core.io.JsonStringEncoder;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import wenming.report.CohortJson;

/**
 * One line per unit in input order: where it came from, the very bytes of the single call's result, and what the batch adds. A refused unit has its
 * diagnostics instead.
 */
public final class NdjsonOutput {

    private static final byte[] RESULT = ",\"result\":".getBytes(StandardCharsets.UTF_8);
    private static final byte[] COHORT = ",\"cohort\":".getBytes(StandardCharsets.UTF_8);
    private static final byte[] REFUSED = ",\"refused\":".getBytes(StandardCharsets.UTF_8);
    private static final byte[] END = "}\n".getBytes(StandardCharsets.UTF_8);

    private NdjsonOutput() {}

    /** Writes every unit; the stream stays open. */
    public static void write(Batch batch, OutputStream out) throws IOException {
        try {
            batch.eachInOrder(line -> {
                try {
                    write(line, out);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private static void write(BatchLine line, OutputStream out) throws IOException {
        String name = String.valueOf(JsonStringEncoder.getInstance().quoteAsString(line.input()));
        out.write(("{\"input\":\"" + name + "\"").getBytes(StandardCharsets.UTF_8));
        if (line.scored().isPresent()) {
            BatchLine.Scored scored = line.scored().get();
            byte[] result = scored.result().get();
            out.write(RESULT);
            out.write(result, 0, result.length - 1); // without its line end
            out.write(COHORT);
            out.write(CohortJson.bytes(scored.placed(), scored.ruling()));
        } else {
            out.write(REFUSED);
            out.write(CohortJson.bytes(line.refused()));
        }
        out.write(END);
    }
}
