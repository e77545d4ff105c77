package org.cardwright.workspace;

import org.cardwright.edit.Progress;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BiFunction;

import org.cardwright.document.CardDocument;
import org.cardwright.document.ReadCard;
import org.cardwright.edit.CardId;
import org.cardwright.i18n.Strings;
import org.cardwright.text.SourceText;

/** Finds and reads the cards of a folder; for a background thread. */
public final class FolderReader {
    /** No card is anywhere near: such a file got into the folder by mistake, and would fill the memory. */
    static final long MAX_SIZE = 1L << 20;

    /** So many bodies are read in some tenths of a second: nobody waits for them, wherever they are asked for. */
    private static final int FEW = 2_000;

    private static final int PROGRESS_STEPS = 200;

    private FolderReader() {}

    /**
     * The folder of cards that a person means: a site's root gives its {@code _cards}, also below its
     * {@code collections_dir}; any other folder is taken as it is.
     *
     * @throws IOException if it is no folder or cannot be read, or is a site without cards; the message is for the user
     */
    public static CardFolder resolve(Path chosen) throws IOException {
        Path root = chosen.toAbsolutePath().normalize();
        if (!Files.exists(root)) {
            throw new IOException(Strings.get("workspace.folder.missing", root));
        }
        if (!Files.isDirectory(root)) {
            throw new IOException(Strings.get("workspace.folder.not-folder", root));
        }
        if (!Files.isReadable(root)) {
            throw unreadable(root, new AccessDeniedException(root.toString()));
        }
        Optional<Path> cards = cardsOf(root);
        if (cards.isEmpty() && SiteRoot.isSite(root)) {
            throw new IOException(Strings.get("workspace.folder.no-collection", root));
        }
        return new CardFolder(cards.orElse(root));
    }

    private static Optional<Path> cardsOf(Path root) throws IOException {
        try {
            return SiteRoot.cards(root);
        } catch (IOException e) {
            throw unreadable(root, e);
        }
    }

    private static IOException unreadable(Path folder, IOException e) {
        return new IOException(Strings.get("workspace.folder.unreadable", folder, IoReasons.of(e)), e);
    }

    /**
     * Reads all cards in parallel, sorted by file; a file that cannot be read becomes a problem and does not stop the
     * others. Markdown files always count as cards; HTML files only with front matter, as Jekyll has it. The progress
     * hears of some hundred steps at most.
     *
     * @throws CancellationException if the progress says that it was canceled
     * @throws IOException if the folder itself cannot be read; the message is for the user
     */
    public static FolderContents read(CardFolder folder, Progress progress) throws IOException {
        List<LoadedCard> cards = new ArrayList<>();
        List<LoadProblem> problems = read(folder, progress,
                (card, source, attributes) -> loaded(card, CardDocument.read(source), attributes), cards);
        return contents(cards, problems);
    }

    /**
     * Reads all cards as {@link #read(CardFolder, Progress)} does, for a window that is to show them as soon as can be:
     * where they are few enough to be read in an instant, the rest of which can follow when the window is there, it
     * only begins each.
     *
     * @throws CancellationException if the progress says that it was canceled
     * @throws IOException if the folder itself cannot be read; the message is for the user
     */
    public static FolderContents begin(CardFolder folder, Progress progress) throws IOException {
        CardFiles listed = list(folder, progress);
        boolean few = listed.files().size() <= FEW;
        List<LoadedCard> cards = new ArrayList<>();
        List<LoadProblem> problems = read(folder, listed, progress, (card, source, attributes) -> loaded(card,
                few ? CardDocument.begin(source) : CardDocument.read(source), attributes), cards);
        return contents(cards, problems);
    }

    private static FolderContents contents(List<LoadedCard> cards, List<LoadProblem> problems) {
        cards.sort((a, b) -> a.id().compareTo(b.id()));
        return new FolderContents(cards, problems);
    }

    /**
     * Reads all cards as {@link #read(CardFolder, Progress)} does, but keeps of each only what the function makes of it,
     * which is called on all cores.
     *
     * @return the files that could not be read
     * @throws CancellationException if the progress says that it was canceled
     * @throws IOException if the folder itself cannot be read; the message is for the user
     */
    public static <T> List<LoadProblem> readEach(CardFolder folder, Progress progress,
            BiFunction<CardId, ReadCard, T> made, Map<CardId, T> cards) throws IOException {
        List<Map.Entry<CardId, T>> all = new ArrayList<>();
        List<LoadProblem> problems = read(folder, progress,
                (card, source, _) -> Map.entry(card, made.apply(card, ReadCard.of(source))), all);
        all.forEach(card -> cards.put(card.getKey(), card.getValue()));
        return problems;
    }

    /** Makes something of a card's text. */
    private interface Maker<T> {
        T of(CardId card, SourceText source, BasicFileAttributes attributes);
    }

    private static <T> List<LoadProblem> read(CardFolder folder, Progress progress, Maker<T> maker, List<T> cards)
            throws IOException {
        return read(folder, list(folder, progress), progress, maker, cards);
    }

