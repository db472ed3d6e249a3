/**
 * Made-up submissions for demonstrations and benchmarks: a county of units whose evidence is what the rules of a standard ask for, done well or badly.
 * Everything is decided by seed, unit and year. The door is {@link wenming.samples.Samples}.
 */
package wenming.samples;
