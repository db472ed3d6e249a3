package wenming.policy;

import com.fasterxml.jackson.core.io.JsonStringEncoder;
import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;

/** Puts JSON texts together. Values that a case hands on unread are texts already, and stay exactly as they were written. */
final class RawJson {

    private RawJson() {}

    static String text(String value) {
        return "\"" + new String(JsonStringEncoder.getInstance().quoteAsString(value)) + "\"";
    }

    /** @param members JSON texts by key */
    static String object(Map<String, String> members) {
        return members.entrySet().stream()
                .map(m -> text(m.getKey()) + ":" + m.getValue())
                .collect(Collectors.joining(",", "{", "}"));
    }

    static String list(Collection<String> elements) {
        return elements.stream().collect(Collectors.joining(",", "[", "]"));
    }
}
