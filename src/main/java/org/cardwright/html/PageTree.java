package org.cardwright.html;

import java.util.ArrayList;
import java.util.List;

import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.Node;

/**
 * Brings a page that is being shown to the content of another, touching only what differs: no reload, no flicker, and
 * the scroll position stays.
 */
public final class PageTree {
    private PageTree() {}

    /** Makes {@code shown} say what {@code wanted} says. */
    public static void update(Document shown, Document wanted) {
        update(shown, shown.getDocumentElement(), wanted.getDocumentElement());
    }

    private static void update(Document owner, Node shown, Node wanted) {
        if (shown instanceof Element old && wanted instanceof Element now) {
            copyAttributes(old, now);
            updateChildren(owner, old, now);
        } else if (!wanted.getNodeValue().equals(shown.getNodeValue())) {
            shown.setNodeValue(wanted.getNodeValue());
        }
    }

    private static void updateChildren(Document owner, Element shown, Element wanted) {
        List<Node> wantedChildren = children(wanted);
        List<Node> shownChildren = children(shown);
        for (int i = 0; i < wantedChildren.size(); i++) {
            Node now = wantedChildren.get(i);
            if (i >= shownChildren.size()) {
                shown.appendChild(copy(owner, now));
            } else if (alike(shownChildren.get(i), now)) {
                update(owner, shownChildren.get(i), now);
            } else {
                shown.replaceChild(copy(owner, now), shownChildren.get(i));
            }
        }
        for (int i = wantedChildren.size(); i < shownChildren.size(); i++) {
            shown.removeChild(shownChildren.get(i));
        }
    }

    private static boolean alike(Node a, Node b) {
        return a.getNodeType() == b.getNodeType() && a.getNodeName().equalsIgnoreCase(b.getNodeName());
    }

    private static Node copy(Document owner, Node node) {
        if (!(node instanceof Element element)) {
            return owner.createTextNode(node.getNodeValue());
        }
        Element copy = owner.createElement(element.getTagName());
        copyAttributes(copy, element);
        children(element).forEach(child -> copy.appendChild(copy(owner, child)));
        return copy;
    }

    private static void copyAttributes(Element to, Element from) {
        NamedNodeMap old = to.getAttributes();
        for (int i = old.getLength() - 1; i >= 0; i--) {
            if (!from.hasAttribute(old.item(i).getNodeName())) {
                to.removeAttribute(old.item(i).getNodeName());
            }
        }
        NamedNodeMap now = from.getAttributes();
        for (int i = 0; i < now.getLength(); i++) {
            Node attribute = now.item(i);
            if (!attribute.getNodeValue().equals(to.getAttribute(attribute.getNodeName()))) {
                to.setAttribute(attribute.getNodeName(), attribute.getNodeValue());
            }
        }
    }

    private static List<Node> children(Node node) {
        List<Node> children = new ArrayList<>();
        for (Node child = node.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child.getNodeType() == Node.ELEMENT_NODE || child.getNodeType() == Node.TEXT_NODE) {
                children.add(child);
            }
        }
        return children;
    }
}
