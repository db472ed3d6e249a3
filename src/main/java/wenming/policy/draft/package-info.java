/** Drafts of standards: from the table of an official document, or empty. What is not understood is marked 待写, which the checker tells. */
package wenming.policy.draft;
