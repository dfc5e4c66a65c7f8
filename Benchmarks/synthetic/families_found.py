"""Families of layouts that archives, record offices and programs use, and that earlier ones did not cover."""
from families import CASED, LATIN, SPACED, one

FOUND = {
    # Names with next to nothing around them
    "bare-initials": dict(genre="interview", langs=LATIN, label="initials", after=" ", gap=one(0, 1),
                          front=one("none", "title_only")),
    "bare-names": dict(genre="interview", langs=LATIN, label="name", after=" ", gap=1, front=one("none", "title_only")),
    "small-nicknames": dict(genre="meeting", langs=LATIN, label="given_small", after=": ", gap=one(0, 1), front="none"),
    "quoted-names": dict(genre="interview", langs=LATIN, label=one("given", "name"), before='"', after='": ',
                         gap=one(0, 1), front=one("none", "title_only")),
    # Programs
    "export-times-in-words": dict(genre="meeting", langs=LATIN, label="name", own_line=True, after="", gap=1,
                                  stamp="after", stamp_form=" {M} minutes {s} seconds", front="none"),
    "export-log": dict(genre="meeting", langs=LATIN, label="nick", own_line=True, before="[", after="]", gap=0,
                       stamp="before", stamp_form="{h:02d}:{m:02d}:{s:02d} ", clock=50_000, front="none"),
    "export-word-above": dict(genre="company", langs=LATIN, label="name", own_line=True, after="", gap=0,
                              stamp="above", stamp_form="speaker", front="title_only"),
    # Record offices
    "record-languages": dict(genre="parliament", langs=["en", "fr", "de", "es", "it"], label="on_behalf",
                             after=". – ", codes=one(0.3, 0.6), gap=one(0, 1), front="plain"),
    "record-question-numbers": dict(genre="parliament", langs=["en"], label=one("name", "polite"), numbered="Q{}      ",
                                    gap=1, front="plain"),
    "record-empty-brackets": dict(genre="parliament", langs=["sv", "de", "nl"], label="party", after=" []: ", gap=1,
                                  front="plain"),
    "record-clock-lines": dict(genre="parliament", langs=["sv"], label="party", own_line=True, after=":", gap=1,
                               stamp="above", stamp_form="Kl. {h:02d}:{m:02d}", clock=36_000, front="plain"),
    "record-head-without-number": dict(genre="parliament", langs=CASED, label="polite_caps", paragraphs="wrap",
                                       width=60, gap=1, front="title_only", pages=dict(header=["{title}"], length=32)),
    "record-stop-after-role": dict(genre="parliament", langs=["it", "fr", "pt"], label=one("polite", "name_role"),
                                   after=" .  - ", gap=1, front="plain"),
}
