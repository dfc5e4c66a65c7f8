"""Families of layouts that logs, archives' pages and scripts leave: emphasis, corner brackets, senders behind times."""
from families import CASED, LATIN, one

ARCHIVE = {
    # Magazines of Japan put what is said in corner brackets
    "corner-brackets": dict(genre="interview", langs=["ja"], label="surname", after="「", close="」", gap=one(0, 1),
                            front=one("none", "title_only")),
    # Plays of electronic libraries
    "emphasised-stop": dict(genre="meeting", langs=LATIN, label=one("name", "role_alone"), before="_", after="._ ",
                            gap=1, front="title_only", bracket="()"),
    # Typists who forget the blank before the hyphen
    "hyphen-after-capitals": dict(genre="parliament", langs=CASED, label="polite_caps", after=one("- ", " - "), gap=one(0, 1),
                                  paragraphs="wrap", front="plain"),
    # Programs
    "log-iso-times": dict(genre="meeting", langs=["en"], label="nick", before="<", after="CLOSE\t", stamp="before",
                          stamp_form="[2021-10-19T{h:02d}:{m:02d}:{s:02d}.209Z]\t", clock=40_000, front="none",
                          talk=dict(traps=0.1)),
    "chat-saved": dict(genre="meeting", langs=LATIN, label="name", after=" : ", stamp="before",
                       stamp_form="{h:02d}:{m:02d}:{s:02d}\t From ", clock=40_000, front="none", talk=dict(traps=0.1)),
    "export-emphasised-time": dict(genre="meeting", langs=LATIN, label="name", own_line=True, before="**", after="**",
                                   stamp="after", stamp_form=" *{M:02d}:{s:02d}*", gap=1, front="none"),
    # Broadcasters of Korea
    "triangle": dict(genre="interview", langs=["ko"], label=one("name", "role_alone"), after="▶ ", gap=one(0, 1),
                     front=one("none", "title_only")),
    # Inquiries print a number and a blank line with every line
    "margin-double-spaced": dict(genre="court", langs=["en"], label="polite_caps", after=":  ", paragraphs="wrap",
                                 width=56, indent="    ", margin=dict(per_page=25), spaced_lines=True, front="title_only"),
}
