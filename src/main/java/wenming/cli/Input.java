package wenming.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import wenming.language.Diagnostic;
import wenming.language.InvalidInput;

/**
 * A submission as named on the command line.
 *
 * @param argument path, or {@value #STDIN} for standard input
 */
record Input(String argument) {

    static final String STDIN = "-";

    boolean isStdin() {
        return argument.equals(STDIN);
    }

    /** As a person calls it. */
    String name() {
        return isStdin() ? "标准输入" : argument;
    }

    /** File name without folder and extension. */
    String stem() {
        if (isStdin()) {
            return "stdin";
        }
        String file = Path.of(argument).getFileName().toString();
        int dot = file.lastIndexOf('.');
        return dot > 0 ? file.substring(0, dot) : file;
    }

    /** @throws InvalidInput when it cannot be read */
    byte[] bytes(Streams streams) {
        try {
            if (isStdin()) {
                return streams.in().readAllBytes();
            }
            Path path = Path.of(argument);
            if (Files.isDirectory(path)) {
                throw unreadable("这是文件夹，不是文件", "请写出里面的文件");
            }
            return Files.readAllBytes(path);
        } catch (InvalidPathException e) {
            throw unreadable("这不是文件名", "");
        } catch (IOException e) {
            throw unreadable("无法读取：" + FileTrouble.of(e), "请检查路径和权限");
        }
    }

    private InvalidInput unreadable(String message, String remedy) {
        return new InvalidInput(List.of(Diagnostic.error("C001", name(), 0, 0, message, remedy)));
    }
}
