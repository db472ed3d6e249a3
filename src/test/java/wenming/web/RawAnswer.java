package wenming.web;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** What a server sends back to bytes that no HTTP client would send. */
record RawAnswer(String head, byte[] body) {

    private static final int PATIENCE_MILLIS = 30_000;

    static RawAnswer to(int port, String request) {
        return to(InetAddress.getLoopbackAddress(), port, request);
    }

    static RawAnswer to(InetAddress address, int port, String request) {
        try (Socket socket = new Socket(address, port)) {
            socket.setSoTimeout(PATIENCE_MILLIS);
            OutputStream out = socket.getOutputStream();
            out.write(request.getBytes(StandardCharsets.ISO_8859_1));
            out.flush();
            return read(socket.getInputStream());
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    /** Reads until the other side closes or falls silent. */
    static RawAnswer read(InputStream in) {
        ByteArrayOutputStream answer = new ByteArrayOutputStream();
        try {
            in.transferTo(answer);
        } catch (IOException e) {
            // Reset or silent: what came before counts.
        }
        byte[] bytes = answer.toByteArray();
        String text = new String(bytes, StandardCharsets.ISO_8859_1);
        int end = Math.max(0, text.indexOf("\r\n\r\n"));
        byte[] body = text.substring(Math.min(text.length(), end + 4)).getBytes(StandardCharsets.ISO_8859_1);
        return new RawAnswer(text.substring(0, end), body);
    }

    int status() {
        return head.isEmpty() ? 0 : Integer.parseInt(head.split(" ")[1]);
    }

    /** Header names are compared without case. */
    boolean hasHeader(String name) {
        return head.toLowerCase(Locale.ROOT).contains("\r\n" + name.toLowerCase(Locale.ROOT) + ":");
    }
}
