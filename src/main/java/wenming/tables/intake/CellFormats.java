package wenming.tables.intake;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.HashMap;
import java.util.Map;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.xssf.model.StylesTable;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import wenming.language.Numbers;

/** What a number in a cell means by its format: a number, a day, or a share in per cent, which is kept as a part of one. */
final class CellFormats {

    /** Excel keeps numbers in binary: 0.3 may be written as 0.30000000000000004. */
    private static final int DECIMALS = 9;

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private enum Meaning {
        NUMBER,
        DAY,
        SHARE
    }

    private final StylesTable styles;
    private final boolean from1904;
    private final Map<Integer, Meaning> meanings = new HashMap<>();

    CellFormats(StylesTable styles, boolean from1904) {
        this.styles = styles;
        this.from1904 = from1904;
    }

    /** @param style number of the cell's style */
    String shown(String written, int style) {
        if (written.isEmpty()) {
            return "";
        }
        BigDecimal number = new BigDecimal(written);
        if (number.precision() - number.scale() > 20 || number.scale() > 400) {
            return written;
        }
        BigDecimal plain = number.setScale(DECIMALS, RoundingMode.HALF_UP);
        return switch (meanings.computeIfAbsent(style, this::meaning)) {
            case DAY -> day(plain);
            case SHARE -> Numbers.plain(plain.multiply(HUNDRED)) + "%";
            case NUMBER -> Numbers.plain(plain);
        };
    }

    private String day(BigDecimal number) {
        double serial = number.doubleValue();
        boolean is = serial >= 1 && DateUtil.isValidExcelDate(serial);
        return is ? DateUtil.getLocalDateTime(serial, from1904).toLocalDate().toString() : Numbers.plain(number);
    }

    private Meaning meaning(int style) {
        if (style < 0 || style >= styles.getNumCellStyles()) {
            return Meaning.NUMBER;
        }
        XSSFCellStyle known = styles.getStyleAt(style);
        String format = known.getDataFormatString() == null ? "" : known.getDataFormatString();
        if (DateUtil.isADateFormat(known.getDataFormat(), format)) {
            return Meaning.DAY;
        }
        return format.replaceAll("\"[^\"]*\"|\\\\.", "").contains("%") ? Meaning.SHARE : Meaning.NUMBER;
    }
}
