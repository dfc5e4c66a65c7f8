"""Writes a conversation in one layout, and notes where each turn begins."""
from dataclasses import dataclass, field
import re

from conversation import Event, Heading, Scene, Turn
from labels import Labels, full
from sheet import Sheet, paginate, number_margins, wrap


@dataclass
class Layout:
    """How a transcript is laid out. Every field holds one chosen value."""
    label: str = "name"
    before: str = ""                 # printed before the label: a bracket, a bullet, a circle
    after: str | None = None         # printed after it; None is the language's colon
    close: str = ""                  # printed behind the last words of a turn
    own_line: bool = False           # the label stands alone on its line
    paragraphs: str = "line"         # line, blank or wrap
    width: int = 76
    first_indent: str = ""
    indent: str = ""
    label_indent: str = ""
    hang: bool = False               # continuation lines stand under the text, behind the label
    gap: int = 0                     # blank lines between turns
    own_gap: int = 0                 # blank lines between a label on its own line and its text
    repeat: bool = False             # the label stands before every paragraph
    stamp: str = ""                  # time stamp: before, within, after, line, above, or none
    stamp_form: str = "{h:02d}:{m:02d}:{s:02d}"
    clock: int = 0                   # seconds on the clock when it begins
    flat: bool = False               # everything on one line
    run_on: float = 0                # share of turns that go on on the line of the turn before
    numbered: str = ""               # a number before every turn
    codes: float = 0                 # share of turns with the code of a language before the text
    bracket: str = "()"
    event_case: str = "as is"
    event_stop: bool = False
    heading_form: str = "{}"
    front: str = "plain"
    pages: dict = field(default_factory=dict)
    margin: dict = field(default_factory=dict)
    duplicate: float = 0             # share of turns that a scraper wrote twice
    farewell: bool = False
    spaced_lines: bool = False       # a blank line after every line
    bare_groups: str | None = None   # what follows a question's letter, where it differs from `after`


