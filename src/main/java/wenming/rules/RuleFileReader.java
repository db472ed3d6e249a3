package wenming.rules;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import wenming.language.Nearest;
import wenming.rules.RawRule.Annotation;
import wenming.rules.RawRule.Line;

/**
 * Cuts a rule file into rules, annotations and lines. Goes on after every mistake, so that all of them are told at once. Bounded in size before
 * anything else is looked at.
 */
final class RuleFileReader {

    static final int MAX_BYTES = 1_000_000;
    /** Marks what a draft leaves open. */
    static final String OPEN = "待写";

    private static final int MAX_LINE = 500;
    private static final int MAX_RULE_LINES = 80;
    private static final int MAX_RULES = 500;
    private static final Pattern RULE = Pattern.compile("规则\\s*(?:\"([^\"]{1,80})\")?\\s*(.*)");
    private static final Pattern ANNOTATION =
            Pattern.compile("@([\\p{IsHan}A-Za-z]{1,20})(?:\\s*\\(([^()\"]*(?:\"[^\"]*\"[^()\"]*)*)\\))?\\s*");
    private static final Pattern UNCLOSED = Pattern.compile("@[^(@]*\\((?:[^()\"@]|\"[^\"]*\")*(?:@|$)");
    private static final Pattern VALUES = Pattern.compile("\\s*\"[^\"]*\"(?:\\s*[,、]\\s*\"[^\"]*\")*\\s*");
    private static final Pattern TEXT = Pattern.compile("\"([^\"]*)\"");

    private enum Part {
        OUTSIDE,
        HEAD,
        WHEN,
        THEN
    }

    private final String file;
    private final Findings findings;
    private final List<RawRule> rules = new ArrayList<>();
    private RawRule current;
    private Part part = Part.OUTSIDE;
    private boolean lost;
    private boolean incomplete;

    RuleFileReader(String file, Findings findings) {
        this.file = file;
        this.findings = findings;
    }

    List<RawRule> read(byte[] bytes) {
        if (bytes.length > MAX_BYTES) {
            incomplete = true;
            findings.error("R001", file, 0, 0, "文件有 " + bytes.length + " 字节，超过上限 " + MAX_BYTES, "请按类别拆成几个文件");
            return rules;
        }
        String text;
        try {
            text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            incomplete = true;
            findings.error("R002", file, 0, 0, "文件不是 UTF-8 编码", "请用编辑器另存为 UTF-8");
            return rules;
        }
        String[] lines = (text.startsWith("\ufeff") ? text.substring(1) : text).split("\r\n|\n|\r", -1);
        for (int i = 0; i < lines.length && !findings.full(); i++) {
            line(lines[i], i + 1);
        }
        incomplete |= findings.full();
        if (part != Part.OUTSIDE) {
            unfinished(lines.length);
        }
        return rules;
    }

    /** Whether some rule may be missing from what was read, or may go by another name. */
    boolean incomplete() {
        return incomplete;
    }

    private void line(String raw, int number) {
        if (raw.length() > MAX_LINE) {
            skipped();
            findings.error("R003", file, number, MAX_LINE, "这一行有 " + raw.length() + " 个字符，超过上限 " + MAX_LINE, "请拆成几行");
            return;
        }
        int bad = forbidden(raw);
        if (bad >= 0) {
            skipped();
            String which = raw.charAt(bad) == '\\' ? "反斜杠" : "看不见的字符 U+%04X".formatted((int) raw.charAt(bad));
            findings.error("R004", file, number, bad + 1, "含有" + which, "请删去；若看不出在哪里，请把这一行重新输入一遍");
            return;
        }
        String text = Punctuation.withoutComment(Punctuation.plain(raw));
        int start = 0;
        while (start < text.length() && text.charAt(start) == ' ') {
            start++;
        }
        String body = text.strip();
        if (body.isEmpty()) {
            return;
        }
        if (body.chars().filter(c -> c == '"').count() % 2 != 0) {
            skipped();
            findings.error(
                    "R005", file, number, start + text.substring(start).lastIndexOf('"') + 1, "引号没有成对", "请补上另一个引号");
            return;
        }
        place(body, number, start + 1);
    }

