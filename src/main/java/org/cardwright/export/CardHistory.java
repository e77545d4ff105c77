package org.cardwright.export;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.function.Consumer;

import org.cardwright.edit.Progress;
import org.cardwright.i18n.Strings;
import org.cardwright.text.SourceText;
import org.eclipse.jgit.lib.FileMode;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.ObjectReader;
import org.eclipse.jgit.revwalk.RevCommit;
import org.eclipse.jgit.revwalk.RevWalk;
import org.eclipse.jgit.treewalk.TreeWalk;

/**
 * Follows a card through the commits that lead to what is checked out, the newest first: across renames, through merges
 * and beyond its deletion. What cannot be read ends the line that it is on, and is told.
 */
public final class CardHistory implements AutoCloseable {
    private static final int MAX_COMMITS = 50_000;

    private final SiteGit git;
    private final RevWalk walk;
    private final ObjectReader reader;
    private final Set<ObjectId> shallow;
    private final PriorityQueue<Spot> waiting = new PriorityQueue<>(Comparator.comparingInt((Spot spot) ->
            -spot.commit.getCommitTime()).thenComparingInt(Spot::order));
    private final Set<String> seen = new HashSet<>();
    private final Map<InTree, Optional<ObjectId>> known = new HashMap<>();
    private final Consumer<CardCommit> found;
    private final Mailmap names;
    private Ending ending = Ending.WHOLE;

    /** Why nothing older is told. */
    public enum End {
        /** There is nothing older. */
        WHOLE,
        /** This copy of the site was made without older commits. */
        SHALLOW,
        /** An object of the repository is missing or damaged. */
        BROKEN,
        /** There is more than is looked at, or a person had enough. */
        STOPPED
    }

    /** @param at the short name of the commit or object there */
    public record Ending(End end, String at) {
        public static final Ending WHOLE = new Ending(End.WHOLE, "");

        /** For a person; empty where nothing is missing. */
        public String words() {
            return end == End.WHOLE ? "" : Strings.get(switch (end) {
                case SHALLOW -> "past.end.shallow";
                case BROKEN -> "past.end.broken";
                default -> "past.end.stopped";
            }, at);
        }
    }

    /** A card in a commit; {@code blob} is absent where the commit has no such file. */
    private record Spot(RevCommit commit, String path, Optional<ObjectId> blob, int order) {}

    private record InTree(ObjectId tree, String name) {}

    private CardHistory(SiteGit git, Consumer<CardCommit> found) throws IOException {
        this.git = git;
        this.found = found;
        names = Mailmap.of(git);
        walk = new RevWalk(git.repository());
        walk.setRetainBody(false);
        reader = git.repository().newObjectReader();
        shallow = git.repository().getObjectDatabase().getShallowCommits();
    }

    /**
     * Tells each commit that changed the card as it is found; for a background thread.
     *
     * @return empty where the site is in no repository
     * @throws IOException if the repository cannot be read at all
     */
    public static Optional<Ending> read(PastPlace place, Consumer<CardCommit> found, Progress progress) throws IOException {
        Optional<SiteGit> site = SiteGit.open(place.site());
        if (site.isEmpty()) {
            return Optional.empty();
        }
        try (SiteGit git = site.get(); CardHistory history = new CardHistory(git, found)) {
            Optional<ObjectId> head = git.head();
            if (head.isPresent()) {
                history.run(place, head.get(), progress);
            }
            return Optional.of(history.ending);
        }
    }

    /** All at once. */
    public static List<CardCommit> all(PastPlace place) throws IOException {
        List<CardCommit> commits = new ArrayList<>();
        read(place, commits::add, Progress.NONE);
        return commits;
    }

    private void run(PastPlace place, ObjectId head, Progress progress) throws IOException {
        RevCommit tip = walk.parseCommit(head);
        String path = place.path(git, head);
        push(new Spot(tip, path, blob(tip, path), 0));
        for (int i = 0; !waiting.isEmpty(); i++) {
            if (progress.canceled() || i >= MAX_COMMITS) {
                ending = new Ending(End.STOPPED, waiting.peek().commit().name().substring(0, 8));
                return;
            }
            Spot spot = waiting.poll();
            try {
                step(spot);
            } catch (IOException e) {
                broken(spot.commit());
            }
        }
    }

    private void push(Spot spot) {
        if (seen.add(spot.commit().name() + spot.path())) {
            waiting.add(spot);
        }
    }

