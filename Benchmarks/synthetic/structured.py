"""Inputs with a structure of their own: captions, tables, JSON, CHAT, HTML."""
import csv
import html
import io
import json

from conversation import Turn, converse
from families import ALL, CASED, LATIN, SPACED, one
from heading import Facts
from labels import Labels
from language import Language
from plain import Result
from sheet import wrap

NAMES = one("name", "given", "polite")

STRUCTURED = {
    "vtt-voice-tags": dict(kind="vtt_voice", genre="meeting", langs=ALL, label=NAMES, close=one(True, False)),
    "vtt-names-in-cues": dict(kind="vtt_names", genre="meeting", langs=ALL, label=NAMES, every=one(True, False),
                              numbers=one(True, False)),
    "vtt-chevrons": dict(kind="vtt_chevrons", genre="press", langs=CASED, label="caps_full"),
    "vtt-unlabelled": dict(kind="vtt_none", genre="meeting", langs=ALL, label="name"),
    "srt-names": dict(kind="srt_names", genre="interview", langs=ALL, label=one("name", "caps_surname"),
                      every=one(True, False)),
    "srt-unlabelled": dict(kind="srt_none", genre="interview", langs=ALL, label="name"),
    "ttml-names": dict(kind="ttml", genre="meeting", langs=ALL, label=NAMES, agents=one(True, False),
                       ticks=one(True, False)),
    "csv-columns": dict(kind="table", genre="meeting", langs=ALL, label=NAMES, delimiter=",", times=one(True, False)),
    "csv-semicolons": dict(kind="table", genre="interview", langs=LATIN, label=NAMES, delimiter=";",
                           times=one(True, False)),
    "tsv-columns": dict(kind="table", genre="press", langs=ALL, label="name", delimiter="\t", times=one(True, False)),
    "csv-records": dict(kind="table_records", genre="meeting", langs=ALL, label="name"),
    "json-whisperx": dict(kind="json_whisper", genre="meeting", langs=ALL, label="machine"),
    "json-turns": dict(kind="json_turns", genre="meeting", langs=ALL, label="name",
                       keys=one(("speaker", "text"), ("name", "content"), ("speaker", "utterance")),
                       inside=one(None, "transcript", "turns")),
    "json-utterances": dict(kind="json_utterances", genre="interview", langs=ALL, label="diarised"),
    "json-court": dict(kind="json_court", genre="parliament", langs=["en", "de", "es"], label="name"),
    "json-lines": dict(kind="json_lines", genre="meeting", langs=ALL, label="name"),
    "json-export": dict(kind="json_export", genre="meeting", langs=ALL, label="name"),
    "chat-tiers": dict(kind="chat", genre="interview", langs=SPACED, label="code"),
    "chat-languages": dict(kind="chat_languages", genre="interview", langs=SPACED, label="code"),
    "chat-simple-events": dict(kind="chat_events", genre="interview", langs=SPACED, label="code"),
    "json-word-list": dict(kind="json_words", genre="interview", langs=SPACED, label="spk"),
    "html-strong": dict(kind="html_strong", genre="press", langs=ALL, label=one("name", "polite", "outlet")),
    "html-definitions": dict(kind="html_definitions", genre="interview", langs=ALL, label="name"),
    "html-preformatted": dict(kind="html_pre", genre="interview", langs=SPACED, label="caps_surname"),
    "html-table": dict(kind="html_table", genre="meeting", langs=ALL, label="name"),
    "html-bold-line": dict(kind="html_bold_line", genre="parliament", langs=ALL, label="name"),
    "html-times-before": dict(kind="html_stamped", genre="meeting", langs=ALL, label="name"),
}
EXTENSIONS = {"vtt": "vtt", "ttml": "ttml", "srt": "srt", "table": "csv", "json": "json", "chat": "cha", "html": "html"}
COLUMNS = {"en": ("speaker", "text"), "de": ("Sprecher", "Text"), "fr": ("Intervenant", "Texte"),
           "es": ("Hablante", "Texto"), "it": ("Parlante", "Testo")}
