"""The words of one language, and sentences made from them."""
import pathlib
import tomllib

FOLDER = pathlib.Path(__file__).parent / "languages"
CJK = ("ja", "zh")
EAST_ASIAN = ("ja", "zh", "ko")
CYRILLIC = ("ru", "uk")
RIGHT_TO_LEFT = ("ar", "he")


class Language:
    """One `languages/TAG.toml`, with the small habits of writing that a layout asks for."""

    def __init__(self, tag):
        with open(FOLDER / f"{tag}.toml", "rb") as file:
            self.words = tomllib.load(file)
        self.tag = tag

    def __getitem__(self, key):
        return self.words[key]

    def get(self, key, default=None):
        return self.words.get(key, default)

    @property
    def unspaced(self):
        """Whether words are written without spaces between them."""
        return self.tag in CJK

    @property
    def has_capitals(self):
        return self.tag not in EAST_ASIAN + RIGHT_TO_LEFT

    @property
    def surname_first(self):
        return self.get("order") == "surname-first"

    def upper(self, text):
        if self.tag == "tr":
            text = text.replace("i", "İ").replace("ı", "I")
        return text.upper()

    def colon(self, rng):
        """A colon as this language sets it, with the blank that follows."""
        if self.tag == "fr":
            return rng.choice([" : ", " : ", ": "])
        if self.unspaced:
            return rng.choice(["：", "：", ":"])
        if self.tag == "ar":
            return rng.choice([": ", " : "])
        return ": "

    def join(self, sentences):
        return ("" if self.unspaced else " ").join(sentences)


class Voice:
    """Sentences for one transcript: seldom the same one twice."""

    def __init__(self, language, rng):
        self.language = language
        self.rng = rng
        self.decks = {}

    def fill(self, template):
        rng, words = self.rng, self.language.words
        return template.format(
            topic=rng.choice(words["topics"]), city=rng.choice(words["cities"]),
            n=rng.randint(12, 940), pct=rng.randint(3, 88), year=rng.randint(1961, 2023))

    def sentence(self, kind):
        """One sentence of a kind; all of them are used before one comes again."""
        deck = self.decks.setdefault(kind, [])
        if not deck:
            deck += self.rng.sample(self.language[kind], len(self.language[kind]))
        return self.fill(deck.pop())

    def paragraph(self, kind="statements", length=None, traps=0.2):
        """A few sentences, some of which look like labels, times or links."""
        rng = self.rng
        count = length or rng.choice([1, 1, 2, 2, 3, 3, 4, 6])
        sentences = []
        for _ in range(count):
            trap = rng.choice(["colons", "quotes", "asides"])
            sentences.append(self.sentence(trap if rng.random() < traps else kind))
        return self.language.join(sentences)
