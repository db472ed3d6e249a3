/**
 * Scoring many units in one run: streamed, in order, on every core, with working files from which an interrupted run goes on. Memory does not grow
 * with the evidence, only by a few numbers per unit.
 */
package wenming.batch;
