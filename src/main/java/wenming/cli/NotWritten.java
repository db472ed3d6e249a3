package wenming.cli;

import java.io.IOException;
import java.nio.file.Path;

/** A result could not be written where it was wanted; the message says so in Chinese. */
final class NotWritten extends RuntimeException {

    private static final long serialVersionUID = 1L;

    NotWritten(Path target, IOException cause) {
        super("无法写入 " + target + "：" + FileTrouble.of(cause), cause);
    }
}
