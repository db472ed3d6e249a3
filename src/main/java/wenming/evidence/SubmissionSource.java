package wenming.evidence;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import wenming.language.Diagnostic;
import wenming.language.InvalidInput;

/**
 * Many submissions, one after another: a folder of {@code .json} files and of {@code .ndjson} files (one submission a line, also {@code .jsonl}), or one
 * such file; each may be gzipped, with {@code .gz} after its name. Folders in the folder are looked through, hidden files left out; files come in
 * the order of their names. Holds one submission at a time, so that any number can pass. What cannot be had is handed out as a submission with a
 * trouble, and the others follow. For one thread.
 */
public final class SubmissionSource implements Iterator<RawSubmission>, AutoCloseable {

    private static final String GZIP = ".gz";
    private static final List<String> LINES = List.of(".ndjson", ".jsonl");
    private static final String WHOLE = ".json";

    private final Iterator<Path> files;
    private Optional<LineSource> lines = Optional.empty();
    private Optional<RawSubmission> next = Optional.empty();

    private SubmissionSource(Iterator<Path> files) {
        this.files = files;
    }

    /** @throws InvalidInput when there is nothing to read there */
    public static SubmissionSource open(Path path) {
        if (!Files.exists(path)) {
            throw nothing(path, "没有这个文件或文件夹", "请检查路径");
        }
        if (!Files.isDirectory(path) && !isSubmission(path)) {
            throw nothing(path, "认不出这是什么文件", "材料应为文件夹，或扩展名为 .json、.ndjson、.jsonl 的文件，可压缩为 .gz");
        }
        Iterator<Path> files =
                Files.isDirectory(path) ? new FileWalk(path) : List.of(path).iterator();
        SubmissionSource source = new SubmissionSource(files);
        if (!source.hasNext()) {
            throw nothing(path, "里面没有材料", "材料的扩展名是 .json、.ndjson 或 .jsonl，可压缩为 .gz");
        }
        return source;
    }

    /** Submissions one a line from a stream, which is closed with the source. */
    public static SubmissionSource lines(String name, InputStream in) {
        SubmissionSource source = new SubmissionSource(List.<Path>of().iterator());
        source.lines = Optional.of(new LineSource(name, in));
        return source;
    }

    static boolean isSubmission(Path file) {
        return holdsLines(file) || plain(file).endsWith(WHOLE);
    }

    @Override
    public boolean hasNext() {
        while (next.isEmpty()) {
            if (lines.isPresent()) {
                next = lines.get().next();
                if (next.isEmpty()) {
                    close();
                }
            } else if (files.hasNext()) {
                begin(files.next());
            } else {
                return false;
            }
        }
        return true;
    }

    @Override
    public RawSubmission next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        RawSubmission one = next.orElseThrow();
        next = Optional.empty();
        return one;
    }

    /** Ends the reading; what has been handed out stays good. */
    @Override
    public void close() {
        lines.ifPresent(LineSource::close);
        lines = Optional.empty();
    }

    private void begin(Path file) {
        String name = file.toString();
        try {
            if (holdsLines(file)) {
                lines = Optional.of(new LineSource(name, stream(file)));
            } else {
                next = Optional.of(whole(file, name));
            }
        } catch (IOException e) {
            next = Optional.of(unreadable(name, 0));
        }
    }

    private static RawSubmission whole(Path file, String name) throws IOException {
        try (InputStream in = stream(file)) {
            byte[] json = in.readNBytes(SubmissionReader.MAX_BYTES + 1); // one more than allowed: the reader refuses it
            return new RawSubmission(name, 0, json, Optional.empty());
        }
    }

    private static InputStream stream(Path file) throws IOException {
        InputStream raw = new BufferedInputStream(Files.newInputStream(file));
        if (!file.toString().endsWith(GZIP)) {
            return raw;
        }
        try {
            return new GZIPInputStream(raw, 1 << 16);
        } catch (IOException e) {
            raw.close();
            throw e;
        }
    }

    static RawSubmission unreadable(String file, long line) {
        String kind = file.endsWith(GZIP) ? "，压缩文件可能已损坏" : "";
        return RawSubmission.troubled(file, line, "C001", "无法读取" + kind, "请检查文件和权限");
    }

    private static boolean holdsLines(Path file) {
        return LINES.stream().anyMatch(plain(file)::endsWith);
    }

    private static String plain(Path file) {
        String name = file.getFileName() == null ? "" : file.getFileName().toString();
        return name.endsWith(GZIP) ? name.substring(0, name.length() - GZIP.length()) : name;
    }

    private static InvalidInput nothing(Path path, String message, String remedy) {
        return new InvalidInput(List.of(Diagnostic.error("C001", path.toString(), 0, 0, message, remedy)));
    }
}
