package wenming.tables;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipInputStream;
import wenming.language.InvalidInput;

/** Looks at a workbook as an archive before anything in it is understood: really inflates every part, and refuses what would be too much. */
public final class WorkbookGuard {

    private static final Pattern UNWANTED =
            Pattern.compile("(?i).*(vbaProject\\.bin|/externalLinks/.*|/embeddings/.*|/activeX/.*)");

    /** Parts that hold rows; every other part is small in any workbook. */
    private static final Pattern DATA = Pattern.compile("(?i)/?xl/(worksheets/[^/]+|sharedStrings)\\.xml");

    private final Troubles troubles;
    private final Set<String> names = new HashSet<>();
    private final byte[] buffer = new byte[8192];
    private long inflated;

    private WorkbookGuard(Troubles troubles) {
        this.troubles = troubles;
    }

    /** @throws InvalidInput when the archive is broken, too large, or holds what no criteria table needs */
    static void check(byte[] bytes, Troubles troubles) {
        new WorkbookGuard(troubles).check(bytes);
    }

    /**
     * The same for a file of any length, of which only parts with rows may be large.
     *
     * @throws InvalidInput when the archive is broken, too large, or holds what no table needs
     */
    public static void check(Path file, Troubles troubles) {
        new WorkbookGuard(troubles).check(file);
    }

    /** Whether a part of that name may be large, so that nothing may build it in memory. */
    public static boolean holdsRows(String part) {
        return DATA.matcher(part).matches();
    }

    private void check(Path file) {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            long whole = Files.size(file);
            for (ZipEntry part : Collections.list(zip.entries())) {
                name(part.getName());
                boolean data = holdsRows(part.getName());
                long others = inflated;
                try (InputStream content = zip.getInputStream(part)) {
                    inflate(content, whole, data ? TableLimits.INFLATED_DATA : TableLimits.INFLATED);
                }
                inflated = data ? others : inflated;
            }
        } catch (IOException | IllegalArgumentException e) {
            throw broken();
        }
    }

    private void check(byte[] bytes) {
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (ZipEntry part = zip.getNextEntry(); part != null; part = zip.getNextEntry()) {
                name(part.getName());
                inflate(zip, bytes.length, TableLimits.INFLATED);
            }
        } catch (IOException | IllegalArgumentException e) {
            throw broken();
        }
        if (names.isEmpty()) {
            throw broken();
        }
    }

    private void name(String name) {
        if (!names.add(name.toLowerCase(Locale.ROOT))) {
            throw refused("有两个同名的部件");
        }
        if (names.size() > TableLimits.PARTS) {
            throw refused("部件超过 " + TableLimits.PARTS + " 个");
        }
        if (UNWANTED.matcher(name).matches()) {
            throw refused("含有宏、外部链接或嵌入对象");
        }
    }

    /** @param most bytes all parts of this sort may come to */
    private void inflate(InputStream part, long whole, long most) throws IOException {
        long size = 0;
        for (int n = part.read(buffer); n >= 0; n = part.read(buffer)) {
            size += n;
            inflated += n;
            boolean bomb = size > TableLimits.SMALL_PART && size / TableLimits.RATIO > whole;
            if (bomb || inflated > most) {
                throw refused("展开后过大");
            }
        }
    }

    private InvalidInput broken() {
        return troubles.stop("T002", "文件已损坏，打不开", "请用 Excel 或 WPS 重新保存一次");
    }

    private InvalidInput refused(String why) {
        return troubles.stop("T003", "这个工作簿不予读取：" + why, "请把表格的文字复制到一个新的工作簿，另存为 .xlsx");
    }
}
