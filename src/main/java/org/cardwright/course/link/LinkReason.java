package org.cardwright.course.link;

import org.cardwright.i18n.Strings;

/** Why a link has its state. */
public enum LinkReason {
    ANSWERS(LinkState.OK),
    NOT_FOUND(LinkState.DEAD),
    GONE(LinkState.DEAD),
    NO_SUCH_HOST(LinkState.DEAD),
    REFUSED(LinkState.DEAD),
    REDIRECT_LOOP(LinkState.DEAD),
    MANY_REDIRECTS(LinkState.UNKNOWN),
    BAD_REDIRECT(LinkState.UNKNOWN),
    TOO_MANY_REQUESTS(LinkState.UNKNOWN),
    BOT_WALL(LinkState.UNKNOWN),
    FORBIDDEN(LinkState.UNKNOWN),
    SIGN_IN(LinkState.UNKNOWN),
    PROXY(LinkState.UNKNOWN),
    SERVER_ERROR(LinkState.UNKNOWN),
    OTHER_STATUS(LinkState.UNKNOWN),
    TIME_OUT(LinkState.UNKNOWN),
    UNREACHABLE(LinkState.UNKNOWN),
    CONNECTION_LOST(LinkState.UNKNOWN),
    CERTIFICATE(LinkState.UNKNOWN),
    NO_WEB_ADDRESS(LinkState.SKIPPED),
    LOCAL_ADDRESS(LinkState.SKIPPED);

    private final LinkState state;

    LinkReason(LinkState state) {
        this.state = state;
    }

    /** The state that a link has for this reason; one that answers may also have moved. */
    LinkState state() {
        return state;
    }

    /** Whether it may as well be this computer that has no network. */
    boolean maybeOffline() {
        return this == NO_SUCH_HOST || this == UNREACHABLE;
    }

    /** The reason as a sentence for the user, whatever the status. */
    String words(int status) {
        return switch (this) {
            case ANSWERS -> Strings.get("link.reason.answers");
            case NOT_FOUND -> Strings.get("link.reason.not-found");
            case GONE -> Strings.get("link.reason.gone");
            case NO_SUCH_HOST -> Strings.get("link.reason.no-host");
            case REFUSED -> Strings.get("link.reason.refused");
            case REDIRECT_LOOP -> Strings.get("link.reason.loop");
            case MANY_REDIRECTS -> Strings.get("link.reason.many");
            case BAD_REDIRECT -> Strings.get("link.reason.bad-redirect");
            case TOO_MANY_REQUESTS -> Strings.get("link.reason.too-many");
            case BOT_WALL -> Strings.get("link.reason.bot-wall");
            case FORBIDDEN -> Strings.get("link.reason.forbidden");
            case SIGN_IN -> Strings.get("link.reason.sign-in");
            case PROXY -> Strings.get("link.reason.proxy");
            case SERVER_ERROR -> Strings.get("link.reason.server", status);
            case OTHER_STATUS -> Strings.get("link.reason.other", status);
            case TIME_OUT -> Strings.get("link.reason.time-out");
            case UNREACHABLE -> Strings.get("link.reason.unreachable");
            case CONNECTION_LOST -> Strings.get("link.reason.lost");
            case CERTIFICATE -> Strings.get("link.reason.certificate");
            case NO_WEB_ADDRESS -> Strings.get("link.reason.no-web");
            case LOCAL_ADDRESS -> Strings.get("link.reason.local");
        };
    }
}
