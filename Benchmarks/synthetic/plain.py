"""One plain-text or markdown transcript from a family's choices."""
from dataclasses import dataclass, field, fields

from conversation import Person, converse
from heading import Facts, Front
from language import Language
from layout import Layout, Writer, furnish

CLOSERS = {"[": "]", "(": ")", "<": ">", "【": "】"}


@dataclass
class Result:
    """What a transcript is and what is known of it."""
    text: str
    extension: str
    turns: list = field(default_factory=list)    # dicts: label, person, first, paragraphs, line
    events: list = field(default_factory=list)
    heads: list = field(default_factory=list)
    facts: dict = field(default_factory=dict)
    people: list = field(default_factory=list)
    roster: bool = False
    language: object = None


def write_plain(spec, rng):
    language = Language(spec["language"])
    talk = dict(spec.get("talk", {}))
    together, roles = talk.pop("all", False), talk.pop("roles", False)
    conversation = converse(language, spec["genre"], rng, **talk)
    adapt(conversation, spec, language, rng, together, roles)
    names = {f.name for f in fields(Layout)}
    layout = Layout(**{key: value for key, value in spec.items() if key in names})
    finish(layout, language, rng)
    facts = Facts(conversation, rng)
    writer = Writer(conversation, layout, facts, rng)
    front = Front(conversation, facts, rng)
    if spec["front"] == "flat":
        flat_front(writer.sheet, facts, front, rng)
    else:
        front.write(writer.sheet, spec["front"])
        if layout.gap and writer.sheet.lines and writer.sheet.lines[-1]:
            writer.sheet.blank()
    if spec.get("unlabelled"):
        unlabelled(writer, layout)
    else:
        writer.write()
    furnish(writer.sheet, layout, facts, rng)
    numbers = writer.sheet.line_of_turns()
    for number, turn in enumerate(writer.turns):
        turn["line"] = numbers.get(number)
    return Result("\n".join(writer.sheet.lines) + "\n", spec.get("ext", "txt"), writer.turns, writer.events,
                  writer.heads, front.gold, conversation.people, front.roster_given, language)


def adapt(conversation, spec, language, rng, together, roles):
    """What a family asks of the cast: a letter for the questions, functions, a chorus."""
    if spec.get("groups_as_letter"):
        letter = Person(role=language["qa"][0][0], group=True, role_only=True, asks=True,
                        letter=True)
        for item in conversation.items:
            if getattr(item, "person", None) is not None and item.person.asks:
                item.person = letter
    if roles:
        for person in conversation.people:
            person.role = person.role or rng.choice(language["offices"])
    if together:
        chorus = Person(role=language["groups_unison"], group=True, role_only=True)
        turns = [i for i in conversation.items if hasattr(i, "person")]
        for turn in turns[3::7]:
            turn.person, turn.blocks = chorus, [[rng.choice(language["answers"][:3])]]


def finish(layout, language, rng):
    """What depends on both layout and language."""
    if layout.after and layout.after.startswith("CLOSE"):
        space = layout.after[5:].rstrip() if language.unspaced else layout.after[5:]
        layout.after = CLOSERS[layout.before] + space
    elif layout.after == "MARK":
        layout.after = CLOSERS.get(layout.before, " ")
    elif layout.after and layout.after.startswith("SAME"):
        layout.after = layout.before + layout.after[4:]
    if language.unspaced:
        layout.bracket = rng.choice(["（）", "（）", "()"]) if layout.bracket == "()" else layout.bracket
        layout.width = max(40, layout.width)
    if layout.own_line and layout.after is None:
        layout.after = language.colon(rng).rstrip()
    if layout.paragraphs == "wrap" and layout.gap == 0 and not (layout.hang or layout.first_indent or layout.label_indent):
        layout.gap = 1


def flat_front(sheet, facts, front, rng):
    """A PDF page poured into one line: running head, page, title, date."""
    sheet.add(f"{facts.title} {facts.date()} {rng.choice(['Page 1 of 9', '1', '- 1 -'])} {facts.title} {facts.date()}")
    front.gold.update(title=facts.title, date=facts.day.isoformat())


def unlabelled(writer, layout):
    """Speech without labels: the text alone, nobody named."""
    for item in writer.conversation.items:
        for block in getattr(item, "blocks", []):
            text = writer.paragraph(block) if isinstance(block, list) else writer.event(block)
            stamp = writer.stamp() if layout.stamp == "before" else ""
            for line in writer.break_lines(text, stamp + layout.before, ""):
                writer.sheet.add(line)
            if layout.gap:
                writer.sheet.blank(layout.gap)
            writer.seconds += max(2, len(text) // 14)
    writer.turns = []
