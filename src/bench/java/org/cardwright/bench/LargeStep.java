package org.cardwright.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;

import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ListView;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TreeItem;
import javafx.scene.control.TreeView;
import org.cardwright.check.FixPlanner;
import org.cardwright.course.link.LinkResults;
import org.cardwright.document.CardDocument;
import org.cardwright.document.CleanForm;
import org.cardwright.edit.CardId;
import org.cardwright.edit.CardSpot;
import org.cardwright.edit.Progress;
import org.cardwright.model.CardField;
import org.cardwright.table.TableExport;

/** A step over very many cards, and how a person comes to its preview. */
enum LargeStep {
    CLEAN {
        @Override
        void ask(Driver driver) {
            driver.run("Clean cards");
        }

        @Override
        boolean plan(Map<CardId, CardDocument> cards) {
            return !FixPlanner.clean(cards, CleanForm.NEWEST, Progress.NONE).cards().isEmpty();
        }
    },
    BULK_REPLACE {
        @Override
        void open(Driver driver) {
            tab(driver, "Bulk edit", "#bulk-find");
            driver.measured("with typed", () -> driver.fill("#bulk-with", "thee"), () -> true);
        }

        @Override
        void ask(Driver driver) {
            driver.fill("#bulk-find", "the");
        }
    },
    BULK_SET {
        @Override
        void open(Driver driver) {
            bulk(driver, "Set a field", "Description");
        }

        @Override
        void ask(Driver driver) {
            driver.fill("#bulk-text", "Serves people who ask for something.");
        }
    },
    BULK_SET_WORD {
        @Override
        void open(Driver driver) {
            bulk(driver, "Set a field", "Group");
        }

        @Override
        void ask(Driver driver) {
            driver.node("#bulk-value", ComboBox.class).getEditor().setText("Leading");
        }
    },
    COURSES_REPLACE {
        @Override
        void open(Driver driver) {
            tab(driver, "Find and replace in courses", "#replace-find");
            driver.measured("with typed", () -> driver.fill("#replace-with", "E"), () -> true);
        }

        @Override
        void ask(Driver driver) {
            driver.fill("#replace-find", "e");
        }
    },
    COURSES_LIST {
        @Override
        void open(Driver driver) {
            tab(driver, "Replace from a list", "#list-text");
        }

        @Override
        void ask(Driver driver) {
            driver.fill("#list-text", "Find\tReplace\nSkillsoft\tSkill Soft\na\tA\ne\tE\n");
        }
    },
    SAFE_FIXES {
        @Override
        void open(Driver driver) {
            driver.now(() -> driver.bench().showStrip("problems"));
            driver.must("problems are listed", () -> driver.can("#problems-fix-safe"));
            driver.rest();
        }

        @Override
        void ask(Driver driver) {
            driver.fire("#problems-fix-safe");
        }
    },
    FIXES_OF_A_RULE {
        @Override
        void open(Driver driver) {
            problem(driver, System.getProperty("bench.rule", "item-separator"));
            driver.must("it can be fixed", () -> driver.can("#problems-fix-rule"));
            driver.rest();
        }

        @Override
        void ask(Driver driver) {
            driver.fire("#problems-fix-rule");
        }
    },
    RECIPE {
        @Override
        void prepare(Driver driver, Path folder) throws IOException {
            driver.driven().file().set(Optional.of(Files.writeString(Files.createTempFile("recipe", ".json"), """
                    {"format":"cardwright recipe","steps":[
                    {"do":"replace","find":"the","in":[{"field":"behavior_illustrations"}],"with":"thee"},
                    {"do":"replace","find":"thee","in":[{"field":"behavior_illustrations"}],"with":"these"}],"version":1}""")));
        }

        @Override
        void ask(Driver driver) {
            driver.run("Apply a recipe");
        }
    },
    SPREADSHEET {
        @Override
        void prepare(Driver driver, Path folder) throws IOException {
            Map<CardId, CardDocument> cards = driver.see(() -> driver.bench().documents());
            cards.replaceAll((_, card) -> CardDocument.read(card.source().with(card.text().replaceFirst(
                    "\nfunctional_competency_designation: .*", "\nfunctional_competency_designation: Changed"))));
            Path file = Files.createTempFile("cards", ".xlsx");
            new TableExport(cards, LinkResults.NONE, "cards").write(file, TableExport.sheets().getFirst(), Progress.NONE);
            driver.driven().file().set(Optional.of(file));
        }

        @Override
        void ask(Driver driver) {
            driver.run("Bring back a spreadsheet");
        }
    },
    SERIES_TITLE {
        @Override
        void open(Driver driver) {
            first(driver);
            driver.measured("dialog", () -> driver.run("Series title"), () -> driver.shows("#title-title"));
        }

        @Override
        void ask(Driver driver) {
            driver.fill("#title-title", "Another title");
        }
    },
    RENAME {
        @Override
        void open(Driver driver) {
            first(driver);
            driver.measured("dialog", () -> driver.run("Rename"), () -> driver.shows("#rename-competency"));
            driver.measured("everywhere", () -> driver.node("#rename-everywhere", CheckBox.class).fire(), () -> true);
        }

        @Override
        void ask(Driver driver) {
            driver.fill("#rename-competency", "Another Competency");
        }
    },
    NEW_SERIES {
        @Override
        void open(Driver driver) {
            first(driver);
            driver.measured("dialog", () -> driver.run("New series"), () -> driver.shows("#series-number"));
            driver.measured("title typed", () -> driver.fill("#series-title", "Another title"), () -> true);
        }

        @Override
        void ask(Driver driver) {
            driver.fill("#series-number", "7777");
        }
    },
    WORD {
        @Override
        void open(Driver driver) {
            problem(driver, "\"workss\"");
        }

        @Override
        void ask(Driver driver) {
            ListView<?> list = driver.list("#problems-list");
            var menu = list.getContextMenu();
            menu.show(list.getScene().getWindow());
            var entry = menu.getItems().stream().filter(item -> item.getText() != null && item.getText().startsWith("Change on all"))
                    .findFirst().orElseThrow();
            menu.hide();
            entry.fire();
        }
    },
    DELETE {
        @Override
        void open(Driver driver) {
            driver.measured("all selected in the tree", () -> {
                TreeView<?> tree = FullWindow.tree().orElseThrow();
                tree.getSelectionModel().clearSelection();
                tree.getRoot().getChildren().forEach(series -> select(tree, series));
            }, () -> driver.bench().chosenCards().size() == driver.bench().documents().size());
        }

        @SuppressWarnings("unchecked")
        private static <T> void select(TreeView<T> tree, Object line) {
            tree.getSelectionModel().select((TreeItem<T>) line);
        }

        @Override
        void ask(Driver driver) {
            driver.run("Delete");
        }

        @Override
        boolean previewed() {
            return false;
        }
    },
    SHARED_TEXT {
        @Override
        void open(Driver driver) {
            CardId card = first(driver);
            driver.measured("card", () -> driver.bench().openCard(card, new CardSpot.Field(CardField.DESCRIPTION)),
                    () -> driver.shows("#shared-competency_description"));
            driver.measured("compared", () -> driver.fire("#shared-competency_description"), () -> driver.shows("#compare-give"));
        }

        @Override
        void ask(Driver driver) {
            driver.fire("#compare-give");
        }
    };

