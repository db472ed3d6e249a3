/**
 * What a draft would change: in the standard ({@link wenming.policy.change.StandardDifference}, in terms of items rather than lines) and for the units
 * ({@link wenming.policy.change.Impact}, by scoring the same submissions with both).
 */
package wenming.policy.change;
