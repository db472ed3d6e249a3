package wenming.rules;

import java.util.List;

/** The method of a sentence with the values of one phrase, waiting for the receiver. Immutable, shared by all threads. */
final class Call {

    private final Saying method;
    private final Object[] arguments;

    Call(Saying method, List<Object> arguments) {
        this.method = method;
        this.arguments = arguments.toArray();
    }

    Object on(Object receiver) {
        return method.say(receiver, arguments);
    }
}
