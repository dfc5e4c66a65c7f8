"""Who speaks, and what is said: the turns that every layout writes down."""
from dataclasses import dataclass, field
from language import Voice


@dataclass
class Person:
    """One speaker, or a label behind which several stand (`group`)."""
    given: str = ""
    surname: str = ""
    female: bool = False
    role: str | None = None          # office, function, or the role-only label of a chair
    party: str | None = None
    place: str | None = None
    outlet: str | None = None
    group: bool = False
    role_only: bool = False          # labelled by the role alone, always
    letter: bool = False             # a question's or answer's mark, which is no function
    honorific: str = ""
    number: int = 0
    asks: bool = False
    initials: str = ""
    function: str | None = None      # what the front matter says that somebody does, beside any office

    @property
    def key(self):
        return f"{self.given}|{self.surname}|{self.role}|{self.group}"


@dataclass
class Event:
    words: str
    kind: str
    text: str = ""                   # as the document writes it, brackets included


@dataclass
class Turn:
    person: Person
    blocks: list = field(default_factory=list)   # paragraphs (lists of str and Event) and Events


@dataclass
class Heading:
    text: str


@dataclass
class Scene:
    """A paragraph between turns in which those who take minutes tell an event."""
    text: str


@dataclass
class Conversation:
    language: object
    genre: str
    people: list
    items: list
    principal: Person
    topic: str
    company: str


class Casting:
    """Draws people that are told apart by surname and initials."""

    def __init__(self, language, rng):
        self.language, self.rng = language, rng
        self.surnames = rng.sample(language["surnames"], len(language["surnames"]))
        self.given = [(name, True) for name in language["given_f"]]
        self.given += [(name, False) for name in language["given_m"]]
        rng.shuffle(self.given)
        self.taken = set()
        self.count = 0

    @property
    def left(self):
        """How many more people can be told apart."""
        return min(len(self.surnames), len(self.given)) - self.count

    def person(self, **facts):
        rng = self.rng
        surname = self.surnames[self.count % len(self.surnames)]
        given, female = self.given[self.count % len(self.given)]
        self.count += 1
        person = Person(given=given, surname=surname, female=female, number=self.count, **facts)
        person.honorific = rng.choice(self.language["honorifics"]["f" if female else "m"])
        person.initials = self.letters(given, surname)
        return person

    def letters(self, given, surname):
        parts = (given.replace("-", " ").split() + surname.replace("-", " ").replace("'", " ").split())
        parts = [part for part in parts if part[:1].isupper()]
        letters = "".join(part[0] for part in parts)[:3] or (given[:1] + surname[:1])
        number = 2
        while letters in self.taken:
            letters, number = letters.rstrip("0123456789") + str(number), number + 1
        self.taken.add(letters)
        return letters


def converse(language, genre, rng, traps=0.15, events=0.0, headings=0.0, size=None,
             same_surname=False, one_off=True, scenes=0.0, heckles=True):
    """Makes a conversation of a genre: press, parliament, interview, court, company, meeting or speech."""
    voice = Voice(language, rng)
    casting = Casting(language, rng)
    topic = rng.choice(language["topics"])
    company = rng.choice(language["companies"])
    people, order = CASTS[genre](language, rng, casting, size or rng.randint(8, 26), company)
    if same_surname and len(people) > 1:
        named = [p for p in people if p.surname]
        if len(named) > 1:
            named[1].surname = named[0].surname
            while named[1].given[:1] == named[0].given[:1]:
                named[1].given = rng.choice(language["given_f"] + language["given_m"])
    if one_off and casting.left and genre in ("parliament", "meeting", "press") and len(order) > 6 and rng.random() < 0.4:
        guest = casting.person(role=rng.choice(language["offices"]),
                               party=rng.choice(language["parties"]),
                               place=rng.choice(language["constituencies"]),
                               outlet=rng.choice(language["outlets"]))
        people.append(guest)
        order.insert(rng.randint(4, len(order) - 1), guest)
    items, headlines = [], rng.sample(language["headings"], len(language["headings"]))
    for index, person in enumerate(order):
        if headings and headlines and index and rng.random() < headings:
            items.append(Heading(headlines.pop()))
        items.append(speak(language, voice, rng, person, index, genre, traps, events, heckles))
        if events and rng.random() < events / 2:
            items.append(make_event(language, rng, heckles))
        if scenes and rng.random() < scenes:
            items.append(Scene(rng.choice(language["narration"])))
    principal = next((p for p in people if p.surname and not p.asks), people[0])
    return Conversation(language, genre, people, items, principal, topic, company)


