package wenming.rules;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import wenming.evidence.Catalog;
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
        RulesFolder shelf = new RulesFolder(folder);
        RulesFolder.Evidence evidence = shelf.evidence();
        Library library = new Library(evidence.catalog());
        shelf.ids().forEach(id -> library.add(id, read(shelf.files(id), evidence)));
        return library;
    }

    /**
     * Reads a single standard of the folder, which is what a one-shot command wants.
     *
     * @throws InvalidInput when the folder or its evidence catalogue cannot be used
     */
    public static Library open(Path folder, String id) {
        RulesFolder shelf = new RulesFolder(folder);
        RulesFolder.Evidence evidence = shelf.evidence();
        Library library = new Library(evidence.catalog());
        if (shelf.ids().contains(id)) {
            library.add(id, read(shelf.files(id), evidence));
        }
        return library;
    }

    /** Ids of all standards in the folder, usable or not, without reading them. */
    public static List<String> ids(Path folder) {
        return new RulesFolder(folder).ids();
    }

    /**
     * Every problem of one standard, errors and warnings, by place.
     *
     * @param idOrPath id of a standard in the folder, or the path of any standard's folder
     * @throws InvalidInput when there is no such standard, or the evidence catalogue cannot be used
     */
    public static List<Diagnostic> check(Path folder, String idOrPath) {
        RulesFolder shelf = new RulesFolder(folder);
        RulesFolder.Evidence evidence = shelf.evidence();
        if (shelf.ids().contains(idOrPath)) {
            return problems(folder.resolve(idOrPath), evidence);
        }
        Path path = Path.of(idOrPath);
        if (!Files.isDirectory(path)) {
            String remedy = Nearest.remedy(idOrPath, shelf.ids());
            throw new InvalidInput(List.of(Diagnostic.error("B000", "", 0, 0, "没有「" + idOrPath + "」这个标准或文件夹", remedy)));
        }
        return problems(path, evidence);
    }

    private static List<Diagnostic> problems(Path standard, RulesFolder.Evidence evidence) {
        List<Diagnostic> found = new ArrayList<>(StrayFiles.below(standard));
        found.addAll(read(StandardFiles.in(standard), evidence).diagnostics());
        return List.copyOf(found);
    }

    /**
     * Every problem of everything in the folder: the evidence catalogue, files that belong to nothing, and all standards.
     *
     * @throws InvalidInput when there is no evidence catalogue
     */
    public static List<Diagnostic> check(Path folder) {
        List<Diagnostic> found = new ArrayList<>();
        RulesFolder shelf = new RulesFolder(folder);
        Path catalog = folder.resolve(CATALOG);
        try {
            RulesFolder.Evidence evidence = shelf.evidence();
            found.addAll(StrayFiles.in(folder));
            shelf.ids().forEach(id -> found.addAll(problems(folder.resolve(id), evidence)));
        } catch (InvalidInput wrong) {
            if (!Files.isRegularFile(catalog)) {
                throw wrong;
            }
            found.addAll(new Spans(Map.of(catalog.toString(), shelf.evidenceBytes())).measured(wrong.diagnostics()));
        }
        return List.copyOf(found);
    }

    private static StandardReader.Result read(StandardFiles files, RulesFolder.Evidence evidence) {
        return StandardReader.read(files, evidence.catalog(), evidence.bytes());
    }

    /** What a running server has at one moment; a standard may be among the usable and the broken, see {@link LiveLibrary}. */
    static Library of(Catalog catalog, Map<String, Standard> standards, Map<String, List<Diagnostic>> broken) {
        Library library = new Library(catalog);
        library.standards.putAll(standards);
        library.broken.putAll(broken);
        return library;
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
}
