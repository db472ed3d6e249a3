/**
 * How measures become points. A rule's consequence speaks to a {@link wenming.scoring.Tariff}; the {@link wenming.scoring.Ledger} adds the lines
 * up item by item and category by category; the {@link wenming.scoring.Assessment} is the result, with every point explained. Knows nothing of
 * rule files or of the engine that fires them.
 */
package wenming.scoring;
