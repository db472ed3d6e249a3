package wenming.tables.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import wenming.language.Diagnostic;

/**
 * Leads a finding about a submission back to the cell it came from.
 *
 * @param unitRow the unit's row
 * @param numbers rows of its lists, in the order in which they were written
 * @param formulas kind and place of every cell that holds a formula
 */
record Origin(Map<SheetKind, Heading> headings, int unitRow, Map<SheetKind, int[]> numbers, List<String> formulas)
        implements UnaryOperator<Diagnostic> {

    /** A cell: its sheet, and its place there. */
    private record Spot(Sheet sheet, String place) {}

    @Override
    public Diagnostic apply(Diagnostic found) {
        Spot spot = spot(steps(found.pointer()));
        boolean formula = formulas.contains(spot.sheet().kind() + spot.place());
        return new Diagnostic(
                formula ? "T012" : found.code(),
                found.severity(),
                spot.sheet().file(),
                0,
                0,
                spot.place(),
                formula ? "这一格是公式" : found.message(),
                formula ? "请复制后选择性粘贴为数值" : found.remedy());
    }

    private Spot spot(List<String> steps) {
        for (Map.Entry<SheetKind, int[]> list : numbers.entrySet()) {
            boolean inList =
                    steps.size() > 1 && steps.get(0).equals(list.getKey().json());
            if (inList && steps.get(1).matches("\\d{1,6}")) {
                int index = Math.min(Integer.parseInt(steps.get(1)), list.getValue().length - 1);
                return spot(headings.get(list.getKey()), list.getValue()[index], steps.subList(2, steps.size()));
            }
        }
        return spot(headings.get(SheetKind.UNITS), unitRow, steps);
    }

    /** The cell of the value, or the row's first when the value has none: it is missing, or the row is wrong as a whole. */
    private static Spot spot(Heading heading, int row, List<String> steps) {
        Optional<Integer> column = heading.known().stream()
                .filter(c -> !c.path().isEmpty()
                        && c.path().size() <= steps.size()
                        && steps.subList(0, c.path().size()).equals(c.path()))
                .flatMap(c -> heading.place(c).stream())
                .findFirst();
        return new Spot(heading.sheet(), heading.sheet().place(row, column.orElse(0)));
    }

    /** A JSON pointer's names, without their escapes. */
    private static List<String> steps(String pointer) {
        List<String> steps = new ArrayList<>();
        for (String step : pointer.split("/")) {
            steps.add(step.replace("~1", "/").replace("~0", "~"));
        }
        return steps.isEmpty() ? steps : steps.subList(1, steps.size());
    }
}
