/** The command line: one class a command, no logic of its own. Results go to standard output, everything else to standard error. */
package wenming.cli;
