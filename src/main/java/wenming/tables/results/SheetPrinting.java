package wenming.tables.results;

import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.Sheet;

/** How a sheet comes out of a printer: A4 across, with the page's number below. */
record SheetPrinting(Sheet sheet) {

    /** Characters that a page takes across and can still be read. */
    private static final int PAGE = 190;

    /** @param width of all columns in characters; what is too wide for one page goes on beside it */
    void across(int width) {
        sheet.setFitToPage(true);
        PrintSetup print = sheet.getPrintSetup();
        print.setPaperSize(PrintSetup.A4_PAPERSIZE);
        print.setLandscape(true);
        print.setFitWidth((short) Math.max(1, Math.round((float) width / PAGE)));
        print.setFitHeight((short) 0); // as many pages down as it takes
        sheet.getHeader().setCenter("&A");
        sheet.getFooter().setCenter("第 &P 页，共 &N 页");
    }
}
