package org.cardwright.ui.card;

import static org.junit.jupiter.api.Assertions.assertEquals;

import atlantafx.base.theme.PrimerLight;
import javafx.application.Application;
import javafx.scene.Scene;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** A text area is as high as its text. */
@ExtendWith(ApplicationExtension.class)
class GrowingTextAreaTest {
    private GrowingTextArea area;

    @Start
    void start(Stage stage) {
        Application.setUserAgentStylesheet(new PrimerLight().getUserAgentStylesheet());
        area = new GrowingTextArea();
        VBox outer = new VBox(new Column(new Column(area)));
        area.setText("Establishes and maintains relationships with customers ".repeat(5));
        stage.setScene(new Scene(outer, 300, 400));
        stage.show();
    }

    private Region content() {
        return (Region) area.lookup(".content");
    }

    @Test
    void allLinesHaveRoom() {
        double lines = area.lookupAll(".text").stream().map(Text.class::cast)
                .filter(text -> text.getText().equals(area.getText())).findFirst().orElseThrow().getLayoutBounds()
                .getHeight();
        double around = content().snappedTopInset() + content().snappedBottomInset() + area.snappedTopInset()
                + area.snappedBottomInset();
        assertEquals(Math.ceil(lines + around), area.getHeight());
    }
}
