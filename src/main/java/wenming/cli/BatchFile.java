package wenming.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.zip.GZIPOutputStream;
import wenming.batch.Batch;
import wenming.batch.NdjsonOutput;
import wenming.batch.SummaryText;
import wenming.tables.results.RankingCsv;
import wenming.tables.results.ResultWorkbook;

/** The kinds of file a batch can be written to, told by the end of the file's name. */
enum BatchFile {
    NDJSON(".ndjson", "每个单位一行的完整结果") {
        @Override
        void write(Batch batch, OutputStream out) throws IOException {
            NdjsonOutput.write(batch, out);
        }
    },
    NDJSON_GZIP(".ndjson.gz", "同上，压缩") {
        @Override
        void write(Batch batch, OutputStream out) throws IOException {
            try (GZIPOutputStream packed = new GZIPOutputStream(out)) {
                NdjsonOutput.write(batch, packed);
            }
        }
    },
    CSV(".csv", "排名表") {
        @Override
        void write(Batch batch, OutputStream out) throws IOException {
            RankingCsv.write(batch, out);
        }
    },
    WORKBOOK(".xlsx", "工作簿：排名、各项得分、失分清单、统计图、公示名单") {
        @Override
        void write(Batch batch, OutputStream out) throws IOException {
            ResultWorkbook.write(batch, out);
        }
    },
    TEXT(".txt", "供打印的汇总") {
        @Override
        void write(Batch batch, OutputStream out) throws IOException {
            out.write(SummaryText.of(batch).getBytes(StandardCharsets.UTF_8));
        }
    };

    private final String suffix;
    private final String purpose;

    BatchFile(String suffix, String purpose) {
        this.suffix = suffix;
        this.purpose = purpose;
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

    abstract void write(Batch batch, OutputStream out) throws IOException;
}
