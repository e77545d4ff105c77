package org.cardwright.bulk;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.cardwright.document.CardDocument;
import org.cardwright.edit.CardId;
import org.cardwright.edit.Progress;
import org.cardwright.edit.StepPlan;
import org.cardwright.text.SourceText;
import org.cardwright.workspace.CardFolder;
import org.cardwright.workspace.FileStamp;
import org.cardwright.workspace.LoadedCard;
import org.cardwright.workspace.Workspace;

/** A folder of cards for tests of bulk edits, named 1.md, 2.md and so on. */
public final class BulkCards {
    /** A card with two levels, both lists, three kinds of course lines and a key of its own. */
    public static final String CARD = """
            ---
            layout: career-planning-landing
            category: career
            title: 0510 Accounting Entry Internal Controls
            series: 510
            job_series_title: Accounting
            job_series: 0510 Accounting
            career_level: Entry
            permalink: /cards/510-Internal-Controls-Entry
            functional_competency_designation: Job Specific Competencies
            competency: Internal Controls
            competency_group: Primary
            competency_description: Knows the controls, and who’s responsible for them.
            level: "7-9"
            behavior_illustrations: "Lists controls ? Explains controls ? Tests controls - often"
            proficiency_level_definition: "Needs guidance ? Needs some guidance"
            relevant_courses:\s
             - 67 Basics of Controls, GSU, <a href="https://x.gov/controls">https://x.gov/controls</a>
             - Controls at Work, GSU
            filters: Primary-Internal-Controls GS-7-9 series-0510
            reviewer: Pat
            ---

            <div class="desktop:grid-col-6 margin-y-3">
              <div class="border-top-2 bg-white padding-3 shadow-5 height-full members-hover border-1px button-border border-top-blue radius-lg">
                <p class="text-bold label-color font-size-21">Behavior Illustrations</p>
                <hr class="hr-green"/>
                <dl class="text-base card-content-color"><dt>Internal Controls (Level 1 - Awareness)</dt><dd>Lists controls </dd><dd>Explains controls</dd><dt>Internal Controls (Level 2 - Basic)</dt><dd>Tests controls - often</dd></dl>
              </div>
            </div>
            <div class="desktop:grid-col-6 margin-y-3">
              <div class="border-top-2 bg-white padding-3 shadow-5 height-full members-hover border-1px button-border border-top-blue radius-lg">
                <p class="text-bold label-color font-size-21">Proficiency Level Definition</p>
                 <hr class="hr-green"/>
                <dl class="text-base card-content-color"><dt>Internal Controls (Level 1 - Awareness)</dt><dd>Needs guidance</dd><dt>Internal Controls (Level 2 - Basic)</dt><dd>Needs some guidance</dd></dl>
              </div>
            </div>""";

    public final Map<CardId, CardDocument> documents = new TreeMap<>();
    final Workspace workspace;

    public BulkCards(String... texts) {
        for (String text : texts) {
            documents.put(id(documents.size() + 1), CardDocument.read(new SourceText(text, false)));
        }
        workspace = new Workspace(new CardFolder(Path.of("cards")), documents.entrySet().stream()
                .map(card -> new LoadedCard(card.getKey(), card.getValue(), new FileStamp(1, Instant.EPOCH)))
                .toList());
    }

    public static CardId id(int number) {
        return new CardId(Path.of(number + ".md"));
    }

    StepPlan plan(BulkEdit edit) {
        return BulkPlan.of(documents, documents.keySet(), edit, Progress.NONE);
    }

    /** Applies all that a plan can change. */
    void apply(StepPlan plan) {
        workspace.apply(plan.apply("Bulk").change());
    }

    /** The whole texts as they are now. */
    List<String> texts() {
        return workspace.cards().stream().map(card -> workspace.document(card).text()).toList();
    }

    /** The text of the only card after an edit, once it was seen that undo restores every byte. */
    static String edited(String text, BulkEdit edit) {
        var cards = new BulkCards(text);
        cards.apply(cards.plan(edit));
        String after = cards.texts().getFirst();
        cards.workspace.undo();
        if (!cards.texts().equals(List.of(text))) {
            throw new AssertionError("undo gives " + cards.texts());
        }
        cards.workspace.redo();
        if (!cards.texts().equals(List.of(after))) {
            throw new AssertionError("redo gives " + cards.texts());
        }
        return after;
    }
}
