package wenming.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** Posts drafts of rule files to a server. */
record Drafted(Served served, String standard) {

    private static final ObjectMapper MAPPER = new ObjectMapper();

    /** A draft of one file. */
    HttpResponse<byte[]> post(String file, String content) {
        return post(Map.of(file, content));
    }

    HttpResponse<byte[]> post(Map<String, String> content) {
        ObjectNode draft = MAPPER.createObjectNode();
        ObjectNode files = draft.putObject("files");
        content.forEach(files::put);
        return post(draft.toString());
    }

    HttpResponse<byte[]> post(String json) {
        return served.post("/api/standards/" + standard + "/drafts/check", json.getBytes(StandardCharsets.UTF_8));
    }

    /** The findings of a draft that is taken in. */
    JsonNode checked(String file, String content) {
        return checked(post(file, content));
    }

    static JsonNode checked(HttpResponse<byte[]> response) {
        assertThat(response.statusCode()).as(Served.text(response)).isEqualTo(200);
        return Served.json(response.body());
    }
}
