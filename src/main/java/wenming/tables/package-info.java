/** Workbooks for people who work in Excel or WPS. The only package that knows POI. */
package wenming.tables;
