/**
 * Rule files and the engine. Sentences are read from annotated methods ({@link wenming.rules.SentenceBook}), rule files are parsed and checked
 * against them, and the parsed rules become Drools' executable model in memory. The only package that knows Drools; its doors are {@link
 * wenming.rules.Library}, {@link wenming.rules.LiveLibrary} for a server whose rules change, and {@link wenming.rules.Standard}.
 */
package wenming.rules;
