package wenming.language;

import com.fasterxml.jackson.core.JsonToken;
import java.util.HashSet;
import java.util.Set;

/**
 * Reads one {@link Document} value by value. It stands on a value; each read takes that value as one type and leaves the cursor at its end. A wrong
 * value becomes a diagnostic and an empty result, and reading goes on, so that one pass finds all mistakes. For one thread.
 */
public final class Cursor extends Values {

    /** Takes the value of one key. */
    @FunctionalInterface
    public interface Entry {
        /**
         * @param key as written
         * @param index position of the key among the {@link Keys}, or of the entry in a free object
         */
        void read(String key, int index);
    }

    Cursor(Head head) {
        super(head);
    }

    void begin() {
        if (head.isEmpty()) {
            throw head.mistakes().stop(Fault.SYNTAX, Spot.START, "", "文件是空的", "请写入内容后再提交");
        }
    }

    void end() {
        if (head.hasMore()) {
            error(Fault.TRAILING, "正文结束之后还有多余的内容", "请删去多余的内容；一个文件只写一份");
        }
    }

    /** Reads an object with known keys; unknown, repeated and missing ones are reported. False when it is no object at all. */
    public boolean object(Keys keys, Entry entry) {
        if (!is(JsonToken.START_OBJECT, Mismatch.OBJECT)) {
            return false;
        }
        boolean[] seen = new boolean[keys.size()];
        while (head.next() != JsonToken.END_OBJECT) {
            String key = head.name();
            int index = keys.indexOf(key);
            if (index < 0) {
                error(Fault.UNKNOWN_KEY, "不认识的字段" + Shown.quoted(key), keys.remedy(key));
                skipNext();
            } else if (seen[index]) {
                repeated(key);
            } else {
                seen[index] = true;
                value(keys.label(index), key, index, entry);
            }
        }
        for (int i : keys.required()) {
            if (!seen[i]) {
                missing(keys.name(i), keys.label(i));
            }
        }
        return true;
    }

    /** Reads an object whose keys are free; repeated ones are reported. */
    public void entries(int most, Entry entry) {
        if (!is(JsonToken.START_OBJECT, Mismatch.OBJECT)) {
            return;
        }
        String whole = label;
        Set<String> seen = new HashSet<>();
        while (head.next() != JsonToken.END_OBJECT) {
            String key = head.name();
            if (!seen.add(key)) {
                repeated(key);
            } else if (seen.size() > most || Shown.forbidden(key).isPresent() || key.isBlank()) {
                label = whole;
                badEntry(seen.size(), most, key);
                skipNext();
            } else {
                value(key, key, seen.size() - 1, entry);
            }
        }
    }

    private void badEntry(int count, int most, String key) {
        if (count == most + 1) {
            error(Fault.TOO_MANY_ENTRIES, subject() + "超过 " + most + " 项", "请删去多余的项");
        } else if (count <= most) {
            error(Fault.TEXT, "名称" + Shown.quoted(key) + "是空的或含有看不见的字符", "请重新输入这个名称");
        }
    }

    private void value(String newLabel, String key, int index, Entry entry) {
        head.next();
        label = newLabel;
        entry.read(key, index);
        skip();
    }

    private void repeated(String key) {
        error(Fault.DUPLICATE_KEY, "字段" + Shown.quoted(key) + "重复出现", "同一名称只写一次，请删去多余的");
        skipNext();
    }

    /** Reads a list; the action takes one element each time. Elements beyond the most allowed are not read. */
    public void list(int most, Runnable element) {
        if (!is(JsonToken.START_ARRAY, Mismatch.LIST)) {
            return;
        }
        String whole = label;
        for (int count = 0; head.next() != JsonToken.END_ARRAY; count++) {
            label = whole;
            if (count == most) {
                error(Fault.TOO_MANY_ENTRIES, subject() + "超过 " + most + " 项", "请删去多余的项，或分开提交");
            } else if (count < most) {
                element.run();
            }
            skip();
        }
    }

    private void skipNext() {
        head.next();
        skip();
    }
}
