package org.cardwright.course.link;

import java.util.List;
import java.util.Locale;

/** Knows answers that are meant for robots: they say nothing of the page. */
final class BotWall {
    /** Headers of services that tell robots from people. */
    private static final List<String> CHALLENGES = List.of("cf-mitigated", "x-datadome", "x-amzn-waf-action",
            "x-iinfo", "x-sucuri-id", "x-sucuri-block", "x-px-block", "x-kpsdk-ct");
    private static final List<String> NETWORKS = List.of("cloudflare", "akamaighost", "akamainetstorage", "cloudfront",
            "imperva", "incapsula", "ddos-guard", "sucuri", "awselb", "big-ip", "bigip", "datadome");

    private BotWall() {}

    /** Whether an answer of 400 or above comes from such a service rather than from the site. */
    static boolean stands(Answer answer) {
        int status = answer.status();
        boolean surelyThePage = status == 404 || status == 410;
        boolean challenge = CHALLENGES.stream().anyMatch(name -> answer.headers().firstValue(name).isPresent());
        String server = answer.header("server").toLowerCase(Locale.ROOT);
        boolean network = NETWORKS.stream().anyMatch(server::contains);
        return status == 999 || !answer.header("cf-mitigated").isEmpty()
                || !surelyThePage && (challenge || network && (status == 403 || status == 406 || status == 503));
    }
}
