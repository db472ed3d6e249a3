package wenming.rules;

import java.lang.invoke.MethodHandle;
import java.util.List;

/** The method of a sentence with the values of one phrase, waiting for the receiver. Immutable, shared by all threads. */
final class Call {

    private final MethodHandle method;
    private final Object[] arguments;

    /** @param method as {@link SentenceForm#call} gives it */
    Call(MethodHandle method, List<Object> arguments) {
        this.method = method;
        this.arguments = arguments.toArray();
    }

    Object on(Object receiver) {
        try {
            return method.invokeExact(receiver, arguments);
        } catch (RuntimeException | Error e) {
            throw e;
        } catch (Throwable e) {
            throw new IllegalStateException(e);
        }
    }
}
