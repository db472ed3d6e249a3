package wenming.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * One hostile Drools file of the corpus.
 *
 * @param id as in the corpus
 * @param title what it tries
 * @param text the file
 */
record Attack(String id, String title, String text) {

    private static final Path CORPUS = Path.of("src/test/resources/attacks/drl.txt");
    private static final String HEAD =
            "package wenming.standard; import wenming.evidence.Dossier; import wenming.evidence.Unit;"
                    + " global wenming.scoring.ScoreSheet sheet;";

    static List<Attack> all() {
        List<Attack> attacks = new ArrayList<>();
        try {
            for (String block : Files.readString(CORPUS).split("(?m)^### ")) {
                if (!block.startsWith("#")) {
                    String[] head = block.lines().findFirst().orElseThrow().split(" \\| ");
                    String text = block.substring(block.indexOf('\n') + 1);
                    attacks.add(new Attack(head[0], head[2], expanded(head[0], text)));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return attacks;
    }

    private static String expanded(String id, String text) {
        String s = text.replace("%H", HEAD)
                .replace("%PWN", "System.setProperty(\"pwn." + id + "\",\"1\")")
                .replace("%NOTE", "System.setProperty(\"note." + id + "\",\"1\");")
                .replace("%MARK", mark(id).toString())
                .replace("%ID", id)
                .replace("%CR", "\r");
        s = bomb(s, "%OR", 16, " ", i -> "( Dossier(today > " + i + ") or Dossier(today < " + -i + ") )");
        s = bomb(s, "%MANYC", 3000, ", ", i -> "today + headcount * " + i + " != " + (i + 7));
        s = bomb(
                s,
                "%MANY",
                5000,
                "\n",
                i -> "rule \"m" + i + "\" when Dossier( today > " + i + " ) then sheet.award(\"m\", " + i + "); end");
        return s.replace("%PAREN", "(".repeat(20_000) + "today > 1" + ")".repeat(20_000))
                .replace("%NOT", "not( ".repeat(3000) + "Dossier()" + " )".repeat(3000))
                .replace("%BIGSTR", "x".repeat(400_000));
    }

    private static String bomb(
            String text, String mark, int times, String between, java.util.function.IntFunction<String> part) {
        return text.contains(mark)
                ? text.replace(mark, IntStream.range(0, times).mapToObj(part).collect(Collectors.joining(between)))
                : text;
    }

    private static Path mark(String id) {
        return Path.of(System.getProperty("java.io.tmpdir"), "pwned-" + id);
    }

    /** Whether anything of it ran. */
    boolean ran() {
        return System.getProperties().stringPropertyNames().stream()
                        .anyMatch(name -> name.startsWith("pwn.") || name.startsWith("note."))
                || Files.exists(mark(id));
    }
}
