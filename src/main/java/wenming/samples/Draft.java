package wenming.samples;

import wenming.evidence.Field;

/** A piece of evidence that is being made up: values by field, filled from what a rule asks for first. For one thread. */
final class Draft {

    final Form form;
    /** Day of the year from 0. */
    final int day;
    /** How well the rule that asked for it is met, in thousandths. */
    final int reach;
    /** How many attachments the rule asks for. */
    final int wanted;

    private final Object[] values;

    Draft(Form form, int day, int reach, int wanted) {
        this.form = form;
        this.values = new Object[form.fields.size()];
        this.day = day;
        this.reach = reach;
        this.wanted = wanted;
    }

    /** Fields that the kind does not have are left out. */
    Draft put(Field field, Object value) {
        int place = form.place(field);
        if (place >= 0) {
            values[place] = value;
        }
        return this;
    }

    boolean lacks(Field field) {
        int place = form.place(field);
        return place >= 0 && values[place] == null;
    }

    boolean states(Field field) {
        int place = form.place(field);
        return place >= 0 && values[place] != null;
    }

    /** The same by the field's place in the form. */
    boolean states(int place) {
        return values[place] != null;
    }

    Object value(int place) {
        return values[place];
    }

    /** To be asked for only when it is stated. */
    Object value(Field field) {
        return values[form.place(field)];
    }

    int number(Field field) {
        return ((Number) value(field)).intValue();
    }
}
