package org.cardwright.merge;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.cardwright.document.EditRefusedException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class ListStepsTest {
    private static List<String> items(String text) {
        return text == null ? List.of() : Stream.of(text.split("")).toList();
    }

    /** One letter is one item; a step is =, + or - with its place. */
    @ParameterizedTest
    @CsvSource({"abc, abc, ''", "abc, aXc, =1X", "abc, ac, -1", "abc, aXbc, +1X", ", xy, +0x +1y", "abc, , -2 -1 -0", "abc, Xbcd, =0X +3d", "abcd, bXYd, -0 =1X +2Y",
        "abcd, aXd, =1X -2", "abcde, XbYdZ, =0X =2Y =4Z", "abcde, bcdX, -0 =3X", "abc, xyabc, +0x +1y", "abcdef, acXf, -1 =2X -3", "ab, ba, -0 +1a"})
    void aListIsBroughtToAnotherBySingleSteps(String from, String to, String steps) throws EditRefusedException {
        List<String> list = new ArrayList<>(items(from));
        List<String> log = new ArrayList<>();
        ListSteps.toward(items(from), items(to), new ListSteps.Steps<String>() {
            @Override
            public void set(int index, String item) {
                log.add("=" + index + item);
                list.set(index, item);
            }

            @Override
            public void add(int index, String item) {
                log.add("+" + index + item);
                list.add(index, item);
            }

            @Override
            public void remove(int index) {
                log.add("-" + index);
                list.remove(index);
            }
        });
        assertEquals(items(to), list);
        assertEquals(steps, String.join(" ", log));
    }
}
