package wenming.cli;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.PrintStream;

/** Standard output for whoever writes without end: says so when nobody listens any more, which a PrintStream keeps to itself. */
final class OpenPipe extends FilterOutputStream {

    private final PrintStream stream;

    OpenPipe(PrintStream stream) {
        super(stream);
        this.stream = stream;
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
        stream.write(bytes, offset, length);
        if (stream.checkError()) {
            throw new IOException("标准输出已关闭");
        }
    }
}
