package wenming.cohort;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import wenming.cohort.Entrant.Mark;
import wenming.cohort.History.Earlier;
import wenming.evidence.LastYear;
import wenming.evidence.Ratio;
import wenming.evidence.Unit;
import wenming.scoring.Points;

/** An entrant as bytes, for the working file between the two passes; not a format for others. */
public final class EntrantFile {

    private EntrantFile() {}

    public static void write(Entrant e, DataOutput out) throws IOException {
        unit(e.unit(), out);
        decimal(e.lastYear().score(), out);
        out.writeUTF(e.lastYear().title());
        decimals(e.lastYear().figures(), out);
        texts(e.lastYear().problems(), out);
        earlier(e.earlier(), out);
        out.writeLong(e.asOf().toEpochDay());
        out.writeInt(e.items().size());
        for (Mark mark : e.items()) {
            out.writeLong(mark.earned().thousandths());
            out.writeLong(mark.maximum().thousandths());
        }
        texts(e.vetoes(), out);
        texts(e.granted(), out);
        out.writeInt(e.compared().size());
        for (Map.Entry<String, Ratio> value : new TreeMap<>(e.compared()).entrySet()) {
            out.writeUTF(value.getKey());
            out.writeUTF(value.getValue().exact());
        }
    }

    public static Entrant read(DataInput in) throws IOException {
        Unit unit = unit(in);
        LastYear lastYear = new LastYear(optionalDecimal(in), in.readUTF(), decimals(in), texts(in));
        Earlier earlier = earlier(in);
        LocalDate asOf = LocalDate.ofEpochDay(in.readLong());
        int size = in.readInt();
        List<Mark> items = new ArrayList<>(size);
        for (int i = 0; i < size; i++) {
            items.add(new Mark(new Points(in.readLong()), new Points(in.readLong())));
        }
        List<String> vetoes = texts(in);
        Set<String> granted = Set.copyOf(texts(in));
        Map<String, Ratio> compared = new LinkedHashMap<>();
        for (int left = in.readInt(); left > 0; left--) {
            compared.put(in.readUTF(), Ratio.ofExact(in.readUTF()));
        }
        return new Entrant(unit, lastYear, earlier, asOf, items, vetoes, granted, compared);
    }

    private static void unit(Unit unit, DataOutput out) throws IOException {
        out.writeUTF(unit.id());
        out.writeUTF(unit.name());
        out.writeUTF(unit.type());
        out.writeUTF(unit.level());
        out.writeInt(unit.headcount().orElse(-1));
        out.writeBoolean(unit.subordinate());
        texts(unit.features(), out);
        texts(unit.titles(), out);
        out.writeUTF(unit.applyingFor());
        decimals(unit.figures(), out);
    }

    private static Unit unit(DataInput in) throws IOException {
        String id = in.readUTF();
        String name = in.readUTF();
        String type = in.readUTF();
        String level = in.readUTF();
        int headcount = in.readInt();
        return new Unit(
                id,
                name,
                type,
                level,
                headcount < 0 ? OptionalInt.empty() : OptionalInt.of(headcount),
                in.readBoolean(),
                Set.copyOf(texts(in)),
                Set.copyOf(texts(in)),
                in.readUTF(),
                decimals(in));
    }

    private static void earlier(Earlier earlier, DataOutput out) throws IOException {
        decimal(earlier.score(), out);
        decimal(earlier.scoreBefore(), out);
        out.writeUTF(earlier.title());
        out.writeInt(earlier.place());
        out.writeInt(earlier.units());
        out.writeUTF(earlier.titleUntil().map(LocalDate::toString).orElse(""));
        out.writeUTF(earlier.barredUntil().map(LocalDate::toString).orElse(""));
    }

    private static Earlier earlier(DataInput in) throws IOException {
        return new Earlier(
                optionalDecimal(in), optionalDecimal(in), in.readUTF(), in.readInt(), in.readInt(), day(in), day(in));
    }

    private static Optional<LocalDate> day(DataInput in) throws IOException {
        return Optional.of(in.readUTF()).filter(t -> !t.isEmpty()).map(LocalDate::parse);
    }

    private static void decimal(Optional<BigDecimal> value, DataOutput out) throws IOException {
        out.writeUTF(value.map(BigDecimal::toString).orElse(""));
    }

    private static Optional<BigDecimal> optionalDecimal(DataInput in) throws IOException {
        return Optional.of(in.readUTF()).filter(t -> !t.isEmpty()).map(BigDecimal::new);
    }

    private static void texts(Collection<String> texts, DataOutput out) throws IOException {
        out.writeInt(texts.size());
        for (String text : texts.stream().sorted().toList()) {
            out.writeUTF(text);
        }
    }

    private static List<String> texts(DataInput in) throws IOException {
        List<String> texts = new ArrayList<>();
        for (int left = in.readInt(); left > 0; left--) {
            texts.add(in.readUTF());
        }
        return texts;
    }

    private static void decimals(Map<String, BigDecimal> values, DataOutput out) throws IOException {
        out.writeInt(values.size());
        for (Map.Entry<String, BigDecimal> value : new TreeMap<>(values).entrySet()) {
            out.writeUTF(value.getKey());
            out.writeUTF(value.getValue().toString());
        }
    }

    private static Map<String, BigDecimal> decimals(DataInput in) throws IOException {
        Map<String, BigDecimal> values = new LinkedHashMap<>();
        for (int left = in.readInt(); left > 0; left--) {
            values.put(in.readUTF(), new BigDecimal(in.readUTF()));
        }
        return values;
    }
}
