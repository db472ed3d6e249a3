package wenming.language;

/**
 * The mistakes any file can have. The number follows the reader's letter and means the same for each: S005, E005 and B005 are all a value of the
 * wrong type. A reader's own mistakes begin at 020.
 */
public enum Fault {
    SYNTAX("001"),
    ENCODING("002"),
    LIMIT("003"),
    TRAILING("004"),
    TYPE("005"),
    UNKNOWN_KEY("006"),
    DUPLICATE_KEY("007"),
    MISSING("008"),
    TEXT("009"),
    NUMBER("010"),
    DATE("011"),
    CHOICE("012"),
    TOO_MANY_ENTRIES("013"),
    TOO_MANY_FINDINGS("014");

    private final String number;

    Fault(String number) {
        this.number = number;
    }

    /** Three digits. */
    public String number() {
        return number;
    }
}
