package wenming.cli;

import picocli.CommandLine;
import picocli.CommandLine.ParameterException;

/** The command line can be parsed but makes no sense; the message says so in Chinese. */
final class BadUsage extends ParameterException {

    private static final long serialVersionUID = 1L;

    BadUsage(CommandLine command, String message) {
        super(command, message);
    }
}
