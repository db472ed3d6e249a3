package wenming.web;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import wenming.language.Diagnostic;
import wenming.language.Diagnostic.Severity;
import wenming.language.Nearest;

/** Reads {@code {"files": {name: text or null}, "evidence": text}}. Confined to one thread. */
final class DraftReading {

    /** A rule file may have a million bytes; what is longer is refused by its reader, with its name. */
    private static final int LONGEST_TEXT = 2_000_000;

    private static final int LONGEST_NAME = 200;
    private static final int DEPTH = 3;

    private static final JsonFactory FACTORY = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(DEPTH)
                    .maxStringLength(LONGEST_TEXT)
                    .maxNameLength(LONGEST_NAME)
                    .maxTokenCount(10L * Draft.MOST_FILES)
                    .build())
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .disable(JsonFactory.Feature.INTERN_FIELD_NAMES)
            .build();

    private final SortedMap<String, Optional<byte[]>> files = new TreeMap<>();
    private final List<Diagnostic> found = new ArrayList<>();
    private Optional<byte[]> evidence = Optional.empty();

    private DraftReading() {}

    /** @throws Refused when it is no draft; with everything that is wrong with it */
    static Draft read(byte[] body) {
        DraftReading reading = new DraftReading();
        try (JsonParser parser = FACTORY.createParser(text(body))) {
            reading.document(parser);
        } catch (JsonProcessingException e) {
            throw broken(e.getLocation());
        } catch (IOException e) {
            throw new UncheckedIOException(e); // a text in memory can be read
        }
        if (!reading.found.isEmpty()) {
            String detail = "草稿里有 " + reading.found.size() + " 处问题，改正后再提交。";
            throw new Refused(Problem.of(ProblemType.INVALID_DRAFT, detail).with(reading.found));
        }
        return new Draft(reading.files, reading.evidence);
    }

    private static String text(byte[] body) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(body))
                    .toString();
        } catch (CharacterCodingException e) {
            throw new Refused(ProblemType.BROKEN_JSON, "请求正文不是 UTF-8 编码。");
        }
    }

    /** The parser's message may name classes and quote at length; the place is enough. */
    private static Refused broken(JsonLocation at) {
        String place = at == null ? "" : "：第 " + at.getLineNr() + " 行第 " + at.getColumnNr() + " 列";
        return new Refused(ProblemType.BROKEN_JSON, "请求正文不是完整的 JSON，字段名重复，或超出层数、长度、个数的上限" + place + "。");
    }

    private void document(JsonParser parser) throws IOException {
        if (parser.nextToken() != JsonToken.START_OBJECT) {
            throw new Refused(ProblemType.BROKEN_JSON, "请求正文应是对象，写成 {\"files\": {\"文件名\": \"内容\"}} 的样子。");
        }
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            String name = parser.currentName();
            parser.nextToken();
            switch (name) {
                case "files" -> files(parser);
                case "evidence" -> evidence = content(parser, "/evidence");
                default -> {
                    String remedy = Nearest.remedy(name, List.of("files", "evidence"));
                    add("D001", "/" + escaped(name), "不认识的字段「" + shown(name) + "」", remedy);
                    parser.skipChildren();
                }
            }
        }
        if (parser.nextToken() != null) {
            throw new Refused(ProblemType.BROKEN_JSON, "请求正文在对象之后还有内容。");
        }
    }

    private void files(JsonParser parser) throws IOException {
        if (parser.currentToken() != JsonToken.START_OBJECT) {
            add("D002", "/files", "files 应是对象", "请写成 {\"文件名\": \"内容\"} 的样子");
            parser.skipChildren();
            return;
        }
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            String name = parser.currentName();
            parser.nextToken();
            file(parser, name);
        }
        if (files.size() > Draft.MOST_FILES) {
            add("D005", "/files", "文件有 " + files.size() + " 个，超过上限 " + Draft.MOST_FILES + " 个", "请分开检查");
        }
    }

    private void file(JsonParser parser, String name) throws IOException {
        String pointer = "/files/" + escaped(name);
        if (name.endsWith(".drl")) {
            add("D004", pointer, "「" + shown(name) + "」含有程序代码，不能经网络提交", "请由管理员放进服务所在机器上的规则文件夹");
        } else if (!Draft.isName(name)) {
            String remedy = "只收 standard.yaml 和以 .dslr 结尾的规则文件；文件名里只能有文字、数字和 . _ -，不带路径";
            add("D003", pointer, "不收「" + shown(name) + "」这样的文件", remedy);
        }
        if (parser.currentToken() == JsonToken.VALUE_NULL) {
            files.put(name, Optional.empty());
        } else {
            content(parser, pointer).ifPresent(content -> files.put(name, Optional.of(content)));
        }
    }

    private Optional<byte[]> content(JsonParser parser, String pointer) throws IOException {
        if (parser.currentToken() != JsonToken.VALUE_STRING) {
            add("D002", pointer, "文件内容应是一段文字", "请把整个文件的内容放进一对引号，或写 null 表示不要这个文件");
            parser.skipChildren();
            return Optional.empty();
        }
        try {
            ByteBuffer bytes = StandardCharsets.UTF_8.newEncoder().encode(CharBuffer.wrap(parser.getText()));
            byte[] content = new byte[bytes.remaining()];
            bytes.get(content);
            return Optional.of(content);
        } catch (CharacterCodingException e) {
            add("D006", pointer, "文件内容里有残缺的字符", "请用编辑器另存为 UTF-8 后再提交");
            return Optional.empty();
        }
    }

    private void add(String code, String pointer, String message, String remedy) {
        found.add(new Diagnostic(code, Severity.ERROR, "", 0, 0, pointer, message, remedy));
    }

    /** As RFC 6901 asks. */
    private static String escaped(String name) {
        return name.replace("~", "~0").replace("/", "~1");
    }

    /** A name from outside may hold anything. */
    private static String shown(String name) {
        return name.replaceAll("[\\p{C}]", "�");
    }
}
