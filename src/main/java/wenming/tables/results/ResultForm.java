package wenming.tables.results;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import wenming.batch.Batch;
import wenming.batch.NdjsonOutput;
import wenming.batch.SummaryText;

/** The kinds of file a finished batch is written to, by the command and over HTTP alike. */
public enum ResultForm {
    /** Every unit's full result, one a line. */
    NDJSON("ndjson", "application/x-ndjson", "每个单位一行的完整结果") {
        @Override
        public void write(Batch batch, OutputStream out) throws IOException {
            NdjsonOutput.write(batch, out);
        }
    },
    /** The ranking as a table. */
    CSV("csv", "text/csv;charset=utf-8", "排名表") {
        @Override
        public void write(Batch batch, OutputStream out) throws IOException {
            RankingCsv.write(batch, out);
        }
    },
    /** Ranking, points by item, what is missing, statistics, draft of the public notice. */
    WORKBOOK("xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "工作簿：排名、各项得分、失分清单、统计图、公示名单") {
        @Override
        public void write(Batch batch, OutputStream out) throws IOException {
            ResultWorkbook.write(batch, out);
        }
    },
    /** A summary for print. */
    TEXT("txt", "text/plain;charset=utf-8", "供打印的汇总") {
        @Override
        public void write(Batch batch, OutputStream out) throws IOException {
            out.write(SummaryText.of(batch).getBytes(StandardCharsets.UTF_8));
        }
    };

    private final String suffix;
    private final String contentType;
    private final String purpose;

    ResultForm(String suffix, String contentType, String purpose) {
        this.suffix = suffix;
        this.contentType = contentType;
        this.purpose = purpose;
    }

    public static Optional<ResultForm> of(String suffix) {
        return Arrays.stream(values()).filter(f -> f.suffix.equals(suffix)).findFirst();
    }

    /** End of the file name, without the dot. */
    public String suffix() {
        return suffix;
    }

    public String contentType() {
        return contentType;
    }

    /** What it is for, in a few Chinese words. */
    public String purpose() {
        return purpose;
    }

    /** Writes every unit; the stream stays open. To be called after the comparison. */
    public abstract void write(Batch batch, OutputStream out) throws IOException;
}
