#!/usr/bin/env python3
"""Writes synthetic transcripts with gold: what is said and who says it is known, the layout is drawn.

usage: generate.py OUT [--seed N] [--each N] [--only FAMILY …]

OUT/ID/input.EXT and OUT/ID/gold.json, one folder a transcript, as the scorer of real transcripts reads
them. The same seed gives the same bytes. Nothing here knows how any reader works.
"""
import argparse
import json
import pathlib
import random
import shutil
import sys

sys.path.insert(0, str(pathlib.Path(__file__).parent))
from damage import encode, scan                      # noqa: E402
from families import FAMILIES, One                   # noqa: E402
from families_archive import ARCHIVE                 # noqa: E402
from families_chats import CHATS                     # noqa: E402
from families_found import FOUND                     # noqa: E402
from families_further import FURTHER                 # noqa: E402
from families_gathered import GATHERED               # noqa: E402
from families_world import WORLD                     # noqa: E402
from gold import gold_of                             # noqa: E402
from plain import write_plain                        # noqa: E402
from structured import STRUCTURED, write_structured  # noqa: E402


PLAIN = {**FAMILIES, **FURTHER, **FOUND, **GATHERED, **WORLD, **ARCHIVE, **CHATS}


def draw(spec, rng):
    """Chooses one of every set of alternatives."""
    if isinstance(spec, One):
        return draw(rng.choice(spec), rng)
    if isinstance(spec, dict):
        return {key: draw(value, rng) for key, value in spec.items()}
    return spec


def transcript(family, index, seed):
    """(id, extension, bytes, gold) of one transcript."""
    rng = random.Random(f"{seed}/{family}/{index}")
    structured = family in STRUCTURED
    table = STRUCTURED if structured else PLAIN
    spec = draw(table[family], rng)
    languages = table[family]["langs"]
    start = random.Random(f"{seed}/{family}").randrange(len(languages))
    spec["language"] = languages[(start + index * 5) % len(languages)] if len(languages) % 5 else \
        languages[(start + index) % len(languages)]
    write = write_structured if structured else write_plain
    name = f"{family}-{spec['language']}-{index:02d}"
    result = write(spec, rng)
    text = scan(result, rng) if spec.get("scan") else result.text
    data, encoding = encode(text, rng, plain=not structured)
    return name, result.extension, data, gold_of(name, family, spec["language"], encoding, result)


def main():
    parser = argparse.ArgumentParser(usage=__doc__)
    parser.add_argument("out", type=pathlib.Path)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--each", type=int, default=6, help="transcripts a family")
    parser.add_argument("--only", nargs="*")
    options = parser.parse_args()
    if options.out.exists():
        shutil.rmtree(options.out)
    families = [f for f in (*PLAIN, *STRUCTURED) if not options.only or f in options.only]
    for family in families:
        for index in range(options.each):
            name, extension, data, gold = transcript(family, index, options.seed)
            folder = options.out / name
            folder.mkdir(parents=True)
            (folder / f"input.{extension}").write_bytes(data)
            (folder / "gold.json").write_text(
                json.dumps(gold, ensure_ascii=False, indent=1) + "\n", encoding="utf-8")
    print(f"{len(families) * options.each} transcripts, {len(families)} families, in {options.out}")


if __name__ == "__main__":
    main()
