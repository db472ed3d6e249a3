package wenming.rules;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import wenming.evidence.Catalog;
import wenming.evidence.CatalogReader;
import wenming.evidence.SubmissionReader;
import wenming.language.Diagnostic;
import wenming.language.InvalidInput;
import wenming.language.Nearest;

/**
 * A folder of standards that share one catalogue of evidence. A standard with errors does not stop the others; it is listed as broken, with its
 * diagnostics. Thread-safe once opened.
 */
public final class Library implements AutoCloseable {

    /** The catalogue's file name inside the rules folder. */
    public static final String CATALOG = "evidence.yaml";

    private final Catalog catalog;
    private final SubmissionReader submissions;
    private final SortedMap<String, Standard> standards = new TreeMap<>();
    private final SortedMap<String, List<Diagnostic>> broken = new TreeMap<>();

    private Library(Catalog catalog) {
        this.catalog = catalog;
        this.submissions = new SubmissionReader(catalog);
    }

    /**
     * Reads every standard of the folder.
     *
     * @throws InvalidInput when the folder or its evidence catalogue cannot be used
     */
    public static Library open(Path folder) {
        Shelf shelf = new Shelf(folder);
        Library library = new Library(shelf.catalog());
        shelf.ids().forEach(id -> library.add(id, shelf.read(id)));
        return library;
    }

    /**
     * Reads a single standard of the folder, which is what a one-shot command wants.
     *
     * @throws InvalidInput when the folder or its evidence catalogue cannot be used
     */
    public static Library open(Path folder, String id) {
        Shelf shelf = new Shelf(folder);
        Library library = new Library(shelf.catalog());
        if (shelf.ids().contains(id)) {
            library.add(id, shelf.read(id));
        }
        return library;
    }

    /** Ids of all standards in the folder, usable or not, without reading them. */
    public static List<String> ids(Path folder) {
        return Shelf.ids(folder);
    }

    /**
     * Every problem of one standard, errors and warnings, by place.
     *
     * @param idOrPath id of a standard in the folder, or the path of any standard's folder
     * @throws InvalidInput when there is no such standard, or the evidence catalogue cannot be used
     */
    public static List<Diagnostic> check(Path folder, String idOrPath) {
        Shelf shelf = new Shelf(folder);
        if (shelf.ids().contains(idOrPath)) {
            return problems(shelf, folder.resolve(idOrPath));
        }
        Path path = Path.of(idOrPath);
        if (!Files.isDirectory(path)) {
            String remedy = Nearest.remedy(idOrPath, shelf.ids());
            throw new InvalidInput(List.of(Diagnostic.error("B000", "", 0, 0, "没有「" + idOrPath + "」这个标准或文件夹", remedy)));
        }
        return problems(shelf, path);
    }

    private static List<Diagnostic> problems(Shelf shelf, Path standard) {
        List<Diagnostic> found = new ArrayList<>(StrayFiles.below(standard));
        found.addAll(shelf.read(standard).diagnostics());
        return List.copyOf(found);
    }

    /**
     * Every problem of everything in the folder: the evidence catalogue, files that belong to nothing, and all standards.
     *
     * @throws InvalidInput when there is no evidence catalogue
     */
    public static List<Diagnostic> check(Path folder) {
        List<Diagnostic> found = new ArrayList<>();
        Path catalog = folder.resolve(CATALOG);
        try {
            Shelf shelf = new Shelf(folder);
            found.addAll(StrayFiles.in(folder));
            shelf.ids().forEach(id -> found.addAll(check(folder, id)));
        } catch (InvalidInput wrong) {
            if (!Files.isRegularFile(catalog)) {
                throw wrong;
            }
            byte[] text = Shelf.bytes(catalog);
            found.addAll(new Spans(Map.of(catalog.toString(), text)).measured(wrong.diagnostics()));
        }
        return List.copyOf(found);
    }

    private void add(String id, StandardReader.Result result) {
        Standard.Reading reading = Standard.of(result);
        reading.standard().ifPresentOrElse(s -> standards.put(id, s), () -> broken.put(id, reading.diagnostics()));
    }

    public Catalog catalog() {
        return catalog;
    }

    /** The reader of submissions for this catalogue. */
    public SubmissionReader submissions() {
        return submissions;
    }

    /** Usable standards, by id. */
    public List<Standard> standards() {
        return List.copyOf(standards.values());
    }

    public Optional<Standard> standard(String id) {
        return Optional.ofNullable(standards.get(id));
    }

    /** Diagnostics of the standards that cannot be used, by id. */
    public Map<String, List<Diagnostic>> broken() {
        return Map.copyOf(broken);
    }

    @Override
    public void close() {
        standards.values().forEach(Standard::close);
    }

    /** The folder on disk. */
    private static final class Shelf {

        private final Path folder;
        private final byte[] catalogBytes;
        private final Catalog catalog;

        Shelf(Path folder) {
            this.folder = folder;
            Path file = folder.resolve(CATALOG);
            if (!Files.isRegularFile(file)) {
                throw new InvalidInput(
                        List.of(Diagnostic.error("E000", file.toString(), 0, 0, "找不到证据目录 " + CATALOG, "请确认规则文件夹的位置")));
            }
            this.catalogBytes = bytes(file);
            this.catalog = CatalogReader.read(file.toString(), catalogBytes);
        }

        Catalog catalog() {
            return catalog;
        }

        List<String> ids() {
            return ids(folder);
        }

        static List<String> ids(Path folder) {
            try (Stream<Path> files = Files.list(folder)) {
                return files.filter(f -> Files.isRegularFile(f.resolve(StandardFiles.OUTLINE)))
                        .map(f -> f.getFileName().toString())
                        .sorted()
                        .toList();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        StandardReader.Result read(String id) {
            return read(folder.resolve(id));
        }

        StandardReader.Result read(Path path) {
            return StandardReader.read(StandardFiles.in(path), catalog, catalogBytes);
        }

        private static byte[] bytes(Path file) {
            try {
                return Files.readAllBytes(file);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
