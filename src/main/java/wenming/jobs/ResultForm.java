package wenming.jobs;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import wenming.batch.Batch;
import wenming.batch.NdjsonOutput;
import wenming.batch.SummaryText;

/** The kinds of file a finished batch can be fetched as, the same bytes as the command writes. */
public enum ResultForm {
    /** Every unit's full result, one a line. */
    NDJSON("ndjson", "application/x-ndjson") {
        @Override
        void write(Batch batch, OutputStream out) throws IOException {
            NdjsonOutput.write(batch, out);
        }
    },
    /** A summary for print. */
    TEXT("txt", "text/plain;charset=utf-8") {
        @Override
        void write(Batch batch, OutputStream out) throws IOException {
            out.write(SummaryText.of(batch).getBytes(StandardCharsets.UTF_8));
        }
    };

    private final String suffix;
    private final String contentType;

    ResultForm(String suffix, String contentType) {
        this.suffix = suffix;
        this.contentType = contentType;
    }

    public String suffix() {
        return suffix;
    }

    public String contentType() {
        return contentType;
    }

    abstract void write(Batch batch, OutputStream out) throws IOException;
}
