package org.cardwright.source;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.cardwright.document.CardDocument;
import org.cardwright.document.Edit;
import org.cardwright.edit.AppliedStep;
import org.cardwright.edit.CardChange;
import org.cardwright.edit.PlannedCard;
import org.cardwright.edit.Progress;
import org.cardwright.edit.StepPlan;
import org.cardwright.model.CardField;
import org.cardwright.model.ItemKind;
import org.cardwright.text.SourceText;
import org.junit.jupiter.api.Test;

class SourceReaderTest {
    private static final String DATA_ENTRY = "0501-Secondary-Data-Analytics-Management-and-Visualization-Entry.md";
    private static final String DATA_MID = "0501-Secondary-Data-Analytics-Management-and-Visualization-Mid.md";
    private static final String WEBINAR = "Webinar - Uniform Guidance and Grant Accounting";

    private final EditedSite site = new EditedSite(Excerpt.sources());

    private StepPlan read() {
        SourceComparison comparison = site.compare();
        return SourceReader.plan(comparison, comparison.differences(), Progress.NONE);
    }

    private void replace(String file, String old, String now) {
        site.cards.put(EditedSite.id(file), CardDocument.read(new SourceText(site.card(file).text().replace(old, now),
                false)));
    }

    private String after(String file) {
        return read().cards().stream().filter(card -> card.card().name().equals(file)).findFirst().orElseThrow().after()
                .orElseThrow().text();
    }

    @Test
    void aTextOfTheTablesComesToAllItsCardsAndEachKeepsItsForm() {
        SiteSources now = site.sources.with(Map.of(SourceKind.TEXTS, List.of(new TableEdit.SetCell(1,
                "behavioral_illustrations_2", SourceValue.words("\tActs well")))));
        replace("0510-Primary-Financial-Stewardship-Entry.md", "layout: career", "layout:   career");
        SourceComparison comparison = SourceComparison.of(now, Generator.generate(now), site.cards);
        StepPlan plan = SourceReader.plan(comparison, comparison.differences(), Progress.NONE);
        assertEquals(List.of("0501-Primary-Financial-Stewardship-Entry.md", "0510-Primary-Financial-Stewardship-Entry.md"),
                plan.cards().stream().map(card -> card.card().name()).toList());
        for (PlannedCard card : plan.cards()) {
            String before = card.before().orElseThrow().text();
            String old = "Applies knowledge of policies and procedures to ensure compliance with laws, regulations, and "
                    + "policies, and efficient use of resources to meet organizational goals and objectives";
            assertEquals(before.replace(old, "Acts well"), card.after().orElseThrow().text());
        }
        AppliedStep step = plan.apply("Copy");
        assertEquals(2, step.cards());
        assertEquals(List.of(site.card("0501-Primary-Financial-Stewardship-Entry.md").source()), step.change().cards()
                .stream().map(CardChange::before).map(Optional::orElseThrow).limit(1).toList());
    }

    @Test
    void onlyWhatIsChosenIsCopied() {
        String before = site.card(DATA_MID).text();
        site.set(DATA_MID, CardField.DESCRIPTION, "Knows data.").edit(DATA_MID, new Edit.RemoveCourse(0));
        String edited = site.card(DATA_MID).text();
        SourceComparison comparison = site.compare();
        List<SourceDifference> course = comparison.differences().stream()
                .filter(each -> each.kind() == SourceDifference.Kind.COURSE).toList();
        assertEquals(before.replaceFirst("competency_description: .*", "competency_description: Knows data."),
                SourceReader.plan(comparison, course, Progress.NONE).cards().getFirst().after().orElseThrow().text());
        assertEquals(edited, site.card(DATA_MID).text());
    }

    @Test
    void anOwnOrderBecomesThatOfTheSite() {
        String before = site.card(DATA_ENTRY).text();
        site.edit(DATA_ENTRY, new Edit.MoveCourse(0, 2));
        assertEquals(before, after(DATA_ENTRY));
    }

