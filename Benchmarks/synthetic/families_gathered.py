"""Families of layouts that transcripts gathered from other houses have: plays, courts' and chats' exports, offices below."""
from families import CASED, LATIN, SQUARE, one

GATHERED = {
    # Plays
    "play-directions": dict(genre="meeting", langs=["en", "de", "fr", "es", "it", "pt", "nl", "pl", "cs", "ru"],
                            label=one("directed_comma", "directed_round"), after=one(". ", ". "), gap=one(0, 1),
                            front="title_only"),
    # Programs
    "export-bracketed-time-no-colon": dict(genre="meeting", langs=LATIN, label="name", after=" ", stamp="within",
                                           stamp_form=" [{h:02d}:{m:02d}:{s:02d}]", gap=1, front="none"),
    "export-two-brackets": dict(genre="meeting", langs=LATIN, label="name", own_line=True, before="[", after="CLOSE",
                                stamp="after", stamp_form=" [{h:02d}:{m:02d}:{s:02d}]", gap=1, front="none"),
    "export-chat-days": dict(genre="meeting", langs=["en"], label=one("nick", "name"), own_line=True, after="",
                             stamp="after", stamp_form=one(" — Today at {h:d}:{m:02d} AM", " — Yesterday at {h:d}:{m:02d} AM"),
                             clock=33_000, gap=one(0, 1), front="none", talk=dict(traps=0.1)),
    "export-speaker-chevron": dict(genre="meeting", langs=LATIN, label="short_machine", after=one("> ", ">> "),
                                   gap=one(0, 1), front="none"),
    # Press, parliaments, councils
    "office-below": dict(genre="press", langs=LATIN, label="name_over_role", own_line=True, after="", gap=1,
                         own_gap=1, front="title_only"),
    "colon-below": dict(genre="parliament", langs=LATIN, label="role_name_always", own_line=True, after="\n:", gap=1,
                        own_gap=1, front="plain"),
    "initial-then-capitals": dict(genre="parliament", langs=CASED, label="initial_caps", after=one(": ", ". ", " – "),
                                  gap=one(0, 1), front=one("plain", "title_only"), bracket=one("()", SQUARE)),
    "speech-number-wrapped": dict(genre="parliament", langs=["sv"], label="capitals_over_lines", numbered="Anf. {} ",
                                  own_line=True, after=":", gap=1, paragraphs="line", front="plain"),
}
