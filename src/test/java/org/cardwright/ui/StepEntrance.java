package org.cardwright.ui;

import static org.cardwright.ui.EditorWindow.until;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ToggleButton;
import org.cardwright.document.CardDocument;
import org.cardwright.edit.CardId;
import org.cardwright.edit.CardSpot;
import org.cardwright.model.CardField;
import org.cardwright.table.TableWorkbook;
import org.cardwright.text.SourceText;

/** Where a step over cards begins. */
enum StepEntrance {
    CLEAN(StepStaleTest.ENTRY_511) {
        @Override
        void open(StepStaleTest test) {
            test.run("Clean cards");
        }
    },
    SAFE_FIXES(StepStaleTest.ENTRY_511) {
        @Override
        void open(StepStaleTest test) {
            test.problems("item-repeated");
            test.press("#problems-fix-safe");
        }
    },
    FIXES_OF_A_RULE(StepStaleTest.ENTRY_511) {
        @Override
        void prepare(Path cards) throws IOException {
            for (String file : List.of(StepStaleTest.ENTRY_510, StepStaleTest.ENTRY_511)) {
                StepStaleTest.write(cards.resolve(file), "Works with clients", "Works with clients\u00e2\u20ac\u2122");
            }
        }

        @Override
        void open(StepStaleTest test) {
            test.problems("mojibake");
            test.press("#problems-fix-rule");
        }
    },
    WORD(StepStaleTest.ENTRY_511) {
        @Override
        void prepare(Path cards) throws IOException {
            for (String file : List.of(StepStaleTest.ENTRY_510, StepStaleTest.ENTRY_511)) {
                StepStaleTest.write(cards.resolve(file), "Works with clients", "Workss with clients");
            }
        }

        @Override
        void open(StepStaleTest test) {
            test.problems("\"workss\"");
            test.menu("#problems-list", "Change on all 2 cards");
        }
    },
    FILE_NAMES("b.md") {
        @Override
        void prepare(Path cards) throws IOException {
            Files.move(cards.resolve(StepStaleTest.ENTRY_510), cards.resolve("a.md"));
            Files.move(cards.resolve(StepStaleTest.ENTRY_511), cards.resolve("b.md"));
        }

        @Override
        void open(StepStaleTest test) {
            test.problems("file-name-differs");
            test.press("#problems-fix-rule");
        }
    },
    RECIPE(StepStaleTest.ENTRY_511) {
        @Override
        void open(StepStaleTest test) throws IOException {
            test.recipe("""
                    {"do":"replace","find":"customers","in":[{"field":"behavior_illustrations"}],"with":"clients"},
                    {"do":"replace","find":"clients","in":[{"field":"behavior_illustrations"}],"with":"people"}""");
            test.run("Apply a recipe");
        }
    },
    COMPARED_TEXT {
        @Override
        void prepare(Path cards) throws IOException {
            for (String file : List.of(StepStaleTest.ENTRY_510, StepStaleTest.ENTRY_511)) {
                StepStaleTest.write(cards.resolve(file), "Works with clients", "Serves clients");
            }
        }

        @Override
        void open(StepStaleTest test) {
            test.show(new CardSpot.Field(CardField.DESCRIPTION));
            test.press("#shared-competency_description");
            test.press("#compare-take");
        }
    },
    COMPETENCY(StepStaleTest.ENTRY_511) {
        @Override
        void prepare(Path cards) throws IOException {
            for (String file : List.of(StepStaleTest.ENTRY_510, StepStaleTest.ENTRY_511)) {
                StepStaleTest.write(cards.resolve(file), "Monitors customers", "Observes customers");
            }
        }

        @Override
        void open(StepStaleTest test) {
            test.select(StepStaleTest.ENTRY_501);
            test.run("Compare competency");
            test.press("#competency-use");
        }
    },
    SHARED_TEXT(StepStaleTest.ENTRY_511) {
        @Override
        void open(StepStaleTest test) {
            test.show(new CardSpot.Field(CardField.DESCRIPTION));
            test.editor.type("Soon. ");
            until("it is offered", () -> test.editor.find("#offer-preview", Button.class) instanceof Button offer
                    && offer.getParent().isVisible());
            test.press("#offer-preview");
        }
    },
    DUPLICATE(StepStaleTest.ENTRY_501) {
        @Override
        void open(StepStaleTest test) {
            test.select(StepStaleTest.ENTRY_501);
            test.run("Duplicate to");
            List.of("#duplicate-511-Mid", "#duplicate-560-Mid").forEach(target -> {
                until(target, () -> test.editor.robot().lookup(target).tryQuery().isPresent());
                test.editor.robot().interact(() -> test.editor.robot().lookup(target).queryAs(CheckBox.class).fire());
            });
        }
    },
    RENAME(StepStaleTest.MID_501) {
        @Override
        void open(StepStaleTest test) {
            test.select(StepStaleTest.ENTRY_501);
            test.run("Rename");
            test.fill("#rename-competency", "Client Care");
            test.editor.robot().interact(() -> test.editor.robot().lookup("#rename-everywhere").queryAs(CheckBox.class).fire());
        }
    },
    NEW_SERIES(StepStaleTest.MID_501) {
        @Override
        void open(StepStaleTest test) {
            test.select(StepStaleTest.ENTRY_501);
            test.run("New series");
            test.fill("#series-number", "0343");
            test.fill("#series-title", "Analysis");
        }
    },
    SERIES_TITLE(StepStaleTest.MID_501) {
        @Override
        void open(StepStaleTest test) {
            test.select(StepStaleTest.ENTRY_501);
            test.run("Series title");
            test.fill("#title-title", "Finance");
        }
    },
    BULK_REPLACE(StepStaleTest.ENTRY_511) {
        @Override
        void open(StepStaleTest test) {
            test.run("Bulk edit");
            test.fill("#bulk-find", "clients");
            test.fill("#bulk-with", "customers");
        }
    },
    BULK_SET(StepStaleTest.ENTRY_511) {
        @Override
        void open(StepStaleTest test) {
            test.bulk("Set a field");
            test.fill("#bulk-text", "Serves.");
        }
    },
    BULK_CLEAR(StepStaleTest.ENTRY_511) {
        @Override
        void open(StepStaleTest test) {
            test.bulk("Clear a field");
        }
    },
    COURSES_REPLACE(StepStaleTest.ENTRY_511) {
        @Override
        void open(StepStaleTest test) {
            test.run("Find and replace in courses");
            test.fill("#replace-find", "Service");
            test.fill("#replace-with", "Services");
        }
    },
    COURSES_LIST(StepStaleTest.ENTRY_511) {
        @Override
        void open(StepStaleTest test) {
            test.run("Replace from a list");
            test.fill("#list-text", "Find\tReplace\nService\tServices\nServices\tService\n");
            until("it is grouped", () -> test.editor.robot().lookup("#step-by-card").tryQuery().filter(Node::isVisible).isPresent());
            test.editor.robot().interact(() -> test.editor.robot().lookup("#step-by-card").queryAs(ToggleButton.class).fire());
        }
    },
    COURSES_COMPARE(StepStaleTest.ENTRY_511) {
        @Override
        void open(StepStaleTest test) {
            test.run("Compare with a provider's list");
            test.fill("#list-text", "Title\tLink\nEffective Communications with Customers (COMM8000)\thttps://new.example/1\n"
                    + "Customer Service Mastery: Delight Every Customer\thttps://new.example/2\n");
            until("it is compared", () -> test.editor.robot().lookup("#list-preview").tryQuery()
                    .filter(button -> !button.isDisabled()).isPresent());
            test.press("#list-preview");
        }
    },
    COURSES_EDIT(StepStaleTest.ENTRY_511) {
        @Override
        void open(StepStaleTest test) {
            test.courses("Edit selected courses");
            test.editor.robot().interact(() -> test.editor.robot().lookup(".check-box").queryAllAs(CheckBox.class).stream()
                    .filter(box -> box.getText().replace("_", "").startsWith("Provider")).findFirst().orElseThrow().fire());
            test.fill("#course-provider", "Another provider");
        }
    },
    COURSES_EXCHANGE(StepStaleTest.ENTRY_511) {
        @Override
        void open(StepStaleTest test) {
            test.courses("Replace selected courses by another");
            test.fill("#course-title", "Quite another course");
        }
    },
    COURSES_REMOVE(StepStaleTest.ENTRY_511) {
        @Override
        void open(StepStaleTest test) {
            test.courses("Remove selected courses");
        }
    },
    COURSES_ADD {
        @Override
        void open(StepStaleTest test) {
            test.select(StepStaleTest.ENTRY_511);
            test.run("Add a course to cards");
            test.fill("#course-title", "A further course");
        }
    },
    COURSES_FILL {
        @Override
        void prepare(Path cards) throws IOException {
            for (String file : List.of(StepStaleTest.ENTRY_510, StepStaleTest.ENTRY_511)) {
                Files.writeString(cards.resolve(file), Files.readString(cards.resolve(file))
                        .replaceFirst("(relevant_courses:.*\n)", "$1- nan\n"));
            }
        }

        @Override
        void open(StepStaleTest test) {
            test.select(StepStaleTest.ENTRY_511);
            test.run("Fill placeholders");
            test.fill("#course-title", "A further course");
        }
    },
    COURSES_MERGE {
        @Override
        void prepare(Path cards) throws IOException {
            for (String file : List.of(StepStaleTest.ENTRY_510, StepStaleTest.ENTRY_511)) {
                StepStaleTest.write(cards.resolve(file), ", Carahsoft,", ", Cara Soft,");
            }
        }

        @Override
        void open(StepStaleTest test) {
            test.run("Near-duplicates");
        }
    },
    SPREADSHEET(StepStaleTest.ENTRY_511) {
        private Path table;

        @Override
        void prepare(Path cards) throws IOException {
            Map<CardId, CardDocument> all = new TreeMap<>();
            for (String file : List.of(StepStaleTest.ENTRY_510, StepStaleTest.ENTRY_511)) {
                all.put(new CardId(Path.of(file)), CardDocument.read(SourceText.decode(Files.readAllBytes(cards.resolve(file)))));
            }
            table = Files.write(cards.resolveSibling("edited.xlsx"), TableWorkbook.of(all).set(1, "Description", "Told")
                    .set(2, "Description", "Told too").bytes());
        }

        @Override
        void open(StepStaleTest test) {
            test.editor.dialogs.file = Optional.of(table);
            test.run("Bring back a spreadsheet");
        }
    };

    final String changed;
    final boolean alone;

    /** A step of several cards, of which this one is going to be changed. */
    StepEntrance(String changed) {
        this.changed = changed;
        alone = false;
    }

    /** A step of one card. */
    StepEntrance() {
        changed = "";
        alone = true;
    }

    void prepare(Path cards) throws IOException {}

    abstract void open(StepStaleTest test) throws IOException;
}
