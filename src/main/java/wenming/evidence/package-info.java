/**
 * What a unit hands in and what can be asked of it. A {@link wenming.evidence.Submission} is read and checked against the {@link
 * wenming.evidence.Catalog} of kinds; a {@link wenming.evidence.Dossier} makes it answer the first half of a rule: which evidence
 * ({@link wenming.evidence.Selection}) and how much ({@link wenming.evidence.Measure}). Knows nothing of rules or scores.
 */
package wenming.evidence;
