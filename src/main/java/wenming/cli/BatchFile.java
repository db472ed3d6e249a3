package wenming.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.zip.GZIPOutputStream;
import wenming.batch.Batch;
import wenming.tables.results.ResultForm;

/** The kinds of file a batch can be written to, told by the end of the file's name: every form, and full results also packed. */
enum BatchFile {
    NDJSON(ResultForm.NDJSON),
    NDJSON_GZIP(".ndjson.gz", "同上，压缩", ResultForm.NDJSON) {
        @Override
        void write(Batch batch, OutputStream out) throws IOException {
            try (GZIPOutputStream packed = new GZIPOutputStream(out)) {
                super.write(batch, packed);
            }
        }
    },
    CSV(ResultForm.CSV),
    WORKBOOK(ResultForm.WORKBOOK),
    TEXT(ResultForm.TEXT);

    private final String suffix;
    private final String purpose;
    private final ResultForm form;

    BatchFile(ResultForm form) {
        this("." + form.suffix(), form.purpose(), form);
    }

    BatchFile(String suffix, String purpose, ResultForm form) {
        this.suffix = suffix;
        this.purpose = purpose;
        this.form = form;
    }

    static Optional<BatchFile> of(Path file) {
        return Arrays.stream(values())
                .filter(kind -> file.toString().endsWith(kind.suffix))
                .findFirst();
    }

    /** All of them, for a message. */
    static String known() {
        return Arrays.stream(values())
                .map(k -> k.suffix + "（" + k.purpose + "）")
                .collect(Collectors.joining("、"));
    }

    void write(Batch batch, OutputStream out) throws IOException {
        form.write(batch, out);
    }
}
