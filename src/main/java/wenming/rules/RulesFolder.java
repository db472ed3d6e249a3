package wenming.rules;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import wenming.evidence.Catalog;
import wenming.evidence.CatalogReader;
import wenming.language.Diagnostic;
import wenming.language.InvalidInput;

/** A rules folder on disk: one evidence catalogue, and one folder for each standard. Read anew each time it is asked. */
final class RulesFolder {

    private final Path folder;

    RulesFolder(Path folder) {
        this.folder = folder;
    }

    /**
     * The catalogue as it is on disk.
     *
     * @param bytes its content, which is part of every standard's digest
     */
    record Evidence(byte[] bytes, Catalog catalog) {}

    /** @throws InvalidInput when the catalogue is missing or cannot be used */
    Evidence evidence() {
        byte[] bytes = evidenceBytes();
        return new Evidence(bytes, catalog(bytes));
    }

    Catalog catalog(byte[] bytes) {
        return CatalogReader.read(evidenceFile().toString(), bytes);
    }

    /** @throws InvalidInput when there is none */
    byte[] evidenceBytes() {
        Path file = evidenceFile();
        if (!Files.isRegularFile(file)) {
            String message = "找不到证据目录 " + Library.CATALOG;
            throw new InvalidInput(List.of(Diagnostic.error("E000", file.toString(), 0, 0, message, "请确认规则文件夹的位置")));
        }
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path evidenceFile() {
        return folder.resolve(Library.CATALOG);
    }

    /** Names of the folders that hold a standard, sorted. What begins with a dot belongs to some other program. */
    List<String> ids() {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(f -> Files.isRegularFile(f.resolve(StandardFiles.OUTLINE)))
                    .map(f -> f.getFileName().toString())
                    .filter(name -> !name.startsWith("."))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    StandardFiles files(String id) {
        return StandardFiles.in(folder.resolve(id));
    }
}
