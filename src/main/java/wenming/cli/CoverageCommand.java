package wenming.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import wenming.evidence.Submission;
import wenming.policy.CaseFolder;
import wenming.policy.Coverage;
import wenming.policy.RuleCase;
import wenming.policy.RuleCoverage;
import wenming.policy.SampleFolder;
import wenming.report.PlainTable;
import wenming.report.TextReport;
import wenming.rules.Library;
import wenming.rules.Standard;

/** {@code wenming rules coverage}: which rules the cases and samples have exercised, on both sides of their thresholds. */
@Command(
        name = "coverage",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description = "统计案例和样例触及了哪些规则，分数线两边是否都试过")
final class CoverageCommand implements Callable<Integer> {

    private static final List<String> HEADERS = List.of("项目", "规则", "满分等", "不足等", "不适用", "结论");

    @ParentCommand
    private RulesCommand rules;

    @Parameters(arity = "0..1", paramLabel = "ID|DIR", description = "标准的编号，或存放一个标准的文件夹；不写则全部")
    private Optional<String> standard;

    @Option(names = "--samples", paramLabel = "DIR", description = "样例文件夹，默认是规则文件夹旁边的 samples")
    private Optional<Path> samples;

    @Option(names = "--strict", description = "有规则没有试全时以退出码 1 结束")
    private boolean strict;

    @Override
    public Integer call() {
        return new Wanted(rules.main(), standard).each(this::measure);
    }

    private int measure(Library library, Standard one) {
        Main main = rules.main();
        String id = one.outline().id();
        Path folder = samples.orElseGet(() -> main.rules().resolveSibling("samples"));
        List<Submission> all =
                new ArrayList<>(CaseFolder.in(new Wanted(main, standard).home(one), one, library.submissions()).stream()
                        .map(RuleCase::submission)
                        .toList());
        int cases = all.size();
        all.addAll(SampleFolder.read(folder, id, library.submissions()));
        Coverage coverage = Coverage.of(one, all);
        int rulesInAll = coverage.rules().size();
        int complete = rulesInAll - coverage.gaps().size();
        List<List<String>> rows =
                coverage.rules().stream().map(CoverageCommand::row).toList();
        Streams streams = main.streams();
        streams.out().print(new PlainTable(HEADERS, 1, rows).text(TextReport.COLUMNS, streams.terminal()));
        streams.out()
                .println(id + "　" + cases + " 个案例、" + (all.size() - cases) + " 份样例；" + rulesInAll + " 条规则中 " + complete
                        + " 条两边都已试到\n");
        return strict && complete < rulesInAll ? Main.WRONG_INPUT : Main.DONE;
    }

    private static List<String> row(RuleCoverage rule) {
        return List.of(
                rule.side() == RuleCoverage.Side.TITLE ? "称号" : rule.clause().item(),
                rule.clause().rule(),
                rule.side().best() + " " + rule.best(),
                rule.side().less() + " " + rule.less(),
                String.valueOf(rule.aside()),
                rule.complete() ? "齐全" : String.join("、", rule.missing()));
    }
}
