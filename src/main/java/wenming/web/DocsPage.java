package wenming.web;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;

/** The OpenAPI document as a page for people. Made from the document alone, so the two cannot disagree. */
final class DocsPage {

    private final JsonNode api;
    private final StringBuilder out = new StringBuilder();

    private DocsPage(JsonNode api) {
        this.api = api;
    }

    static String html(byte[] openApi) {
        try {
            return new DocsPage(new ObjectMapper().readTree(openApi)).html();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String html() {
        api.at("/paths")
                .properties()
                .forEach(path -> path.getValue()
                        .properties()
                        .forEach(method -> operation(method.getKey(), path.getKey(), method.getValue())));
        String operations = take();
        for (ProblemType type : ProblemType.values()) {
            problem(type);
        }
        String problems = take();
        api.at("/components/schemas").properties().forEach(this::schema);
        return Resource.text("docs.html")
                .replace("{{title}}", text(api, "/info/title"))
                .replace("{{description}}", text(api, "/info/description"))
                .replace("{{operations}}", operations)
                .replace("{{problems}}", problems)
                .replace("{{schemas}}", take());
    }

    private void operation(String method, String path, JsonNode operation) {
        out.append("<section class=\"card operation\" id=\"")
                .append(text(operation, "/operationId"))
                .append("\"><h3>");
        out.append("<span class=\"method ")
                .append(method)
                .append("\">")
                .append(method.toUpperCase())
                .append("</span> ");
        out.append("<code>").append(Html.escape(path)).append("</code></h3>");
        out.append("<p class=\"summary\">").append(text(operation, "/summary")).append("</p>");
        paragraph(text(operation, "/description"));
        rows("参数", operation.at("/parameters"));
        JsonNode body = operation.at("/requestBody");
        if (!body.isMissingNode()) {
            out.append("<h4>请求正文</h4>");
            paragraph(text(body, "/description"));
            content(body.at("/content"));
        }
        out.append("<h4>响应</h4><dl class=\"answers\">");
        operation.at("/responses").properties().forEach(this::response);
        out.append("</dl></section>");
    }

    private void rows(String heading, JsonNode parameters) {
        if (parameters.isMissingNode()) {
            return;
        }
        out.append("<h4>").append(heading).append("</h4><table>");
        for (JsonNode reference : parameters) {
            JsonNode parameter = resolved(reference);
            row(text(parameter, "/name"), parameter.at("/required").asBoolean(), text(parameter, "/description"));
        }
        out.append("</table>");
    }

    private void row(String name, boolean required, String description) {
        out.append("<tr><th><code>").append(name).append("</code>");
        out.append(required ? "<em>必需</em>" : "")
                .append("</th><td>")
                .append(description)
                .append("</td></tr>");
    }

    private void response(Map.Entry<String, JsonNode> response) {
        JsonNode answer = resolved(response.getValue());
        out.append("<dt>").append(Html.escape(response.getKey())).append("</dt><dd>");
        out.append(text(answer, "/description"));
        content(answer.at("/content"));
        out.append("</dd>");
    }

    private void content(JsonNode content) {
        for (Map.Entry<String, JsonNode> form : content.properties()) {
            String name = schemaName(form.getValue().at("/schema"));
            out.append("<div class=\"form\"><code>")
                    .append(Html.escape(form.getKey()))
                    .append("</code>");
            out.append(name.isEmpty() ? "" : "　<a href=\"#schema-" + name + "\">" + name + "</a>")
                    .append("</div>");
            JsonNode example = form.getValue().at("/example");
            if (!example.isMissingNode()) {
                out.append("<pre>")
                        .append(Html.escape(example.toPrettyString()))
                        .append("</pre>");
            }
        }
    }

    private void problem(ProblemType type) {
        out.append("<tr id=\"problem-")
                .append(type.slug())
                .append("\"><th>")
                .append(type.status())
                .append("</th><td><b>");
        out.append(Html.escape(type.title()))
                .append("</b><br><code>")
                .append(type.slug())
                .append("</code></td><td>");
        out.append(Html.escape(type.meaning())).append("</td></tr>");
    }

    private void schema(Map.Entry<String, JsonNode> entry) {
        JsonNode schema = entry.getValue();
        String name = Html.escape(entry.getKey());
        out.append("<section class=\"card\" id=\"schema-")
                .append(name)
                .append("\"><h3>")
                .append(name)
                .append("</h3>");
        paragraph(text(schema, "/description"));
        out.append("<table>");
        for (Map.Entry<String, JsonNode> property : schema.at("/properties").properties()) {
            JsonNode value = property.getValue();
            String other = schemaName(value);
            String link = other.isEmpty() ? "" : " <a href=\"#schema-" + other + "\">" + other + "</a>";
            row(
                    Html.escape(property.getKey()),
                    requires(schema, property.getKey()),
                    text(value, "/description") + link);
        }
        out.append("</table></section>");
    }

    private static boolean requires(JsonNode schema, String property) {
        for (JsonNode required : schema.at("/required")) {
            if (required.asText().equals(property)) {
                return true;
            }
        }
        return false;
    }

    private void paragraph(String escaped) {
        if (!escaped.isEmpty()) {
            out.append("<p>").append(escaped).append("</p>");
        }
    }

    private String take() {
        String html = out.toString();
        out.setLength(0);
        return html;
    }

    private JsonNode resolved(JsonNode node) {
        String reference = node.at("/$ref").asText("");
        return reference.isEmpty() ? node : api.at(reference.substring(1));
    }

    /** Name of the schema referred to, also by the elements of an array; empty when there is none. */
    private static String schemaName(JsonNode schema) {
        String reference = schema.at("/$ref").asText(schema.at("/items/$ref").asText(""));
        return Html.escape(reference.substring(reference.lastIndexOf('/') + 1));
    }

    private static String text(JsonNode node, String pointer) {
        return Html.escape(node.at(pointer).asText(""));
    }
}