ISO3 = {"en": "eng", "de": "deu", "fr": "fra", "es": "spa", "it": "ita", "pt": "por", "nl": "nld", "sv": "swe",
        "pl": "pol", "cs": "ces", "tr": "tur", "ru": "rus", "uk": "ukr", "ar": "ara", "he": "heb", "ko": "kor"}


class Cues:
    """Turns cut into timed pieces of a line or two."""

    def __init__(self, turns, language, rng, size=68):
        self.cues, clock = [], rng.randint(0, 4000) / 1000
        for number, (label, texts) in enumerate(turns):
            for text in texts:
                pieces = wrap(text, size, unspaced=language.unspaced)
                for index, piece in enumerate(pieces):
                    end = clock + max(0.9, len(piece) / 15)
                    self.cues.append((clock, end, label, piece, index == 0))
                    clock = end + rng.choice([0, 0, 0.12, 0.5])


def clock(seconds, comma="."):
    whole = int(seconds)
    return f"{whole // 3600:02d}:{whole // 60 % 60:02d}:{whole % 60:02d}{comma}{int(seconds % 1 * 1000):03d}"


def write_structured(spec, rng):
    language = Language(spec["language"])
    conversation = converse(language, spec["genre"], rng, traps=0.12)
    facts = Facts(conversation, rng)
    turns, result_turns = [], []
    labels = None if spec["label"] == "code" else Labels(spec["label"], conversation, rng)
    for item in conversation.items:
        if not isinstance(item, Turn):
            continue
        label = labels(item.person) if labels else code(item.person)
        texts = [language.join(block) for block in item.blocks]
        turns.append((label.text, texts))
        result_turns.append({"label": label, "person": item.person, "first": texts[0],
                             "paragraphs": len(texts)})
    known = {"turns": turns, "spec": spec, "rng": rng, "language": language, "facts": facts,
             "people": conversation.people, "persons": [turn["person"] for turn in result_turns], "events": []}
    gold = {}
    text = WRITERS[spec["kind"]](known, gold)
    if spec["kind"].endswith("_none"):
        result_turns = []
    extension = EXTENSIONS[spec["kind"].split("_")[0]]
    if spec["kind"] == "json_lines":
        extension = "jsonl"
    elif spec.get("delimiter") == "\t":
        extension = "tsv"
    return Result(text, extension, result_turns, known["events"], [], gold, conversation.people, False, language)


def code(person):
    from labels import Label
    return Label("INV" if person.asks else "PAR", "Investigator" if person.asks else "Participant")


def cues_of(known):
    return Cues(known["turns"], known["language"], known["rng"]).cues


def vtt(known, line, numbers=False):
    out = ["WEBVTT", ""]
    if known["rng"].random() < 0.3:
        out += ["NOTE", "Recorded: studio 2", ""]
    last = object()
    for number, (start, end, label, text, first) in enumerate(cues_of(known), 1):
        if numbers:
            out.append(str(number))
        settings = known["rng"].choice(["", "", " align:start position:0%"])
        out.append(f"{clock(start)} --> {clock(end)}{settings}")
        out += [line(label, text, label != last), ""]
        last = label
    return "\n".join(out)


def vtt_voice(known, gold):
    close = "</v>" if known["spec"]["close"] else ""
    return vtt(known, lambda label, text, new: f"<v {label}>{html.escape(text, quote=False)}{close}")


def vtt_names(known, gold):
    every, colon = known["spec"]["every"], ": "
    return vtt(known, lambda label, text, new: (label + colon if every or new else "") + text,
               known["spec"]["numbers"])


def vtt_chevrons(known, gold):
    return vtt(known, lambda label, text, new: f">> {label}: {text}" if new else text)


def vtt_none(known, gold):
    return vtt(known, lambda label, text, new: text)


def srt(known, line):
    out, last = [], None
    for number, (start, end, label, text, first) in enumerate(cues_of(known), 1):
        out += [str(number), f"{clock(start, ',')} --> {clock(end, ',')}"]
        out += wrap(line(label, text, label != last), 38, unspaced=known["language"].unspaced) + [""]
        last = label
    return "\n".join(out)


