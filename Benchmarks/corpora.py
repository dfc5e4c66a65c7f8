"""Large inputs for the benchmarks, made from small ones: real TEI repeated with fresh ids, transcripts from our grammar."""
import datetime
import json
import pathlib
import random
import re
import sys
import textwrap

sys.path.insert(0, str(pathlib.Path(__file__).parent / "synthetic"))

MINISTERS = ["HAYASHI Yoshimasa", "KANDA Mitsuru", "OBATA Reiko", "SEGAWA Tomoki", "UCHIDA Masae", "ENDO Fumiko",
             "TAMURA Jiro", "NISHI Akemi", "HORIE Satoru", "KUBO Chizuru", "ARAKI Shinji", "MIZUNO Yoko"]


def repeat_tei(source, target, size):
    """Repeats the content of the first `body` until the file has `size` bytes; every id is made fresh."""
    text = source.read_text(encoding="utf-8")
    start = re.search(r"<body[^>]*>", text).end()
    end = text.rindex("</body>")
    body = text[start:end]
    ids = set(re.findall(r'xml:id="([^"]+)"', body))
    parts, last = [], 0
    for match in re.finditer(r'xml:id="([^"]+)"|#([\w.\-]+)', body):
        name = match[1] or match[2]
        if name in ids:
            at = match.end(1) if match[1] else match.end(2)
            parts.append(body[last:at])
            last = at
    parts.append(body[last:])
    with open(target, "w", encoding="utf-8") as out:
        written = out.write(text[:start])
        number = 0
        while written < size:
            number += 1
            written += out.write(f".r{number}".join(parts))
        out.write(text[end:])
    return target


def transcript(target, size, seed=5, wrapped=False):
    """A plain transcript of `size` bytes: a meeting of six, `Name: text`, a paragraph a line, a blank line between;
    `wrapped`: `NAME. text` in lines of 72 columns, a paragraph indented."""
    from conversation import converse
    from language import Language
    from labels import full
    language = Language("en")
    rng = random.Random(seed)
    lines = ["Weekly Planning Meeting", "March 14, 2021", ""]
    conversation = converse(language, "meeting", rng, traps=0.1, events=0.02, size=12000, one_off=False)
    for item in conversation.items:
        if hasattr(item, "person"):
            texts = [" ".join(p if isinstance(p, str) else f"({p.words})" for p in block)
                     for block in item.blocks if isinstance(block, list)]
            name = full(item.person, language)
            if wrapped:
                texts[0] = f"{name.split()[-1].upper()}. {texts[0]}"
                for text in texts:
                    lines += textwrap.wrap(text, 72, initial_indent="  ")
                continue
            lines += [f"{name}: {texts[0]}", ""]
            for text in texts[1:]:
                lines += [text, ""]
    block = "\n".join(lines[3:]) + "\n"
    with open(target, "w", encoding="utf-8") as out:
        written = out.write("\n".join(lines[:3]) + "\n")
        while written < size:
            written += out.write(block)
    return target


def small_transcripts(folder, seed, count):
    """`count` small files in folders of a hundred: the seed on other days, with other speakers and figures."""
    text = seed.read_text(encoding="utf-8")
    first = datetime.datetime(2022, 5, 23, 18, 38)
    for number in range(count):
        day = first + datetime.timedelta(days=number % 3000, minutes=number % 7)
        said = f"{day:%A, %B} {day.day}, {day.year}, {day.hour % 12}:{day:%M} p.m."
        variant = text.replace("Monday, May 23, 2022, 6:38 p.m.", said)
        variant = variant.replace("HAYASHI Yoshimasa", MINISTERS[number // 20 % len(MINISTERS)])
        variant = variant.replace("40 minutes", f"{number} minutes")
        assert variant.count(said) == 1
        parent = folder / f"{number // 100:04d}"
        parent.mkdir(parents=True, exist_ok=True)
        (parent / f"t{number:06d}.txt").write_text(variant, encoding="utf-8")
    return folder


def records_of(folder, path):
    """The files of a folder as records for `pipe`, a line of JSON each."""
    with open(path, "w", encoding="utf-8") as out:
        for file in sorted(folder.rglob("*.txt")):
            out.write(json.dumps({"id": file.name, "text": file.read_text(encoding="utf-8")}) + "\n")
    return path


def ids_in(path):
    with open(path, "rb") as file:
        return file.read().count(b"xml:id=")
