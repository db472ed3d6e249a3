package wenming.cli;

import java.io.PrintStream;
import wenming.language.InvalidInput;
import wenming.rules.ScoringStopped;

/** Turns whatever ended a command into words. No stack trace, unless it was asked for. */
final class Failures {

    private final PrintStream err;
    private final boolean verbose;

    Failures(PrintStream err, boolean verbose) {
        this.err = err;
        this.verbose = verbose;
    }

    /** @param what what was being worked on, such as a file */
    int report(String what, Throwable failure) {
        if (failure instanceof InvalidInput wrong) {
            new Problems(err).print(wrong.diagnostics());
        } else if (failure instanceof ScoringStopped || failure instanceof NotWritten) {
            err.println(what + "：" + failure.getMessage());
        } else {
            err.println(what + "：程序出了意外，没有完成。" + (verbose ? "技术细节如下：" : "加 --verbose 再运行一次可看到技术细节，报告问题时请附上。"));
            if (verbose) {
                failure.printStackTrace(err);
            }
        }
        return Main.WRONG_INPUT;
    }
}
