package wenming.cli;

import java.io.PrintWriter;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;
import wenming.language.Nearest;

/** Says in Chinese what is wrong with a command line and how to write it; picocli's own messages are English. */
final class UsageErrors implements IParameterExceptionHandler {

    @Override
    public int handleParseException(ParameterException error, String[] args) {
        PrintWriter err = error.getCommandLine().getErr();
        err.println("wenming：" + explain(error, List.of(args)));
        err.println("用法见：" + error.getCommandLine().getCommandSpec().qualifiedName() + " --help");
        return Main.WRONG_USAGE;
    }

    /** All command names under this one, for people. */
    static String commands(CommandSpec spec) {
        return String.join("、", offered(spec));
    }

    /** Commands meant for people. */
    private static List<String> offered(CommandSpec spec) {
        return spec.subcommands().entrySet().stream()
                .filter(command ->
                        !command.getValue().getCommandSpec().usageMessage().hidden())
                .map(Map.Entry::getKey)
                .toList();
    }

    private static String explain(ParameterException error, List<String> args) {
        if (error instanceof BadUsage) {
            return error.getMessage();
        }
        if (error instanceof UnmatchedArgumentException unmatched) {
            return unknown(unmatched);
        }
        if (error instanceof OverwrittenOptionException overwritten) {
            return "选项 " + name(overwritten.getOverwritten()) + " 只能写一次";
        }
        if (error instanceof MissingParameterException missing) {
            return missing(missing.getMissing(), args);
        }
        return error.getArgSpec() == null ? "命令写得不对" : badValue(error.getArgSpec(), String.valueOf(error.getValue()));
    }

    private static String unknown(UnmatchedArgumentException unmatched) {
        String written = unmatched.getUnmatched().get(0);
        CommandSpec spec = unmatched.getCommandLine().getCommandSpec();
        if (unmatched.isUnknownOption()) {
            List<String> options = new ArrayList<>(spec.optionsMap().keySet());
            return "没有 " + written + " 这个选项" + remedy(written, options);
        }
        if (!spec.subcommands().isEmpty()) {
            return "没有「" + written + "」这个命令" + remedy(written, offered(spec));
        }
        return "多余的参数「" + written + "」";
    }

    private static String remedy(String written, List<String> candidates) {
        String remedy = Nearest.remedy(written, candidates);
        return remedy.isEmpty() ? "" : "。" + remedy;
    }

    private static String missing(List<ArgSpec> missing, List<String> args) {
        boolean values = !missing.isEmpty() && missing.stream().allMatch(ArgSpec::isOption);
        String names = missing.stream().map(UsageErrors::name).collect(Collectors.joining("、"));
        if (values && missing.stream().map(UsageErrors::name).noneMatch(args::contains)) {
            return "缺少选项 " + names;
        }
        return values ? "选项 " + names + " 后面缺少值" : "缺少参数 " + names;
    }

    private static String badValue(ArgSpec spec, String value) {
        return name(spec) + " 的值「" + value + "」不对，" + expected(spec);
    }

    private static String expected(ArgSpec spec) {
        if (spec.type().isEnum()) {
            List<String> values = new ArrayList<>();
            spec.completionCandidates().forEach(values::add);
            return "可用：" + String.join("、", values);
        }
        Class<?> type = spec.auxiliaryTypes()[0]; // what an Optional or a list holds, or the type itself
        if (type == LocalDate.class) {
            return "应写成年-月-日，例如 2026-06-30";
        }
        return type == int.class ? "应为整数" : "请检查写法";
    }

    private static String name(ArgSpec spec) {
        return spec instanceof OptionSpec option ? option.longestName() : spec.paramLabel();
    }
}
