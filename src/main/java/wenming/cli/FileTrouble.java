package wenming.cli;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.NoSuchFileException;

/** Why a file could not be used, in a person's words: Java's messages are English and often only a path. */
final class FileTrouble {

    private FileTrouble() {}

    static String of(IOException trouble) {
        if (trouble instanceof NoSuchFileException) {
            return "没有这个文件或文件夹";
        }
        if (trouble instanceof AccessDeniedException) {
            return "没有权限";
        }
        if (trouble instanceof FileAlreadyExistsException) {
            return "同名文件已存在";
        }
        return "磁盘或文件系统出错";
    }
}
