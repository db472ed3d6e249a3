package wenming.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import wenming.evidence.RawSubmission;
import wenming.evidence.SubmissionSource;
import wenming.rules.Standard;
import wenming.versions.FirstDifference;
import wenming.versions.Kept;
import wenming.versions.Replay;
import wenming.versions.StoredResult;

/** {@code wenming replay}: makes a stored result once more from what is kept and compares every byte. */
@Command(
        name = "replay",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description = "用当时的规则和材料重算一份存档的结果，核对是否逐字节相同")
final class ReplayCommand implements Callable<Integer> {

    @ParentCommand
    private Main main;

    @Mixin
    private DataOption data;

    @Parameters(paramLabel = "RESULT", description = "存档的结果（JSON）；- 表示标准输入")
    private String result;

    @Option(
            names = "--submission",
            paramLabel = "PATH",
            description = "当时的材料；可以是含有它的文件夹或 .ndjson 文件。用 score --keep 保存过的不必写")
    private Optional<Path> submission;

    @Override
    public Integer call() {
        Input input = new Input(result);
        byte[] stored = input.bytes(main.streams());
        StoredResult what = StoredResult.read(input.name(), stored);
        Kept kept = data.versions(main).kept();
        try (Standard standard = standard(what, kept)) {
            Optional<FirstDifference> difference = Replay.of(stored, what, standard, submission(what, kept));
            difference.ifPresentOrElse(
                    d -> main.streams().out().println("与存档不同。" + d.told()),
                    () -> main.streams()
                            .out()
                            .println("逐字节相同：" + what.standard() + " " + what.version() + " 版，截至 " + what.asOf()));
            return difference.isEmpty() ? Main.DONE : Main.WRONG_INPUT;
        }
    }

    /** Kept rules, or those in the rules folder when they are still the same. */
    private Standard standard(StoredResult what, Kept kept) {
        RuleChoice choice = new RuleChoice(main.rules(), data.versions(main));
        Optional<RuleChoice.Chosen> found = kept.rules(what.digest())
                .map(draft -> new RuleChoice.Chosen(draft.label(), draft, Optional.empty()))
                .or(() -> choice.working(what.standard()));
        Standard standard = found.orElseThrow(what::withoutRules).standard();
        if (!Replay.madeWith(what, standard)) {
            standard.close();
            throw what.withoutRules();
        }
        return standard;
    }

    private byte[] submission(StoredResult what, Kept kept) {
        if (submission.isEmpty()) {
            return kept.submission(what.inputSha256()).orElseThrow(what::withoutSubmission);
        }
        Path path = submission.get();
        if (Files.isRegularFile(path) && !path.toString().matches(".*\\.(ndjson|jsonl)(\\.gz)?")) {
            byte[] offered = new Input(path.toString()).bytes(main.streams());
            if (what.madeFrom(offered)) {
                return offered;
            }
            throw what.otherSubmission(path.toString());
        }
        try (SubmissionSource source = SubmissionSource.open(path)) {
            while (source.hasNext()) {
                RawSubmission one = source.next();
                if (what.madeFrom(one.json())) {
                    return one.json();
                }
            }
        }
        throw what.otherSubmission(path.toString());
    }
}
