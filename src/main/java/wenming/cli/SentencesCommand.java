package wenming.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;
import wenming.language.Nearest;
import wenming.report.TextReport;
import wenming.report.VocabularyJson;
import wenming.report.VocabularyMarkdown;
import wenming.report.VocabularyText;
import wenming.rules.Vocabulary;

/** {@code wenming rules sentences}: what a rule can say, with an example of each sentence. */
@Command(
        name = "sentences",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description = "列出规则里能写的句子，每句一个例子")
final class SentencesCommand implements Callable<Integer> {

    @ParentCommand
    private RulesCommand rules;

    @Spec
    private CommandSpec spec;

    @Parameters(arity = "0..1", paramLabel = "WORD", description = "只列提到这个词的句子，如 每少", defaultValue = "")
    private String word;

    @Option(names = "--place", paramLabel = "PLACE", description = "只列用在这里的句子：当（包括统计、其中、计算、对比、且）、那么", defaultValue = "")
    private String place;

    @Option(names = "--format", paramLabel = "FORMAT", description = "输出格式：${COMPLETION-CANDIDATES}，默认 text")
    private VocabularyFormat format = VocabularyFormat.TEXT;

    @Override
    public Integer call() throws IOException {
        checkPlace();
        List<Vocabulary.Entry> found = Vocabulary.sentences(place, word);
        Streams streams = rules.main().streams();
        if (found.isEmpty() && format != VocabularyFormat.JSON) {
            streams.err().println("没有提到「" + word + "」的句子" + nearest());
            return Main.WRONG_INPUT;
        }
        switch (format) {
            case TEXT -> streams.out().print(VocabularyText.of(found, TextReport.COLUMNS, streams.terminal()));
            case MD -> streams.out().print(VocabularyMarkdown.of(found));
            default -> VocabularyJson.writeIndented(found, streams.out());
        }
        return Main.DONE;
    }

    private String nearest() {
        return Vocabulary.nearest(word).map(e -> "。写法相近的句子：" + e).orElse("。不写词则列出全部");
    }

    private void checkPlace() {
        List<String> places = new ArrayList<>(List.of(Vocabulary.WHEN));
        Vocabulary.sentences().stream()
                .map(Vocabulary.Entry::heading)
                .distinct()
                .forEach(places::add);
        if (!place.isEmpty() && !places.contains(place)) {
            String remedy =
                    Nearest.to(place, places).map(p -> "是否想写「" + p + "」？").orElse("可用：" + String.join("、", places));
            throw new BadUsage(spec.commandLine(), "--place 的值「" + place + "」不对，" + remedy);
        }
    }
}
