package wenming.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Files;
import java.nio.file.Path;

/** The body of a form with files, as a browser or curl sends it. */
final class Form {

    static final String BOUNDARY = "----7MA4YWxkTrZu0gW";

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

    /** @param type empty to leave it out */
    Form part(String label, String name, String type, byte[] content) {
        String declared = type.isEmpty() ? "" : "Content-Type: " + type + "\r\n";
        bytes.writeBytes(("--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"" + label + "\"; filename=\""
                        + name + "\"\r\n" + declared + "\r\n")
                .getBytes(UTF_8));
        bytes.writeBytes(content);
        bytes.writeBytes("\r\n".getBytes(UTF_8));
        return this;
    }

    Form part(String label, String name, String content) {
        return part(label, name, "application/octet-stream", content.getBytes(UTF_8));
    }

    /** Each as the part its name says; what is called submissions holds the units. */
    Form files(Path... files) {
        for (Path file : files) {
            String name = file.getFileName().toString();
            String label = name.replaceFirst("\\..*", "").replace("submissions", "units");
            try {
                part(label, name, "application/octet-stream", Files.readAllBytes(file));
            } catch (IOException e) {
                throw new AssertionError(e);
            }
        }
        return this;
    }

    byte[] body() {
        ByteArrayOutputStream whole = new ByteArrayOutputStream();
        whole.writeBytes(bytes.toByteArray());
        whole.writeBytes(("--" + BOUNDARY + "--\r\n").getBytes(UTF_8));
        return whole.toByteArray();
    }

    HttpRequest.Builder request(URI uri) {
        return HttpRequest.newBuilder(uri)
                .header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
                .POST(BodyPublishers.ofByteArray(body()));
    }
}
