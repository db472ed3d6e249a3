package wenming.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.drools.compiler.kie.builder.impl.InternalKieModule;
import org.drools.model.codegen.ExecutableModelProject;
import org.kie.api.KieServices;
import org.kie.api.builder.KieBuilder;
import org.kie.api.builder.KieFileSystem;
import org.kie.api.builder.Message;
import org.kie.api.builder.ReleaseId;
import org.kie.api.io.ResourceType;
import org.kie.internal.builder.KnowledgeBuilder;
import org.kie.internal.builder.KnowledgeBuilderError;
import org.kie.internal.builder.KnowledgeBuilderFactory;
import org.kie.internal.io.ResourceFactory;
import wenming.language.Diagnostic;

/**
 * Compiles plain Drools files to the executable model, the only form that scores. Where an error stands is asked of the classic compiler, because the
 * executable one does not know. Both are slow, and loaded only when a file has not been compiled before.
 */
final class CodeCompiler {

    private static final String GROUP = "wenming.code";

    /** Words of the compiler that say in Java what is wrong; the rest of its messages is about generated files. */
    private static final Pattern UNKNOWN = Pattern.compile(
            "(?:The method|The field)? ?([\\p{L}_$][\\p{L}\\p{N}_$.]*)(?:\\([^)]*\\))? (?:is undefined|cannot be resolved)");

    private CodeCompiler() {}

    /** The compiled module as a jar; empty when something does not compile, and the findings say where. */
    static Optional<byte[]> compile(StandardFiles files, Findings findings) {
        List<Diagnostic> wrong = new ArrayList<>();
        KieServices services = KieServices.get();
        // Without an id of its own a build would replace the live module of every other such build.
        ReleaseId id = services.newReleaseId(GROUP, "c" + CodeCache.key(files.code()), "1");
        KieFileSystem system = services.newKieFileSystem().generateAndWritePomXML(id);
        int number = 0;
        for (byte[] content : files.code().values()) {
            system.write(
                    "src/main/resources/wenming/standard/f" + number++ + ".drl",
                    ResourceFactory.newByteArrayResource(content));
        }
        try {
            KieBuilder builder = services.newKieBuilder(system).buildAll(ExecutableModelProject.class);
            if (builder.getResults().hasMessages(Message.Level.ERROR)) {
                files.code().forEach((name, content) -> wrong.addAll(places(files.named(name), content)));
                wrong.stream().distinct().forEach(d -> findings.addAll(List.of(d)));
                if (wrong.isEmpty()) {
                    String file = files.named(files.code().firstKey());
                    findings.error("R084", file, 0, 0, "程序代码编译不过", "请先在 Drools 开发工具里改到能编译");
                }
                return Optional.empty();
            }
            return Optional.of(((InternalKieModule) builder.getKieModule()).getBytes());
        } finally {
            services.getRepository().removeKieModule(id);
        }
    }

    private static List<Diagnostic> places(String file, byte[] content) {
        KnowledgeBuilder classic = KnowledgeBuilderFactory.newKnowledgeBuilder();
        classic.add(ResourceFactory.newByteArrayResource(content), ResourceType.DRL);
        List<Diagnostic> found = new ArrayList<>();
        for (KnowledgeBuilderError error : classic.getErrors()) {
            int line = error.getLines().length == 0 ? 0 : Math.max(0, error.getLines()[0]);
            found.add(Diagnostic.error(
                    "R084", file, line, line > 0 ? 1 : 0, message(error), "程序代码由工程人员维护，写法见 docs/drl.md"));
        }
        return found;
    }

    private static String message(KnowledgeBuilderError error) {
        Matcher m = UNKNOWN.matcher(error.getMessage());
        Set<String> own = Set.of("Java", "source");
        return m.find() && !own.contains(m.group(1)) ? "程序代码编译不过：不认识「" + m.group(1) + "」" : "程序代码编译不过";
    }
}
