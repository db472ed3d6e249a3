package wenming.versions;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import wenming.rules.Library;
import wenming.rules.StandardFiles;

/**
 * Everything that would be published: the files of one standard, the cases that must come out green, and the evidence catalogue they are read with.
 *
 * @param label how a person names the draft in messages; may be empty
 * @param files standard.yaml, rule files and whatever else lies beside them, by name; a name is never used as a path
 * @param cases case files by name
 * @param catalog content of evidence.yaml
 */
public record Draft(String label, SortedMap<String, byte[]> files, SortedMap<String, byte[]> cases, byte[] catalog) {

    /** The folder with the cases, beside the rule files. */
    public static final String CASES = "cases";

    private static final long MAX_BYTES = 5_000_000;

    public Draft {
        files = Collections.unmodifiableSortedMap(new TreeMap<>(files));
        cases = Collections.unmodifiableSortedMap(new TreeMap<>(cases));
    }

    /** A draft without cases, such as rules that are kept without being published. */
    public static Draft of(StandardFiles files, byte[] catalog) {
        SortedMap<String, byte[]> loaded = new TreeMap<>(files.rules());
        loaded.put(StandardFiles.OUTLINE, files.outline());
        return new Draft(files.folder(), loaded, new TreeMap<>(), catalog);
    }

    /**
     * The draft in a folder, such as a copy of a standard's folder.
     *
     * @param rules the rules folder, whose evidence catalogue holds for all standards
     * @throws wenming.language.InvalidInput when there is no such folder, or a file is too large to be one of a standard
     */
    public static Draft in(Path folder, Path rules) {
        if (!Files.isRegularFile(folder.resolve(StandardFiles.OUTLINE))) {
            throw Refusals.because(
                    Refusals.BAD_FILE,
                    "「" + folder + "」里没有 " + StandardFiles.OUTLINE + "，不是一个标准的文件夹",
                    "请写出存放草稿的文件夹，例如由 rules 里的标准复制而来的");
        }
        return new Draft(folder.toString(), read(folder, ""), read(folder.resolve(CASES), ".yaml"), catalog(rules));
    }

    /** The content of a rules folder's evidence catalogue. */
    public static byte[] catalog(Path rules) {
        Path file = rules.resolve(Library.CATALOG);
        try {
            return bytes(file);
        } catch (IOException e) {
            throw Refusals.storage("读取证据目录", file, e);
        }
    }

    /** The files that decide a score; others are only checked, and told to be unused. */
    SortedMap<String, byte[]> loaded() {
        SortedMap<String, byte[]> loaded = new TreeMap<>(files);
        standardFiles().others().keySet().forEach(loaded::remove);
        return loaded;
    }

    public StandardFiles standardFiles() {
        return StandardFiles.of(label, files);
    }

    /** Whether both score alike: the same catalogue and the same files, whatever their cases. */
    public boolean sameRules(Draft other) {
        Map<String, byte[]> mine = loaded();
        Map<String, byte[]> theirs = other.loaded();
        return Arrays.equals(catalog, other.catalog)
                && mine.keySet().equals(theirs.keySet())
                && mine.keySet().stream().allMatch(name -> Arrays.equals(mine.get(name), theirs.get(name)));
    }

    /** How a person names a case file in a message. */
    String caseFile(String name) {
        return (label.isEmpty() ? "" : label + "/") + CASES + "/" + name;
    }

    Map<String, byte[]> all() {
        SortedMap<String, byte[]> all = new TreeMap<>(files);
        cases.forEach((name, content) -> all.put(CASES + "/" + name, content));
        return all;
    }

    private static SortedMap<String, byte[]> read(Path folder, String extension) {
        SortedMap<String, byte[]> found = new TreeMap<>();
        if (!Files.isDirectory(folder)) {
            return found;
        }
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                String name = file.getFileName().toString();
                if (name.endsWith(extension) && !name.startsWith(".")) {
                    found.put(name, bytes(file));
                }
            }
        } catch (IOException e) {
            throw Refusals.storage("读取", folder, e);
        }
        return found;
    }

    private static byte[] bytes(Path file) throws IOException {
        if (Files.size(file) > MAX_BYTES) {
            String most = "超过 " + MAX_BYTES / 1_000_000 + " MB";
            throw Refusals.because(
                    Refusals.BAD_FILE, "文件「" + file + "」过大：" + most, "标准的文件夹里只放规则、standard.yaml 和案例，请移走它");
        }
        return Files.readAllBytes(file);
    }
}
