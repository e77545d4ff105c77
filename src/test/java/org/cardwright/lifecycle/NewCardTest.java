package org.cardwright.lifecycle;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.cardwright.check.Checks;
import org.cardwright.document.CardCleaner;
import org.cardwright.document.CardDocument;
import org.cardwright.document.Edit;
import org.cardwright.document.EditRefusedException;
import org.cardwright.edit.CardChange;
import org.cardwright.edit.StepPlan;
import org.cardwright.model.Finding;
import org.cardwright.model.ItemKind;
import org.cardwright.text.SourceText;
import org.junit.jupiter.api.Test;

class NewCardTest {
    private static final NewCardDraft DRAFT = new NewCardDraft("510", "", "Senior", "Customer Service", "Personal",
            Set.of(2), false, Optional.empty(), Optional.empty());
    private static final String FILE = "0510-Personal-Customer-Service-Senior.md";

    private final FolderCards folder = Folder.samples();

    private StepPlan plan(NewCardDraft draft) {
        return new NewCard(draft, folder).plan();
    }

    private static NewCardDraft competency(String text) {
        return new NewCardDraft("511", "", "Senior", text, "Personal", Set.of(), false, Optional.empty(),
                Optional.empty());
    }

    private static NewCardDraft named(String file, String permalink) {
        return new NewCardDraft("511", "", "Senior", "Customer Service", "Personal", Set.of(), false,
                Optional.ofNullable(file), Optional.ofNullable(permalink));
    }

    @Test
    void aNewCardHasTheNewestFormAndTheTextsOfTheOthers() {
        StepPlan plan = plan(DRAFT);
        assertEquals(List.of(), Folder.refusals(plan));
        assertEquals("""
                ---
                layout: career-planning-landing
                category: career
                title: 0510 Accounting Senior Customer Service
                series: 510
                job_series_title: Accounting
                job_series: 0510 Accounting
                career_level: Senior
                permalink: /cardsNew/510-Customer-Service-Senior
                functional_competency_designation: General Career Competencies
                competency: Customer Service
                competency_group: Personal
                competency_description: Works with clients and customers (that is, any individuals who use or receive \
                the services or products that your work unit produces, including the general public, individuals who \
                work in the agency, other agencies, or organizations outside the Government) to assess their needs, \
                provide information or assistance, resolve their problems, or satisfy their expectations; knows about \
                available products and services; is committed to providing quality products and services
                level: "14-15"
                behavior_illustrations: "Develops guides and user manuals for customers ? Develops guides and user \
                manuals for customers ? Streamlines procedures based on customer feedback ? Solicits customer feedback \
                and takes steps to prevent similar problems or issues from occurring with other customers"
                proficiency_level_definition: "Applies the competency in somewhat difficult situations ? Requires \
                frequent guidance ? Demonstrates familiarity with concepts and processes"
                relevant_courses:
                filters: Personal-Customer-Service GS-14-15 series-0510
                ---

                <div class="desktop:grid-col-6 margin-y-3">
                  <div class="border-top-2 bg-white padding-3 shadow-5 height-full members-hover border-1px \
                button-border border-top-blue radius-lg">
                    <p class="text-bold label-color font-size-21">Behavior Illustrations</p>
                    <hr class="hr-green"/>
                    <dl class="text-base card-content-color"><dt>Customer Service (Level 2 - Basic)</dt>\
                <dd>Develops guides and user manuals for customers </dd>\
                <dd>Develops guides and user manuals for customers </dd>\
                <dd>Streamlines procedures based on customer feedback </dd>\
                <dd>Solicits customer feedback and takes steps to prevent similar problems or issues from occurring \
                with other customers</dd></dl>
                  </div>
                </div>
                <div class="desktop:grid-col-6 margin-y-3">
                  <div class="border-top-2 bg-white padding-3 shadow-5 height-full members-hover border-1px \
                button-border border-top-blue radius-lg">
                    <p class="text-bold label-color font-size-21">Proficiency Level Definition</p>
                     <hr class="hr-green"/>
                    <dl class="text-base card-content-color"><dt>Customer Service (Level 2 - Basic)</dt>\
                <dd>Applies the competency in somewhat difficult situations </dd><dd>Requires frequent guidance </dd>\
                <dd>Demonstrates familiarity with concepts and processes</dd></dl>
                  </div>
                </div>""", Folder.after(plan, FILE));
    }

