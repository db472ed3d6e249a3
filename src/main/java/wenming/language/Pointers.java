package wenming.language;

/** JSON pointers (RFC 6901), such as {@code /evidence/3/kind}. */
public final class Pointers {

    private Pointers() {}

    public static String child(String parent, String name) {
        return parent + "/" + name.replace("~", "~0").replace("/", "~1");
    }

    public static String child(String parent, int index) {
        return parent + "/" + index;
    }
}
