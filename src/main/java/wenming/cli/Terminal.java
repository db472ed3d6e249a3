package wenming.cli;

import java.io.Console;

/** Whether standard output is a screen. */
final class Terminal {

    private Terminal() {}

    /** A person is looking, the screen knows colours, and nobody has asked for none (no-color.org). */
    static boolean coloured() {
        String term = System.getenv("TERM");
        return System.getenv("NO_COLOR") == null && term != null && !term.equals("dumb") && interactive();
    }

    /** From Java 22 on there may be a console without a terminal, and only the console itself can tell. */
    private static boolean interactive() {
        Console console = System.console();
        if (console == null) {
            return false;
        }
        try {
            return (boolean) Console.class.getMethod("isTerminal").invoke(console);
        } catch (ReflectiveOperationException before22) {
            return true;
        }
    }
}