    @Test
    void aCardThatOnlyTheTablesHaveIsMadeAndNoneIsDeleted() {
        CardDocument gone = site.cards.remove(EditedSite.id(DATA_MID));
        site.cards.put(EditedSite.id("own.md"), CardDocument.read(new SourceText("---\ntitle: Own\n---\n", false)));
        StepPlan plan = read();
        assertEquals(List.of("NEW " + DATA_MID), plan.cards().stream().map(Object::toString).toList());
        assertEquals(gone.text(), plan.cards().getFirst().after().orElseThrow().text());
    }

    @Test
    void aCardTakesItsFileAndAddressAlongWithItsName() {
        String before = site.card(DATA_MID).text();
        site.set(DATA_MID, CardField.COMPETENCY, "Data Work").set(DATA_MID, CardField.PERMALINK,
                "/cardsNew/501-Data-Work-Mid");
        site.cards.put(EditedSite.id("0501-Secondary-Data-Work-Mid.md"), site.cards.remove(EditedSite.id(DATA_MID)));
        PlannedCard card = read().cards().getFirst();
        assertEquals("RENAMED " + DATA_MID, card.toString());
        assertEquals(before, card.after().orElseThrow().text());
    }

    @Test
    void whatSingleEditsCannotSayIsWrittenAsTheSiteWritesIt() {
        SiteSources now = site.sources.with(Map.of(SourceKind.TEXTS, List.of(new TableEdit.SetCell(2,
                "behavioral_illustrations_3", SourceValue.words("\tKnows why ?")))));
        GeneratedSite made = Generator.generate(now);
        SourceComparison comparison = SourceComparison.of(now, made, site.cards);
        PlannedCard card = SourceReader.plan(comparison, comparison.differences(), Progress.NONE).cards().getFirst();
        assertEquals(List.of("Written as the site writes it, because single edits cannot express this."), card.does());
        assertEquals(comparison.made(card.card()).orElseThrow().text(), card.after().orElseThrow().text());
    }

    @Test
    void asTheGeneratorWritesItAndNotOtherwiseWhereThatIsWanted() {
        replace(DATA_ENTRY, "\n", "\r\n");
        site.edit(DATA_MID, new Edit.AddItem(ItemKind.BEHAVIOR, 3, 0, "New"));
        SourceComparison comparison = site.compare();
        StepPlan all = SourceReader.asGenerator(comparison, _ -> true, Progress.NONE);
        assertEquals(List.of(DATA_ENTRY, DATA_MID), all.cards().stream().map(card -> card.card().name()).toList());
        all.cards().forEach(card -> assertEquals(comparison.made(card.card()).orElseThrow().text(),
                card.after().orElseThrow().text()));
        assertEquals(1, SourceReader.asGenerator(comparison, id -> id.name().equals(DATA_MID), Progress.NONE).cards().size());
    }

    @Test
    void aKeyOfTheCardsOwnStays() {
        replace(DATA_MID, "layout: ", "note: mine\nlayout: ");
        PlannedCard card = SourceReader.plan(site.compare(), site.compare().differences(), Progress.NONE).cards().getFirst();
        assertEquals("Written as the site writes it, because single edits cannot express this.", card.does().getFirst());
        site.set(DATA_MID, CardField.DESCRIPTION, "Knows data.");
        SourceComparison comparison = site.compare();
        List<SourceDifference> key = comparison.differences().stream()
                .filter(each -> each.kind() == SourceDifference.Kind.OTHER).toList();
        assertEquals("note: A key of the card's own is not removed here. Remove it on the card.", SourceReader.plan(
                comparison, key, Progress.NONE).cards().getFirst().refusal().orElseThrow().reason());
    }

    @Test
    void coursesComeBackToTheirPlace() {
        String before = site.card(DATA_ENTRY).text();
        site.edit(DATA_ENTRY, new Edit.RemoveCourse(site.course(DATA_ENTRY, WEBINAR)));
        assertEquals(before, after(DATA_ENTRY));
    }
}
