/**
 * The results of a batch as tables: a ranking as text, a workbook with everything. Written unit by unit, so that memory does not grow with the
 * batch; what a table says was decided before.
 */
package wenming.tables.results;