    private void broken(ObjectId object) {
        ending = new Ending(End.BROKEN, object.name().substring(0, 8));
    }

    private void step(Spot at) throws IOException {
        RevCommit commit = at.commit();
        if (commit.getParentCount() == 0) {
            boolean cut = shallow.contains(commit);
            if (at.blob().isPresent()) {
                tell(at, cut ? CardCommit.Kind.OLDEST : CardCommit.Kind.ADDED, List.of());
            }
            if (cut) {
                ending = new Ending(End.SHALLOW, commit.name().substring(0, 8));
            }
            return;
        }
        List<Spot> parents = new ArrayList<>();
        for (RevCommit parent : commit.getParents()) {
            try {
                RevCommit read = walk.parseCommit(parent);
                parents.add(new Spot(read, at.path(), blob(read, at.path()), seen.size()));
            } catch (IOException e) {
                broken(parent);
            }
        }
        if (parents.isEmpty()) {
            if (at.blob().isPresent()) {
                tell(at, CardCommit.Kind.OLDEST, List.of());
            }
            return;
        }
        Optional<Spot> same = parents.stream().filter(parent -> parent.blob().equals(at.blob())).findFirst();
        if (same.isPresent()) {
            push(same.get());
        } else if (at.blob().isPresent()) {
            changed(at, parents);
        } else if (CardRenames.of(git.repository(), commit, parents.getFirst().commit()).target(at.path()).isEmpty()) {
            // Else it was another card, of which this one took the name later.
            tell(at, CardCommit.Kind.DELETED, parents);
            parents.stream().filter(parent -> parent.blob().isPresent()).forEach(this::push);
        }
    }

    private void changed(Spot at, List<Spot> parents) throws IOException {
        List<Spot> sources = new ArrayList<>();
        for (Spot parent : parents) {
            sources.add(parent.blob().isPresent() ? parent : source(at, parent));
        }
        List<Spot> cards = sources.stream().filter(source -> source.blob().isPresent()).toList();
        tell(at, cards.isEmpty() ? CardCommit.Kind.ADDED : CardCommit.Kind.CHANGED, cards);
        (cards.isEmpty() ? sources : cards).forEach(this::push);
    }

    /** The card under its earlier name. */
    private Spot source(Spot at, Spot parent) throws IOException {
        Optional<String> name = CardRenames.of(git.repository(), at.commit(), parent.commit()).source(at.path());
        return name.isEmpty() ? parent
                : new Spot(parent.commit(), name.get(), blob(parent.commit(), name.get()), parent.order());
    }

    private void tell(Spot at, CardCommit.Kind kind, List<Spot> parents) throws IOException {
        walk.parseBody(at.commit());
        List<CardCommit.State> before = new ArrayList<>();
        for (Spot parent : parents) {
            if (parent.blob().isPresent()) {
                before.add(state(parent));
            }
        }
        found.accept(new CardCommit(PastCommit.of(at.commit(), names), kind, before.stream().findFirst(),
                at.blob().isPresent() ? Optional.of(state(at)) : Optional.empty(),
                before.stream().skip(1).map(CardCommit.State::text).toList()));
        at.commit().disposeBody();
    }

    private CardCommit.State state(Spot spot) throws IOException {
        return new CardCommit.State(spot.path(), SourceText.decode(reader.open(spot.blob().orElseThrow()).getBytes()));
    }

    /** Most commits leave the folder of a file as it was: what is in it is known then. */
    private Optional<ObjectId> blob(RevCommit commit, String path) throws IOException {
        int slash = path.lastIndexOf('/');
        Optional<ObjectId> folder = slash < 0 ? Optional.of(commit.getTree()) : object(commit.getTree(), path.substring(0, slash), FileMode.TYPE_TREE);
        if (folder.isEmpty()) {
            return Optional.empty();
        }
        InTree place = new InTree(folder.get(), path.substring(slash + 1));
        Optional<ObjectId> blob = known.get(place);
        if (blob == null) {
            blob = object(place.tree(), place.name(), FileMode.TYPE_FILE);
            known.put(place, blob);
        }
        return blob;
    }

    private Optional<ObjectId> object(ObjectId tree, String path, int type) throws IOException {
        try (TreeWalk at = TreeWalk.forPath(reader, path, tree)) {
            return at == null || (at.getRawMode(0) & FileMode.TYPE_MASK) != type ? Optional.empty()
                    : Optional.of(at.getObjectId(0));
        }
    }

    @Override
    public void close() {
        walk.close();
        reader.close();
    }
}