    private static <T> List<LoadProblem> read(CardFolder folder, CardFiles listed, Progress progress, Maker<T> maker,
            List<T> cards) {
        int total = listed.files().size();
        int step = Math.max(1, total / PROGRESS_STEPS);
        var count = new AtomicInteger();
        List<Result<T>> results = listed.files().parallelStream().map(file -> {
            stopIfCanceled(progress);
            Result<T> result = readOrExplain(folder, file.id(), file.attributes(), maker);
            int done = count.incrementAndGet();
            if (done % step == 0 || done == total) {
                progress.done(done, total);
            }
            return result;
        }).toList();
        stopIfCanceled(progress);
        return problems(results, listed.problems(), cards);
    }

    private static CardFiles list(CardFolder folder, Progress progress) throws IOException {
        settle(folder);
        try {
            return CardFiles.list(folder.root(), progress);
        } catch (IOException e) {
            throw unreadable(folder.root(), e);
        }
    }

    /**
     * Brings to an end what a crash interrupted while it saved cards of this folder, or of the site around it; reading
     * all cards does it too. Who reads a single one that may have been left behind calls this first.
     */
    public static void settle(CardFolder folder) {
        BatchSettler.settle(folder, new RealDisk());
    }

    private static void stopIfCanceled(Progress progress) {
        if (progress.canceled()) {
            throw new CancellationException();
        }
    }

    private static <T> List<LoadProblem> problems(List<Result<T>> results, List<LoadProblem> listed, List<T> cards) {
        List<LoadProblem> problems = new ArrayList<>(listed);
        for (Result<T> result : results) {
            if (result instanceof Read<T>(T card)) {
                cards.add(card);
            } else if (result instanceof Unreadable<T>(LoadProblem problem)) {
                problems.add(problem);
            }
        }
        problems.sort((a, b) -> a.card().compareTo(b.card()));
        return problems;
    }

    private sealed interface Result<T> {}

    private record Read<T>(T card) implements Result<T> {}

    private record Unreadable<T>(LoadProblem problem) implements Result<T> {}

    private record NoCard<T>() implements Result<T> {}

    private static <T> Result<T> readOrExplain(CardFolder folder, CardId card, BasicFileAttributes attributes,
            Maker<T> maker) {
        try {
            SourceText source = source(folder.path(card), card, attributes);
            return isCard(card, source.text()) ? new Read<>(maker.of(card, source, attributes)) : new NoCard<>();
        } catch (IOException e) {
            return new Unreadable<>(new LoadProblem(card, e.getMessage()));
        }
    }

    /**
     * Reads a card again after a conflict; one that was deleted on disk is empty, so that a save creates it anew.
     *
     * @throws IOException if it cannot be read; the message is for the user
     */
    public static LoadedCard readAgain(CardFolder folder, CardId card) throws IOException {
        if (Files.notExists(folder.path(card))) {
            return new LoadedCard(card, CardDocument.read(new SourceText("", false)), new FileStamp(0, Instant.EPOCH));
        }
        return read(folder, card);
    }

    /** Reads a file that may be a card; empty if it is a page of another kind. */
    static Optional<LoadedCard> readIfCard(CardFolder folder, CardId card) throws IOException {
        LoadedCard read = read(folder, card);
        return Optional.of(read).filter(found -> isCard(card, found.document().text()));
    }

    /**
     * Reads one card; any file counts as a card.
     *
     * @throws IOException if it cannot be read; the message is for the user
     */
    public static LoadedCard read(CardFolder folder, CardId card) throws IOException {
        Path file = folder.path(card);
        BasicFileAttributes attributes;
        try {
            attributes = Files.readAttributes(file, BasicFileAttributes.class);
        } catch (IOException e) {
            throw unreadable(card, e);
        }
        if (attributes.isDirectory()) {
            throw new IOException(Strings.get("workspace.load.folder", card.name()));
        }
        if (!attributes.isRegularFile()) {
            // A pipe would keep whoever reads it waiting for good.
            throw new IOException(Strings.get("workspace.load.special", card.name()));
        }
        return loaded(card, CardDocument.read(source(file, card, attributes)), attributes);
    }

    /** The attributes are older than the text, so that a change between the two is never missed. */
    private static LoadedCard loaded(CardId card, CardDocument document, BasicFileAttributes attributes) {
        var stamp = new FileStamp(attributes.size(), attributes.lastModifiedTime().toInstant());
        return new LoadedCard(card, document, stamp);
    }

    private static SourceText source(Path file, CardId card, BasicFileAttributes attributes) throws IOException {
        byte[] bytes;
        try (InputStream in = Files.newInputStream(file)) {
            bytes = in.readNBytes((int) MAX_SIZE + 1);
        } catch (IOException e) {
            throw unreadable(card, e);
        }
        // It may have grown since it was listed.
        long size = Math.max(attributes.size(), bytes.length);
        if (size > MAX_SIZE) {
            throw new IOException(Strings.get("workspace.load.too-large", card.name(), megabytes(size)));
        }
        return SourceText.decode(bytes);
    }

    private static IOException unreadable(CardId card, IOException e) {
        return new IOException(Strings.get("workspace.load.unreadable", card.name(), IoReasons.of(e)), e);
    }

    /** Without front matter, an HTML file is a page of its own; a Markdown file is a card that went wrong. */
    private static boolean isCard(CardId card, String text) {
        return !card.name().toLowerCase(Locale.ROOT).endsWith(".html") || text.startsWith("---");
    }

    /** Rounded to the nearest. */
    private static long megabytes(long bytes) {
        return (bytes + (1 << 19)) >> 20;
    }
}
