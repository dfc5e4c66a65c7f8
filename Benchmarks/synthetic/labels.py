"""How a speaker's label is written: one style a transcript, first and later mentions apart."""
from dataclasses import dataclass


@dataclass
class Label:
    """`text` as it is printed, without the punctuation that ends it; `role` only if it is printed."""
    text: str
    role: str | None = None
    affiliation: str | None = None


def full(person, language):
    if language.surname_first:
        return person.surname + language.get("joiner", " ") + person.given
    return f"{person.given} {person.surname}"


def polite(person, language, caps=False):
    """Mr. Hartley; MR. HARTLEY; in Japanese and Chinese the title follows."""
    surname = language.upper(person.surname) if caps and language.has_capitals else person.surname
    if language.get("honorific_after"):
        return person.surname + person.honorific
    honorific = language.upper(person.honorific) if caps == "all" else person.honorific
    return f"{honorific} {surname}"


def office_short(person, language, rng):
    word = language["titles_office"][person.number % len(language["titles_office"])]
    if language.surname_first:
        return person.surname + word
    return f"{word} {person.surname}"


def capital(text):
    return text[:1].upper() + text[1:]


class Labels:
    """Gives each mention of a person its label."""

    def __init__(self, style, conversation, rng):
        self.style, self.rng = style, rng
        self.language = conversation.language
        self.seen = {}

    def __call__(self, person):
        count = self.seen[person.key] = self.seen.get(person.key, 0) + 1
        if person.role_only and self.style == "numbered_letter":
            return Label(f"{person.role}{count}")
        if person.role_only:
            return Label(self.role_only(person.role), None if person.group or person.letter else person.role)
        return getattr(self, self.style)(person, count == 1)

    def role_only(self, role):
        if self.style in ("caps_full", "caps_surname", "polite_caps", "caps_role", "surname_initials",
                          "caps_party_in_stop", "party_capitals", "capitals_place"):
            return self.language.upper(role) if self.language.has_capitals else role
        return role

    def name(self, person, first):
        return Label(full(person, self.language))

    def given(self, person, first):
        return Label(person.given)

    def given_small(self, person, first):
        """thomas, as chats log it."""
        return Label(person.given.lower())

    def surname(self, person, first):
        return Label(person.surname)

    def caps_full(self, person, first):
        return Label(self.language.upper(full(person, self.language)))

    def caps_surname(self, person, first):
        return Label(self.language.upper(person.surname))

    def polite(self, person, first):
        return Label(polite(person, self.language))

    def polite_caps(self, person, first):
        return Label(polite(person, self.language, caps="all"))

    def polite_surname_caps(self, person, first):
        return Label(polite(person, self.language, caps=True))

    def initials(self, person, first):
        return Label(person.initials)

    def role_then_short(self, person, first):
        """Minister for Transport Thomas Hartley, afterwards Minister Hartley."""
        if not person.role:
            return self.outlet(person, first)
        if not first:
            return Label(office_short(person, self.language, self.rng))
        name = full(person, self.language)
        role = capital(person.role)
        return Label(name + role if self.language.unspaced else f"{role} {name}", person.role)

    def role_alone(self, person, first):
        """The office alone; the name stands in the title only."""
        return Label(capital(person.role), person.role) if person.role else self.outlet(person, first)

    def name_role(self, person, first):
        """Thomas Hartley, Minister for Transport, at every mention."""
        if not person.role:
            return self.outlet(person, first)
        comma = "、" if self.language.tag == "ja" else "，" if self.language.tag == "zh" else \
            "، " if self.language.tag == "ar" else ", "
        return Label(full(person, self.language) + comma + person.role, person.role)

    def polite_role_first(self, person, first):
        """Mr. Hartley, Minister for Transport; then Mr. Hartley."""
        text = polite(person, self.language)
        return Label(f"{text}, {person.role}", person.role) if first and person.role else Label(text)

    def outlet(self, person, first):
        """Hartley, Harbour Radio."""
        if not person.outlet:
            return Label(full(person, self.language))
        comma = "、" if self.language.tag == "ja" else "，" if self.language.tag == "zh" else ", "
        return Label(person.surname + comma + person.outlet, None, person.outlet)

    def party(self, person, first):
        """Thomas Hartley (LAB)."""
        return Label(f"{full(person, self.language)} ({person.party})", None, person.party)

    def party_role(self, person, first):
        """Thomas Hartley (LAB), Minister for Transport."""
        text = f"{full(person, self.language)} ({person.party})"
        return Label(f"{text}, {person.role}", person.role) if person.role else Label(text)

    def party_square(self, person, first):
        return Label(f"{full(person, self.language)} [{person.party}]", None, person.party)

    def place_first(self, person, first):
        """Mr. Thomas Hartley (Port Elder), afterwards Mr. Hartley."""
        if not first:
            return Label(polite(person, self.language))
        return Label(f"{person.honorific} {full(person, self.language)} ({person.place})", None, person.place)

    def place_always(self, person, first):
        return Label(f"{polite(person, self.language)} ({person.place})", None, person.place)

    def spoke_in(self, person, first):
        """Mr. Hartley (Port Elder) (spoke in French)."""
        phrase = SPOKE_IN[self.language.tag][person.number % 2]
        text = f"{polite(person, self.language)} ({person.place})"
        return Label(f"{text} ({phrase})" if person.number % 2 else text, None, person.place)

    def caps_role(self, person, first):
        """THOMAS HARTLEY, MINISTER FOR TRANSPORT; then HARTLEY, or T. HARTLEY where two share it."""
        name = self.language.upper(full(person, self.language))
        if first:
            role = self.language.upper(person.role or person.outlet or "")
            return Label(f"{name}, {role}" if role else name, role or None)
        return Label(self.language.upper(self.short(person)))

    def short(self, person):
        return f"{person.given[0]}. {person.surname}" if self.shares_surname(person) else person.surname

    def shares_surname(self, person):
        return sum(key.split("|")[1] == person.surname for key in self.seen) > 1 or person.surname in self.twins

    twins = frozenset()

    def full_then_initial(self, person, first):
        """Thomas Hartley, afterwards T. Hartley."""
        return Label(full(person, self.language) if first else f"{person.given[0]}. {person.surname}")

    def full_then_surname(self, person, first):
        return Label(full(person, self.language) if first else self.short(person))

    def surname_initials(self, person, first):
        """КУЗНЕЦОВ С. П., with the group at the first mention."""
        letters = person.given[0] + ". " + self.language.get("patronymics", ["A."])[person.number % 2]
        text = f"{self.language.upper(person.surname)} {letters}"
        return Label(f"{text}, {person.party}" if first and person.party else text, None,
                     person.party if first else None)

    def slash_role(self, person, first):
        """Thomas Hartley / Minister for Transport."""
        extra = person.role or person.outlet
        return Label(f"{full(person, self.language)} / {extra}" if extra else full(person, self.language),
                     person.role)

    def dash_role(self, person, first):
        """Thomas Hartley -- Chief Financial Officer."""
        return Label(f"{full(person, self.language)} -- {capital(person.role)}" if person.role
                     else full(person, self.language), person.role)

    def caps_party_in_stop(self, person, first):
        """O SR. GONÇALO BRANDÃO (PS. Minho)."""
        name = self.language.upper(f"{person.honorific} {full(person, self.language)}")
        return Label(f"{name} ({person.party}. {person.place})", None, person.party)

    def on_behalf(self, person, first):
        """Thomas Hartley (LAB); a minister with the office behind a comma."""
        name = full(person, self.language)
        return Label(f"{name}, {person.role}", person.role) if person.role else Label(f"{name} ({person.party})")

    def place_capitals(self, person, first):
        """Mr. HARTLEY (Port Elder — Minister for Transport)."""
        office = f" — {person.role}" if person.role and first else ""
        return Label(f"{polite(person, self.language, caps=True)} ({person.place}{office})",
                     person.role if office else None, person.place)

    def party_capitals(self, person, first):
        return Label(f"{self.language.upper(full(person, self.language))} ({person.party})", None, person.party)

    def capitals_place(self, person, first):
        return Label(f"{self.language.upper(full(person, self.language))} ({person.place})", None, person.place)

    def role_name_always(self, person, first):
        """Minister for Transport Thomas Hartley, at every mention; members by name."""
        name = full(person, self.language)
        return Label(f"{capital(person.role)} {name}", person.role) if person.role else Label(name)

    def role_in_brackets(self, person, first):
        """Thomas Hartley (Minister for Transport); Hartley (Harbour Radio)."""
        extra = person.role or person.outlet
        return Label(f"{full(person, self.language)} ({extra})" if extra else full(person, self.language), person.role)

    def participant(self, person, first):
        word = self.language["interviewers" if person.asks else "interviewees"][0]
        return Label(word if person.asks else f"{word} {person.number}")

    def slash_short(self, person, first):
        """Hartley/Minister for Transport."""
        extra = person.role or person.outlet
        return Label(f"{person.surname}/{capital(extra)}" if extra else person.surname, person.role)

    def caps_role_in_brackets(self, person, first):
        """THOMAS HARTLEY (Minister for Transport)."""
        name, extra = self.language.upper(full(person, self.language)), person.role or person.outlet
        return Label(f"{name} ({extra})" if extra else name, person.role)

    def stopped_initials(self, person, first):
        """T.H."""
        return Label(f"{person.given[0]}.{person.surname[0]}.")

    def word_then_letter(self, person, first):
        """Interviewer (I), afterwards I."""
        word = self.language["interviewers" if person.asks else "interviewees"][0]
        return Label(f"{word} ({word[0]})" if first else word[0])

    def name_dash_party(self, person, first):
        """Thomas Hartley - LAB."""
        name = full(person, self.language)
        return Label(f"{name} - {person.party}" if person.party else name, None, person.party)

    def diarised(self, person, first):
        return Label(f"{self.language['speaker_word']} {person.number}")

    def machine(self, person, first):
        return Label(f"SPEAKER_{person.number:02d}")

    def spk(self, person, first):
        return Label(f"spk_{person.number}")

    def nick(self, person, first):
        ascii_name = "".join(c for c in person.given.lower() if c.isascii() and c.isalpha())
        return Label((ascii_name or "user") + str(person.number * 7 % 90))

    def article(self, person, first):
        """El señor Echevarría; A Sr.ª Brandão."""
        return Label(polite(person, self.language))

    def short_machine(self, person, first):
        return Label(f"S{person.number}")

    def directed_comma(self, person, first):
        """HARTLEY; now and then HARTLEY, aside."""
        return self.directed(person, ", {}")

    def directed_round(self, person, first):
        """Hartley; now and then Hartley (aside)."""
        return self.directed(person, " ({})")

    def directed(self, person, form):
        name = self.language.upper(person.surname)
        count = self.seen[person.key]
        words = DIRECTIONS[self.language.tag]
        return Label(name + form.format(words[count % len(words)]) if count % 3 == 2 else name)

    def initial_caps(self, person, first):
        """T. HARTLEY."""
        return Label(f"{person.given[0]}. {self.language.upper(person.surname)}")

    def name_over_role(self, person, first):
        """Thomas Hartley, and on the next line Minister for Transport."""
        name = full(person, self.language)
        return Label(f"{name}\n{capital(person.role)}" if person.role else name, person.role)

    def capitals_over_lines(self, person, first):
        """THOMAS, and on the next line HARTLEY."""
        return Label("\n".join(self.language.upper(name) for name in (person.given, person.surname)))

    def call_sign(self, person, first):
        """HAR-1, as somebody is called by radio."""
        return Label(f"{self.language.upper(person.surname.replace(' ', ''))[:3]}-{person.number + 1}")

    def office_colon_name(self, person, first):
        """CHAIR: THOMAS HARTLEY."""
        role = person.role or self.language["titles_office"][person.number % len(self.language["titles_office"])]
        return Label(self.language.upper(f"{role}: {full(person, self.language)}"), self.language.upper(role))

    def named_twice(self, person, first):
        """Photo of Thomas Hartley Thomas Hartley Labour, Port Elder."""
        name = full(person, self.language)
        return Label(f"Photo of {name} {name} {person.party}, {person.place}")

    def initials_surname(self, person, first):
        """С.П. Кузнецов."""
        letters = self.language.get("patronymics", ["A."])
        second = letters[person.number % len(letters)]
        return Label(f"{person.given[0]}.{second} {person.surname}")


DIRECTIONS = {
    "en": ["aside", "rising", "laughing"], "de": ["beiseite", "leise"], "fr": ["à part", "en riant"],
    "es": ["aparte", "riendo"], "it": ["a parte", "piano"], "pt": ["à parte", "rindo"], "nl": ["ter zijde"],
    "pl": ["na stronie", "cicho"], "cs": ["stranou", "tiše"], "ru": ["в сторону", "тихо"],
}
SPOKE_IN = {
    "en": ["spoke in Spanish", "spoke in French"], "fr": ["parle en anglais", "parle en arabe"],
    "es": ["habla en inglés", "habla en francés"],
}
