"""Families of what people write to each other: chats as programs log and save them, pages of posts; plays in italics."""
from families import LATIN, one

CHATS = {
    # Logs and saved chats
    "chat-nicknames-in-angles": dict(genre="meeting", langs=LATIN, label=one("nick", "given_small"), before=one("<", "<@", "< "),
                                     after="> ", stamp="before",
                                     stamp_form=one("[2021-10-19T{h:02d}:{m:02d}:{s:02d}.209Z] ",
                                                    "2021-10-19 {h:02d}:{m:02d}:{s:02d}+0200\t", "{h:02d}:{m:02d} "),
                                     clock=33_000, gap=0, front="none", talk=dict(traps=0.1)),
    "chat-saved-senders": dict(genre="meeting", langs=LATIN, label="name", before=one("From ", "From  "),
                               after=one(" : ", " to Everyone : ", " to Everyone: "), stamp="before",
                               stamp_form=one("{h:02d}:{m:02d}:{s:02d}\t ", "{h:02d}:{m:02d}:{s:02d} "), clock=33_000,
                               gap=0, front="none", talk=dict(traps=0.1)),
    "chat-bars": dict(genre="meeting", langs=LATIN, label=one("nick", "given_small", "name"), after=" | ", gap=0,
                      front="none", talk=dict(traps=0.1)),
    "chat-tabs-and-days": dict(genre="meeting", langs=LATIN, label=one("nick", "name"), after="\t", stamp="before",
                               stamp_form="2020-05-06 {h:02d}:{m:02d}:{s:02d}\t", clock=33_000, gap=0, front="none",
                               talk=dict(traps=0.1)),
    "chat-day-behind-name": dict(genre="meeting", langs=LATIN, label="name", own_line=True, after=",", stamp="after",
                                 stamp_form=" [04.03.21 {h:02d}:{m:02d}:{s:02d}]", clock=33_000, gap=1, front="none",
                                 talk=dict(traps=0.1)),
    "chat-time-before-name": dict(genre="meeting", langs=LATIN, label="name", own_line=True, after="", stamp="before",
                                  stamp_form="[3/4/21 {h:d}:{m:02d}:{s:02d} AM] ", clock=33_000, gap=0, front="none",
                                  talk=dict(traps=0.1)),
    # Posts
    "posts-with-days": dict(genre="meeting", langs=LATIN, label=one("nick", "name"), own_line=True,
                            after=one(" 14 points 5 years ago", " wrote on 3 March 2019, 14:02:", " • 2y ago",
                                      " » Mon Mar 04, 2019 10:02 am"), gap=1, own_gap=one(0, 1), front="title_only",
                            talk=dict(traps=0.1)),
    "posts-with-ages-below": dict(genre="meeting", langs=LATIN, label="name", own_line=True, after="\n2 years ago", gap=1,
                                  own_gap=one(0, 1), front="title_only", talk=dict(traps=0.1)),
    # Plays
    "play-in-italics": dict(genre="meeting", langs=LATIN, label=one("name", "directed_round"), before="_", after="._ ", gap=1,
                            front="title_only"),
    "play-in-asterisks": dict(genre="meeting", langs=LATIN, label=one("name", "caps_surname"), before="*", after="SAME. ",
                              gap=1, front="title_only"),
}
