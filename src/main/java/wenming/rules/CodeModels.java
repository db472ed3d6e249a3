package wenming.rules;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.drools.model.Model;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Compiled plain Drools files, ready for the rule base. Each standard's classes have a class loader of their own and go when the standard goes. What
 * was compiled once is taken from the cache; the compiler's classes are not even loaded then.
 */
final class CodeModels extends ClassLoader {

    private static final Logger LOG = LoggerFactory.getLogger(CodeModels.class);

    private static final String LIST = "drools-model";

    private final Map<String, byte[]> classes;

    private CodeModels(Map<String, byte[]> classes) {
        super(CodeModels.class.getClassLoader());
        this.classes = classes;
    }

    static List<Model> of(StandardFiles files, Findings findings) {
        CodeCache cache = CodeCache.standard();
        String key = CodeCache.key(files.code());
        Optional<byte[]> kept = cache.get(key);
        if (kept.isPresent()) {
            try {
                return load(kept.get());
            } catch (IOException | ReflectiveOperationException | LinkageError e) {
                LOG.warn("程序代码的编译结果已不能用，重新编译（{}）", e.toString());
            }
        }
        Optional<byte[]> compiled = CodeCompiler.compile(files, findings);
        if (compiled.isEmpty()) {
            return List.of();
        }
        cache.put(key, compiled.get());
        try {
            return load(compiled.get());
        } catch (IOException | ReflectiveOperationException e) {
            throw new IllegalStateException("the compiler's own output cannot be loaded", e);
        }
    }

    /** @param jar classes, and the list of those that are models */
    private static List<Model> load(byte[] jar) throws IOException, ReflectiveOperationException {
        Map<String, byte[]> classes = new HashMap<>();
        List<String> names = new ArrayList<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(jar))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                String name = entry.getName();
                byte[] content = zip.readAllBytes();
                if (name.endsWith(".class")) {
                    classes.put(name.replace('/', '.').substring(0, name.length() - ".class".length()), content);
                } else if (name.endsWith("/" + LIST)) {
                    new String(content, StandardCharsets.UTF_8)
                            .lines()
                            .filter(line -> !line.isBlank() && !line.contains(":"))
                            .forEach(names::add);
                }
            }
        }
        if (names.isEmpty()) {
            throw new IOException("no model in the jar");
        }
        CodeModels loader = new CodeModels(classes);
        List<Model> models = new ArrayList<>();
        for (String name : names) {
            models.add((Model) loader.loadClass(name).getConstructor().newInstance());
        }
        return models;
    }

    @Override
    protected Class<?> findClass(String name) throws ClassNotFoundException {
        byte[] bytes = classes.get(name);
        if (bytes == null) {
            throw new ClassNotFoundException(name);
        }
        return defineClass(name, bytes, 0, bytes.length);
    }
}
