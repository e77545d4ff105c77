package org.cardwright.ui.problems;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.cardwright.document.CardDocument;
import org.cardwright.edit.CardId;
import org.cardwright.i18n.Strings;
import org.cardwright.lifecycle.CardPlan;
import org.cardwright.lifecycle.FolderCards;
import org.cardwright.lifecycle.RenameDraft;
import org.cardwright.lifecycle.Renames;
import org.cardwright.ui.common.CardSpot;
import org.cardwright.ui.common.Workbench;
import org.cardwright.workspace.Workspace;

/** Gives files the names that follow from their cards: a correction that no text can make. */
final class FileRenames {
    /** The rule whose problems are corrected like this. */
    static final String RULE = "file-name-differs";

    private static final int LISTED = 12;
    private static final RenameDraft FOLLOW = new RenameDraft(Optional.empty(), Optional.empty(), true,
            Optional.empty(), false, Optional.empty());

    private final Workbench bench;

    FileRenames(Workbench bench) {
        this.bench = bench;
    }

    /** The name that a card's file would get. */
    Optional<String> name(CardId card) {
        return bench.workspaceProperty().get().flatMap(open -> open.find(card))
                .flatMap(document -> Renames.derivedFileName(card, document.card()));
    }

    /** Renames the file of a card; the button that was pressed said how. */
    void one(CardId card) {
        plan(List.of(card), plan -> {
            if (!plan.possible()) {
                refuse(plan);
                return;
            }
            boolean front = bench.frontCardProperty().get().equals(Optional.of(card));
            CardId now = plan.renames().keySet().iterator().next();
            bench.apply(plan.step(Strings.get("fix.file.step", 1)),
                    Strings.get("fix.file.done", 1, now.name()));
            if (front) {
                bench.openCard(now, new CardSpot.Anywhere());
            }
        });
    }

    /** Renames the files of several cards, after a look at their names; what is not possible stays as it is. */
    void all(Collection<CardId> cards) {
        plan(cards, plan -> {
            CardPlan possible = plan.withoutRefused();
            if (!possible.possible()) {
                refuse(plan);
                return;
            }
            int count = possible.renames().size();
            String names = possible.renames().entrySet().stream().sorted(Map.Entry.comparingByValue()).limit(LISTED)
                    .map(card -> Strings.get("fix.file.line", card.getValue().name(), card.getKey().name()))
                    .collect(Collectors.joining("\n"));
            String more = count > LISTED ? "\n" + Strings.get("fix.file.more", count - LISTED) : "";
            String left = plan.refusals().stream().map(refusal -> "\n" + refusal.message()).limit(LISTED)
                    .collect(Collectors.joining());
            if (bench.dialogs().confirm(Strings.get("fix.file.ask", count), names + more + left,
                    Strings.get("fix.file.all", count))) {
                bench.apply(possible.step(Strings.get("fix.file.step", count)),
                        Strings.get("fix.file.done", count, ""));
            }
        });
    }

    private void refuse(CardPlan plan) {
        bench.dialogs().error(Strings.get("fix.file.failed"),
                plan.refusals().isEmpty() ? Strings.get("fix.gone") : plan.refusals().getFirst().message());
    }

    private void plan(Collection<CardId> chosen, Consumer<CardPlan> action) {
        Workspace open = bench.workspaceProperty().get().orElseThrow();
        Map<CardId, CardDocument> cards = new LinkedHashMap<>();
        open.cards().forEach(card -> cards.put(card, open.document(card)));
        Set<String> gone = open.modified().stream().filter(card -> !open.contains(card)).map(CardId::name)
                .collect(Collectors.toSet());
        Path root = open.folder().root();
        bench.background().run("", progress -> Renames.plan(FolderCards.of(cards, files(root, gone)),
                chosen.stream().filter(cards::containsKey).toList(), FOLLOW), action,
                message -> bench.dialogs().error(Strings.get("fix.file.failed"), message));
    }

    /** Other files keep their names; those whose cards are deleted in the editor are free. */
    private static List<String> files(Path root, Set<String> gone) throws IOException {
        try (Stream<Path> files = Files.list(root)) {
            return files.map(file -> file.getFileName().toString()).filter(name -> !gone.contains(name)).toList();
        }
    }
}
