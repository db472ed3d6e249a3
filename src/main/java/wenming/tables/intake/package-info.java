/**
 * Submissions handed in as tables: a sheet of units (单位) and one of evidence (材料), as a workbook or as a pair of .csv files. Rows are turned into
 * the JSON a unit would have handed in, so that the one reader of submissions judges them; what it finds is told at sheet, row and column. Rows wait
 * in temporary files, so that memory does not grow with the evidence, only by a few numbers per unit.
 */
package wenming.tables.intake;