    @Test
    void aNewCardIsCleanAlreadyAndNamedAsTheChecksWant() {
        var withCourses = new NewCardDraft("510", "", "Senior", "Customer Service", "Personal", Set.of(1, 2), true,
                Optional.empty(), Optional.empty());
        CardDocument made = CardDocument.read(new SourceText(Folder.after(plan(withCourses), FILE), false));
        assertEquals(List.of(), CardCleaner.clean(made).changes());
        assertEquals(List.of(11, 22), List.of(folder.card(Folder.ENTRY_510).courses().size(),
                made.card().courses().size()));
        assertEquals(List.of("wording", "item-repeated", "link-two-titles", "level-unusual"),
                Checks.of(made, FILE).stream().map(Finding::rule).distinct().toList());
    }

    @Test
    void creatingItIsOneStepThatUndoTakesBack() {
        var workspace = Folder.workspace();
        workspace.apply(plan(DRAFT).apply("New card").change());
        assertTrue(workspace.contains(Folder.id(FILE)));
        workspace.undo();
        assertEquals(List.copyOf(Folder.documents().keySet()), workspace.cards());
    }

    @Test
    void theLevelsOfferedAreThoseOfTheCareerLevel() {
        assertEquals(Set.of(1, 2, 3), folder.usualLevels("customer service", "Entry"));
        assertEquals(folder.levels("Customer Service", "510").keySet(), folder.usualLevels("Customer Service", "Senior"));
        assertEquals(Set.of(), folder.usualLevels("Unheard of", "Entry"));
        LevelTexts texts = folder.levels("Customer Service", "510").get(1);
        assertEquals(3, texts.content().behaviors().size());
        assertTrue(texts.same().size() > 1, texts::toString);
    }

    @Test
    void aNewSeriesAndCompetencyMakeACardToBeFilledIn() throws EditRefusedException {
        var draft = new NewCardDraft("0343", "Management and Program Analysis", "Entry", "Data: Use & Care", "Special",
                Set.of(3), false, Optional.empty(), Optional.empty());
        StepPlan plan = plan(draft);
        assertEquals(List.of("FILE_NAME: A file name must not contain :."), Folder.refusals(plan));
        draft = new NewCardDraft("0343", "Management and Program Analysis", "Entry", "Data: Use & Care", "Special",
                Set.of(3), false, Optional.of("0343-Data.md"), Optional.empty());
        CardDocument made = CardDocument.read(new SourceText(Folder.after(plan(draft), "0343-Data.md"), false));
        assertTrue(made.text().contains("""
                title: '0343 Management and Program Analysis Entry Data: Use & Care'
                series: 343
                job_series_title: Management and Program Analysis
                job_series: 0343 Management and Program Analysis
                career_level: Entry
                permalink: /cardsNew/343-Data:-Use-&-Care-Entry
                functional_competency_designation: ''
                competency: 'Data: Use & Care'
                competency_group: Special
                competency_description: ''
                level: "7-9"
                behavior_illustrations: ""
                proficiency_level_definition: ""
                relevant_courses:
                filters: Special-Data:-Use-&-Care GS-7-9 series-0343
                """), made::text);
        CardDocument filled = made.apply(new Edit.AddItem(ItemKind.BEHAVIOR, 3, 0, "Uses data"));
        assertEquals(List.of("Uses data"), filled.card().level(3).orElseThrow().behaviors());
        assertEquals("grid-6-green", filled.template());
    }

    @Test
    void withoutLevelsTheBodyCanStillTakeThem() throws EditRefusedException {
        CardDocument made = CardDocument.read(new SourceText(Folder.after(plan(competency("Writing")),
                "0511-Personal-Writing-Senior.md"), false));
        CardDocument filled = made.apply(new Edit.AddLevel(1)).apply(new Edit.AddItem(ItemKind.DEFINITION, 1, 0, "x"));
        assertEquals(List.of("x"), filled.card().level(1).orElseThrow().definitions());
    }

