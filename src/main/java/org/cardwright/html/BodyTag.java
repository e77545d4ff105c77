package org.cardwright.html;

import java.util.Optional;

import org.cardwright.text.Span;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.Range;

/** An element of a body as its reader sees it; ranges count in the whole file. */
interface BodyTag {
    /** In lower case. */
    String name();

    /** The name of the first element inside. */
    Optional<String> firstChild();

    /** What a person reads, with each run of white space as one blank. */
    String text();

    /** Between its tags. */
    Span inner();

    /** With its tags. */
    Span outer();

    /** An element of a page in a file whose body begins at {@code start}. */
    record OfPage(Element element, String file, int start) implements BodyTag {
        @Override
        public String name() {
            return element.normalName();
        }

        @Override
        public Optional<String> firstChild() {
            return Optional.ofNullable(element.firstElementChild()).map(Element::normalName);
        }

        @Override
        public String text() {
            return element.text();
        }

        @Override
        public Span inner() {
            int from = start + element.sourceRange().endPos();
            return new Span(from, Math.max(from, innerEnd()));
        }

        @Override
        public Span outer() {
            Range close = element.endSourceRange();
            int end = close.isTracked() && !close.isImplicit() ? start + close.endPos() : innerEnd();
            int from = start + element.sourceRange().startPos();
            return new Span(from, Math.max(from, end));
        }

        /**
         * Where the inside ends: at the end tag, or where HTML closes the element without one, before the white space
         * there.
         */
        private int innerEnd() {
            Range close = element.endSourceRange();
            if (close.isTracked() && !close.isImplicit()) {
                return start + close.startPos();
            }
            int end = close.isTracked() ? start + close.startPos() : lastChildEnd();
            while (end > start && Character.isWhitespace(file.charAt(end - 1))) {
                end--;
            }
            return end;
        }

        private int lastChildEnd() {
            Node last = element;
            while (last.childNodeSize() > 0) {
                last = last.childNode(last.childNodeSize() - 1);
            }
            Range range = last.sourceRange();
            return range.isTracked() ? start + range.endPos() : start + element.sourceRange().endPos();
        }
    }
}
