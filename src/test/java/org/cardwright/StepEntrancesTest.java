package org.cardwright;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

/** Wherever the preview of a step opens, a test changes a card on disk meanwhile: whoever adds such a place adds its test here. */
class StepEntrancesTest {
    private static final String UI = "src/main/java/org/cardwright/ui/";
    /** Each place, and the test, or the row of one, that shows how it follows; links are looked up, but planned like other courses. */
    private static final String TABLE = """
            AssignDialog: AssignLevelsTest.aCardThatAnotherProgramChangesIsFollowedAndWhatWasGivenStays
            BulkView CLEAR: StepEntrance.BULK_CLEAR
            BulkView REPLACE: StepEntrance.BULK_REPLACE BulkTest.thePreviewFollowsWhatAnotherProgramChangesAndKeepsWhatWasLeftOut
            BulkView SET: StepEntrance.BULK_SET
            CompetencyFeature copy: StepEntrance.COMPARED_TEXT StepEntrance.COMPETENCY
            CompetencyFeature repeat: StepEntrance.SHARED_TEXT
            CourseStep ADD: StepEntrance.COURSES_ADD
            CourseStep COMPARE: StepEntrance.COURSES_COMPARE
            CourseStep EDIT: StepEntrance.COURSES_EDIT
            CourseStep EXCHANGE: StepEntrance.COURSES_EXCHANGE
            CourseStep FILL: StepEntrance.COURSES_FILL
            CourseStep LIST: StepEntrance.COURSES_LIST
            CourseStep MERGE: StepEntrance.COURSES_MERGE
            CourseStep MOVED: StepEntrance.COURSES_REPLACE
            CourseStep REMOVE: StepEntrance.COURSES_REMOVE
            CourseStep REPLACE_TEXT: StepEntrance.COURSES_REPLACE CourseManagerTest.thePreviewFollowsACardThatAnotherProgramChangesAndKeepsWhatIsSelected
            CourseStep SECURE: StepEntrance.COURSES_REPLACE
            DriftDialog: DriftDialogTest.aCardThatAnotherProgramChangesIsFollowedAndWhatWasChosenStays
            DuplicateDialog: StepEntrance.DUPLICATE
            FileRenames: StepEntrance.FILE_NAMES
            FixPreviews clean: StepEntrance.CLEAN
            FixPreviews rule: StepEntrance.FIXES_OF_A_RULE
            FixPreviews safe: StepEntrance.SAFE_FIXES
            NewCardDialog: StepStaleTest.aNewCardFollowsTheCardsThatItIsMadeLikeAndAFileThatIsInItsWay
            NewSeriesDialog: StepEntrance.NEW_SERIES
            PullController: ExportStaleTest.aPullFollowsWhatOthersChangeInTheFolder SiteWalkTest.getTheSiteEditExportOpenThePullRequestGetTheLatest
            RecipeApply: StepEntrance.RECIPE
            RenameDialog: StepEntrance.RENAME
            RestoreDialog: StepStaleTest.aCardThatIsToComeBackAndWasMadeAnewElsewhereIsToldAndTheOthersComeBack
            SeriesTitleDialog: StepEntrance.SERIES_TITLE
            SourcesRead: SourcesScreenTest.whatTheSourcesSayIsCopiedToTheCardsAndWhatIsLeftStaysFolded
            TableBack: StepEntrance.SPREADSHEET
            WordChangeDialog: StepEntrance.WORD
            """;

    private static TreeMap<String, List<String>> table() {
        return TABLE.lines().map(line -> line.split(": ")).collect(Collectors.toMap(row -> row[0],
                row -> List.of(row[1].split(" ")), (one, _) -> one, TreeMap::new));
    }

    private static Stream<String> found(String file, String pattern) {
        return Pattern.compile(pattern, Pattern.MULTILINE).matcher(SourceTree.text(Path.of(file))).results().map(found -> found.group(1));
    }

    /** A screen that opens several steps has each of them. */
    private static Stream<String> ways(String screen) {
        return (switch (screen) {
            case "BulkView" -> found("fxml/bulk.fxml", "toggleGroup=\"\\$action\" userData=\"(\\w+)\"");
            case "CourseStep" -> found("src/main/java/org/cardwright/course/BulkKind.java", "^    ([A-Z_]+)\\(");
            case "FixPreviews" -> found(UI + "problems/FixPreviews.java", "^    void (\\w+)\\(");
            case "CompetencyFeature" -> found(UI + "competency/CompetencyFeature.java",
                    "^    (?:public )?void (\\w+)\\([^{]*\\{\\n(?:(?!\\n    }\\n)[\\s\\S])*?^        preview\\(");
            default -> Stream.of("");
        }).map(way -> (screen + " " + way).strip());
    }

    @Test
    void eachPlaceThatOpensAPreviewHasATestThatChangesACardMeanwhile() {
        TreeSet<String> places = SourceTree.files(UI, ".java").stream()
                .filter(file -> Pattern.compile("new (StepFrame|LifecycleStep)\\(").matcher(SourceTree.text(file)).find())
                .map(file -> file.getFileName().toString().replace(".java", "")).filter(name -> !name.equals("LifecycleStep"))
                .flatMap(StepEntrancesTest::ways).collect(Collectors.toCollection(TreeSet::new));
        assertEquals(String.join("\n", places), String.join("\n", table().keySet()));
    }

    @Test
    void eachOfTheseTestsIsThere() {
        String all = SourceTree.files("src/test/java/org/cardwright/ui", ".java").stream().map(file ->
                file.getFileName().toString().replace(".java", "") + "\n" + SourceTree.text(file)).collect(Collectors.joining("\0"));
        List<String> missing = table().values().stream().flatMap(List::stream).filter(test -> {
            String[] parts = test.split("\\.");
            return Arrays.stream(all.split("\0")).filter(file -> file.startsWith(parts[0] + "\n"))
                    .noneMatch(file -> Pattern.compile("(void |\\n    )" + parts[1] + "( \\{|\\()").matcher(file).find());
        }).toList();
        assertEquals(List.of(), missing);
    }
}
