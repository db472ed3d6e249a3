/**
 * An assessment or a standard as a person or a program reads it: JSON, terminal text, printable page. Says nothing that the ledger does not say,
 * decides nothing, and gives the same bytes for the same assessment.
 */
package wenming.report;
