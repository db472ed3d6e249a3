/**
 * Units beside one another: places, means, quotas and what follows for their titles. Works on small standings of already scored units; the
 * evidence is not needed any more.
 */
package wenming.cohort;
