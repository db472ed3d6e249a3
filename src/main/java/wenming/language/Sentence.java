package wenming.language;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Makes a method a sentence of the rule language. The template is what a policy person writes; each <code>{slot}</code> fills the parameter at the
 * same position, whose Java type decides what may stand there (see {@link SlotType}) and whose slot name decides what it must name (see {@link
 * SlotRole}). From these annotations alone come the parser, the suggestions, the cookbook and the stock Drools vocabulary.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface Sentence {

    /** The template; its first word gives the {@link Place}. ASCII punctuation only, because the stock Drools vocabulary file takes no other. */
    String value();

    /** A line a policy person could copy; parsed by the tests, so it cannot rot. */
    String example();

    /** What the sentence means, in Chinese, for the cookbook. */
    String means();

    /**
     * For measures: the unit the result is counted in; empty when the sentence yields no measure. <code>{field}</code> stands for the unit of the
     * field named in that slot, <code>{counter}</code> for the unit of the counting word, <code>=</code> for "as before".
     */
    String unit() default "";

    /** Scoring mechanics (M01 to M73 of the requirements) which this sentence serves. */
    String[] mechanics() default {};
}
