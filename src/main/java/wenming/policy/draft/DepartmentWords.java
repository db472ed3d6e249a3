package wenming.policy.draft;

import java.util.Arrays;
import java.util.List;

/** Departments as a table names them: the first leads, the others support. */
final class DepartmentWords {

    private DepartmentWords() {}

    static List<String> of(String cell) {
        return Arrays.stream(cell.split("[、，,；;/\\n]|配合[：:]|牵头[：:]"))
                .map(d -> Safe.line(d).replaceAll("[（(](牵头|配合)[）)]", ""))
                .filter(d -> !d.isBlank())
                .distinct()
                .toList();
    }
}
