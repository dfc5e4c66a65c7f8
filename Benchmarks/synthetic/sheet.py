"""Lines of a transcript with the turns that begin on them; wrapping, pages and margins."""
import unicodedata

NO_LINE_START = "。、，．！？）」』】：；”’"


class Sheet:
    """Text lines; `marks[i]` is the list of turns that begin on line `i`."""

    def __init__(self):
        self.lines, self.marks = [], []

    def add(self, line="", turn=None):
        self.lines.append(line)
        self.marks.append([] if turn is None else [turn])

    def blank(self, count=1):
        for _ in range(count):
            self.add()

    def append_to_last(self, text, turn=None):
        self.lines[-1] += text
        if turn is not None:
            self.marks[-1].append(turn)

    def insert(self, index, lines):
        self.lines[index:index] = lines
        self.marks[index:index] = [[] for _ in lines]

    def breakable(self, index):
        """Whether a page may end before line `index`: not within two lines behind a label."""
        return not any(self.marks[k] for k in range(max(0, index - 2), min(index + 1, len(self.marks))))

    def line_of_turns(self):
        return {turn: number for number, marks in enumerate(self.marks, 1) for turn in marks}


def columns(text):
    return sum(2 if unicodedata.east_asian_width(c) in "WF" else 1 for c in text)


def wrap(text, width, first="", rest="", unspaced=False):
    """Breaks a paragraph into lines of at most `width` columns, with indents."""
    lines, line = [], first
    if unspaced:
        for char in text:
            if columns(line) + columns(char) > width and char not in NO_LINE_START:
                lines.append(line)
                line = rest + char
            else:
                line += char
        return lines + [line]
    fresh = True
    for word in text.split(" "):
        if not fresh and columns(line) + 1 + columns(word) > width:
            lines.append(line)
            line, fresh = rest, True
        line += word if fresh else " " + word
        fresh = False
    return lines + [line]


def paginate(sheet, rng, header, footer, length, form_feed, start=1):
    """Puts running heads, feet and page numbers between lines."""
    index, used, page = 0, 0, start
    while index < len(sheet.lines):
        if used >= length and sheet.breakable(index):
            furniture = [""] + [line.format(page=page) for line in footer]
            page += 1
            top = [line.format(page=page) for line in header]
            if form_feed and top:
                top[0] = "\f" + top[0]
            elif form_feed:
                furniture.append("\f")
            furniture += top + [""]
            sheet.insert(index, furniture)
            index += len(furniture)
            used = 0
        index += 1
        used += 1


def number_margins(sheet, per_page, header, footer, every_line=True, gap="  "):
    """Numbers the lines of each page from 1 in the margin, as courts do."""
    lines, marks, count, page = [], [], 0, 1
    for text, mark in zip(sheet.lines, sheet.marks):
        if not text and not every_line:
            lines.append("")
            marks.append(mark)
            continue
        if count == per_page:
            block = [""] + [line.format(page=page) for line in footer] + [""]
            page += 1
            block += [line.format(page=page) for line in header] + [""]
            lines += block
            marks += [[] for _ in block]
            count = 0
        count += 1
        lines.append(f"{count:2d}{gap}{text}".rstrip())
        marks.append(mark)
    sheet.lines, sheet.marks = lines, marks
