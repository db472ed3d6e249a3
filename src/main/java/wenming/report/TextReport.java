package wenming.report;

import wenming.scoring.Assessment;
import wenming.scoring.Outline;

/**
 * An assessment for the terminal, most urgent first: the verdict and the way to the title fill about a screen, everything behind it follows.
 * Immutable.
 */
public final class TextReport {

    /** Columns of a line when nobody asks for another number. */
    public static final int COLUMNS = 96;

    private final int columns;
    private final boolean colour;

    /**
     * @param columns longest line, in terminal columns (a Chinese character takes two)
     * @param colour whether to use escape sequences; only for a terminal
     */
    public TextReport(int columns, boolean colour) {
        this.columns = columns;
        this.colour = colour;
    }

    /** Without colour, {@value #COLUMNS} columns wide. */
    public static String of(Assessment assessment) {
        return new TextReport(COLUMNS, false).text(assessment);
    }

    /** The whole report, ending with a line end. */
    public String text(Assessment assessment) {
        TextPage page = new TextPage(columns, colour);
        heading(page, assessment);
        TextVerdict.write(page, assessment);
        TextShortfalls.write(page, assessment);
        TextDetails.write(page, assessment);
        return page.toString();
    }

    private static void heading(TextPage page, Assessment assessment) {
        Outline outline = assessment.outline();
        page.line(assessment.submission().unit().name() + "　自评报告", Style.BOLD);
        page.hanging("标准　", Wording.standard(outline) + " [" + outline.id() + "]");
        page.hanging(
                "期间　",
                Wording.period(assessment.submission().period()) + "，截至 "
                        + Wording.date(assessment.submission().asOf()));
    }
}
