package org.cardwright.data;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

class TextScaleTest {
    @Test
    void theStepsGoFromTheSmallestToTheLargestAndBack() {
        assertEquals(List.of(80, 90, 100, 110, 125, 150, 175, 200, 200), Stream.iterate(80, TextScale::larger).limit(9).toList());
        assertEquals(List.of(200, 175, 150, 125, 110, 100, 90, 80, 80), Stream.iterate(200, TextScale::smaller).limit(9).toList());
    }

    @Test
    void aSizeBetweenTwoStepsIsTheSmallerOneAndWhatIsNoSizeIsTheUsualOne() {
        assertEquals(List.of(125, 80, 200, 100, 100, 110), List.of(TextScale.of(130), TextScale.of(20), TextScale.of(900),
                TextScale.of(""), TextScale.of("large"), TextScale.of("110")));
    }

    @Test
    void whatIsMeasuredInPixelsGrowsExceptEdgesAndThinLines() {
        assertEquals(".a { -fx-font-size: 28.00px; -fx-padding: 16.00px 1px 5.00px 0; -fx-border-width: 3px; -fx-gap: 1em; }",
                TextScale.scaled(".a { -fx-font-size: 14px; -fx-padding: 8px 1px 2.5px 0; -fx-border-width: 3px; -fx-gap: 1em; }", 200));
    }

    @Test
    void onlyTheRulesForIconsAreTakenFromASheet() {
        assertEquals(".x .icon, .y { -fx-icon-size: 24.00px !important; }\n", TextScale.icons(
                "/* a */ .z { -fx-font-size: 3px; }\n.x .icon, .y { -fx-fill: red; -fx-icon-size: 16px; }", 150));
    }

    @Test
    void aProgramOfTheSystemThatDoesNotAnswerIsEndedAndSaysNothing() {
        assertEquals(Optional.empty(), SystemTextSize.answer(List.of("sleep", "3600"), Duration.ofMillis(50)));
        assertEquals(Optional.empty(), SystemTextSize.answer(List.of("no-such-program-is-there"), Duration.ofHours(1)));
    }

    @Test
    void theSystemsAnswersAreUnderstood() {
        assertEquals(List.of(Optional.of(125), Optional.of(150), Optional.empty()), List.of(SystemTextSize.percent("1.25\n"),
                SystemTextSize.percent("\r\nHKEY_CURRENT_USER\\SOFTWARE\\Microsoft\\Accessibility\r\n    TextScaleFactor    REG_DWORD    0x96\r\n"),
                SystemTextSize.percent("No such schema")));
    }
}
