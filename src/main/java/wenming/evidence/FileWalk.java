package wenming.evidence;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.stream.Stream;

/** The files of a folder and of the folders in it, by name, each folder listed only when its turn comes. Links to folders are not followed. */
final class FileWalk implements Iterator<Path> {

    private final Deque<Iterator<Path>> open = new ArrayDeque<>();
    private Path next;

    FileWalk(Path folder) {
        open.push(list(folder));
        advance();
    }

    @Override
    public boolean hasNext() {
        return next != null;
    }

    @Override
    public Path next() {
        if (next == null) {
            throw new NoSuchElementException();
        }
        Path file = next;
        advance();
        return file;
    }

    private void advance() {
        next = null;
        while (next == null && !open.isEmpty()) {
            if (!open.peek().hasNext()) {
                open.pop();
                continue;
            }
            Path path = open.peek().next();
            if (Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS)) {
                open.push(list(path));
            } else if (SubmissionSource.isSubmission(path) && !Files.isDirectory(path)) {
                next = path;
            }
        }
    }

    private static Iterator<Path> list(Path folder) {
        try (Stream<Path> entries = Files.list(folder)) {
            List<Path> sorted = entries.filter(p -> !p.getFileName().toString().startsWith("."))
                    .sorted()
                    .toList();
            return sorted.iterator();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
