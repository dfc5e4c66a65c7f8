"""What stands before the first turn: titles, datelines, fields, rosters, front matter, navigation."""
import datetime
from labels import full, capital


class Facts:
    """Title, date, time and place of a transcript, in words and values."""

    def __init__(self, conversation, rng):
        language = conversation.language
        self.language, self.rng = language, rng
        start = datetime.date(1987, 1, 3)
        self.day = start + datetime.timedelta(days=rng.randint(0, 13300))
        if self.day.day < 13 and "{dd}/" in "".join(language["dates"]):
            self.day = self.day.replace(day=self.day.day + 13)
        self.hour, self.minute = rng.randint(9, 18), rng.randint(0, 59)
        principal = conversation.principal
        name = full(principal, language) if principal.surname else ""
        kinds = {"press": "title_press", "parliament": "title_parliament", "interview": "title_interview",
                 "qa": "title_press", "court": "title_court", "company": "title_company",
                 "meeting": "title_meeting", "speech": "title_press"}
        wanted = [t for t in language[kinds[conversation.genre]] if name or "{name}" not in t]
        template = rng.choice(wanted or language["title_meeting"])
        self.title = capital(template.format(
            office=capital(principal.role or "") if principal.surname else "", name=name,
            topic=conversation.topic, n=rng.randint(4, 19), q=rng.randint(1, 4), y=self.day.year,
            company=conversation.company).strip())
        self.series = rng.choice(language["series"])
        self.venue, self.city = rng.choice(language["venues"]), rng.choice(language["cities"])

    def date(self, pattern=None):
        language, day = self.language, self.day
        patterns = [p for p in language["dates"] if "reiwa" not in p or day.year > 2019]
        return (pattern or self.rng.choice(patterns)).format(
            d=day.day, dd=f"{day.day:02d}", m=day.month, mm=f"{day.month:02d}", y=day.year,
            month=language["months"][day.month - 1], weekday=language["weekdays"][day.weekday()],
            reiwa=day.year - 2018)

    def time(self):
        afternoon = self.hour if self.hour <= 12 else self.hour - 12
        text = self.rng.choice(self.language["times"])
        if "{h12}" in text and self.hour < 12:
            self.hour, afternoon = self.hour + 4, self.hour + 4 - 12 if self.hour + 4 > 12 else self.hour + 4
        return text.format(h12=afternoon, h24=self.hour, min=f"{self.minute:02d}")


