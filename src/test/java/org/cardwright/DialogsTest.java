package org.cardwright;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;

/** Where windows of their own open: whoever adds one thinks of typing and of what is entered in it. */
class DialogsTest {
    private static List<String> holding(String pattern) {
        Pattern wanted = Pattern.compile(pattern);
        return SourceTree.files("src/main/java", ".java").stream()
                .filter(file -> wanted.matcher(SourceTree.text(file)).find())
                .map(file -> file.getFileName().toString().replace(".java", "")).sorted().toList();
    }

    @Test
    void aWindowOpensOnlyWhereAPersonAskedForIt() {
        assertEquals(List.of("AboutDialog", "CompareDialog", "DiagnosticsDialog", "DialogLook", "FailureWindow", "FxDialogs", "GetSiteDialog", "HelpFeature", "HelpWindow", "MergeDialog", "PreferencesDialog", "PrintDialog",
                "QuickWindow", "RecipeSave", "RecoveryDialog", "SecretDialog", "ShortcutsDialog", "SignInDialog",
                "SnapshotStage", "SourcesWrite", "StepDialog",
                "TableExportDialog", "VersionsDialog"),
                holding("DialogLook\\.dialog\\(|new (Dialog<|Alert\\(|Stage\\(|ChoiceDialog|TextInputDialog)"));
    }

    @Test
    void questionsComeFromOnePlaceWhichWaitsWhileAPersonTypes() {
        assertEquals(List.of("FxDialogs", "MergeDialog"), holding("showAndWait\\("));
        assertEquals(List.of("FxDialogs"), holding("new MergeDialog\\("));
    }

    /** In these there is nothing to enter that is lost: they show something, or what is set in them applies at once or is remembered; two take secrets. StepFrame keeps the others. */
    @Test
    void whatIsEnteredInADialogIsKept() {
        List<String> all = holding("DialogLook\\.dialog\\(|new Dialog<");
        assertEquals(List.of("AboutDialog", "CompareDialog", "DiagnosticsDialog", "DialogLook", "PreferencesDialog", "PrintDialog", "SecretDialog",
                "ShortcutsDialog", "SignInDialog", "StepDialog", "TableExportDialog", "VersionsDialog"),
                all.stream().filter(name -> !holding("\\bEntries\\b").contains(name)).toList());
    }
}
