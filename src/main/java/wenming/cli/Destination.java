package wenming.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;

/** Where reports go: to standard output one after another, into one file, or into a folder with a file for each submission. */
interface Destination {

    void put(Input input, byte[] report);

    /** @param separator printed between two reports */
    static Destination stdout(Streams streams, String separator) {
        boolean[] first = {true};
        return (input, report) -> {
            streams.out().print(first[0] ? "" : separator);
            streams.out().writeBytes(report);
            first[0] = false;
        };
    }

    static Destination file(Path target) {
        return (input, report) -> AtomicFile.write(target, report);
    }

    /** The folder is made when absent. Submissions of the same name from different folders get a number. */
    static Destination folder(Path folder, String extension) {
        Set<String> taken = new HashSet<>();
        return (input, report) -> {
            try {
                Files.createDirectories(folder);
            } catch (IOException e) {
                throw new NotWritten(folder, e);
            }
            String name = input.stem();
            for (int n = 2; !taken.add(name); n++) {
                name = input.stem() + "-" + n;
            }
            AtomicFile.write(folder.resolve(name + "." + extension), report);
        };
    }
}
