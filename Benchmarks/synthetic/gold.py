"""The gold of a transcript, in the scorer's terms."""
import unicodedata

from labels import full


def norm(text):
    return "".join(c for c in unicodedata.normalize("NFKC", text).casefold() if c.isalnum())


def first_words(text, language):
    """The beginning of a turn: six words, or fourteen characters where words are not spaced."""
    return text[:14] if language.unspaced else " ".join(text.split()[:6])


def canonical(person, label, result, source):
    """The fullest name that the source has for a person, else the label."""
    if person.letter:
        return person.role
    whole = full(person, result.language) if person.surname else ""
    if whole and norm(whole) in source:
        return whole
    shared = sum(other.surname == person.surname for other in result.people) > 1
    if person.surname and norm(person.surname) in norm(label.text) and not shared:
        return person.surname
    return label.text


def gold_of(name, family, tag, encoding, result):
    source = norm(result.text)
    speakers, turns = {}, []
    for turn in result.turns:
        person, label = turn["person"], turn["label"]
        if person.key not in speakers:
            speakers[person.key] = canonical(person, label, result, source)
        role = label.role or person.function or (person.role if result.roster and not person.asks else None)
        turns.append({
            "line": turn.get("line"), "label": label.text, "speaker": speakers[person.key],
            "role": role if role and norm(role) in source else None,
            "first_words": first_words(turn["first"], result.language), "paragraphs": turn["paragraphs"]})
    spoken = [norm(turn["first"]) for turn in result.turns]
    heads = [head for head in result.heads if not any(norm(head) in text for text in spoken)]
    return {
        "id": name, "layout": family, "language": tag, "encoding": encoding, **
        {key: result.facts.get(key) for key in ("title", "date", "time", "place")},
        "labelled_lines": len(turns), "total_lines": len(turns), "turns": turns, "events": result.events,
        "heads": heads, "speakers": list(dict.fromkeys(speakers.values())),
        "note": "Synthetic.", "same_speaker_runs": "merge before comparing"}
