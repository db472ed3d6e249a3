package wenming.cli;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
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
import wenming.evidence.SubmissionSource;
import wenming.language.Diagnostic;
import wenming.language.InvalidInput;
import wenming.policy.change.Impact;
import wenming.policy.change.ImpactHtml;
import wenming.policy.change.ImpactJson;
import wenming.policy.change.ImpactStudy;
import wenming.report.TextReport;
import wenming.rules.Standard;

/** {@code wenming rules impact}: who would gain and who would lose by a draft. A change is what was asked for, not a failure. */
@Command(
        name = "impact",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description = "发布前预览：同一批材料按现行规则和草稿各评一次，看谁的得分、称号、否决会变")
final class ImpactCommand implements Callable<Integer> {

    private static final int MOST = 100_000;

    @ParentCommand
    private RulesCommand rules;

    @Spec
    private CommandSpec spec;

    @Mixin
    private DataOption data;

    @Parameters(paramLabel = "ID", description = "标准的编号（和现行版本比较，还没有现行版本的只看草稿），或编号@版本")
    private String standard;

    @Option(names = "--draft", paramLabel = "DIR", required = true, description = "存放草稿的文件夹")
    private Path draft;

    @Option(names = "--over", paramLabel = "PATH", required = true, description = "材料：文件夹，或一行一份的 .ndjson 文件；可压缩为 .gz")
    private Path submissions;

    @Option(names = "--top", paramLabel = "N", description = "每张表最多列出几家，默认 20")
    private int top = 20;

    @Option(names = "--format", paramLabel = "FORMAT", description = "输出格式：${COMPLETION-CANDIDATES}，默认 text")
    private ImpactFormat format = ImpactFormat.TEXT;

    @Option(names = "--out", paramLabel = "FILE", description = "写到这个文件")
    private Optional<Path> out;

    @Override
    public Integer call() {
        if (top < 1 || top > MOST) {
            throw new BadUsage(spec.commandLine(), "--top 应在 1 至 " + MOST + " 之间");
        }
        Main main = rules.main();
        RuleChoice choice = new RuleChoice(main.rules(), data.versions(main));
        RuleChoice.Chosen changed = choice.draft(draft);
        try (Standard after = changed.standard();
                SubmissionSource source = SubmissionSource.open(submissions)) {
            byte[] report = report(study(choice, after, changed.label(), source));
            if (out.isPresent()) {
                AtomicFile.write(out.get(), report);
            } else {
                main.streams().out().writeBytes(report);
            }
        }
        return Main.DONE;
    }

    private Impact study(RuleChoice choice, Standard after, String label, SubmissionSource source) {
        PrintStream err = rules.main().streams().err();
        if (standard.equals(after.outline().id()) && choice.live(standard).isEmpty()) {
            err.println("「" + standard + "」还没有现行版本，没有可比较的；下面是草稿 " + label + " 的结果");
            return ImpactStudy.of(Optional.empty(), after, source, top);
        }
        RuleChoice.Chosen live = choice.of(standard);
        try (Standard before = live.standard()) {
            sameStandard(before.outline().id(), after.outline().id());
            err.println("现行规则：" + live.label() + "；草稿：" + label);
            return ImpactStudy.of(Optional.of(before), after, source, top);
        }
    }

    private void sameStandard(String id, String other) {
        if (!id.equals(other)) {
            String message = "草稿写的是标准「" + other + "」，比较的却是「" + id + "」";
            throw new InvalidInput(List.of(
                    Diagnostic.error("V009", draft.toString(), 0, 0, message, "请核对草稿文件夹，或改正 standard.yaml 的 id")));
        }
    }

    private byte[] report(Impact impact) {
        boolean colour = out.isEmpty() && rules.main().streams().terminal();
        return switch (format) {
            case TEXT -> new ImpactText(TextReport.COLUMNS, colour).of(impact).getBytes(StandardCharsets.UTF_8);
            case JSON -> ImpactJson.bytes(impact);
            case HTML -> ImpactHtml.bytes(impact);
        };
    }
}
