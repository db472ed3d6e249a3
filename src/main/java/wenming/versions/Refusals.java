package wenming.versions;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Path;
import java.util.List;
import wenming.language.Diagnostic;
import wenming.language.InvalidInput;

/** Why the store does not do what was asked, code by code. */
final class Refusals {

    static final String WHO_AND_WHY = "V001";
    static final String CASES = "V002";
    static final String NAME_TAKEN = "V003";
    static final String NOTHING_NEW = "V004";
    static final String BUSY = "V005";
    static final String NO_SUCH_VERSION = "V006";
    static final String DAMAGED = "V007";
    static final String STORAGE = "V008";
    static final String WRONG_STANDARD = "V009";
    static final String BAD_FILE = "V010";
    static final String NO_RESULT = "V020";
    static final String NO_RULES = "V021";
    static final String NO_INPUT = "V022";

    private Refusals() {}

    static Diagnostic of(String code, String file, String message, String remedy) {
        return Diagnostic.error(code, file, 0, 0, message, remedy);
    }

    static InvalidInput because(String code, String message, String remedy) {
        return new InvalidInput(List.of(of(code, "", message, remedy)));
    }

    static InvalidInput damaged(Path file) {
        return new InvalidInput(
                List.of(of(DAMAGED, file.toString(), "数据文件夹里的这个文件被改动过或已损坏，内容与它的摘要不符", "请从备份恢复这个文件；在此之前不能用它评分或发布")));
    }

    static InvalidInput storage(String doing, Path path, IOException trouble) {
        String why = trouble instanceof AccessDeniedException ? "没有权限" : "磁盘或文件系统出错，或路径上有同名的文件、文件夹";
        return new InvalidInput(
                List.of(of(STORAGE, path.toString(), "无法" + doing + "：" + why, "请检查数据文件夹的权限和磁盘空间，现行版本没有变动")));
    }
}
