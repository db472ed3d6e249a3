package wenming.batch;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import wenming.cohort.Entrant;
import wenming.cohort.EntrantFile;
import wenming.language.Diagnostic;

/**
 * A unit as the working file keeps it: everything but its full result, which lies in a file of its own. Immutable.
 *
 * @param input where it came from
 * @param entrant what the second pass needs; empty when it was refused
 * @param refused why it was refused
 * @param resultLength bytes of its full result
 */
record UnitRecord(String input, Optional<Entrant> entrant, List<Diagnostic> refused, int resultLength) {

    static UnitRecord of(UnitResult unit) {
        return new UnitRecord(unit.input(), unit.entrant(), unit.refused(), unit.result().length);
    }

    byte[] bytes() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(1024);
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            out.writeUTF(input);
            out.writeInt(resultLength);
            out.writeBoolean(entrant.isPresent());
            if (entrant.isPresent()) {
                EntrantFile.write(entrant.get(), out);
            } else {
                out.writeInt(refused.size());
                for (Diagnostic d : refused) {
                    write(d, out);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    static UnitRecord of(byte[] bytes) {
        try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes))) {
            String input = in.readUTF();
            int resultLength = in.readInt();
            if (in.readBoolean()) {
                return new UnitRecord(input, Optional.of(EntrantFile.read(in)), List.of(), resultLength);
            }
            List<Diagnostic> refused = new ArrayList<>();
            for (int left = in.readInt(); left > 0; left--) {
                refused.add(read(in));
            }
            return new UnitRecord(input, Optional.empty(), List.copyOf(refused), resultLength);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void write(Diagnostic d, DataOutputStream out) throws IOException {
        out.writeUTF(d.code());
        out.writeUTF(d.severity().name());
        out.writeUTF(d.file());
        out.writeInt(d.line());
        out.writeInt(d.column());
        out.writeUTF(d.pointer());
        out.writeUTF(d.message());
        out.writeUTF(d.remedy());
    }

    private static Diagnostic read(DataInputStream in) throws IOException {
        return new Diagnostic(
                in.readUTF(),
                Diagnostic.Severity.valueOf(in.readUTF()),
                in.readUTF(),
                in.readInt(),
                in.readInt(),
                in.readUTF(),
                in.readUTF(),
                in.readUTF());
    }
}
