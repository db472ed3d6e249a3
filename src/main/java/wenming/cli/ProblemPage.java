package wenming.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import wenming.language.Diagnostic;
import wenming.report.Excerpt;

/** Prints diagnostics for somebody who mends a file: place and cause, the line with what is wrong in it underlined, and what to do. */
final class ProblemPage {

    private final PrintStream out;
    private final Map<String, List<String>> files = new HashMap<>();

    ProblemPage(PrintStream out) {
        this.out = out;
    }

    void print(List<Diagnostic> diagnostics) {
        for (Diagnostic d : diagnostics) {
            String place = d.place().isEmpty() ? "" : d.place() + " ";
            out.println(place + d.code() + " " + (d.isError() ? "" : "（提醒）") + d.message());
            Excerpt.of(d, files.computeIfAbsent(d.file(), ProblemPage::lines))
                    .forEach(line -> out.println("  " + line));
            if (!d.remedy().isEmpty()) {
                out.println("  建议：" + d.remedy());
            }
            out.println();
        }
        out.println(summary(diagnostics));
    }

    private static String summary(List<Diagnostic> diagnostics) {
        long errors = diagnostics.stream().filter(Diagnostic::isError).count();
        String most = diagnostics.isEmpty()
                ? ""
                : "；某个编号的详细说明：wenming rules check --explain "
                        + diagnostics.get(0).code();
        return errors + " 个错误，" + (diagnostics.size() - errors) + " 个提醒" + most;
    }

    /** Without an excerpt the place still stands there, so a file that has gone is no reason to fail. */
    private static List<String> lines(String file) {
        try {
            String text = new String(Files.readAllBytes(Path.of(file)), StandardCharsets.UTF_8);
            return List.of((text.startsWith("\ufeff") ? text.substring(1) : text).split("\r\n|\n|\r", -1));
        } catch (IOException gone) {
            return List.of();
        }
    }
}