def srt_names(known, gold):
    every = known["spec"]["every"]
    return srt(known, lambda label, text, new: (label + ": " if every or new else "") + text)


def srt_none(known, gold):
    return srt(known, lambda label, text, new: text)


def ttml(known, gold):
    """Timed text; the speakers are agents of the head, or stand before their words."""
    agents, tag = known["spec"]["agents"], known["language"].tag
    numbers, out, last = {}, [], None
    for start, end, label, text, first in cues_of(known):
        agent = numbers.setdefault(label, f"a{len(numbers) + 1}")
        words = html.escape(text, quote=False)
        if not agents and label != last:
            words = html.escape(label, quote=False) + ": " + words
        who = f' ttm:agent="{agent}"' if agents else ""
        first_time, last_time = (f"{int(t * 1e7)}t" for t in (start, end)) if known["spec"]["ticks"] \
            else (clock(start), clock(end))
        out.append(f'<p begin="{first_time}" end="{last_time}"{who}>{words}</p>')
        last = label
    head = "".join(f'<ttm:agent xml:id="{agent}" type="person"><ttm:name type="full">{html.escape(label)}</ttm:name>'
                   "</ttm:agent>" for label, agent in numbers.items())
    head = f"<head><metadata>{head}</metadata></head>\n" if agents else "<head/>\n"
    rate = ' ttp:tickRate="10000000" xmlns:ttp="http://www.w3.org/ns/ttml#parameter"' if known["spec"]["ticks"] else ""
    return (f'<?xml version="1.0" encoding="utf-8"?>\n<tt xmlns="http://www.w3.org/ns/ttml" '
            f'xmlns:ttm="http://www.w3.org/ns/ttml#metadata"{rate} xml:lang="{tag}">\n{head}<body><div>\n'
            + "\n".join(out) + "\n</div></body>\n</tt>\n")


def table(known, gold):
    spec, language = known["spec"], known["language"]
    speaker, text = COLUMNS.get(language.tag, COLUMNS["en"])
    out = io.StringIO()
    writer = csv.writer(out, delimiter=spec["delimiter"], lineterminator="\n")
    writer.writerow((["start", "end"] if spec["times"] else []) + [speaker, text])
    seconds = 0.0
    for label, texts in known["turns"]:
        end = seconds + sum(map(len, texts)) / 15
        joined = ("\n\n" if spec["delimiter"] == "," else " ").join(texts)
        writer.writerow(([f"{seconds:.2f}", f"{end:.2f}"] if spec["times"] else []) + [label, joined])
        seconds = end
    return out.getvalue()


def table_records(known, gold):
    """A row a speech, as archives of debates have them: every row says what, when and where."""
    facts = known["facts"]
    gold.update(title=facts.title, date=facts.day.isoformat(), place=facts.venue)
    out = io.StringIO()
    writer = csv.writer(out, lineterminator="\n")
    writer.writerow(["debate_title", "debate_date", "place", "speaker_name", "speaker_role", "speech"])
    for (label, texts), person in zip(known["turns"], known["persons"]):
        writer.writerow([gold["title"], gold["date"], gold["place"], label, person.function or person.role or "",
                         " ".join(texts)])
    return out.getvalue()


def dump(value, known):
    return json.dumps(value, ensure_ascii=known["rng"].random() < 0.3,
                      indent=known["rng"].choice([None, 1, 2])) + "\n"


def json_whisper(known, gold):
    segments = [{"start": round(s, 3), "end": round(e, 3), "text": " " + text, "speaker": label,
                 "words": [{"word": w, "start": round(s, 3), "end": round(e, 3), "score": 0.9}
                           for w in text.split()[:2]]}
                for s, e, label, text, first in cues_of(known)]
    return dump({"segments": segments, "language": known["language"].tag}, known)


