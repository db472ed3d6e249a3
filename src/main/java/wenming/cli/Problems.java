package wenming.cli;

import java.io.PrintStream;
import java.util.List;
import wenming.language.Diagnostic;

/** Prints diagnostics, one a line, and how many there were. */
final class Problems {

    private final PrintStream out;

    Problems(PrintStream out) {
        this.out = out;
    }

    void print(List<Diagnostic> diagnostics) {
        diagnostics.forEach(d -> out.println(line(d)));
        out.println("共 " + diagnostics.size() + " 处问题");
    }

    /** {@code file:line:column code text 建议：…}, a warning marked as such. */
    static String line(Diagnostic d) {
        String place = d.place().isEmpty() ? "" : d.place() + " ";
        String remedy = d.remedy().isEmpty() ? "" : " 建议：" + d.remedy();
        return place + d.code() + " " + (d.isError() ? "" : "（提醒）") + d.message() + remedy;
    }
}