class Writer:
    def __init__(self, conversation, layout, facts, rng):
        self.conversation, self.layout, self.facts, self.rng = conversation, layout, facts, rng
        self.language = conversation.language
        self.labels = Labels(layout.label, conversation, rng)
        self.labels.twins = twins(conversation.people)
        self.colon = self.language.colon(rng)
        self.sheet = Sheet()
        self.turns, self.events, self.heads = [], [], []
        self.seconds = layout.clock + rng.randint(0, 9)
        self.count = 0
        self.column = 0              # where the text stands behind a label that hangs out

    def write(self):
        layout, rng = self.layout, self.rng
        for index, item in enumerate(self.conversation.items):
            if isinstance(item, Turn):
                self.turn(item)
                if rng.random() < layout.duplicate:
                    self.turn(item)
            elif isinstance(item, Event):
                self.alone(self.event(item))
            elif isinstance(item, Scene):
                self.narrate(item.text)
            elif isinstance(item, Heading):
                self.heading(item, index)
        if layout.farewell:
            self.narrate(self.language["farewell"])

    def narrate(self, text):
        self.events.append({"text": text, "kind": "note"})
        self.alone(text)

    def alone(self, text):
        if self.layout.flat:
            self.sheet.append_to_last(" " + text)
            return
        self.space()
        for line in self.break_lines(text, self.layout.label_indent, self.layout.indent):
            self.sheet.add(line)

    def heading(self, item, number):
        if self.layout.flat:
            return
        self.space()
        wrapped = self.layout.paragraphs == "wrap"
        if self.layout.gap == 0 and (wrapped or self.rng.random() < 0.4):
            self.sheet.blank()
        text = self.layout.heading_form.format(item.text, n=len(self.heads) + 1)
        self.sheet.add(text.center(self.layout.width).rstrip() if wrapped else text)
        if wrapped:
            self.sheet.blank()
        self.heads.append(text.strip("#*= "))

    def space(self):
        if self.sheet.lines and self.sheet.lines[-1] and self.layout.gap:
            self.sheet.blank(self.layout.gap)

    def event(self, event):
        """The event in the document's brackets; noted for the gold."""
        words = event.words
        if self.layout.event_case == "upper" and self.language.has_capitals:
            words = self.language.upper(words)
        elif self.layout.event_case == "lower" and self.language.has_capitals and ":" not in words:
            words = words[0].lower() + words[1:]
        if self.layout.event_stop and words[-1] not in ".!?":
            words += "."
        left, right = self.layout.bracket
        text = left + words + right
        self.events.append({"text": text, "kind": event.kind})
        return text

    def paragraph(self, pieces):
        return self.language.join(
            [self.event(piece) if isinstance(piece, Event) else piece for piece in pieces])

    def stamp(self):
        s = self.seconds
        return self.layout.stamp_form.format(h=s // 3600, m=s // 60 % 60, s=s % 60, M=s // 60)

    def turn(self, turn):
        layout, sheet, rng = self.layout, self.sheet, self.rng
        label = self.labels(turn.person)
        self.count += 1
        number = len(self.turns)
        blocks = []
        for block in turn.blocks:
            blocks.append((True, self.event(block)) if isinstance(block, Event)
                          else (False, self.paragraph(block)))
        if layout.close and blocks and not blocks[-1][0]:
            blocks[-1] = (False, blocks[-1][1] + layout.close)
        texts = [text for is_event, text in blocks if not is_event]
        self.turns.append({"label": label, "person": turn.person, "first": texts[0] if texts else "",
                           "paragraphs": len(texts)})
        printed = self.printed(label, turn.person)
        if layout.run_on and number and rng.random() < layout.run_on and len(texts) == 1:
            sheet.append_to_last((" " if not self.language.unspaced else "") + printed + texts[0], number)
            return
        if layout.flat:
            joiner = " " if sheet.lines and sheet.lines[-1] else ""
            if not sheet.lines:
                sheet.add()
            sheet.append_to_last(joiner + printed + self.language.join([t for _, t in blocks]), number)
            return
        self.space()
        if layout.stamp == "above":
            sheet.add(self.stamp())
        if layout.own_line:
            self.label_lines(printed.rstrip(), number)
            printed = ""
        for index, (is_event, text) in enumerate(blocks):
            if index and layout.paragraphs in ("blank", "wrap") and not layout.hang and layout.gap:
                sheet.blank()
            if is_event:
                sheet.add(layout.indent + text)
                continue
            first = "" if layout.own_line else (printed if index == 0 or layout.repeat else "")
            self.body(first, text, number if index == 0 and not layout.own_line else None)
        self.seconds += max(2, sum(len(t) for t in texts) // 14)

    def printed(self, label, person):
        """The label with what stands round it, ready to be followed by the text."""
        layout = self.layout
        after = self.colon if layout.after is None else layout.after
        if layout.bare_groups is not None and person.group:
            after = layout.bare_groups
        if layout.stamp == "within":
            after = self.stamp() + after
        text = layout.before + label.text + after
        if layout.stamp == "before":
            text = self.stamp() + text
        elif layout.stamp == "after":
            text = text.rstrip() + self.stamp() + ("" if layout.own_line else " ")
        if layout.numbered:
            text = layout.numbered.format(self.count) + text
        if layout.codes and self.rng.random() < layout.codes:
            text += f"({self.rng.choice(['FR', 'DE', 'ES', 'PL'])}) "
        return text

    def label_lines(self, printed, number):
        layout, sheet = self.layout, self.sheet
        lines = wrap(printed, layout.width, layout.label_indent, layout.label_indent,
                     self.language.unspaced) if layout.paragraphs == "wrap" else \
            [layout.label_indent + line for line in printed.split("\n")]
        for index, line in enumerate(lines):
            sheet.add(line, number if index == 0 else None)
        if layout.stamp == "line":
            sheet.add(self.stamp())
        if layout.own_gap:
            sheet.blank(layout.own_gap)

    def body(self, printed, text, turn):
        layout = self.layout
        if printed:
            first, rest = layout.label_indent + printed, layout.indent
            if layout.hang:
                self.column = len(first)
                rest = " " * self.column
        else:
            first = rest = " " * self.column if layout.hang else layout.indent
            if layout.first_indent:
                first = layout.first_indent
        for index, line in enumerate(self.break_lines(text, first, rest)):
            self.sheet.add(line, turn if index == 0 else None)

    def break_lines(self, text, first, rest):
        if self.layout.paragraphs != "wrap":
            return [first + text]
        return wrap(first.lstrip(" ") + text, self.layout.width, " " * (len(first) - len(first.lstrip(" "))),
                    rest, self.language.unspaced) if not self.layout.hang else \
            wrap(text, self.layout.width, first, rest, self.language.unspaced)


def twins(people):
    surnames = [p.surname for p in people if p.surname]
    return frozenset(s for s in surnames if surnames.count(s) > 1)


def furnish(sheet, layout, facts, rng):
    """Blank lines between lines, margins and page furniture, in this order."""
    if layout.spaced_lines:
        for index in range(len(sheet.lines) - 1, 0, -1):
            sheet.insert(index, [""])
    title = facts.title if len(facts.title) < 60 else facts.series
    names = {"title": title, "date": facts.date(), "series": facts.series}
    fill = lambda lines: [re.sub(r"\{(title|date|series)\}", lambda m: names[m[1]], line) for line in lines]
    if layout.margin:
        number_margins(sheet, layout.margin.get("per_page", 25), fill(layout.margin.get("header", [])),
                       fill(layout.margin.get("footer", [])), layout.margin.get("every", True),
                       layout.margin.get("gap", "  "))
    if layout.pages:
        paginate(sheet, rng, fill(layout.pages.get("header", [])), fill(layout.pages.get("footer", [])),
                 layout.pages.get("length", 40), layout.pages.get("form_feed", False), rng.choice([1, 1, 3, 17]))