def json_turns(known, gold):
    who, what = known["spec"]["keys"]
    items = [{who: label, what: "\n".join(texts)} for label, texts in known["turns"]]
    inside = known["spec"]["inside"]
    if not inside:
        return dump(items, known)
    gold["title"] = known["facts"].title
    gold["date"] = known["facts"].day.isoformat()
    return dump({"title": gold["title"], "date": gold["date"], "summary": known["language"]["notice"][0],
                 inside: items}, known)


def json_utterances(known, gold):
    return dump({"id": "a1", "status": "completed", "utterances": [
        {"speaker": label, "text": text, "start": int(s * 1000), "end": int(e * 1000), "confidence": 0.93}
        for s, e, label, text, first in cues_of(known)]}, known)


def json_words(known, gold):
    """Words and marks one by one, and who speaks from when to when, as a cloud's recogniser gives them."""
    items, segments, now = [], [], 0.0
    for label, texts in known["turns"]:
        start = now
        for word in " ".join(texts).split():
            bare = word.rstrip(".,?!")
            if bare:
                items.append({"start_time": f"{now:.2f}", "end_time": f"{now + 0.3:.2f}", "type": "pronunciation",
                              "alternatives": [{"confidence": "0.98", "content": bare}]})
                now += 0.3
            items += [{"type": "punctuation", "alternatives": [{"confidence": "0.0", "content": mark}]}
                      for mark in word[len(bare):]]
        segments.append({"start_time": f"{start:.2f}", "end_time": f"{now:.2f}", "speaker_label": label})
        now += 0.5
    return dump({"jobName": "a", "results": {"speaker_labels": {"segments": segments}, "items": items}}, known)


def json_court(known, gold):
    turns = [{"start": n * 9.5, "stop": n * 9.5 + 9, "speaker": {"ID": n % 7, "name": label},
              "text_blocks": [{"start": n * 9.5, "stop": n * 9.5 + 9, "text": t} for t in texts]}
             for n, (label, texts) in enumerate(known["turns"])]
    gold["title"] = known["facts"].title
    return dump({"title": gold["title"], "transcript": {"sections": [{"turns": turns}]}}, known)


def json_lines(known, gold):
    return "".join(json.dumps({"speaker": label, "text": " ".join(texts)}, ensure_ascii=False) + "\n"
                   for label, texts in known["turns"])


def json_export(known, gold):
    """Messages as a chat's program exports them: some in pieces, those with marks or links as objects."""
    messages = []
    for number, (label, texts) in enumerate(known["turns"]):
        text = " ".join(texts)
        words = text.split(" ")
        if number % 3 == 1 and len(words) > 3:
            text = [words[0] + " ", {"type": "bold", "text": words[1]}, " " + " ".join(words[2:])]
        messages.append({"id": number, "type": "message", "date": f"2021-03-04T10:{number % 60:02d}:00",
                         "from": label, "text": text})
    return dump({"name": known["facts"].series, "type": "private_group", "messages": messages}, known)


def chat_languages(known, gold):
    """CHAT with utterances whose language a code before them names."""
    out = []
    for line in chat(known, gold).split("\n"):
        if line.startswith("*") and known["rng"].random() < 0.2:
            line = line.replace("\t", "\t[- eng] ", 1)
        out.append(line)
    return "\n".join(out)


def chat(known, gold):
    language = ISO3[known["language"].tag]
    out = ["@UTF8", "@Begin", f"@Languages:\t{language}",
           "@Participants:\tINV Investigator, PAR Participant",
           f"@ID:\t{language}|local|INV|||||Investigator|||", f"@ID:\t{language}|local|PAR|||||Participant|||"]
    clock_ms = 0
    for label, texts in known["turns"]:
        for text in texts:
            words = text.rstrip(".!?؟") + " " + (text[-1] if text[-1] in ".!?" else ".")
            end = clock_ms + len(words) * 60
            lines = wrap(words, 72)
            lines[-1] += f" \x15{clock_ms}_{end}\x15"
            out += [f"*{label}:\t{lines[0]}"] + ["\t" + line for line in lines[1:]]
            clock_ms = end
    return "\n".join(out + ["@End"]) + "\n"


