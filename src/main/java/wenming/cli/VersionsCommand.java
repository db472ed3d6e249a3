package wenming.cli;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import wenming.report.PlainTable;
import wenming.report.TextReport;
import wenming.versions.Change;
import wenming.versions.Versions;
import wenming.versions.VersionsJson;

/** {@code wenming rules versions}: every published version of a standard and every change of the live one. */
@Command(
        name = "versions",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description = "列出一个标准发布过的全部版本，以及谁在何时为何发布或回退")
final class VersionsCommand implements Callable<Integer> {

    private static final DateTimeFormatter MINUTES = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm");
    private static final int DIGEST_SHOWN = 12;

    @ParentCommand
    private RulesCommand rules;

    @Mixin
    private DataOption data;

    @Parameters(paramLabel = "ID", description = "标准的编号")
    private String standard;

    @Option(names = "--format", paramLabel = "FORMAT", description = "输出格式：${COMPLETION-CANDIDATES}，默认 text")
    private TableFormat format = TableFormat.TEXT;

    @Override
    public Integer call() {
        Main main = rules.main();
        Versions versions = data.versions(main);
        switch (format) {
            case TEXT -> main.streams().out().print(text(versions));
            case JSON -> main.streams().out().writeBytes(VersionsJson.bytes(versions, standard));
        }
        return Main.DONE;
    }

    private String text(Versions versions) {
        var published = versions.versions(standard);
        if (published.isEmpty()) {
            return standard + " 还没有发布过版本，评分用规则文件夹里的规则；发布：wenming rules publish " + standard + " --by 姓名 --why 理由\n";
        }
        List<List<String>> rows = published.stream()
                .map(v -> List.of(
                        v.live() ? "现行" : "",
                        v.name(),
                        when(v.publishedAt()),
                        v.by(),
                        v.why(),
                        v.cases() + " 个案例" + (v.warnings() == 0 ? "" : "，" + v.warnings() + " 条提醒"),
                        v.digest().substring(0, DIGEST_SHOWN)))
                .toList();
        List<List<String>> changes =
                versions.history(standard).stream().map(VersionsCommand::row).toList();
        return table(List.of("", "版本", "发布时间", "发布人", "理由", "检查", "摘要"), 4, rows)
                + "\n变更记录\n"
                + table(List.of("时间", "动作", "版本", "替换了", "操作人", "理由"), 5, changes);
    }

    private static List<String> row(Change change) {
        return List.of(
                when(change.at()),
                change.action().label(),
                change.version(),
                change.replaced().orElse(""),
                change.by(),
                change.why());
    }

    private String table(List<String> headers, int wrapping, List<List<String>> rows) {
        return new PlainTable(headers, wrapping, rows)
                .text(TextReport.COLUMNS, rules.main().streams().terminal());
    }

    private static String when(Instant instant) {
        return MINUTES.format(instant.atZone(ZoneId.systemDefault()));
    }
}
