package org.cardwright.check;

import org.cardwright.text.SourceText;

/**
 * Which suspicious letters a file has, found in one pass.
 *
 * @param tabs in the front matter
 * @param controls characters below the blank in the front matter, but for line ends
 * @param backslashes in the front matter
 * @param odd whether any letter is beyond ASCII
 */
record FileLetters(boolean tabs, boolean controls, boolean backslashes, boolean odd) {
    static FileLetters of(SourceText source, int yamlEnd) {
        String text = source.text();
        if (source.ordinary()) {
            int backslash = text.indexOf('\\');
            return new FileLetters(false, false, backslash >= 0 && backslash < yamlEnd, false);
        }
        boolean tabs = false;
        boolean controls = false;
        boolean backslashes = false;
        boolean odd = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c > 0x7E) {
                odd = true;
            } else if (i < yamlEnd) {
                tabs |= c == '\t';
                controls |= c < ' ' && c != '\n' && (c != '\r' || !text.startsWith("\n", i + 1));
                backslashes |= c == '\\';
            }
        }
        return new FileLetters(tabs, controls, backslashes, odd);
    }
}
