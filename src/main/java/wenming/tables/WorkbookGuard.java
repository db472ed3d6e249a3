package wenming.tables;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import wenming.language.InvalidInput;

/** Looks at a workbook as an archive before anything in it is understood: really inflates every part, and refuses what would be too much. */
final class WorkbookGuard {

    private static final Pattern UNWANTED =
            Pattern.compile("(?i).*(vbaProject\\.bin|/externalLinks/.*|/embeddings/.*|/activeX/.*)");

    private final Troubles troubles;
    private final byte[] buffer = new byte[8192];
    private long inflated;

    private WorkbookGuard(Troubles troubles) {
        this.troubles = troubles;
    }

    /** @throws InvalidInput when the archive is broken, too large, or holds what no criteria table needs */
    static void check(byte[] bytes, Troubles troubles) {
        new WorkbookGuard(troubles).check(bytes);
    }

    private void check(byte[] bytes) {
        Set<String> names = new HashSet<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (ZipEntry part = zip.getNextEntry(); part != null; part = zip.getNextEntry()) {
                String name = part.getName();
                if (!names.add(name.toLowerCase(Locale.ROOT))) {
                    throw refused("有两个同名的部件");
                }
                if (names.size() > TableLimits.PARTS) {
                    throw refused("部件超过 " + TableLimits.PARTS + " 个");
                }
                if (UNWANTED.matcher(name).matches()) {
                    throw refused("含有宏、外部链接或嵌入对象");
                }
                long size = inflate(zip, bytes.length);
                if (size > TableLimits.SMALL_PART && size / TableLimits.RATIO > bytes.length) {
                    throw refused("压缩得不像一张表格");
                }
            }
        } catch (IOException | IllegalArgumentException e) {
            throw troubles.stop("T002", "文件已损坏，打不开", "请用 Excel 或 WPS 重新保存一次");
        }
        if (names.isEmpty()) {
            throw troubles.stop("T002", "文件已损坏，打不开", "请用 Excel 或 WPS 重新保存一次");
        }
    }

    private long inflate(ZipInputStream part, int whole) throws IOException {
        long size = 0;
        for (int n = part.read(buffer); n >= 0; n = part.read(buffer)) {
            size += n;
            inflated += n;
            boolean bomb = size > TableLimits.SMALL_PART && size / TableLimits.RATIO > whole;
            if (bomb || inflated > TableLimits.INFLATED) {
                throw refused("展开后过大");
            }
        }
        return size;
    }

    private InvalidInput refused(String why) {
        return troubles.stop("T003", "这个工作簿不予读取：" + why, "请把表格的文字复制到一个新的工作簿，另存为 .xlsx");
    }
}
