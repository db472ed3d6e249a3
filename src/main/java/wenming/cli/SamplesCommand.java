package wenming.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;
import wenming.samples.SampleOrder;
import wenming.samples.Samples;

/** {@code wenming samples}: a made-up county, for demonstrations and benchmarks. */
@Command(
        name = "samples",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description = "按一个标准编出许多单位的样例材料，每行一份，写到标准输出；供演示和测速，都标明“生成样例”，不可与真实材料混用")
final class SamplesCommand implements Callable<Integer> {

    private static final int MOST_UNITS = 10_000_000;
    private static final int FIRST_YEAR = 1990;
    private static final int LAST_YEAR = 2199;

    @ParentCommand
    private Main main;

    @Spec
    private CommandSpec spec;

    @Option(names = "--standard", required = true, paramLabel = "ID", description = "测评标准：编号、编号@版本或文件夹")
    private String standard;

    @Mixin
    private final DataOption data = new DataOption();

    @Option(names = "--units", paramLabel = "N", description = "单位数，默认 ${DEFAULT-VALUE}", defaultValue = "1000")
    private int units;

    @Option(
            names = "--seed",
            paramLabel = "S",
            description = "种子：同一种子总是编出同样的材料，默认 ${DEFAULT-VALUE}",
            defaultValue = "1")
    private long seed;

    @Option(names = "--year", paramLabel = "YEAR", description = "考核年度，默认 " + SampleOrder.PRESENT + "；同一种子各年度是同一批单位")
    private Optional<Integer> year = Optional.empty();

    @Option(names = "--last-year", description = "编上一年度的材料，即 --year " + (SampleOrder.PRESENT - 1))
    private boolean lastYear;

    @Override
    public Integer call() {
        check();
        int wanted = year.orElse(lastYear ? SampleOrder.PRESENT - 1 : SampleOrder.PRESENT);
        try (Bookshelf shelf = new Bookshelf(main.rules());
                InForce rules = InForce.of(standard, main, data, shelf)) {
            OutputStream out =
                    new BufferedOutputStream(new OpenPipe(main.streams().out()), 1 << 16);
            int written = Samples.write(rules.standard(), new SampleOrder(units, seed, wanted), out);
            out.flush();
            main.streams().err().println("编出 " + wanted + " 年度样例 " + written + " 份（种子 " + seed + "），都标明“生成样例”");
            return Main.DONE;
        } catch (IOException e) {
            main.streams().err().println("wenming：没有写完，" + e.getMessage());
            return Main.WRONG_INPUT;
        }
    }

    private void check() {
        if (units < 1 || units > MOST_UNITS) {
            throw new BadUsage(spec.commandLine(), "--units 应在 1 至 " + MOST_UNITS + " 之间");
        }
        if (year.isPresent() && lastYear) {
            throw new BadUsage(spec.commandLine(), "--year 和 --last-year 只能写一个");
        }
        if (year.filter(y -> y < FIRST_YEAR || y > LAST_YEAR).isPresent()) {
            throw new BadUsage(spec.commandLine(), "--year 应在 " + FIRST_YEAR + " 至 " + LAST_YEAR + " 之间");
        }
    }
}