    @Test
    void whatIsMissingIsSaidAtItsField() {
        var empty = new NewCardDraft(" ", "", "", "", "", Set.of(), false, Optional.empty(), Optional.empty());
        assertEquals(List.of("SERIES: Enter the number of the series.",
                "SERIES_TITLE: Enter the title of the series.", "CAREER_LEVEL: Select a career level.",
                "COMPETENCY: Enter a competency.", "GROUP: Enter a group."), Folder.refusals(plan(empty)));
        var letters = new NewCardDraft("51a", "T", "Entry", "X", "Y", Set.of(), false, Optional.empty(),
                Optional.empty());
        assertEquals(List.of("SERIES: A series number has up to four digits."), Folder.refusals(plan(letters)));
    }

    @Test
    void signsThatBreakTheSiteAreRefused() {
        for (String sign : List.of("\"", "\\", "?", "|", "<")) {
            assertEquals(List.of("COMPETENCY: The character " + sign + " would break the search or the lists of the "
                    + "site. Leave it out."), Folder.refusals(plan(competency("a" + sign + "b"))));
        }
        assertEquals(List.of("COMPETENCY: Remove line breaks and tabs."),
                Folder.refusals(plan(competency("a\nb"))));
    }

    @Test
    void aFileThatExistsIsRefusedWhateverItsCase() {
        assertEquals(List.of("FILE_NAME: There is already a file 0501-Personal-Customer-Service-Mid.md. "
                + "Choose another name."), Folder.refusals(plan(named("0501-personal-CUSTOMER-service-mid.md", null))));
        StepPlan beside = new NewCard(named("notes.md", null), Folder.samples("Notes.md")).plan();
        assertEquals(List.of("FILE_NAME: There is already a file Notes.md. Choose another name."),
                Folder.refusals(beside));
    }

    @Test
    void aPermalinkInUseIsRefusedWithItsCard() {
        for (String used : List.of("/cardsNew/510-Customer-Service-Entry", "/cardsnew/510-customer-service-entry/")) {
            assertEquals(List.of("PERMALINK: The permalink " + used + " is in use by " + Folder.ENTRY_510.name()
                    + ". The site would show only one of them."), Folder.refusals(plan(named(null, used))));
        }
        for (String bad : List.of("cards/x", "/cards/a b", "/cards/\"x\"", "/cards/../x", "//x", "/")) {
            assertEquals(List.of("PERMALINK: A permalink must begin with a slash and must not contain spaces, "
                    + "quotes, or other characters that end an address."), Folder.refusals(plan(named(null, bad))), bad);
        }
        assertEquals(List.of("PERMALINK: Enter an address."), Folder.refusals(plan(named(null, " "))));
    }

    @Test
    void theCardThatIsThereAlreadyIsNotMadeAgain() {
        var again = new NewCardDraft("0510", "", "Entry", "Customer Service", "Personal", Set.of(1), true,
                Optional.empty(), Optional.empty());
        StepPlan plan = plan(again);
        assertEquals(List.of(), Folder.changes(plan));
        assertEquals(List.of(DraftField.FILE_NAME, DraftField.PERMALINK),
                plan.refusals().stream().map(refusal -> refusal.at().orElseThrow()).toList());
    }

    @Test
    void textsThatANewCardCouldNotHoldAreRefused() {
        var odd = CardDocument.read(new SourceText(Folder.text(Folder.ENTRY_510)
                .replace("Establishes and maintains relationships with customers", "a ? b"), false));
        var only = FolderCards.of(java.util.Map.of(Folder.ENTRY_510, odd), List.of());
        var draft = new NewCardDraft("511", "Auditing", "Mid", "Customer Service", "Personal", Set.of(1), false,
                Optional.empty(), Optional.empty());
        StepPlan plan = new NewCard(draft, only).plan();
        boolean kept = Folder.changes(plan).stream().map(CardChange::after).flatMap(Optional::stream)
                .allMatch(text -> CardDocument.read(text).card().level(1).orElseThrow().behaviors()
                        .equals(only.levels("Customer Service", "511").get(1).content().behaviors()));
        assertTrue(kept);
    }
}
