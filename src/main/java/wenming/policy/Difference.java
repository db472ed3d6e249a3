package wenming.policy;

/**
 * One thing that came out otherwise than a case says.
 *
 * @param what such as 2.1 集中学习 得分
 * @param expected as the case writes it
 * @param actual as the assessment has it
 * @param reason why it came so, in the assessment's words; empty when there is none
 */
public record Difference(String what, String expected, String actual, String reason) {

    @Override
    public String toString() {
        return what + "：预期 " + expected + "，实际 " + actual + (reason.isEmpty() ? "" : "。理由：" + reason);
    }
}