    /** A line that cannot be used leaves a hole in its rule, or takes the beginning of a rule with it. */
    private void skipped() {
        if (part == Part.OUTSIDE) {
            lost = true;
            incomplete = true;
        } else {
            current.damaged = true;
        }
    }

    private void place(String body, int number, int column) {
        if (body.startsWith("规则")) {
            begin(body, number, column);
        } else if (part == Part.OUTSIDE && lost) {
            lost = !body.equals("结束"); // the rest of a rule whose beginning was not understood says nothing new
        } else if (part == Part.OUTSIDE) {
            lost = !body.equals("结束");
            incomplete = true;
            findings.error(
                    "R006",
                    file,
                    number,
                    column,
                    "这一行不属于任何规则：" + body,
                    body.startsWith("@") ? "说明要写在「规则 \"名称\"」的下面" : "规则以「规则 \"名称\"」开头，以「结束」结尾");
        } else if (body.startsWith(OPEN)) {
            open(body.substring(OPEN.length()), "请改写成句子，可用的句子见词汇表", number, column);
        } else if (body.startsWith("@")) {
            annotations(body, number, column);
        } else if (body.equals("当")) {
            enter(Part.WHEN, "当", number, column);
        } else if (body.equals("那么")) {
            enter(Part.THEN, "那么", number, column);
        } else if (body.equals("结束")) {
            end(number, column);
        } else if (misspelt(body)) {
            findings.error("R008", file, number, column, "这一行写得不对：" + body, "是否想写「" + next() + "」？");
            place(next(), number, column);
        } else {
            sentence(new Line(body, number, column));
        }
    }

    /** What a draft leaves to be written is no sentence yet; the rule is told as unfinished and nothing else is said about it. */
    private void open(String what, String remedy, int number, int column) {
        current.damaged = true;
        String text = what.replace('"', ' ').strip();
        findings.error(
                "R090",
                file,
                number,
                column,
                "规则「" + current.name + "」还有一处没有写" + (text.isEmpty() ? "" : "：" + text),
                remedy);
    }

    /** The word that must come next. */
    private String next() {
        return part == Part.HEAD ? "当" : part == Part.WHEN ? "那么" : "结束";
    }

    private boolean misspelt(String body) {
        return body.length() <= next().length() + 1
                && Nearest.to(body, List.of(next())).isPresent();
    }

    private void begin(String body, int number, int column) {
        if (part != Part.OUTSIDE) {
            unfinished(number);
        }
        Matcher m = RULE.matcher(body);
        if (!m.matches() || m.group(1) == null || !m.group(2).isEmpty()) {
            incomplete = true;
            findings.error("R007", file, number, column, "规则的开头写得不对：" + body, "应为「规则 \"名称\"」，名称不超过 80 字");
        }
        String name = m.matches() && m.group(1) != null ? m.group(1).strip() : "第 " + number + " 行的规则";
        if (rules.size() == MAX_RULES) {
            findings.error("R001", file, number, column, "规则超过 " + MAX_RULES + " 条", "请拆成几个文件");
        }
        current = new RawRule(name, file, number);
        part = Part.HEAD;
    }

    private void enter(Part next, String word, int number, int column) {
        if (next.ordinal() != part.ordinal() + 1) {
            findings.error("R008", file, number, column, "「" + word + "」的位置不对", "顺序应为：规则、@说明、当、那么、结束");
        }
        part = next;
    }

    private void end(int number, int column) {
        if (part != Part.THEN) {
            current.damaged = true;
            String missing = part == Part.HEAD ? "「当」和「那么」" : "「那么」";
            findings.error("R008", file, number, column, "规则「" + current.name + "」缺少" + missing, "顺序应为：规则、@说明、当、那么、结束");
        }
        keep();
    }

