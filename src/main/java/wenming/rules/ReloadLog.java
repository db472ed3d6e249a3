package wenming.rules;

import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import wenming.language.Diagnostic;

/** Tells the log what a change of the rules folder did, once for each change. */
final class ReloadLog {

    private static final Logger LOG = LoggerFactory.getLogger(LiveLibrary.class);

    private static final int SHORT = 12;

    private ReloadLog() {}

    static void write(Snapshot old, Snapshot next) {
        if (!next.trouble().isEmpty() && !next.trouble().equals(old.trouble())) {
            LOG.warn("规则文件夹的改动没有采用，继续用原来的规则：{}", first(next.trouble()));
        }
        for (Serving serving : next.servings()) {
            Optional<Serving> before = old.serving(serving.id());
            if (before.filter(serving::equals).isEmpty()) {
                write(serving, before);
            }
        }
        old.servings().stream()
                .filter(gone -> next.serving(gone.id()).isEmpty())
                .forEach(gone -> LOG.info("标准 {} 已移走，不再使用", gone.id()));
    }

    private static void write(Serving serving, Optional<Serving> before) {
        String digest = digest(serving);
        if (serving.outdated()) {
            LOG.warn("标准 {} 的改动有误，继续用原来的规则（{}）：{}", serving.id(), digest, first(serving.broken()));
        } else if (serving.standard().isEmpty()) {
            LOG.warn("标准 {} 的规则有误，不能使用：{}", serving.id(), first(serving.broken()));
        } else if (before.flatMap(Serving::standard).isEmpty()) {
            LOG.info("标准 {} 开始使用（{}）", serving.id(), digest);
        } else {
            LOG.info("标准 {} 已更新：{} 换成 {}", serving.id(), digest(before.get()), digest);
        }
    }

    private static String digest(Serving serving) {
        return serving.standard()
                .map(s -> s.scheme().sha256().substring(0, SHORT))
                .orElse("");
    }

    private static String first(List<Diagnostic> found) {
        List<Diagnostic> errors = found.stream().filter(Diagnostic::isError).toList();
        return "共 " + errors.size() + " 处错误，第一处：" + errors.get(0);
    }
}
