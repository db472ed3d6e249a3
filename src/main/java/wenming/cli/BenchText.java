package wenming.cli;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The figures of a benchmark with their units, and what is in them. */
final class BenchText {

    private static final int PLACES = 2;

    private BenchText() {}

    /** What is measured in every round. */
    enum Kind {
        TOKENS_FEW,
        TOKENS_MANY,
        BATCH_FEW,
        BATCH_MANY,
        COPY_MANY,
        BATCH_MANY_ONE_WORKER
    }

    static String of(
            int few,
            int many,
            long bytesFew,
            long bytesMany,
            Optional<String> heap,
            Map<Kind, List<BenchRun.Cost>> runs) {
        long tokens = cpu(runs, Kind.TOKENS_MANY);
        long batch = cpu(runs, Kind.BATCH_MANY);
        long start = cpu(runs, Kind.BATCH_FEW);
        List<String> lines = new ArrayList<>();
        lines.add("机器：" + processor() + "，处理器 " + Runtime.getRuntime().availableProcessors() + " 个；JDK "
                + System.getProperty("java.runtime.version")
                + heap.map(size -> "；子进程堆上限 " + size).orElse(""));
        lines.add("材料：" + few + " 和 " + many + " 个单位，" + bytesFew / 1000 + " 和 " + bytesMany / 1000 + " kB；"
                + runs.get(Kind.BATCH_MANY).size() + " 轮交错，取中位数");
        lines.add("");
        lines.add("处理器时间（毫秒，整个进程，含启动、装载规则、即时编译和垃圾回收）");
        for (Kind kind : Kind.values()) {
            lines.add("  " + name(kind, few, many) + "：" + cpu(runs, kind));
        }
        lines.add("");
        lines.add("批量评分（全部工作线程）比空读记号：" + ratio(batch, tokens) + " 倍");
        lines.add("  不含启动（" + many + " 减 " + few + " 个单位之差）："
                + ratio(batch - start, tokens - cpu(runs, Kind.TOKENS_FEW)) + " 倍");
        long copy = cpu(runs, Kind.COPY_MANY);
        lines.add("  比只读出、写出同样多的内容：" + ratio(batch, copy) + " 倍（后者是空读记号的 " + ratio(copy, tokens) + " 倍）");
        lines.add("两个工作线程比一个：" + ratio(batch, cpu(runs, Kind.BATCH_MANY_ONE_WORKER)) + " 倍");
        long peakFew = peak(runs, Kind.BATCH_FEW);
        long peakMany = peak(runs, Kind.BATCH_MANY);
        lines.add("内存峰值（常驻内存，MiB）：" + few + " 个单位 " + peakFew / 1024 + "，" + many + " 个单位 " + peakMany / 1024
                + (peakFew == 0 ? "（系统不提供）" : "，为 " + ratio(peakMany, peakFew) + " 倍"));
        return String.join("\n", lines) + "\n";
    }

    private static String name(Kind kind, int few, int many) {
        return switch (kind) {
            case TOKENS_FEW -> "空读记号 " + few + " 个单位";
            case TOKENS_MANY -> "空读记号 " + many + " 个单位";
            case BATCH_FEW -> "批量评分 " + few + " 个单位，2 个工作线程";
            case COPY_MANY -> "只读出、写出 " + many + " 个单位的内容，不评分、不校验";
            case BATCH_MANY -> "批量评分 " + many + " 个单位，2 个工作线程";
            case BATCH_MANY_ONE_WORKER -> "批量评分 " + many + " 个单位，1 个工作线程";
        };
    }

    private static long cpu(Map<Kind, List<BenchRun.Cost>> runs, Kind kind) {
        return median(
                runs.get(kind).stream().map(BenchRun.Cost::cpuMillis).sorted().toList());
    }

    private static long peak(Map<Kind, List<BenchRun.Cost>> runs, Kind kind) {
        return median(
                runs.get(kind).stream().map(BenchRun.Cost::peakKib).sorted().toList());
    }

    private static long median(List<Long> sorted) {
        return sorted.get(sorted.size() / 2);
    }

    private static String ratio(long part, long whole) {
        return whole <= 0
                ? "无法计算"
                : BigDecimal.valueOf(part)
                        .divide(BigDecimal.valueOf(whole), PLACES, RoundingMode.HALF_UP)
                        .toPlainString();
    }

    private static String processor() {
        try {
            return Files.readAllLines(Path.of("/proc/cpuinfo")).stream()
                    .filter(line -> line.startsWith("model name"))
                    .map(line -> line.substring(line.indexOf(':') + 1).strip())
                    .findFirst()
                    .orElse(System.getProperty("os.arch"));
        } catch (IOException e) {
            return System.getProperty("os.arch"); // only Linux tells more
        }
    }
}