class Front:
    """Writes the front matter on a sheet and remembers which facts it gave."""

    def __init__(self, conversation, facts, rng):
        self.conversation, self.facts, self.rng = conversation, facts, rng
        self.language = conversation.language
        self.gold = {"title": None, "date": None, "time": None, "place": None}
        self.roster_given = False
        self.blank_between = rng.random() < 0.6

    def write(self, sheet, kind):
        getattr(self, kind)(sheet)

    def line(self, sheet, text, indent=""):
        sheet.add(indent + text)
        if self.blank_between:
            sheet.blank()

    def none(self, sheet):
        pass

    def title_only(self, sheet):
        self.gold["title"] = self.facts.title
        self.line(sheet, self.facts.title)

    def plain(self, sheet):
        """Series, title, a dateline in one line or in several, a notice, navigation."""
        rng, facts = self.rng, self.facts
        if rng.random() < 0.5:
            self.line(sheet, facts.series)
        self.title_only(sheet)
        date, time, place = facts.date(), facts.time(), facts.venue
        self.gold["date"] = facts.day.isoformat()
        shape = rng.choice(["one", "lines", "date", "city"])
        if shape == "one":
            self.line(sheet, f"{date}, {time}" + rng.choice([" ", ", "]) + f"{place}")
            self.gold["place"], self.gold["time"] = place, time
        elif shape == "lines":
            self.line(sheet, date)
            self.line(sheet, place)
            self.gold["place"] = place
        elif shape == "city":
            self.line(sheet, f"{facts.city}, {date}")
            self.gold["place"] = facts.city
        else:
            self.line(sheet, date)
        if rng.random() < 0.4:
            self.line(sheet, rng.choice(self.language["notice"]))
        if rng.random() < 0.35:
            for text in rng.sample(self.language["navigation"], rng.randint(1, 2)):
                self.line(sheet, text)

    def fields(self, sheet):
        """Header fields that look like labels."""
        rng, words, facts = self.rng, self.language["fields"], self.facts
        colon = self.language.colon(rng)
        if rng.random() < 0.8:
            self.title_only(sheet)
        known = {"date": facts.date(), "place": facts.venue, "time": facts.time()}
        order = ["date", "place"] + rng.sample(
            ["time", "topics", "present", "recorded", "subject", "reference", "duration", "contact"],
            rng.randint(1, 4))
        for field in order:
            value = known.get(field) or self.field_value(field)
            self.line(sheet, f"{words[field]}{colon}{value}")
        self.gold.update(date=facts.day.isoformat(), place=facts.venue)

    def field_value(self, field):
        rng, language = self.rng, self.language
        people = [full(p, language) for p in self.conversation.people if p.surname]
        comma = "、" if language.unspaced else "، " if language.tag == "ar" else ", "
        if field == "topics":
            return comma.join(rng.sample(language["topics"], 3))
        if field == "present":
            return comma.join(people) or rng.choice(language["cities"])
        if field == "recorded":
            return full(self.conversation.people[0], language) if people else rng.choice(language["clerks"])
        if field == "reference":
            return f"{rng.randint(10, 99)}/{rng.randint(100, 9999)}"
        if field == "duration":
            return f"{rng.randint(18, 90)} min"
        if field == "contact":
            return "info@example.org"
        return rng.choice(language["topics"])

    def roster(self, sheet):
        """Title, date, then the people present with their functions, one a line."""
        rng, language = self.rng, self.language
        self.title_only(sheet)
        self.gold["date"] = self.facts.day.isoformat()
        self.line(sheet, self.facts.date())
        sheet.add(language["fields"]["present"] + rng.choice(["", language.colon(rng).rstrip()]))
        dash = rng.choice([" - ", ", ", " – "]) if not language.unspaced else "　"
        for person in self.conversation.people:
            if person.surname:
                extra = person.role or person.party or person.outlet
                sheet.add(full(person, language) + (dash + capital(extra) if extra else ""))
                self.roster_given = True
        sheet.blank()

    def functions(self, sheet):
        """Title, date, then who asks and who answers, by fields."""
        rng, language = self.rng, self.language
        self.title_only(sheet)
        self.gold["date"] = self.facts.day.isoformat()
        self.line(sheet, self.facts.date())
        colon = language.colon(rng)
        for person in sorted(self.conversation.people, key=lambda p: not p.asks):
            person.function = language["interviewers" if person.asks else "interviewees"][0]
            self.line(sheet, f"{person.function}{colon}{full(person, language)}")

    def abbreviations(self, sheet):
        """Title, date, and a table of initials."""
        self.title_only(sheet)
        self.gold["date"] = self.facts.day.isoformat()
        self.line(sheet, self.facts.date())
        sheet.add(self.language["fields"]["present"])
        form = self.rng.choice(["{name} ({initials})", "{initials} = {name}", "{initials} - {name}"])
        for person in self.conversation.people:
            if person.surname:
                sheet.add(form.format(name=full(person, self.language), initials=person.initials))
        sheet.blank()

    def yaml(self, sheet):
        facts, rng = self.facts, self.rng
        names = [full(p, self.language) for p in self.conversation.people if p.surname]
        sheet.add("---")
        sheet.add("title: " + ('"%s"' % facts.title if ":" in facts.title else facts.title))
        sheet.add("date: " + rng.choice(["'%s'", "%s"]) % facts.day.isoformat())
        if rng.random() < 0.5:
            sheet.add(f"location: {facts.venue}")
            self.gold["place"] = facts.venue
        if names:
            sheet.add("speakers:")
            for name in names:
                sheet.add(f"  - {name}")
        sheet.add(f"url: https://www.example.org/{facts.day.year}/episode-{rng.randint(2, 80)}")
        sheet.add("---")
        sheet.blank()
        self.gold.update(title=facts.title, date=facts.day.isoformat())

    def markdown(self, sheet):
        sheet.add("# " + self.facts.title)
        sheet.blank()
        self.gold["title"] = self.facts.title
        if self.rng.random() < 0.7:
            mark = self.rng.choice(["*{}*", "**{}**", "_{}_", "{}"])
            sheet.add(mark.format(self.facts.date()))
            sheet.blank()
            self.gold["date"] = self.facts.day.isoformat()

    def company(self, sheet):
        """An earnings call: title, date, the participants by side."""
        language, facts = self.language, self.facts
        self.blank_between = True
        self.title_only(sheet)
        self.line(sheet, f"{facts.date()} {facts.time()}")
        self.gold["date"] = facts.day.isoformat()
        executives = [p for p in self.conversation.people if p.surname and not p.asks]
        analysts = [p for p in self.conversation.people if p.surname and p.asks]
        sides = {"en": ("Executives", "Analysts"), "de": ("Unternehmen", "Analysten"),
                 "fr": ("Direction", "Analystes"), "es": ("Directivos", "Analistas")}
        first, second = sides.get(language.tag, (language["fields"]["present"], language["analyst_role"]))
        for head, people in ((first, executives), (second, analysts)):
            self.line(sheet, head)
            for person in people:
                self.line(sheet, f"{full(person, language)} - {capital(person.role if not person.asks else person.outlet)}")

    def oral_history(self, sheet):
        """Long front matter: title, place, date, notice, restrictions."""
        rng, facts = self.rng, self.facts
        self.title_only(sheet)
        for text in (facts.city, facts.date()):
            self.line(sheet, text)
        self.gold.update(date=facts.day.isoformat(), place=facts.city)
        words = self.language["fields"]
        self.line(sheet, f"{words['recorded']}{self.language.colon(rng)}{full(self.conversation.people[-1], self.language)}")
        self.line(sheet, "[" + " | ".join(self.language["navigation"][:3]) + "]")
        for text in self.language["notice"]:
            self.line(sheet, text)
