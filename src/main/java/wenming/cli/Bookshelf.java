package wenming.cli;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import wenming.evidence.Catalog;
import wenming.evidence.Submission;
import wenming.evidence.SubmissionReader;
import wenming.language.Diagnostic;
import wenming.language.InvalidInput;
import wenming.language.Nearest;
import wenming.rules.Library;
import wenming.rules.Standard;

/** The standards of a rules folder, each opened when first asked for: a command that needs one does not wait for all. */
final class Bookshelf implements AutoCloseable {

    private final Path folder;
    private final Library catalog;
    private final Map<String, Library> opened = new HashMap<>();

    /** @throws InvalidInput when the folder or its evidence catalogue cannot be used */
    Bookshelf(Path folder) {
        this.folder = folder;
        this.catalog = Library.open(folder, "");
    }

    /** Reads submissions with the folder's catalogue of evidence. */
    SubmissionReader submissions() {
        return catalog.submissions();
    }

    /** What evidence may contain. */
    Catalog catalog() {
        return catalog.catalog();
    }

    /** @throws InvalidInput with everything that is wrong with it */
    Submission read(String name, byte[] json) {
        return catalog.submissions().read(name, json);
    }

    /**
     * @param file who asks, for the diagnostic; empty for the command line
     * @param pointer where it asks
     * @throws InvalidInput when there is no such standard, or its rules are wrong
     */
    Standard standard(String id, String file, String pointer) {
        List<String> ids = Library.ids(folder);
        if (!ids.contains(id)) {
            throw unknown(id, file, pointer, ids);
        }
        Library library = opened.computeIfAbsent(id, i -> Library.open(folder, i));
        Optional<Standard> standard = library.standard(id);
        return standard.orElseThrow(() -> new InvalidInput(library.broken().get(id)));
    }

    private static InvalidInput unknown(String id, String file, String pointer, List<String> ids) {
        String all = ids.isEmpty() ? "规则文件夹里还没有标准" : "可用：" + String.join("、", ids);
        if (id.isEmpty()) {
            String remedy = "用 --standard 指定，或写入材料的 standard；" + all;
            return new InvalidInput(List.of(problem("C002", file, pointer, "没有说明按哪个标准评分", remedy)));
        }
        String remedy = Nearest.to(id, ids).map(n -> "是否想写「" + n + "」？").orElse("") + all;
        return new InvalidInput(List.of(problem("C003", file, pointer, "没有「" + id + "」这个标准", remedy)));
    }

    private static Diagnostic problem(String code, String file, String pointer, String message, String remedy) {
        return new Diagnostic(code, Diagnostic.Severity.ERROR, file, 0, 0, pointer, message, remedy);
    }

    @Override
    public void close() {
        opened.values().forEach(Library::close);
        catalog.close();
    }
}
