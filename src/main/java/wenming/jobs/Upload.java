package wenming.jobs;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipException;
import wenming.batch.Inputs;
import wenming.batch.StreamInputs;
import wenming.evidence.Catalog;
import wenming.language.Diagnostic;
import wenming.language.InvalidInput;
import wenming.tables.intake.TableInputs;

/**
 * The units that were handed in. Told from others by their job and not by their path, so that a data folder may be moved between two starts.
 *
 * @param job its id
 * @param form how they are to be read
 * @param folder where the files lie
 * @param catalog what evidence may contain
 */
record Upload(String job, UploadForm form, Path folder, Catalog catalog) implements Inputs {

    /** What cannot be read at all. */
    private static final String UNREADABLE = "C001";

    @Override
    public Reading open() {
        return switch (form) {
            case NDJSON, NDJSON_GZIP -> new StreamInputs(form.file(), stream()).open();
            case WORKBOOK, CSV -> tables().open();
        };
    }

    private TableInputs tables() {
        return new TableInputs(folder, Path.of(form.file()), catalog);
    }

    /**
     * How many units there are, those included that cannot be scored.
     *
     * @throws InvalidInput when there is none, or the files as such cannot be read to their end
     * @throws TooMuch when there are more than {@code most}
     */
    int units(int most) {
        int units = switch (form) {
            case NDJSON, NDJSON_GZIP -> lines(most);
            case WORKBOOK, CSV -> tables().units();
        };
        if (units > most) {
            throw new TooMuch("一个批次最多 " + most + " 个单位，请分开提交。", false);
        }
        if (units == 0) {
            throw new InvalidInput(
                    List.of(Diagnostic.error(UNREADABLE, "", 0, 0, "交来的文件里没有材料", "NDJSON 每行一份材料，表格每行一个单位")));
        }
        return units;
    }

    private int lines(int most) {
        int lines = 0;
        try (Reading reading = open()) {
            while (lines <= most && reading.hasNext()) {
                lines++;
                reading.next()
                        .trouble()
                        .filter(t -> t.code().equals(UNREADABLE))
                        .ifPresent(damage -> {
                            throw new InvalidInput(List.of(damage));
                        });
            }
        }
        return lines;
    }

    private InputStream stream() {
        Path file = folder.resolve(form.file());
        try {
            return form == UploadForm.NDJSON
                    ? new BufferedInputStream(Files.newInputStream(file))
                    : Unpacked.open(file);
        } catch (ZipException | EOFException e) {
            throw new InvalidInput(
                    List.of(Diagnostic.error(UNREADABLE, form.file(), 0, 0, "这不是 gzip 压缩文件，或已损坏", "请重新压缩后再交，或不压缩直接交")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public String fingerprint() {
        return job;
    }

    /** Not asked for: how far a job has got is counted in units. */
    @Override
    public long bytes() {
        return 0;
    }
}
