package org.cardwright.paper;

import java.text.Bidi;
import java.text.Normalizer;

import com.openhtmltopdf.bidi.BidiReorderer;
import com.openhtmltopdf.bidi.BidiSplitter;
import com.openhtmltopdf.bidi.BidiSplitterFactory;
import com.openhtmltopdf.bidi.BidiTextRun;

/** Puts words that run from right to left in the order in which they are drawn, by the Unicode algorithm that Java has. */
final class RightToLeft implements BidiSplitterFactory, BidiReorderer {
    private static final String MIRRORED = "()[]{}<>«»‹›≤≥";

    @Override
    public BidiSplitter createBidiSplitter() {
        return new Splitter();
    }

    /** Letters in the order of the line, brackets turned; a mark stays behind its letter. */
    @Override
    public String reorderRTLTextToLTR(String text) {
        StringBuilder out = new StringBuilder(text.length());
        for (int end = text.length(); end > 0; ) {
            int start = text.offsetByCodePoints(end, -1);
            while (start > 0 && Character.getType(text.codePointAt(start)) == Character.NON_SPACING_MARK) {
                start = text.offsetByCodePoints(start, -1);
            }
            int pair = end - start == 1 ? MIRRORED.indexOf(text.charAt(start)) : -1;
            out.append(pair < 0 ? text.substring(start, end) : String.valueOf(MIRRORED.charAt(pair ^ 1)));
            end = start;
        }
        return out.toString();
    }

    @Override
    public String shapeText(String text) {
        return ArabicForms.joined(text);
    }

    @Override
    public String deshapeText(String text) {
        return ArabicForms.isForm(text.codePointAt(0)) ? Normalizer.normalize(text, Normalizer.Form.NFKC) : text;
    }

    @Override
    public boolean isLiveImplementation() {
        return true;
    }

    /** Cuts a paragraph where the direction changes. */
    private static final class Splitter implements BidiSplitter {
        private Bidi runs = new Bidi("", Bidi.DIRECTION_LEFT_TO_RIGHT);

        @Override
        public void setParagraph(String paragraph, byte defaultDirection) {
            runs = new Bidi(paragraph, defaultDirection == RTL ? Bidi.DIRECTION_RIGHT_TO_LEFT : Bidi.DIRECTION_LEFT_TO_RIGHT);
        }

        @Override
        public int countTextRuns() {
            return runs.getRunCount();
        }

        @Override
        public BidiTextRun getVisualRun(int index) {
            int start = runs.getRunStart(index);
            return new BidiTextRun(start, runs.getRunLimit(index) - start, runs.getRunLevel(index) % 2 == 0 ? LTR : RTL);
        }

        @Override
        public byte getBaseDirection(String paragraph) {
            return new Bidi(paragraph, Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT).baseIsLeftToRight() ? LTR : RTL;
        }
    }
}
