package wenming.rules;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.drools.model.Model;
import wenming.evidence.Catalog;
import wenming.language.Diagnostic;
import wenming.language.InvalidInput;
import wenming.scoring.Clause;
import wenming.scoring.Item;
import wenming.scoring.Outline;
import wenming.scoring.Points;
import wenming.scoring.Scheme;

/** Reads the files of one standard into rules and a scheme, gathering every problem of every file on the way. */
final class StandardReader {

    /**
     * @param diagnostics everything found, errors and warnings, by place
     * @param outline empty when standard.yaml cannot be used
     * @param rules every rule that could be read
     * @param code models compiled from plain Drools files; none when there are errors
     * @param scheme empty when there are errors
     */
    record Result(
            List<Diagnostic> diagnostics,
            Optional<Outline> outline,
            List<RuleText> rules,
            List<Model> code,
            Optional<Scheme> scheme) {}

    /** Several times the largest official document; results that wait for one another must not wait deeper than a thread can go. */
    private static final int MAX_RULES = 1000;

    private final StandardFiles files;
    private final Catalog catalog;
    private final Findings findings = new Findings();
    private int read;

    private StandardReader(StandardFiles files, Catalog catalog) {
        this.files = files;
        this.catalog = catalog;
    }

    static Result read(StandardFiles files, Catalog catalog, byte[] catalogBytes) {
        return new StandardReader(files, catalog).read(catalogBytes);
    }

    private Result read(byte[] catalogBytes) {
        Optional<Outline> outline = outline();
        files.others().keySet().forEach(name -> FileNames.unread(name, files.named(name), findings));
        if (outline.isEmpty()) {
            return new Result(found(), outline, List.of(), List.of(), Optional.empty());
        }
        if (files.rules().isEmpty()) {
            findings.error("R041", files.named(StandardFiles.OUTLINE), 0, 0, "这个标准没有规则文件", "请在同一文件夹放入 .dslr 文件");
        }
        List<RuleText> rules = new ArrayList<>();
        Set<String> unread = new HashSet<>();
        Set<String> written = new LinkedHashSet<>();
        for (Map.Entry<String, byte[]> file : files.rules().entrySet()) {
            String name = files.named(file.getKey());
            RuleFileReader reader = new RuleFileReader(name, findings);
            for (RawRule raw : reader.read(file.getValue())) {
                if (findings.full() || tooMany(raw)) {
                    unread.add(StandardCheck.ANY);
                    break;
                }
                written.add(raw.name);
                RuleAssembler.assemble(raw, catalog, outline.get(), findings)
                        .ifPresentOrElse(rules::add, () -> unread.add(itemOf(raw)));
            }
            if (reader.incomplete()) {
                unread.add(StandardCheck.ANY);
            }
            if (unread.contains(StandardCheck.ANY) && (findings.full() || read > MAX_RULES)) {
                break;
            }
        }
        CodeRules code = new CodeRules(files, outline.get(), findings);
        code.read().forEach(raw -> {
            written.add(raw.name);
            code.rule(raw).ifPresentOrElse(rules::add, () -> unread.add(itemOf(raw)));
        });
        if (written.isEmpty() && !files.rules().isEmpty() && !findings.hasErrors()) {
            findings.error("R041", files.named(files.rules().firstKey()), 0, 0, "规则文件里一条规则也没有", "请写入规则，以「规则 \"名称\"」开头");
        }
        if (!written.isEmpty()) {
            OutlineText text = OutlineText.of(files.named(StandardFiles.OUTLINE), files.outline());
            new StandardCheck(outline.get(), text, rules, findings).check(written, unread);
            Lints.check(new Ruleset(outline.get(), text, catalog, rules), unread.isEmpty(), findings);
        }
        List<Model> models = findings.hasErrors() ? List.of() : code.compiled();
        Optional<Scheme> scheme =
                findings.hasErrors() ? Optional.empty() : Optional.of(scheme(outline.get(), rules, catalogBytes));
        return new Result(found(), outline, List.copyOf(rules), models, scheme);
    }

