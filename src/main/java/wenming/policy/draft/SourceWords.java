package wenming.policy.draft;

import java.util.Set;
import java.util.stream.Collectors;

/**
 * The clauses a table refers to. They begin with the name of the document, which is the first word they all have in common, else the table's title.
 *
 * @param document as every clause begins
 */
record SourceWords(String document) {

    static SourceWords of(CriteriaTable table) {
        Set<String> first = table.rows().stream()
                .map(row -> Safe.line(row.source()))
                .filter(source -> !source.isEmpty())
                .map(source -> source.split("[\\s《第]", 2)[0])
                .collect(Collectors.toSet());
        boolean common = first.size() == 1 && !first.contains("");
        return new SourceWords(common ? first.iterator().next() : OutlineText.title(table.title()));
    }

    /** A row without a clause is named by its place in the table; a document in 《》 is another one. */
    String clause(CriteriaTable.Row row) {
        String written = Safe.line(row.source());
        if (written.isEmpty()) {
            return document + " 第 " + row.line() + " 行";
        }
        return written.startsWith(document) || written.startsWith("《") ? written : document + " " + written;
    }
}
