package wenming.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Writes a folder that is not there yet, whole or not at all: into a neighbour first, which then takes the name in one step. */
final class NewFolder {

    private NewFolder() {}

    /** @throws NotWritten when the folder could not be written; nothing is left behind then */
    static void write(Path folder, Map<String, String> files) {
        Path target = folder.toAbsolutePath();
        Path neighbour = target.resolveSibling(
                "." + target.getFileName() + "." + ProcessHandle.current().pid() + ".tmp");
        try {
            for (Map.Entry<String, String> file : files.entrySet()) {
                Path path = neighbour.resolve(file.getKey());
                Files.createDirectories(path.getParent());
                Files.write(path, file.getValue().getBytes(StandardCharsets.UTF_8));
            }
            Files.move(neighbour, target);
        } catch (IOException e) {
            remove(neighbour);
            throw new NotWritten(folder, e);
        }
    }

    private static void remove(Path folder) {
        if (!Files.exists(folder)) {
            return;
        }
        try (Stream<Path> paths = Files.walk(folder)) {
            List<Path> inside = paths.sorted(Comparator.reverseOrder()).toList();
            for (Path path : inside) {
                Files.delete(path);
            }
        } catch (IOException e) {
            throw new NotWritten(folder, e);
        }
    }
}
