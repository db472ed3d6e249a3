package wenming.cli;

import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Option;
import wenming.versions.Versions;

/** {@code --data}: where published versions and kept submissions lie. */
final class DataOption {

    private static final String FOLDER = "data";

    @Option(names = "--data", paramLabel = "DIR", description = "数据文件夹（已发布的版本、保存的材料），默认是规则文件夹旁边的 data")
    private Optional<Path> data;

    Path folder(Main main) {
        return data.orElseGet(() -> main.rules().toAbsolutePath().normalize().resolveSibling(FOLDER));
    }

    Versions versions(Main main) {
        return Versions.open(folder(main));
    }
}
