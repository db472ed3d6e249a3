package wenming.web;

import java.nio.ByteBuffer;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.MultiPart;
import org.eclipse.jetty.io.Content;
import wenming.jobs.Intake;

/**
 * Hands the files of a form (RFC 7578) on as their bytes come, so that none of them is held or written twice. Jetty's parser sits below; reading the
 * request through it would leave out our own watch over size and pace. For one thread.
 */
final class Multipart {

    static final String MEDIA_TYPE = "multipart/form-data";

    /** More than any form has that is sent in good faith. */
    private static final int MOST_PARTS = 32;

    private final Intake intake;
    private final MultiPart.Parser parser;
    private Optional<RuntimeException> failure = Optional.empty();
    private boolean broken;
    private boolean complete;

    /** @throws Refused when the type names no boundary */
    Multipart(String contentType, Intake intake) {
        this.intake = intake;
        String boundary = MultiPart.extractBoundary(contentType);
        if (boundary == null || boundary.isEmpty()) {
            throw new Refused(ProblemType.BAD_REQUEST, "Content-Type: multipart/form-data 里没有写 boundary。");
        }
        parser = new MultiPart.Parser(boundary, new Files());
        parser.setMaxParts(MOST_PARTS);
    }

    /** @throws Refused when it is no such form */
    void take(byte[] chunk, int length) {
        feed(Content.Chunk.from(ByteBuffer.wrap(chunk, 0, length), false));
    }

    /** @throws Refused when its last part has no end */
    void end() {
        if (!complete) {
            feed(Content.Chunk.EOF);
        }
        if (!complete) {
            throw refused();
        }
    }

    private void feed(Content.Chunk chunk) {
        parser.parse(chunk);
        failure.ifPresent(f -> {
            throw f;
        });
        if (broken) {
            throw refused();
        }
    }

    /** The parser only logs what a listener throws. */
    private void keeping(Runnable action) {
        if (failure.isEmpty()) {
            try {
                action.run();
            } catch (RuntimeException e) {
                failure = Optional.of(e);
            }
        }
    }

    private static Refused refused() {
        return new Refused(ProblemType.BAD_REQUEST, "multipart/form-data 的正文没有传完，或格式有误。");
    }

    private final class Files extends MultiPart.AbstractPartsListener {

        private String type = "";

        @Override
        public void onPartBegin() {
            type = "";
        }

        @Override
        public void onPartHeader(String name, String value) {
            super.onPartHeader(name, value);
            if (name.equalsIgnoreCase("Content-Type")) {
                type = value.replaceFirst(";.*", "").strip().toLowerCase(Locale.ROOT);
            }
        }

        @Override
        public void onPartHeaders() {
            keeping(() -> intake.begin(text(getName()), text(getFileName()), type));
        }

        private static String text(String value) {
            return Optional.ofNullable(value).orElse("");
        }

        @Override
        public void onPartContent(Content.Chunk chunk) {
            keeping(() -> intake.write(chunk.getByteBuffer()));
        }

        @Override
        public void onPart(String name, String fileName, HttpFields headers) {
            keeping(intake::end);
        }

        @Override
        public void onComplete() {
            complete = true;
        }

        @Override
        public void onFailure(Throwable malformed) {
            broken = true;
        }
    }
}
