package org.cardwright.ui.course;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.cardwright.course.AppliedPlan;
import org.cardwright.course.CourseSearchException;
import org.cardwright.course.PlannedCard;
import org.cardwright.course.PlannedLine;
import org.cardwright.course.ReplacePlan;
import org.cardwright.document.CardDocument;
import org.cardwright.edit.CardId;
import org.cardwright.ui.common.Background;
import org.cardwright.workspace.Workspace;

/** The preview of a bulk change: what would change, which of it a person wants, and the way from there to the step. */
final class PlanViewModel {
    private static final ReplacePlan NOTHING = new ReplacePlan(List.of());

    private final Background background;
    private final Supplier<Optional<Workspace>> workspace;
    private final ReadOnlyObjectWrapper<PlanTotals> totals =
            new ReadOnlyObjectWrapper<>(this, "totals", PlanTotals.EMPTY);
    private final ObservableList<PlanRow> rows = FXCollections.observableArrayList();
    private final Set<Place> unwanted = new HashSet<>();
    private final Set<CardId> folded = new HashSet<>();
    private Optional<Background.Running> planning = Optional.empty();
    private ReplacePlan base = NOTHING;
    private ReplacePlan plan = NOTHING;
    private boolean merge;

    /** A line across plans: what was not wanted stays so when the form changes. */
    private record Place(CardId card, int index) {
        static Place of(PlannedLine line) {
            return new Place(line.card(), line.index());
        }
    }

    /** A plan, or why there is none. */
    private record Planned(ReplacePlan plan, Optional<String> problem) {}

    /** Hears what came of planning. */
    interface Outcome {
        /** @param problem why what was filled in cannot be planned */
        void planned(Optional<String> problem);
    }

    PlanViewModel(Background background, Supplier<Optional<Workspace>> workspace) {
        this.background = background;
        this.workspace = workspace;
    }

    /** Cards and their lines, in the order of the preview. */
    ObservableList<PlanRow> rows() {
        return rows;
    }

    ReadOnlyObjectProperty<PlanTotals> totalsProperty() {
        return totals.getReadOnlyProperty();
    }

    boolean working() {
        return planning.isPresent();
    }

    /** Works out the preview of what is filled in; what was under way for something else is dropped. */
    void plan(Optional<ChangeForm.Planning> wanted, Outcome outcome) {
        stop();
        if (wanted.isEmpty() || workspace.get().isEmpty()) {
            take(NOTHING);
            outcome.planned(Optional.empty());
            return;
        }
        Map<CardId, CardDocument> cards = documents(workspace.get().get());
        boolean[] ended = {false};
        Background.Running job = background.run("", progress -> {
            try {
                return new Planned(wanted.get().plan(cards, progress), Optional.empty());
            } catch (CourseSearchException e) {
                return new Planned(NOTHING, Optional.of(e.getMessage()));
            }
        }, planned -> {
            ended[0] = true;
            planning = Optional.empty();
            take(planned.plan());
            outcome.planned(planned.problem());
        }, message -> planning = Optional.empty());
        planning = ended[0] ? Optional.empty() : Optional.of(job);
    }

    /** Ends planning under way. */
    void stop() {
        planning.ifPresent(Background.Running::cancel);
        planning = Optional.empty();
    }

    private static Map<CardId, CardDocument> documents(Workspace open) {
        Map<CardId, CardDocument> documents = HashMap.newHashMap(open.cards().size());
        open.cards().forEach(card -> documents.put(card, open.document(card)));
        return documents;
    }

    private void take(ReplacePlan newPlan) {
        base = newPlan;
        plan = merge ? newPlan.merging() : newPlan;
        show();
    }

    private void show() {
        List<PlanRow> all = new ArrayList<>();
        // Cards that only say why nothing of them changes stand last.
        Map<Boolean, List<PlannedCard>> cards = plan.cards().stream().collect(Collectors.partitioningBy(
                card -> card.lines().stream().allMatch(line -> line.refused().isPresent())));
        for (PlannedCard card : Stream.of(cards.get(false), cards.get(true)).flatMap(List::stream).toList()) {
            boolean open = !folded.contains(card.card());
            all.add(new PlanRow.OfCard(card, open));
            if (open) {
                card.lines().forEach(line -> all.add(new PlanRow.OfLine(line)));
            }
        }
        rows.setAll(all);
        count();
    }

    private void count() {
        totals.set(PlanTotals.of(plan, this::wanted, merge));
    }

    /** Whether a line will change. */
    boolean wanted(PlannedLine line) {
        return line.refused().isEmpty() && !unwanted.contains(Place.of(line));
    }

    /** Wants a line, or leaves it as it is. */
    void want(PlannedLine line, boolean wanted) {
        mark(line, wanted);
        count();
    }

    void want(PlannedCard card, boolean wanted) {
        card.lines().forEach(line -> mark(line, wanted));
        count();
    }

    void wantAll(boolean wanted) {
        plan.lines().forEach(line -> mark(line, wanted));
        count();
    }

    /** The lines that are left as they are, to be kept. */
    List<String> entered() {
        return unwanted.stream().map(PlanViewModel::text).sorted().toList();
    }

    private static String text(Place place) {
        return place.index() + " " + place.card().name();
    }

    /** Leaves the same lines again, and no others. */
    void enter(List<String> left) {
        unwanted.clear();
        left.forEach(text -> unwanted.add(new Place(new CardId(Path.of(text.substring(text.indexOf(' ') + 1))),
                Integer.parseInt(text.substring(0, text.indexOf(' '))))));
        count();
    }

    private void mark(PlannedLine line, boolean wanted) {
        if (wanted) {
            unwanted.remove(Place.of(line));
        } else {
            unwanted.add(Place.of(line));
        }
    }

    /** Shows the lines of a card, or only its title. */
    void fold(PlannedCard card, boolean fold) {
        if (fold ? folded.add(card.card()) : folded.remove(card.card())) {
            show();
        }
    }

    /** Lets lines go that would come to say the same as another of their card, or keeps both. */
    void merge(boolean merging) {
        merge = merging;
        take(base);
    }

    /** Hears the end of the work before the step: nothing has happened yet. */
    interface Prepared {
        /** The step is ready. */
        void ready(AppliedPlan applied);

        /** Cards were edited while it was made ready. */
        void outdated();
    }

    /** Makes the wanted changes ready in the background; a cancel leaves everything as it was. */
    Background.Running prepare(String busy, String step, Prepared prepared) {
        ReplacePlan chosen = plan;
        Set<Place> left = Set.copyOf(unwanted);
        return background.run(busy, progress -> {
            try {
                return Optional.of(chosen.apply(step, line -> !left.contains(Place.of(line)), progress));
            } catch (CancellationException e) {
                return Optional.<AppliedPlan>empty();
            }
        }, applied -> applied.ifPresent(result -> {
            if (current(result)) {
                prepared.ready(result);
            } else {
                prepared.outdated();
            }
        }), message -> prepared.outdated());
    }

    private boolean current(AppliedPlan applied) {
        return workspace.get().filter(open -> applied.change().cards().stream().allMatch(card ->
                open.find(card.card()).map(CardDocument::source).equals(card.before()))).isPresent();
    }
}
