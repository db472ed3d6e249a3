package wenming.web;

import io.javalin.http.Context;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import wenming.jobs.Intake;
import wenming.jobs.Jobs;
import wenming.jobs.TooMuch;
import wenming.jobs.UploadForm;
import wenming.jobs.UploadPart;
import wenming.language.InvalidInput;
import wenming.records.BatchJob;
import wenming.rules.Library;
import wenming.rules.LiveLibrary;
import wenming.rules.Standard;

/** Takes batches in: one file as the body, or several as the parts of a form. Bytes go to the disk as they come. Thread-safe. */
final class BatchUploads {

    private static final Logger LOG = LoggerFactory.getLogger(BatchUploads.class);
    private static final String RETRY_SECONDS = "60";

    /** What a body may be that is a batch by itself. */
    private static final List<String> ALONE = Arrays.stream(UploadForm.values())
            .filter(UploadForm::alone)
            .map(UploadForm::mediaType)
            .toList();

    private final LiveLibrary rules;
    private final Body body;
    private final Jobs jobs;

    BatchUploads(LiveLibrary rules, Body body, Jobs jobs) {
        this.rules = rules;
        this.body = body;
        this.jobs = jobs;
    }

    BatchJob submit(Context request) {
        Library library = rules.now().library();
        Standard standard = Api.wanted(library, request);
        Optional<LocalDate> asOf = AsOf.of(request);
        String type = type(request);
        if (jobs.closing()) {
            throw new Refused(Problem.of(ProblemType.STOPPING));
        }
        try (Intake intake = jobs.take()) {
            if (type.equals(Multipart.MEDIA_TYPE)) {
                Multipart form = new Multipart(request.header("Content-Type"), intake);
                body.upload(request, form::take);
                form.end();
            } else {
                intake.begin(UploadPart.UNITS.label(), "", type);
                body.upload(request, (chunk, length) -> intake.write(ByteBuffer.wrap(chunk, 0, length)));
                intake.end();
            }
            return intake.submit(library, standard, asOf);
        } catch (InvalidInput wrong) {
            throw Intake.unknownForm(wrong) ? unsupported(wrong) : wrong;
        } catch (TooMuch much) {
            Problem problem =
                    Problem.of(much.later() ? ProblemType.TOO_MANY : ProblemType.TOO_LARGE, much.getMessage());
            throw new Refused(much.later() ? problem.with("Retry-After", RETRY_SECONDS) : problem);
        } catch (UncheckedIOException disk) {
            LOG.error("批量任务的材料写不进数据文件夹", disk);
            throw new Refused(Problem.of(ProblemType.STORAGE));
        }
    }

    /** The media type without parameters. Nothing in the files is said in another encoding than they say themselves. */
    private static String type(Context request) {
        String declared = Optional.ofNullable(request.header("Content-Type")).orElse("");
        String canonical = declared.toLowerCase(Locale.ROOT).replaceAll("[ \"]", "");
        String type = canonical.replaceFirst(";charset=utf-8$", "");
        if (ALONE.contains(type)) {
            return type;
        }
        if (canonical.startsWith(Multipart.MEDIA_TYPE + ";")) {
            return Multipart.MEDIA_TYPE;
        }
        String csv = type.equals(UploadForm.CSV.mediaType()) ? "CSV 是一份单位表加一份材料表，要作为 units 和 evidence 两部分一起交。" : "";
        String detail = csv + "批量任务的正文可以是 NDJSON（application/x-ndjson）、压缩的 NDJSON（application/gzip）、XLSX 工作簿（"
                + UploadForm.WORKBOOK.mediaType() + "），或有几个文件的 multipart/form-data。";
        String accepted = String.join(
                ", ",
                Stream.concat(ALONE.stream(), Stream.of(Multipart.MEDIA_TYPE)).toList());
        throw new Refused(Problem.of(ProblemType.UNSUPPORTED_CONTENT, detail).with("Accept-Post", accepted));
    }

    private static Refused unsupported(InvalidInput wrong) {
        String detail = Failures.summary(wrong.diagnostics());
        return new Refused(Problem.of(ProblemType.UNSUPPORTED_CONTENT, detail).with(wrong.diagnostics()));
    }
}