def chat_events(known, gold):
    """CHAT with simple events, and a header that looks like a title."""
    out = []
    for line in chat(known, gold).split("\n"):
        if line.startswith("*") and " " in line and known["rng"].random() < 0.3:
            event = "&=" + known["rng"].choice(["laughs", "coughs", "nods", "imit:engine", "points:window"])
            known["events"].append({"text": event})
            head, words = line.rsplit(" ", 1)
            line = f"{head} {event} {words}"
        out.append(line)
        if line.startswith("@ID") and "PAR" in line:
            out += ["@Location:\t" + known["facts"].city, "@Situation:\ttalking over a plan of the new harbour"]
            gold["place"] = known["facts"].city
    return "\n".join(out)


def page(known, gold, body, navigation=True):
    facts, language = known["facts"], known["language"]
    gold.update(title=facts.title, date=facts.day.isoformat())
    menu = "".join(f"<li><a href='#'>{html.escape(t)}</a></li>" for t in language["navigation"])
    return (f"<!DOCTYPE html>\n<html lang=\"{language.tag}\">\n<head><meta charset=\"utf-8\">"
            f"<title>{html.escape(facts.title)}</title><style>p {{ margin: 0 }}</style></head>\n<body>\n"
            + (f"<nav><ul>{menu}</ul></nav>\n" if navigation else "")
            + f"<h1>{html.escape(facts.title)}</h1>\n<p class=\"date\">{html.escape(facts.date())}</p>\n"
            + body + "\n<script>var x = 'not: speech';</script>\n</body>\n</html>\n")


def html_strong(known, gold):
    tag, colon = known["rng"].choice(["strong", "b"]), known["language"].colon(known["rng"])
    outside = known["rng"].random() < 0.4
    out = []
    for label, texts in known["turns"]:
        mark = f"<{tag}>{html.escape(label)}</{tag}>{colon}" if outside else \
            f"<{tag}>{html.escape(label)}{colon.rstrip()}</{tag}> "
        out += [f"<p>{mark if n == 0 else ''}{html.escape(t)}</p>" for n, t in enumerate(texts)]
    return page(known, gold, "\n".join(out))


def html_definitions(known, gold):
    out = ["<dl>"]
    for label, texts in known["turns"]:
        out.append(f"<dt>{html.escape(label)}</dt>")
        out += [f"<dd>{html.escape(t)}</dd>" for t in texts]
    return page(known, gold, "\n".join(out + ["</dl>"]))


def html_pre(known, gold):
    out = ["<pre>"]
    for label, texts in known["turns"]:
        for n, text in enumerate(texts):
            out += [html.escape(line) for line in wrap((f"{label}: " if n == 0 else "") + text, 72)] + [""]
    return page(known, gold, "\n".join(out + ["</pre>"]))


def html_table(known, gold):
    rows = [f"<tr><td>{html.escape(label)}</td><td>{'<br>'.join(map(html.escape, texts))}</td></tr>"
            for label, texts in known["turns"]]
    return page(known, gold, "<table>\n" + "\n".join(rows) + "\n</table>")


def html_bold_line(known, gold):
    out = []
    for label, texts in known["turns"]:
        out.append(f"<p><b>{html.escape(label)}</b></p>")
        out += [f"<p>{html.escape(t)}</p>" for t in texts]
    return page(known, gold, "\n".join(out))


def html_stamped(known, gold):
    out, seconds = [], 0
    for label, texts in known["turns"]:
        stamp = f"{seconds // 60:02d}:{seconds % 60:02d}"
        out.append(f"<div class=\"row\"><span class=\"ts\">{stamp}</span><span class=\"speaker\">{html.escape(label)}"
                   f"</span><span class=\"text\">{html.escape(' '.join(texts))}</span></div>")
        seconds += 7 + len(" ".join(texts)) // 15
    return page(known, gold, "\n".join(out))


WRITERS = {name: function for name, function in list(globals().items())
           if name in {spec["kind"] for spec in STRUCTURED.values()}}
