package wenming.jobs;

import java.io.BufferedOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.StandardOpenOption;
import java.util.BitSet;
import java.util.Optional;
import wenming.batch.Batch;
import wenming.batch.BatchLine;
import wenming.cohort.Ruling;
import wenming.evidence.Unit;
import wenming.records.Filing;
import wenming.records.UnitRow;
import wenming.scoring.Outline;
import wenming.tables.results.ResultForm;

/** Writes what a finished batch leaves: a file of every form, and a row per unit for lists. For one thread. */
final class Results {

    private static final int BUFFER = 1 << 18;

    private final Batch batch;
    private final JobFolder folder;
    private final Runnable check;

    /** @param check called again and again; it throws when the run is to end */
    Results(Batch batch, JobFolder folder, Runnable check) {
        this.batch = batch;
        this.folder = folder;
        this.check = check;
    }

    /** When it returns, the files are on the disk; the rows are filed, but not yet for good. */
    void write(Filing filing) {
        for (ResultForm form : ResultForm.values()) {
            if (form != ResultForm.NDJSON) {
                write(form);
            }
        }
        rows(writeLines(), filing);
    }

    private void write(ResultForm form) {
        try (FileChannel channel = created(form);
                OutputStream out = buffered(channel)) {
            form.write(batch, out);
            out.flush();
            channel.force(true);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private LineOffsets writeLines() {
        try (FileChannel channel = created(ResultForm.NDJSON);
                LineOffsets out = new LineOffsets(buffered(channel))) {
            ResultForm.NDJSON.write(batch, out);
            out.flush();
            channel.force(true);
            return out;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private FileChannel created(ResultForm form) throws IOException {
        return FileChannel.open(
                folder.result(form),
                StandardOpenOption.CREATE,
                StandardOpenOption.TRUNCATE_EXISTING,
                StandardOpenOption.WRITE);
    }

    private OutputStream buffered(FileChannel channel) {
        return new BufferedOutputStream(checked(Channels.newOutputStream(channel)), BUFFER);
    }

    private OutputStream checked(OutputStream out) {
        return new FilterOutputStream(out) {
            @Override
            public void write(byte[] bytes, int from, int length) throws IOException {
                check.run();
                out.write(bytes, from, length);
            }
        };
    }

    private void rows(LineOffsets lines, Filing filing) {
        BitSet scored = new BitSet(batch.units() + 1);
        int[] rank = {0};
        batch.eachByRank(line -> {
            check.run();
            scored.set(line.number());
            filing.add(row(line, line.scored().orElseThrow(), ++rank[0], lines));
        });
        for (int n = scored.nextClearBit(1); n <= batch.units(); n = scored.nextClearBit(n + 1)) {
            filing.add(UnitRow.refused(n, lines.start(n), lines.length(n)));
        }
    }

    private static UnitRow row(BatchLine line, BatchLine.Scored scored, int rank, LineOffsets lines) {
        Unit unit = scored.entrant().unit();
        Optional<Outline.Title> title = scored.ruling().title();
        return new UnitRow(
                line.number(),
                lines.start(line.number()),
                lines.length(line.number()),
                Optional.of(rank),
                Optional.of(scored.placed().candidate().position().place()),
                Optional.of(unit.id()),
                Optional.of(unit.name()),
                Optional.of(scored.placed().score().decimal()),
                title.map(Outline.Title::id),
                title.map(Outline.Title::title),
                scored.ruling().decision().map(Ruling.Decision::consequence).map(Object::toString));
    }
}
