"""Families of layouts from further afield: radio, courts of other countries, pages of debates, rules of dashes."""
from families import CASED, LATIN, one

WORLD = {
    # Radio: who calls, by sign or name, with nothing behind it
    "radio-call-signs": dict(genre="meeting", langs=LATIN, label="call_sign", after=" ", stamp="before",
                             stamp_form=one("{h:02d}:{m:02d}:{s:02d} ", "00 {h:02d} {m:02d} {s:02d} ",
                                            "[{h:02d}:{m:02d}:{s:02d}] "),
                             clock=40_000, gap=one(0, 1), front=one("none", "title_only")),
    # A rule of dashes below the name, or one dash
    "rule-below": dict(genre="interview", langs=CASED, label=one("name", "name_role", "initial_caps"), own_line=True,
                       after=one("\n--------------------", "\n―", "\n–"), gap=one(0, 1), front="title_only"),
    # Ministries of Japan write only the end of the bracket
    "half-bracket": dict(genre="qa", langs=["ja"], after="）", gap=one(0, 1), front=one("plain", "title_only")),
    # A court gives office and name behind a number
    "numbered-office-and-name": dict(genre="parliament", langs=LATIN, label="office_colon_name", numbered="{}.   ",
                                     own_line=True, after="", gap=1, own_gap=1, front="plain"),
    # Pages of debates repeat the name below its picture
    "picture-and-name": dict(genre="parliament", langs=["en"], label="named_twice", own_line=True, after="", gap=1,
                             own_gap=1, front="title_only"),
    "initials-before-surname": dict(genre="parliament", langs=["ru", "uk", "pl", "cs"], label="initials_surname",
                                    after=". ", gap=1, front="plain"),
}
