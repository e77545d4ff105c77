package org.cardwright.lifecycle;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;

import org.cardwright.edit.PlannedCard;
import org.cardwright.edit.Refusal;
import org.cardwright.edit.StepPlan;
import org.cardwright.document.CardDocument;
import org.cardwright.document.CardNames;
import org.cardwright.document.EditRefusedException;
import org.cardwright.document.NewestCard;
import org.cardwright.document.Plausible;
import org.cardwright.edit.CardId;
import org.cardwright.i18n.Strings;
import org.cardwright.model.CardField;
import org.cardwright.model.CourseText;
import org.cardwright.model.LevelContent;
import org.cardwright.site.CardKeys;
import org.cardwright.site.CareerLevel;
import org.cardwright.site.Groups;
import org.cardwright.site.ProficiencyLevel;

/** A card to be made from a draft: what derives is worked out, and behaviors and definitions come from other cards. */
public final class NewCard {
    private final NewCardDraft draft;
    private final FolderCards folder;

    public NewCard(NewCardDraft draft, FolderCards folder) {
        this.draft = draft;
        this.folder = folder;
    }

    /** The series' title: as its cards have it, else as entered. */
    public String seriesTitle() {
        return folder.series(draft.series()).map(JobSeries::title).filter(title -> !title.isEmpty())
                .orElse(draft.seriesTitle());
    }

    /** The file name that derives from the fields; empty while one of them is. */
    public String derivedFileName() {
        return complete() && !draft.group().isEmpty()
                ? CardNames.file(draft.series(), draft.group(), draft.competency(), draft.careerLevel()) : "";
    }

    /** The address that derives from the fields; empty while one of them is. */
    public String derivedPermalink() {
        return complete() ? CardNames.permalink(draft.series(), draft.competency(), draft.careerLevel()) : "";
    }

    private boolean complete() {
        return Plausible.usable(CardField.SERIES, draft.series())
                && Plausible.usable(CardField.COMPETENCY, draft.competency()) && !draft.careerLevel().isEmpty();
    }

    public String fileName() {
        return draft.fileName().orElseGet(this::derivedFileName);
    }

    public String permalink() {
        return draft.permalink().orElseGet(this::derivedPermalink);
    }

    /** The card's file as it would be, or what is to be corrected first. */
    public StepPlan plan() {
        Entered entered = new Entered(folder);
        entered.series(draft.series());
        if (folder.series(draft.series()).isEmpty()) {
            entered.text(DraftField.SERIES_TITLE, draft.seriesTitle(), Strings.get("lifecycle.title.blank"));
        }
        entered.text(DraftField.CAREER_LEVEL, draft.careerLevel(), Strings.get("lifecycle.career.blank"));
        entered.text(DraftField.COMPETENCY, draft.competency(), Strings.get("lifecycle.competency.blank"));
        entered.text(DraftField.GROUP, draft.group(), Strings.get("lifecycle.group.blank"));
        boolean derivable = entered.refusals().isEmpty();
        Optional<CardId> card = derivable || draft.fileName().isPresent()
                ? entered.file(fileName(), Optional.empty(), Optional.empty()) : Optional.empty();
        if (derivable || draft.permalink().isPresent()) {
            entered.permalink(permalink(), Optional.empty());
        }
        if (!entered.refusals().isEmpty()) {
            return StepPlan.refused(entered.refusals());
        }
        try {
            return new StepPlan(List.of(PlannedCard.created(card.orElseThrow(), document())), 1);
        } catch (EditRefusedException e) {
            return StepPlan.refused(List.of(new Refusal(DraftField.COMPETENCY, e.getMessage())));
        }
    }

    private CardDocument document() throws EditRefusedException {
        Map<CardField, String> fields = new EnumMap<>(CardField.class);
        fields.put(CardField.LAYOUT, CardKeys.LAYOUT_OF_CARDS);
        fields.put(CardField.CATEGORY, CardKeys.CATEGORY_OF_CARDS);
        fields.put(CardField.SERIES, Entered.bare(draft.series()));
        fields.put(CardField.JOB_SERIES_TITLE, seriesTitle());
        fields.put(CardField.CAREER_LEVEL, draft.careerLevel());
        fields.put(CardField.PERMALINK, permalink());
        fields.put(CardField.DESIGNATION, designation());
        fields.put(CardField.COMPETENCY, draft.competency());
        fields.put(CardField.GROUP, draft.group());
        fields.put(CardField.DESCRIPTION, folder.usual(draft.competency(), CardField.DESCRIPTION).orElse(""));
        if (!CareerLevel.NAMES.contains(draft.careerLevel())) {
            folder.usual(CardField.CAREER_LEVEL, draft.careerLevel(), CardField.LEVEL)
                    .ifPresent(grade -> fields.put(CardField.LEVEL, grade));
        }
        return NewestCard.write(fields, levels(), courses());
    }

    private String designation() {
        return Groups.designation(draft.group())
                .or(() -> folder.usual(CardField.GROUP, draft.group(), CardField.DESIGNATION)).orElse("");
    }

    /** A level that no other card has with a text is there all the same, to be filled in. */
    private List<LevelContent> levels() {
        SortedMap<Integer, LevelTexts> known = folder.levels(draft.competency(), draft.series());
        return draft.levels().stream().map(number -> Optional.ofNullable(known.get(number)).map(LevelTexts::content)
                .orElseGet(() -> new LevelContent(number, "", List.of(), List.of()))).toList();
    }

    private List<CourseText> courses() {
        return draft.courses() ? folder.courses(draft.competency(), draft.levels()) : List.of();
    }

    /** The levels that a card of this competency and career level usually holds. */
    public Set<Integer> usualLevels() {
        return folder.usualLevels(draft.competency(), draft.careerLevel());
    }

    /** The name of a proficiency level. */
    public static String levelName(int number) {
        return ProficiencyLevel.ofNumber(number).map(ProficiencyLevel::label).orElse("");
    }
}
