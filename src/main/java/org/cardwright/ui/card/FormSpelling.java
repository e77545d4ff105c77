package org.cardwright.ui.card;

import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.WeakHashMap;

import javafx.animation.PauseTransition;
import javafx.util.Duration;
import org.cardwright.check.FolderChecks;
import org.cardwright.check.RuleSettings;
import org.cardwright.edit.CardId;
import org.cardwright.spelling.SpellCheck;
import org.cardwright.spelling.Unknown;
import org.cardwright.ui.common.Workbench;
import org.cardwright.ui.step.WordActions;

/**
 * Tells the fields of all forms of a window which of their words no list has. A text is looked at on another thread once
 * the typing pauses, and only the one that changed; nothing is looked at before the cards were checked once.
 */
final class FormSpelling {
    private static final Duration PAUSE = Duration.millis(250);

    private final PauseTransition pause = new PauseTransition(PAUSE);
    private final Set<SpellingMarks> waiting = new HashSet<>();
    /** Those of rows that are gone go by themselves. */
    private final Set<SpellingMarks> all = Collections.newSetFromMap(new WeakHashMap<>());
    private Optional<RuleSettings> known = Optional.empty();
    private Optional<Workbench> bench = Optional.empty();
    private Optional<WordActions> actions = Optional.empty();

    void install(Workbench window) {
        bench = Optional.of(window);
        actions = Optional.of(new WordActions(window));
        pause.setOnFinished(event -> look());
        window.findings().revisionProperty().subscribe(_ -> checked());
    }

    /** The cards were checked: where other words are right now, all fields are looked at again. */
    private void checked() {
        Optional<RuleSettings> now = settings();
        boolean other = !now.map(RuleSettings::words).equals(known.map(RuleSettings::words)) || now.isEmpty() != known.isEmpty();
        known = now;
        if (other) {
            actions.ifPresent(WordActions::checked);
            all.forEach(this::later);
        }
    }

    /** What can be done about a word; only in a window. */
    Optional<WordActions> actions() {
        return actions;
    }

    /** A field has another text. */
    void later(SpellingMarks marks) {
        all.add(marks);
        waiting.add(marks);
        if (!bench.isEmpty()) {
            pause.playFromStart();
        }
    }

    /** The settings of the folder. */
    RuleSettings now() {
        return bench.map(window -> window.findings().settings().settings()).orElse(RuleSettings.DEFAULT);
    }

    /** The settings by which spelling is checked; empty where it is not, or not yet. */
    private Optional<RuleSettings> settings() {
        return bench.map(Workbench::findings).filter(findings -> findings.checks().filter(FolderChecks::spells).isPresent())
                .map(findings -> findings.settings().settings());
    }

    /** Asks for all texts that wait, on another thread for those that were not looked at before. */
    private void look() {
        Map<SpellingMarks, String> texts = new LinkedHashMap<>();
        waiting.forEach(marks -> texts.put(marks, marks.text()));
        waiting.clear();
        if (settings().isEmpty()) {
            texts.keySet().forEach(marks -> marks.show(List.of()));
            return;
        }
        List<String> fresh = texts.values().stream().filter(text -> SpellCheck.known(text).isEmpty()).distinct().toList();
        if (fresh.isEmpty()) {
            texts.forEach(this::show);
        } else {
            bench.orElseThrow().background().run("", progress -> {
                fresh.forEach(SpellCheck::unknown);
                return fresh;
            }, _ -> texts.forEach(this::show), bench.orElseThrow()::message);
        }
    }

    /** Nothing where the text changed again: that is asked for already. */
    private void show(SpellingMarks marks, String text) {
        if (marks.text().equals(text)) {
            marks.show(settings().map(by -> wrong(by, marks.card(), text)).orElse(List.of()));
        }
    }

    private List<Unknown> wrong(RuleSettings settings, CardId card, String text) {
        return SpellCheck.known(text).orElse(List.of()).stream().filter(unknown -> !settings.words().knows(unknown, card.name()))
                .filter(unknown -> actions.filter(doing -> doing.settled(unknown.said(text))).isEmpty()).toList();
    }
}
