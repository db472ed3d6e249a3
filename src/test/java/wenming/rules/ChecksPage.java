package wenming.rules;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import wenming.language.Diagnostic;

/** Writes {@code docs/checks.md} from the codes and from the small standards among the tests, so that every example on it is a real one. */
final class ChecksPage {

    static final Path FOLDER = Path.of("src/test/resources/rules");

    private static final Pattern RULE = Pattern.compile("规则 \"([^\"]+)\"");
    private static final Pattern HIDDEN = Pattern.compile("[\\p{Cc}\\p{Cf}&&[^\n]]");
    private static final String END = "结束";
    private static final int MOST_LINES = 24;

    private final StringBuilder page = new StringBuilder();

    static String text() {
        return new ChecksPage().write();
    }

    private String write() {
        page.append("# 规则检查的编号\n\n");
        page.append("`wenming rules check` 找到的每个问题都有一个编号。这里逐个说明原因和改法，并各举一个写错的和一个改好的例子。\n");
        page.append("R 开头的是规则文件，B 开头的是 standard.yaml，E 开头的是 evidence.yaml。**错误**必须改正，否则标准不能使用；");
        page.append("**提醒**不影响使用，但多半是写错了。核对过、要照原样保留的提醒，在规则上写明编号和理由就不再出现：\n");
        page.append("`@已核(\"R047 原文的两个下限对不上，照原文并列计分\")`。\n\n");
        page.append("本页由程序生成，不要直接修改。\n\n| 编号 | 问题 | 程度 |\n| --- | --- | --- |\n");
        CheckCode.all()
                .forEach(c -> page.append(
                        "| [%s](#%s) | %s | %s |\n".formatted(c.code(), c.code().toLowerCase(), c.title(), level(c))));
        CheckCode.all().forEach(this::section);
        return page.toString();
    }

    private static String level(CheckCode code) {
        return code.severity() == Diagnostic.Severity.ERROR ? "错误" : "提醒";
    }

    private void section(CheckCode code) {
        page.append("\n## %s %s\n<a id=\"%s\"></a>\n\n"
                .formatted(code.code(), code.title(), code.code().toLowerCase()));
        page.append(level(code))
                .append("。")
                .append(code.cause())
                .append("\n\n怎样改：")
                .append(code.mend())
                .append('\n');
        if (code.example().isEmpty()) {
            return;
        }
        Path bad = FOLDER.resolve("bad").resolve(code.example());
        Diagnostic found = Library.check(FOLDER, bad.toString()).stream()
                .filter(d -> d.code().equals(code.code()) && !d.file().endsWith("expected.txt"))
                .findFirst()
                .orElseThrow(() -> new AssertionError(bad + " does not show " + code.code()));
        String wrong = shown(bad, found);
        block("写错的例子", wrong);
        block("检查结果", found.toString().replace(bad + "/", ""));
        String right = counterpart(good(code), found, wrong);
        if (!right.equals(wrong)) {
            block("改好的例子", right);
        }
    }

    /** The folder that is right where the other is wrong. */
    static Path good(CheckCode code) {
        Path own = FOLDER.resolve("good").resolve(code.example());
        return Files.isDirectory(own) ? own : FOLDER.resolve("good/plain");
    }

    private void block(String title, String text) {
        if (!text.isBlank()) {
            page.append("\n%s：\n\n```text\n%s\n```\n".formatted(title, visible(text.strip())));
        }
    }

    /** What hides itself in a rule file must not do so on the page. */
    private static String visible(String text) {
        return HIDDEN.matcher(text)
                .replaceAll(m -> "〔U+%04X〕".formatted((int) m.group().charAt(0)));
    }

    private static String shown(Path folder, Diagnostic d) {
        Path file = Path.of(d.file());
        if (d.line() == 0) {
            return files(folder);
        }
        if (d.file().endsWith(".yaml")) {
            return d.code().endsWith("002") ? "" : String.join("\n", lines(file));
        }
        List<String> blocks = new ArrayList<>();
        for (Path rules : ruleFiles(folder)) {
            for (List<String> block : blocks(lines(rules))) {
                Optional<String> name = name(block);
                boolean named =
                        name.filter(n -> d.message().contains("「" + n + "」")).isPresent();
                if (named || rules.equals(file) && holds(lines(rules), block, d.line())) {
                    blocks.add(String.join("\n", shortened(block)));
                }
            }
        }
        return String.join("\n\n", blocks);
    }

    /** What stands in the good folder where the bad one is wrong: the rules of the same names, the outline, or the files. */
    private static String counterpart(Path good, Diagnostic d, String wrong) {
        if (d.line() == 0) {
            return files(good);
        }
        if (d.file().endsWith(".yaml")) {
            return String.join("\n", lines(good.resolve("standard.yaml")));
        }
        TreeSet<String> names = new TreeSet<>();
        Matcher m = RULE.matcher(wrong);
        while (m.find()) {
            names.add(m.group(1));
        }
        List<String> blocks = new ArrayList<>();
        for (Path rules : ruleFiles(good)) {
            blocks(lines(rules)).stream()
                    .filter(block -> name(block).filter(names::contains).isPresent())
                    .forEach(block -> blocks.add(String.join("\n", block)));
        }
        return String.join("\n\n", blocks);
    }

    private static String files(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return "文件："
                    + String.join(
                            "、",
                            files.filter(Files::isRegularFile)
                                    .map(f -> folder.relativize(f).toString())
                                    .filter(f -> !f.equals("expected.txt"))
                                    .sorted()
                                    .toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Path> ruleFiles(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(f -> f.toString().endsWith(".dslr")).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> lines(Path file) {
        try {
            return Files.readString(file).replace("\ufeff", "").lines().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Cut after each 结束, without the empty lines between. */
    private static List<List<String>> blocks(List<String> lines) {
        List<List<String>> blocks = new ArrayList<>();
        List<String> block = new ArrayList<>();
        for (String line : lines) {
            if (!block.isEmpty() || !line.isBlank()) {
                block.add(line);
            }
            if (line.strip().equals(END)) {
                blocks.add(block);
                block = new ArrayList<>();
            }
        }
        if (!block.isEmpty()) {
            blocks.add(block);
        }
        return blocks;
    }

    private static boolean holds(List<String> lines, List<String> block, int line) {
        String wanted = lines.get(line - 1);
        long before = lines.subList(0, line - 1).stream()
                .filter(l -> l.strip().equals(END))
                .count();
        return blocks(lines).indexOf(block) == before && block.contains(wanted);
    }

    private static Optional<String> name(List<String> block) {
        return block.stream()
                .map(RULE::matcher)
                .filter(Matcher::find)
                .map(m -> m.group(1))
                .findFirst();
    }

    private static List<String> shortened(List<String> block) {
        if (block.size() <= MOST_LINES) {
            return block.stream()
                    .map(l -> l.length() > 120 ? l.substring(0, 60) + "……" : l)
                    .toList();
        }
        List<String> few = new ArrayList<>(block.subList(0, 10));
        few.add("  ……");
        few.addAll(block.subList(block.size() - 3, block.size()));
        return few;
    }
}
