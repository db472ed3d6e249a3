package wenming.cli;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;
import wenming.evidence.Submission;
import wenming.report.TextReport;
import wenming.rules.Standard;
import wenming.scoring.Assessment;

/** {@code wenming score}: scores submissions. A bad one does not stop the others. */
@Command(name = "score", description = "给材料评分，说明每一分的来由和怎样补上失分")
final class ScoreCommand implements Callable<Integer> {

    private static final String BETWEEN_TEXTS = "\n" + "=".repeat(TextReport.COLUMNS) + "\n\n";

    @ParentCommand
    private Main main;

    @Spec
    private CommandSpec spec;

    @Parameters(arity = "1..*", paramLabel = "FILE", description = "单位的材料（JSON），可写多个；- 表示标准输入")
    private List<String> files;

    /** --version means a version of the rules here, so the usual pair of options cannot be mixed in. */
    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            descriptionKey = "mixinStandardHelpOptions.help")
    private boolean help;

    @Option(names = "--standard", paramLabel = "ID", description = "按哪个标准评分，优先于材料里写的；也可写 编号@版本，或存放一个标准的文件夹")
    private Optional<String> standard;

    @Option(names = "--version", paramLabel = "VERSION", description = "按已发布的哪个版本评分，默认是现行版本；没有发布过的用规则文件夹")
    private Optional<String> version;

    @Mixin
    private DataOption data;

    @Option(names = "--keep", description = "把材料和规则存入数据文件夹，日后可用 replay 重现结果")
    private boolean keep;

    @Option(names = "--as-of", paramLabel = "DATE", description = "按哪一天的情况评分，例如 2026-06-30，优先于材料里写的")
    private Optional<LocalDate> asOf;

    @Option(names = "--format", paramLabel = "FORMAT", description = "输出格式：${COMPLETION-CANDIDATES}，默认 text")
    private Format format = Format.TEXT;

    @Option(names = "--out", paramLabel = "PATH", description = "写到这个文件；材料有多份时是文件夹，每份一个文件")
    private Optional<Path> out;

    @Option(names = "--width", paramLabel = "N", description = "文本每行最多几列，默认 96")
    private int width = TextReport.COLUMNS;

    @Option(names = "--all", description = "对照适用于该单位的全部标准，找出最接近的称号和一举多得的事")
    private boolean all;

    @Option(names = "--by", paramLabel = "GROUP", description = "只列待办事项，按牵头部门（lead）或阶段期限（stage）归类")
    private Optional<Duties> by;

    private Optional<EveryStandard> every = Optional.empty();
    private Optional<ScoringRules> rules = Optional.empty();

    @Override
    public Integer call() {
        List<Input> inputs = files.stream().map(Input::new).toList();
        check(inputs);
        Destination destination = destination(inputs);
        Rendering rendering = rendering(inputs);
        int failed = 0;
        try (Bookshelf shelf = new Bookshelf(main.rules());
                ScoringRules chosen = chosenRules()) {
            rules = Optional.of(chosen);
            every = all ? Optional.of(new EveryStandard(main)) : Optional.empty();
            for (Input input : inputs) {
                failed += score(shelf, input, rendering, destination) ? 0 : 1;
            }
        } finally {
            every.ifPresent(EveryStandard::close);
        }
        if (failed > 0 && inputs.size() > 1) {
            main.streams().err().println("共 " + inputs.size() + " 份材料，" + failed + " 份未能评分");
        }
        return failed == 0 ? Main.DONE : Main.WRONG_INPUT;
    }

    private void check(List<Input> inputs) {
        if (inputs.stream().filter(Input::isStdin).count() > 1) {
            throw new BadUsage(spec.commandLine(), "标准输入 - 只能写一次");
        }
        if (inputs.size() > 1 && (format == Format.HTML || format == Format.ICS) && out.isEmpty()) {
            throw new BadUsage(spec.commandLine(), "多份网页或日历不能接在一起，请用 --out 指定文件夹");
        }
        if (inputs.size() > 1
                && out.filter(p -> Files.exists(p) && !Files.isDirectory(p)).isPresent()) {
            throw new BadUsage(spec.commandLine(), "材料有多份，--out 应为文件夹，而 " + out.get() + " 是文件");
        }
        if (inputs.size() == 1 && out.filter(Files::isDirectory).isPresent()) {
            throw new BadUsage(spec.commandLine(), "--out 应为文件，而 " + out.get() + " 是文件夹");
        }
        if (all && (standard.isPresent() || by.isPresent())) {
            throw new BadUsage(spec.commandLine(), "--all 对照全部标准，不能与 --standard、--by 同用");
        }
        if ((all && format != Format.TEXT && format != Format.JSON) || (by.isPresent() && format != Format.TEXT)) {
            throw new BadUsage(spec.commandLine(), "--format " + format + " 不能与 " + (all ? "--all" : "--by") + " 同用");
        }
        if (all && (version.isPresent() || keep)) {
            throw new BadUsage(spec.commandLine(), "--all 用规则文件夹里的全部标准，不能与 --version、--keep 同用");
        }
        if (version.isPresent()
                && standard.filter(s -> s.contains("@") || s.contains("/")).isPresent()) {
            throw new BadUsage(spec.commandLine(), "已用 --version 写明版本，--standard 只写标准的编号");
        }
        if (width < 40 || width > 400) {
            throw new BadUsage(spec.commandLine(), "--width 应在 40 至 400 之间");
        }
    }

    private Destination destination(List<Input> inputs) {
        if (out.isEmpty()) {
            return Destination.stdout(main.streams(), format == Format.TEXT ? BETWEEN_TEXTS : "");
        }
        return inputs.size() == 1 ? Destination.file(out.get()) : Destination.folder(out.get(), format.extension());
    }

    private Rendering rendering(List<Input> inputs) {
        boolean stdout = out.isEmpty();
        return new Rendering(
                format,
                stdout && inputs.size() > 1,
                width,
                stdout && main.streams().terminal());
    }

    private boolean score(Bookshelf shelf, Input input, Rendering rendering, Destination destination) {
        try {
            destination.put(input, report(shelf, input, rendering));
            return true;
        } catch (RuntimeException failure) { // whatever it is, the other files are not to blame
            main.failed(input.name(), failure);
            return false;
        }
    }

    private byte[] report(Bookshelf shelf, Input input, Rendering rendering) {
        if (every.isPresent()) {
            return every.get().report(input, asOf, rendering);
        }
        Assessment assessment = assess(shelf, input);
        return by.map(duties -> duties.text(assessment, rendering.columns(), rendering.colour())
                        .getBytes(StandardCharsets.UTF_8))
                .orElseGet(() -> rendering.of(assessment));
    }

    private Assessment assess(Bookshelf shelf, Input input) {
        byte[] json = input.bytes(main.streams());
        String wanted = standard.orElseGet(() -> NamedStandard.in(json));
        Optional<Assessment> elsewhere = rules.orElseThrow().assess(wanted, input, json, this::dated);
        return elsewhere.orElseGet(() -> assess(shelf, input, json));
    }

    private Assessment assess(Bookshelf shelf, Input input, byte[] json) {
        Submission submission = shelf.read(input.name(), json);
        Standard chosen = standard.isPresent()
                ? shelf.standard(standard.get(), "", "")
                : shelf.standard(submission.standard(), input.name(), "/standard");
        return chosen.assess(dated(submission));
    }

    private Submission dated(Submission submission) {
        return asOf.map(submission::on).orElse(submission);
    }

    private ScoringRules chosenRules() {
        RuleChoice choice = new RuleChoice(main.rules(), data.versions(main));
        return new ScoringRules(
                main, choice, version, keep ? Optional.of(choice.versions().kept()) : Optional.empty());
    }
}