    void prepare(Driver driver, Path folder) throws IOException {}

    /** Comes to where the step is asked for. */
    void open(Driver driver) throws IOException {}

    /** Asks for the step, which shows its preview. */
    abstract void ask(Driver driver);

    /** Whether it is for cards of one competency. */
    boolean alike() {
        return EnumSet.of(RENAME, WORD, SHARED_TEXT).contains(this);
    }

    /** Whether it is shown before it is done. */
    boolean previewed() {
        return true;
    }

    /** Works out the step alone, on the driver's thread; false where nobody compares with that. */
    boolean plan(Map<CardId, CardDocument> cards) {
        return false;
    }

    private static void tab(Driver driver, String command, String field) {
        driver.measured("screen", () -> driver.run(command), () -> driver.shows(field));
    }

    private static void bulk(Driver driver, String action, String field) {
        tab(driver, "Bulk edit", "#bulk-find");
        driver.measured("action", () -> driver.node("#bulk-find").orElseThrow().getScene().getRoot().lookupAll(".radio-button").stream()
                .map(RadioButton.class::cast).filter(radio -> radio.getText().startsWith(action)).findFirst().orElseThrow().fire(), () -> true);
        driver.measured("field", () -> pick((ComboBox<?>) driver.node("#bulk-field", ComboBox.class), field), () -> true);
    }

    private static <T> void pick(ComboBox<T> box, String label) {
        box.setValue(box.getItems().stream().filter(item -> String.valueOf(item).equals(label)).findFirst().orElseThrow());
    }

    private static void problem(Driver driver, String words) {
        driver.now(() -> driver.bench().showStrip("problems"));
        driver.must(words + " is listed", () -> driver.node("#problems-list").map(ListView.class::cast)
                .filter(list -> at(list, words) >= 0).isPresent());
        driver.now(() -> {
            ListView<?> list = driver.list("#problems-list");
            list.getSelectionModel().clearAndSelect(at(list, words));
        });
        driver.rest();
    }

    private static int at(ListView<?> list, String words) {
        for (int i = 0; i < list.getItems().size(); i++) {
            if (list.getItems().get(i).toString().contains(words)) {
                return i;
            }
        }
        return -1;
    }

    private static CardId first(Driver driver) {
        CardId card = driver.see(() -> driver.bench().shownCards().getFirst());
        driver.now(() -> driver.bench().revealInTree(card));
        driver.rest();
        return card;
    }
}