def speak(language, voice, rng, person, index, genre, traps, events, heckles):
    if genre == "speech":
        count = rng.randint(6, 16)
    elif person.asks:
        count = 1 if rng.random() < 0.8 else 2
    else:
        count = rng.choice([1, 1, 1, 2, 2, 3, 5])
    turn = Turn(person)
    for number in range(count):
        if number == 0 and index == 0 and not person.asks:
            first = voice.sentence("openings")
        elif number == 0 and person.asks:
            first = voice.sentence("questions")
        elif number == 0 and rng.random() < 0.35:
            first = voice.sentence("answers")
            if count == 1 and rng.random() < 0.5:
                turn.blocks.append([first])
                continue
        else:
            first = None
        body = voice.paragraph(traps=traps)
        if first and person.asks and rng.random() < 0.5:
            body = first
        elif first:
            body = language.join([first, body])
        paragraph = [body]
        if events and rng.random() < events:
            event = make_event(language, rng, heckles)
            if rng.random() < 0.5:
                paragraph.append(event)
            else:
                paragraph += [event, voice.sentence("statements")]
        turn.blocks.append(paragraph)
        if rng.random() < traps / 4:
            turn.blocks += [[line] for line in enumeration(language, rng)]
        if events and number + 1 < count and rng.random() < events:
            turn.blocks.append(make_event(language, rng, heckles))
    return turn


def enumeration(language, rng):
    """A list that somebody reads out; its items end in semicolons, as in minutes."""
    count = rng.randint(2, 4)
    if language.unspaced:
        marks, middle, end = ["（一）", "（二）", "（三）", "（四）"], "；", "。"
    else:
        marks, middle, end = rng.choice([["a) ", "b) ", "c) ", "d) "], ["– "] * 4, ["(i) ", "(ii) ", "(iii) ", "(iv) "]]), ";", "."
    topics = rng.sample(language["topics"], count)
    return [mark + topic + (end if k == count - 1 else middle)
            for k, (mark, topic) in enumerate(zip(marks, topics))]


def make_event(language, rng, heckles=True):
    if heckles and rng.random() < 0.2:
        return Event(rng.choice(language["heckles"]), "vocal")
    words, kind = rng.choice(language["events"])
    return Event(words, kind)


def press(language, rng, casting, size, company):
    principal = casting.person(role=rng.choice(language["offices"]))
    if rng.random() < 0.5:
        askers = [Person(role=rng.choice(language["groups"]), group=True, role_only=True, asks=True)]
    else:
        outlets = rng.sample(language["outlets"], min(len(language["outlets"]), rng.randint(2, 4)))
        askers = [casting.person(outlet=outlet, asks=True) for outlet in outlets]
    order = [principal] if rng.random() < 0.6 else []
    while len(order) < size:
        order += [rng.choice(askers), principal]
    return [principal] + askers, order


def parliament(language, rng, casting, size, company):
    chair = Person(role=rng.choice(language["chairs"]), role_only=True)
    members = [casting.person(party=rng.choice(language["parties"]),
                              place=rng.choice(language["constituencies"]))
               for _ in range(rng.randint(2, min(6, casting.left - 1)))]
    minister = casting.person(role=rng.choice(language["offices"]),
                              party=rng.choice(language["parties"]),
                              place=rng.choice(language["constituencies"]))
    order = [chair]
    while len(order) < size:
        order.append(rng.choice([p for p in members + [minister] if p is not order[-1]]))
        if rng.random() < 0.6:
            order.append(chair)
    return [chair, minister] + members, order


def interview(language, rng, casting, size, company):
    asker, guest = casting.person(asks=True), casting.person()
    order = [asker]
    while len(order) < size:
        order += [guest, asker]
    return [guest, asker], order


def question_answer(language, rng, casting, size, company):
    question, answer = rng.choice(language["qa"])
    asker = Person(role=question, group=True, role_only=True, asks=True, letter=True)
    guest = Person(role=answer, role_only=True, letter=True)
    order = []
    while len(order) < size:
        order += [asker, guest]
    return [asker, guest], order


def court(language, rng, casting, size, company):
    words = language["court"]
    judge = Person(role=words["judge"], role_only=True)
    witness = Person(role=words["witness"], role_only=True)
    counsel = [casting.person(role=role) for role in words["roles"]]
    order = [judge, counsel[0], judge]
    while len(order) < size:
        order += [rng.choice(counsel), rng.choice([witness, witness, judge])]
    return [judge, witness] + counsel, order


def earnings(language, rng, casting, size, company):
    operator = Person(role=language["operator"], role_only=True)
    executives = [casting.person(role=role, outlet=company) for role in language["company_roles"][:3]]
    analysts = [casting.person(role=language["analyst_role"], outlet=rng.choice(language["companies"]),
                               asks=True) for _ in range(rng.randint(2, 3))]
    order = [operator, executives[-1]] + executives[:2] + [operator]
    while len(order) < size:
        analyst = rng.choice(analysts)
        order += [analyst, rng.choice(executives), analyst, rng.choice(executives[:2])]
        if rng.random() < 0.5:
            order.append(operator)
    return [operator] + executives + analysts, [p for k, p in enumerate(order) if k == 0 or p is not order[k - 1]]


def meeting(language, rng, casting, size, company):
    people = [casting.person() for _ in range(rng.randint(3, 6))]
    order = [people[0]]
    while len(order) < size:
        order.append(rng.choice([p for p in people if p is not order[-1]]))
    return people, order


def speech(language, rng, casting, size, company):
    speaker = casting.person(role=rng.choice(language["offices"]))
    return [speaker], [speaker]


CASTS = {"press": press, "parliament": parliament, "interview": interview, "qa": question_answer,
         "court": court, "company": earnings, "meeting": meeting, "speech": speech}
