package wenming.language;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** What an object may contain: names in the file, labels for people, and which of them must be there. Immutable. */
public final class Keys {

    private static final Keys NONE = new Keys(List.of());

    private final List<Key> keys;
    private final Map<String, Integer> index = new HashMap<>();
    private final int[] required;

    private record Key(String name, String label, boolean required) {}

    private Keys(List<Key> keys) {
        this.keys = List.copyOf(keys);
        keys.forEach(key -> index.put(key.name, index.size()));
        this.required = IntStream.range(0, keys.size())
                .filter(i -> keys.get(i).required)
                .toArray();
    }

    /** Starts with a key that must be there. */
    public static Keys required(String name, String label) {
        return NONE.andRequired(name, label);
    }

    /** Starts with a key that may be there. */
    public static Keys optional(String name, String label) {
        return NONE.andOptional(name, label);
    }

    public Keys andRequired(String name, String label) {
        return and(new Key(name, label, true));
    }

    public Keys andOptional(String name, String label) {
        return and(new Key(name, label, false));
    }

    private Keys and(Key key) {
        List<Key> more = new ArrayList<>(keys);
        more.add(key);
        return new Keys(more);
    }

    int size() {
        return keys.size();
    }

    /** Position in the order of declaration, or -1. */
    int indexOf(String name) {
        return index.getOrDefault(name, -1);
    }

    String name(int i) {
        return keys.get(i).name;
    }

    String label(int i) {
        return keys.get(i).label;
    }

    /** Positions of the keys that must be there: few of many, and asked for once per object. */
    int[] required() {
        return required;
    }

    /** People write the label where the name belongs, or misspell the name. */
    String remedy(String written) {
        return keys.stream()
                .filter(key -> key.label.equals(written))
                .findFirst()
                .map(key -> "「" + written + "」在这里写作「" + key.name + "」")
                .orElseGet(() ->
                        Nearest.remedy(written, keys.stream().map(Key::name).toList()));
    }
}
