/**
 * Published versions of standards, kept for good. The door is {@link wenming.versions.Versions}: what was once published can always be scored with
 * again, the live version is changed in one step, and who changed it, when and why is never lost.
 *
 * <p>In the data folder, everything of content lies under {@code objects/} by its SHA-256 and is verified whenever it is read: rule files, catalogues,
 * cases, kept submissions, a manifest for each set of rules, and an entry for each publishing and rollback. An entry names the one before it, so the
 * log is a chain in which nothing can be altered or left out unseen. {@code standards/<id>/head} names the newest entry and is all that ever changes:
 * a crash at any moment leaves the old version live.
 */
package wenming.versions;
