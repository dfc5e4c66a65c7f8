"""Encodings, line ends, and the errors of a scanner."""


def encode(text, rng, plain=True):
    """The bytes in one of the ways files come in; UTF-8 with line feeds is the commonest."""
    draw = rng.random() if plain else rng.random() * 0.8
    if draw < 0.66:
        return text.encode(), "utf-8"
    if draw < 0.74:
        return text.replace("\n", "\r\n").encode(), "utf-8 crlf"
    if draw < 0.80:
        return ("\ufeff" + text.replace("\n", "\r\n")).encode(), "utf-8 bom crlf"
    if draw < 0.84:
        return text.replace("\n", "\r").encode(), "utf-8 cr"
    if draw < 0.88:
        return b"\xff\xfe" + text.encode("utf-16-le"), "utf-16le bom"
    if draw < 0.91:
        return b"\xfe\xff" + text.replace("\n", "\r\n").encode("utf-16-be"), "utf-16be bom crlf"
    try:
        return text.encode("cp1252"), "windows-1252"
    except UnicodeEncodeError:
        return text.encode(), "utf-8"


CONFUSED = {"l": "1", "O": "0", "rn": "m", "I": "l", "e": "c", "h": "b", "S": "5"}


def scan(result, rng):
    """The text with a misread character here and there, labels included; the gold follows."""
    lines = result.text.split("\n")
    starts = {turn["line"]: turn for turn in result.turns}
    for number, line in enumerate(lines, 1):
        if rng.random() > 0.12 or len(line) < 12:
            continue
        turn = starts.get(number)
        confused = rng.choice(list(CONFUSED))
        if turn is not None:
            label = turn["label"].text
            damaged = label.replace(confused, CONFUSED[confused], 1)
            if label in line and rng.random() < 0.5:
                lines[number - 1] = line.replace(label, damaged, 1)
                turn["label"].text = damaged
        else:
            place = line.find(confused, 8)
            if place > 0 and line[:place].strip() and not in_first_words(line, starts, number):
                lines[number - 1] = line[:place] + CONFUSED[confused] + line[place + len(confused):]
    result.text = "\n".join(lines)
    return result.text


def in_first_words(line, starts, number):
    """Whether the line may hold the words by which a turn is recognised."""
    return any(number - back in starts for back in range(3))
