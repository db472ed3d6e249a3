package wenming.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import wenming.rules.Library;

class CoverageTest {

    @TempDir
    Path folder;

    @Test
    void aRuleIsCoveredWhenBothItsSidesWereSeen() {
        Map<String, List<String>> missing = missing("""
                - name: 学习满分，学时不足
                  given:
                    - {kind: 集中学习, times: 24}
                    - {kind: 个人学时, persons: 20, hours: 120}
                  expect: {items: {"1.3": {points: 1}}}
                - name: 学习不足，泄密
                  given:
                    - {kind: 集中学习, times: 12}
                    - {kind: 失泄密事件}
                  expect: {items: {"1.1": {points: 3}}}
                """);

        assertThat(missing)
                .containsEntry("全年集中学习", List.of())
                .containsEntry("失泄密", List.of())
                .containsEntry("人人有学时", List.of("缺满分"))
                .containsEntry("学习制度", List.of("缺满分"))
                .containsEntry("达标单位", List.of("缺授予"));
    }

    @Test
    void withoutAnySubmissionNothingIsCovered() {
        assertThat(missing("[]").values()).allSatisfy(gaps -> assertThat(gaps).containsExactly("从未适用"));
    }

    private Map<String, List<String>> missing(String yaml) {
        SmallLibrary.in(folder);
        List<RuleCase> cases = SmallLibrary.cases(folder, yaml);
        try (Library library = Library.open(folder)) {
            Coverage coverage = Coverage.of(
                    SmallLibrary.standard(library),
                    cases.stream().map(RuleCase::submission).toList());
            assertThat(coverage.runs()).isEqualTo(cases.size());
            return coverage.rules().stream()
                    .collect(Collectors.toMap(rule -> rule.clause().rule(), RuleCoverage::missing));
        }
    }
}
