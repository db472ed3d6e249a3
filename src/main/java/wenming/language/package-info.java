/**
 * The words everything else is said in: the {@link wenming.language.Sentence} annotation, the values that fill a sentence's slots, and the
 * {@link wenming.language.Diagnostic} that tells a person what is wrong with a file. Knows nothing of evidence, scores or engines.
 */
package wenming.language;
