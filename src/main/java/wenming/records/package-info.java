/**
 * The database of a server: an embedded H2 file under the data folder, its tables kept up to date by numbered scripts. {@link
 * wenming.records.Records} is the door. The only package that knows JDBI, Flyway and H2.
 */
package wenming.records;
