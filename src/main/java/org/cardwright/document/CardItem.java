package org.cardwright.document;

import java.util.Optional;

import org.cardwright.html.BodyItem;

/**
 * One behavior or definition with both places where it stands.
 *
 * @param front its index in the front matter's list, or -1 where it stands only in the body
 * @param body where it stands in the body, if it does
 * @param text as the front matter has it, or the body
 */
record CardItem(int front, Optional<BodyItem> body, String text) {}
