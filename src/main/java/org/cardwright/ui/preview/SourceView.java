package org.cardwright.ui.preview;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import javafx.scene.Node;
import javafx.scene.control.ListView;
import org.cardwright.i18n.Strings;
import org.cardwright.model.Finding;
import org.cardwright.ui.common.CopyLines;
import org.cardwright.ui.common.ListUpdate;

/** The text of the card with line numbers, and its problems marked at their lines. */
final class SourceView implements PreviewPart {
    private final ListView<SourceLine> list = new ListView<>();
    private String file = "";

    SourceView() {
        list.getStyleClass().addAll("lines", "edge-to-edge");
        list.setId("source-lines");
        list.setAccessibleText(Strings.get("preview.source"));
        list.setCellFactory(SourceCell::new);
        CopyLines.on(list, SourceLine::text);
    }

    @Override
    public Node root() {
        return list;
    }

    @Override
    public void show(Optional<Shown> shown) {
        ListUpdate.update(list.getItems(), shown.map(SourceView::lines).orElse(List.of()));
        String now = shown.map(Shown::fileName).orElse("");
        if (!now.equals(file)) {
            file = now;
            list.scrollTo(0);
        }
    }

    static List<SourceLine> lines(Shown shown) {
        Map<Integer, List<Finding>> findings = shown.findings().get().stream()
                .collect(Collectors.groupingBy(finding -> finding.position().line()));
        String[] texts = shown.document().text().split("\r\n|\r|\n", -1);
        List<SourceLine> lines = new ArrayList<>();
        for (int i = 0; i < texts.length; i++) {
            lines.add(new SourceLine(i + 1, texts[i], findings.getOrDefault(i + 1, List.of())));
        }
        return lines;
    }
}
