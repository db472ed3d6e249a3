package wenming.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.StandardCharsets;
import java.util.List;
import wenming.language.Diagnostic;
import wenming.language.InvalidInput;

/** A small catalogue and a good submission, to be spoilt by tests. */
final class SubmissionSample {

    static final Catalog CATALOG = CatalogReader.read("evidence.yaml", """
            fields:
              hours: {label: 时长, type: decimal, unit: 小时, min: 0, max: 1000}
              attended: {label: 实到人数, type: integer, unit: 人, min: 0, notAbove: expected}
              expected: {label: 应到人数, type: integer, unit: 人, min: 0}
              scope: {label: 范围, type: choice, values: [全体人员, 党员]}
              topics: {label: 主题, type: texts}
              votes: {label: 选票, type: counts}
              closedOn: {label: 结案日期, type: date}
              forceMajeure: {label: 不可抗力, type: flag}
            figures:
              中心组人数: {unit: 人}
              群众满意率: {unit: "%"}
            kinds:
              集中学习: {fields: [hours, attended, expected, scope, topics], required: [hours]}
              民主测评: {fields: [votes]}
              失泄密事件: {fields: [closedOn, forceMajeure], incident: true}
            """.getBytes(StandardCharsets.UTF_8));

    static final SubmissionReader READER = new SubmissionReader(CATALOG);

    static final String GOOD = """
            {
              "standard": "s4-1",
              "unit": {
                "id": "U1", "name": "某市审计局", "type": "机关", "level": "市级", "headcount": 42, "subordinate": false,
                "features": ["服务窗口"], "titles": ["县级文明机关"], "applyingFor": "市级文明机关", "figures": {"中心组人数": 7}
              },
              "period": {"from": "2026-01-01", "to": "2026-12-31"},
              "asOf": "2026-12-31",
              "appliedOn": "2026-12-15",
              "evidence": [
                {"id": "E001", "kind": "集中学习", "title": "三月学习", "date": "2026-03-06", "hours": 2.50, "attended": 40, "expected": 42, "scope": "全体人员", "topics": ["纪律"], "attachments": ["签到表.jpg"]},
                {"hours": 3, "note": "", "date": "2026-04-06", "title": "四月学习", "kind": "集中学习", "id": "E002"},
                {"id": "E003", "kind": "民主测评", "title": "年度测评", "date": "2026-11-20", "votes": {"优": 30, "良": 9}},
                {"id": "E004", "kind": "失泄密事件", "title": "泄密", "date": "2019-05-01", "closedOn": "2019-08-01", "forceMajeure": true}
              ],
              "judgements": [{"rule": "整体观感", "points": 3, "reason": "整洁有序", "by": "检查组", "decision": "文明委〔2026〕3号"}],
              "notApplicable": [{"item": "3.2", "reason": "没有窗口"}],
              "lastYear": {"score": 88.5, "title": "达标单位", "figures": {"群众满意率": 93.1}, "problems": ["台账不全"]}
            }
            """;

    static Field field(String name) {
        return CATALOG.field(name).orElseThrow();
    }

    static Submission read(String json) {
        return READER.read("a.json", json.getBytes(StandardCharsets.UTF_8));
    }

    static List<Diagnostic> mistakes(String json) {
        return mistakes(json.getBytes(StandardCharsets.UTF_8));
    }

    static List<Diagnostic> mistakes(byte[] json) {
        InvalidInput invalid = catchThrowableOfType(InvalidInput.class, () -> READER.read("a.json", json));
        assertThat(invalid).isNotNull();
        return invalid.diagnostics();
    }
}
