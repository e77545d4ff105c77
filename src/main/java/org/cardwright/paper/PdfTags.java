package org.cardwright.paper;

import java.io.IOException;

import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.documentinterchange.taggedpdf.StandardStructureTypes;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.cardwright.i18n.Strings;

/** Adds what PDF/UA asks for beyond the tags of the text. */
final class PdfTags {
    private PdfTags() {}

    static void complete(PDDocument document) throws IOException {
        links(document);
        texts(document.getDocumentCatalog().getStructureTreeRoot());
    }

    /** What is no picture and no link has its own text, not a description in its place. */
    private static void texts(PDStructureNode node) {
        for (Object kid : node.getKids()) {
            if (kid instanceof PDStructureElement element) {
                String text = element.getAlternateDescription();
                if (text != null && !element.getStructureType().equals(StandardStructureTypes.LINK)) {
                    element.setActualText(text);
                    element.getCOSObject().removeItem(COSName.ALT);
                }
                texts(element);
            }
        }
    }

    /** Each link says in words where it leads (ISO 14289-1, 7.18.5). */
    private static void links(PDDocument document) throws IOException {
        for (PDPage page : document.getPages()) {
            for (PDAnnotation annotation : page.getAnnotations()) {
                if (annotation instanceof PDAnnotationLink link && link.getAction() instanceof PDActionURI to) {
                    link.setContents(Strings.get("paper.link.to", to.getURI()));
                    link.setPrinted(true);
                }
            }
        }
    }
}
