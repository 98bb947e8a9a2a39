package org.undersigned.bench;

import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.util.List;
import java.util.Locale;
import java.util.function.IntConsumer;
import java.util.logging.LogManager;
import java.util.stream.Stream;
import org.apache.commons.io.output.CountingOutputStream;
import org.jsoup.Jsoup;
import org.jsoup.helper.W3CDom;
import org.undersigned.letter.Letter;
import org.undersigned.letter.Manuscript;
import org.undersigned.letter.SampleLetters;
import org.undersigned.letter.SupporterList;
import org.undersigned.letter.SupporterList.Roll;
import org.undersigned.letter.html.HtmlLetter;
import org.undersigned.letter.pdf.PdfLetter;
import org.undersigned.letter.typeface.FontShelf;

/** How much processor time letters as PDF take, beside openhtmltopdf doing the same in one run. */
final class LettersBench {

    private static final PdfLetter PDF = new PdfLetter(new FontShelf(List.of()));

    private LettersBench() {}

    public static void main(String[] args) {
        // The other library tells each of its steps.
        LogManager.getLogManager().reset();
        XRLog.setLoggingEnabled(false);
        int most = args.length > 0 ? Integer.parseInt(args[0]) : 1_000_000;
        System.out.printf(Locale.ROOT, "%-46s %12s %14s%n", "letters", "CPU", "");
        double letter = each(300, i -> ours(twoPages(i, 0)));
        row("letter of two pages, warm", letter, "");
        double merge = each(500, i -> ours(twoPages(i, 0)));
        row("each of 500 different letters", merge, "%.0f letters/s".formatted(1 / merge));
        ours(twoPages(0, 10_000));
        ours(twoPages(0, 10_000, "petition"));
        for (int rows = 10_000; rows <= most; rows *= 10) {
            annex(rows, "open-letter", "list");
            annex(rows, "petition", "table");
        }
        double theirs = each(20, i -> theirs(twoPages(i, 0)));
        row("the same letter, openhtmltopdf", theirs, "%.0f times ours".formatted(theirs / letter));
        double thousand = each(5, i -> ours(twoPages(i, 1_000)));
        row("with 1,000 supporters", thousand, "");
        double theirThousand = each(2, i -> theirs(twoPages(i, 1_000)));
        row("the same, openhtmltopdf", theirThousand, "%.0f times ours".formatted(theirThousand / thousand));
    }

    private static void annex(int rows, String template, String what) {
        long[] bytes = new long[1];
        System.gc();
        heap().forEach(MemoryPoolMXBean::resetPeakUsage);
        double seconds = cpu(() -> bytes[0] = ours(twoPages(0, rows, template)));
        long peak = heap().mapToLong(pool -> pool.getPeakUsage().getUsed()).sum();
        row(
                "%s of %,d supporters".formatted(what, rows),
                seconds,
                "%d bytes a row, %d MB heap at most".formatted(bytes[0] / rows, peak >> 20));
    }

    /** The peaks of its parts together, which need not have been at the same time. */
    private static Stream<MemoryPoolMXBean> heap() {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP);
    }

    /** After a warm-up of a third as many; the mean, in seconds. */
    private static double each(int times, IntConsumer task) {
        for (int i = 0; i < times / 3 + 1; i++) {
            task.accept(-i);
        }
        return cpu(
                        () -> {
                            for (int i = 0; i < times; i++) {
                                task.accept(i);
                            }
                        })
                / times;
    }

    private static double cpu(Runnable task) {
        var threads = ManagementFactory.getThreadMXBean();
        long before = threads.getCurrentThreadCpuTime();
        task.run();
        return (threads.getCurrentThreadCpuTime() - before) / 1e9;
    }

    private static void row(String what, double seconds, String more) {
        String time = seconds < 1 ? "%.1f ms".formatted(seconds * 1000) : "%.1f s".formatted(seconds);
        System.out.printf(Locale.ROOT, "%-46s %12s %14s%n", what, time, more);
    }

    /** Different for each number, as in a merge. */
    private static Letter twoPages(int number, int supporters) {
        return twoPages(number, supporters, "open-letter");
    }

    private static Letter twoPages(int number, int supporters, String template) {
        Manuscript sample = SampleLetters.manuscript(Locale.ENGLISH, template);
        String body =
                ("Paragraph for office no. " + number + ", which we ask to look at the file again. ")
                        .repeat(4)
                        .concat("\n\n")
                        .repeat(12);
        Manuscript letter = SampleLetters.withBody(sample, body);
        return SampleLetters.compose(
                supporters == 0
                        ? letter
                        : SampleLetters.withSupporters(
                                letter,
                                SupporterList.of(new Roll(supporters, new Supporters(supporters)))));
    }

    private static long ours(Letter letter) {
        try (var out = new CountingOutputStream(OutputStream.nullOutputStream())) {
            PDF.write(letter, out);
            return out.getByteCount();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void theirs(Letter letter) {
        try {
            var builder = new PdfRendererBuilder();
            builder.withW3cDocument(W3CDom.convert(Jsoup.parse(HtmlLetter.page(letter))), null);
            builder.toStream(OutputStream.nullOutputStream());
            builder.run();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
