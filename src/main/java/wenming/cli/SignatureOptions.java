package wenming.cli;

import java.util.Optional;
import picocli.CommandLine.Option;

/** Who changes the live version, and why. Whether they are there is the store's to judge, which tells it together with everything else. */
final class SignatureOptions {

    @Option(names = "--by", paramLabel = "NAME", description = "由谁操作，必填，记入日志")
    private Optional<String> by;

    @Option(names = "--why", paramLabel = "REASON", description = "为什么，必填，记入日志")
    private Optional<String> why;

    String by() {
        return by.orElse("");
    }

    String why() {
        return why.orElse("");
    }
}
