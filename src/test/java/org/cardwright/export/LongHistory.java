package org.cardwright.export;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import org.cardwright.document.CardDocument;
import org.cardwright.edit.CardId;
import org.cardwright.text.SourceText;
import org.eclipse.jgit.internal.storage.file.ObjectDirectory;
import org.eclipse.jgit.lib.CommitBuilder;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.FileMode;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.ObjectInserter;
import org.eclipse.jgit.lib.PersonIdent;
import org.eclipse.jgit.lib.RefUpdate;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.lib.TreeFormatter;

/** A site with many cards and many commits, in one pack as a clone has them; the card was renamed twice, with edits. */
public final class LongHistory implements AutoCloseable {
    private static final Instant BEGIN = Instant.parse("2024-01-01T12:00:00Z");

    private final Path root;
    private final SiteRepo site;
    private final Map<String, ObjectId> cards = new TreeMap<>();
    private String name = "first.md";
    private String text = "";

    private LongHistory(Path root) throws IOException {
        this.root = root;
        site = SiteRepo.empty(root);
    }

    /**
     * Makes a commit every hour.
     *
     * @param each one commit of so many changes the card, the others change other cards
     */
    public static LongHistory write(Path root, int cards, int commits, int each) throws IOException {
        var history = new LongHistory(root);
        history.write(cards, commits, each);
        return history;
    }

    private void write(int count, int commits, int each) throws IOException {
        Repository repository = site.git().getRepository();
        try (ObjectInserter inserter = ((ObjectDirectory) repository.getObjectDatabase()).newPackInserter()) {
            for (int i = 0; i < count; i++) {
                cards.put("card-" + i + ".md", blob(inserter, CardHistoryTest.card("Card " + i, "Does " + i + ".").replace("/cards/x", "/cards/" + i)));
            }
            ObjectId commit = null;
            for (int i = 0; i < commits; i++) {
                if (i == commits / 3 || i == 2 * commits / 3) {
                    cards.remove(name);
                    name = "renamed-" + i + ".md";
                    change(inserter, i);
                } else if (i % each == 0) {
                    change(inserter, i);
                } else {
                    int other = i % count;
                    cards.put("card-" + other + ".md", blob(inserter, CardHistoryTest.card("Card " + other + ", " + i, "Does " + other + ".").replace("/cards/x", "/cards/" + other)));
                }
                commit = commit(inserter, Optional.ofNullable(commit), i);
            }
            inserter.flush();
            RefUpdate main = repository.updateRef(Constants.R_HEADS + "main");
            main.setNewObjectId(commit);
            main.forceUpdate();
        }
        Files.writeString(root.resolve("_cards").resolve(name), text);
    }

    private void change(ObjectInserter inserter, int i) throws IOException {
        text = CardHistoryTest.card("The card & its words " + i, "Asks customers.", "Listens to customer " + i + ".").replace("/cards/x", "/cards/" + name);
        cards.put(name, blob(inserter, text));
    }

    private static ObjectId blob(ObjectInserter inserter, String text) throws IOException {
        return inserter.insert(Constants.OBJ_BLOB, text.getBytes(StandardCharsets.UTF_8));
    }

    private ObjectId commit(ObjectInserter inserter, Optional<ObjectId> parent, int number) throws IOException {
        TreeFormatter folder = new TreeFormatter();
        cards.forEach((card, blob) -> folder.append(card, FileMode.REGULAR_FILE, blob));
        TreeFormatter tree = new TreeFormatter();
        tree.append("_cards", FileMode.TREE, inserter.insert(folder));
        CommitBuilder commit = new CommitBuilder();
        commit.setTreeId(inserter.insert(tree));
        parent.ifPresent(commit::setParentId);
        PersonIdent author = new PersonIdent(number % 2 == 0 ? "Ada Lovelace" : "Grace Hopper", "a@example.org",
                BEGIN.plusSeconds(3600L * number), ZoneOffset.UTC);
        commit.setAuthor(author);
        commit.setCommitter(author);
        commit.setMessage("Change " + number);
        return inserter.insert(commit);
    }

    public CardId card() {
        return new CardId(Path.of(name));
    }

    public Path folder() {
        return root.resolve("_cards");
    }

    public CardDocument document() {
        return CardDocument.read(new SourceText(text, false));
    }

    public PastPlace place() throws IOException {
        return PastPlace.of(folder(), card(), Optional.of(document()), new ExportMemory(Optional.empty())).orElseThrow();
    }

    @Override
    public void close() {
        site.close();
    }
}
