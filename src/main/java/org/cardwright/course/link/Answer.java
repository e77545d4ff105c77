package org.cardwright.course.link;

import java.net.http.HttpHeaders;

/** What a server said, without the page itself. */
record Answer(int status, HttpHeaders headers) {
    String header(String name) {
        return headers.firstValue(name).orElse("");
    }
}
