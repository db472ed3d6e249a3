/**
 * Batches handed in to a server: queued, run one after another, resumed after a restart, kept for a while. {@link wenming.jobs.Jobs} is the door; how a
 * batch is scored is the business of {@code wenming.batch}, how it is asked for that of the web.
 */
package wenming.jobs;
