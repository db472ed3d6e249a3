/**
 * The HTTP face: it reads a request, asks the library of standards, writes the answer, and has no rules of its own. {@link wenming.web.Server} is
 * the only door. Every limit is in {@link wenming.web.Limits}, every mistake a client can meet in {@link wenming.web.ProblemType}.
 */
package wenming.web;