    private void unfinished(int number) {
        current.damaged |= part != Part.THEN;
        findings.error(
                "R009", file, number, 1, "规则「" + current.name + "」（第 " + current.line + " 行）没有「结束」", "请在规则末尾补一行「结束」");
        keep();
    }

    private void keep() {
        if (rules.size() < MAX_RULES) {
            rules.add(current);
        }
        part = Part.OUTSIDE;
    }

    private void sentence(Line line) {
        if (part == Part.HEAD) {
            findings.error("R008", file, line.line(), line.column(), "这一行应放在「当」之后：" + line.text(), "请先写一行「当」");
            part = Part.WHEN;
        }
        List<Line> lines = part == Part.WHEN ? current.when : current.then;
        if (lines.size() == MAX_RULE_LINES) {
            findings.error("R001", file, line.line(), line.column(), "一条规则超过 " + MAX_RULE_LINES + " 行", "请拆成几条规则");
        }
        if (lines.size() <= MAX_RULE_LINES) {
            lines.add(line);
        }
    }

    private void annotations(String body, int number, int column) {
        if (part != Part.HEAD) {
            findings.error("R008", file, number, column, "说明要写在「当」之前：" + body, "请移到规则名称的下面");
        }
        Matcher m = ANNOTATION.matcher(body);
        int at = 0;
        while (at < body.length() && m.region(at, body.length()).lookingAt()) {
            boolean bare = m.group(2) == null && m.end() < body.length() && body.charAt(m.end()) != '@';
            if (bare) {
                break;
            }
            annotation(m.group(1), m.group(2), number, column + at);
            at = m.end();
        }
        if (at < body.length()) {
            current.damaged = true;
            String rest = body.substring(at);
            boolean open = UNCLOSED.matcher(rest).lookingAt();
            String remedy = open ? "括号没有成对，请补上右括号" : "应为 @名称(\"内容\")，数字不加引号";
            findings.error("R010", file, number, column + at, "说明写得不对：" + rest, remedy);
        }
    }

    private void annotation(String name, String inside, int number, int column) {
        Annotation annotation;
        if (inside == null || inside.isBlank()) {
            annotation = new Annotation(name, List.of(), false, number, column);
        } else if (VALUES.matcher(inside).matches()) {
            List<String> values = new ArrayList<>();
            Matcher m = TEXT.matcher(inside);
            while (m.find()) {
                values.add(m.group(1).strip());
            }
            annotation = new Annotation(name, List.copyOf(values), true, number, column);
        } else {
            annotation = new Annotation(name, List.of(inside.strip()), false, number, column);
        }
        if (annotation.values().stream().anyMatch(v -> v.startsWith(OPEN))) {
            open("@" + name, "请在引号里填写", number, column);
        }
        if (current.annotations.putIfAbsent(name, annotation) != null) {
            findings.error("R011", file, number, column, "@" + name + " 写了两次", "请只留一个");
        }
    }

    /** Index of the first character that has no business in a rule file, or -1. */
    private static int forbidden(String line) {
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            boolean paired = Character.isHighSurrogate(c)
                    && i + 1 < line.length()
                    && Character.isLowSurrogate(line.charAt(i + 1));
            if (paired) {
                i++;
            } else if (c == '\\'
                    || Character.isISOControl(c) && c != '\t'
                    || Character.isSurrogate(c)
                    || invisible(c)
                    || c == '\ufffe'
                    || c == '\uffff') {
                return i;
            }
        }
        return -1;
    }

    /** Marks that take no room, such as a zero width blank brought in by pasting, and those that turn the direction of writing. */
    private static boolean invisible(char c) {
        int type = Character.getType(c);
        return type == Character.FORMAT || type == Character.LINE_SEPARATOR || type == Character.PARAGRAPH_SEPARATOR;
    }
}