    /** A clean standard pays nothing for it. */
    private List<Diagnostic> found() {
        if (findings.full()) {
            String message = "问题超过 " + Findings.MOST + " 处，其余没有再查";
            findings.error("R099", files.named(StandardFiles.OUTLINE), 0, 0, message, "先改正已列出的，再检查一次");
        }
        List<Diagnostic> found = findings.sorted();
        if (found.isEmpty()) {
            return found;
        }
        Map<String, byte[]> texts = new HashMap<>();
        texts.put(files.named(StandardFiles.OUTLINE), files.outline());
        files.rules().forEach((name, text) -> texts.put(files.named(name), text));
        files.code().forEach((name, text) -> texts.put(files.named(name), text));
        return new Spans(texts).measured(found);
    }

    private boolean tooMany(RawRule raw) {
        if (++read <= MAX_RULES) {
            return false;
        }
        findings.error("R001", raw.file, raw.line, 1, "一个标准的规则超过 " + MAX_RULES + " 条", "请分成几个标准");
        return true;
    }

    private static String itemOf(RawRule raw) {
        RawRule.Annotation item = raw.annotations.get("项目");
        return item == null || item.values().isEmpty()
                ? StandardCheck.ANY
                : item.values().get(0);
    }

    private Optional<Outline> outline() {
        String name = files.named(StandardFiles.OUTLINE);
        if (files.outline().length == 0) {
            findings.error("B001", name, 0, 0, "缺少 standard.yaml 或文件是空的", "请写明标准的编号、标题、类别和称号");
            return Optional.empty();
        }
        open(name);
        try {
            return Optional.of(OutlineReader.read(name, files.outline()));
        } catch (InvalidInput e) {
            findings.addAll(e.diagnostics());
            return Optional.empty();
        }
    }

    /** What a draft leaves open is good YAML, so the reader would take it for an answer. */
    private void open(String name) {
        String[] lines = new String(files.outline(), StandardCharsets.UTF_8).split("\n", -1);
        for (int i = 0; i < lines.length; i++) {
            String line = lines[i].replaceFirst("(^|\\s)#.*", "");
            int at = line.indexOf(RuleFileReader.OPEN);
            if (at >= 0) {
                String what = line.substring(at + RuleFileReader.OPEN.length())
                        .replaceAll("[\"'}\\]：:]", " ")
                        .strip();
                findings.error(
                        "B090", name, i + 1, at + 1, "还有一处没有写" + (what.isEmpty() ? "" : "：" + what), "请填写，或删去这一项");
            }
        }
    }

    private Scheme scheme(Outline outline, List<RuleText> rules, byte[] catalogBytes) {
        Map<String, List<Item.Rule>> byItem = new LinkedHashMap<>();
        List<Item.Rule> vetoes = new ArrayList<>();
        List<Item.Rule> titles = new ArrayList<>();
        List<Item.Rule> decisions = new ArrayList<>();
        for (RuleText rule : rules) {
            switch (rule.clause().role()) {
                case ITEM ->
                    byItem.computeIfAbsent(rule.clause().item(), i -> new ArrayList<>())
                            .add(rule.rule());
                case VETO -> vetoes.add(rule.rule());
                case TITLE -> titles.add(rule.rule());
                case DECISION -> decisions.add(rule.rule());
            }
        }
        List<Item> items = new ArrayList<>();
        byItem.forEach((id, of) -> items.add(item(outline, id, of)));
        items.sort(new ItemOrder(outline));
        return new Scheme(outline, catalog, items, vetoes, titles, decisions, files.sha256(catalogBytes));
    }

    private static Item item(Outline outline, String id, List<Item.Rule> rules) {
        Clause first = rules.get(0).clause();
        String title = first.title().isEmpty() ? first.rule() : first.title();
        return new Item(
                id, title, outline.categoryOf(id).orElseThrow(), first.points().orElse(Points.ZERO), rules);
    }
}
