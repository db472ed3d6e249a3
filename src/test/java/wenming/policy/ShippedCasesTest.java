package wenming.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import wenming.rules.Library;
import wenming.rules.Standard;

/** Every case of every shipped standard is a test of its own. */
class ShippedCasesTest {

    private static final Path RULES = Path.of("rules");

    @TestFactory
    Stream<DynamicContainer> everyCaseComesAsItSays() {
        Library library = Library.open(RULES);
        return library.standards().stream()
                .map(standard -> cases(library, standard))
                .onClose(library::close);
    }

    private static DynamicContainer cases(Library library, Standard standard) {
        CaseRunner runner = new CaseRunner(standard);
        List<RuleCase> cases = CaseFolder.read(RULES, standard, library.submissions());
        return DynamicContainer.dynamicContainer(
                standard.outline().id(),
                cases.stream()
                        .map(one -> DynamicTest.dynamicTest(one.name(), () -> {
                            CaseResult result = runner.run(one);
                            assertThat(result.passed()).as(result.told()).isTrue();
                        })));
    }
}
