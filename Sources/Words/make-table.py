#!/usr/bin/env python3
"""Writes WordBreakTable.swift from Debian's package unicode-data.

    python3 Sources/Words/make-table.py > Sources/Words/WordBreakTable.swift
"""

import re

FOLDER = "/usr/share/unicode/"
CODES = {
    "CR": "r", "LF": "n", "Newline": "N", "Extend": "e", "ZWJ": "z", "Format": "f",
    "Regional_Indicator": "R", "Katakana": "k", "Hebrew_Letter": "h", "ALetter": "a",
    "Single_Quote": "'", "Double_Quote": "q", "MidNumLet": ".", "MidLetter": ":", "MidNum": ",",
    "Numeric": "0", "ExtendNumLet": "_", "WSegSpace": "s",
}


def ranges(path, wanted=None):
    """Yields (first, last, value) of a Unicode data file."""
    for line in open(FOLDER + path, encoding="utf-8"):
        fields = [field.strip() for field in line.split("#")[0].split(";")]
        if len(fields) < 2 or (wanted and fields[1] not in wanted):
            continue
        first, _, last = fields[0].partition("..")
        yield int(first, 16), int(last or first, 16), fields[1]


def main():
    version = re.search(
        r"-(\d+\.\d+\.\d+)\.txt", open(FOLDER + "auxiliary/WordBreakProperty.txt").readline()
    ).group(1)
    classes = ["-"] * 0x110000
    letters = {"Lu", "Ll", "Lt", "Lm", "Lo", "Nd", "Nl"}
    for first, last, _ in ranges("extracted/DerivedGeneralCategory.txt", letters):
        classes[first : last + 1] = "L" * (last - first + 1)
    for first, last, value in ranges("auxiliary/WordBreakProperty.txt"):
        classes[first : last + 1] = CODES[value] * (last - first + 1)
    for first, last, _ in ranges("emoji/emoji-data.txt", {"Extended_Pictographic"}):
        for scalar in range(first, last + 1):
            classes[scalar] = {"-": "p", "a": "A"}[classes[scalar]]

    entries = []
    start = 0
    for scalar in range(1, 0x110001):
        if scalar == 0x110000 or classes[scalar] != classes[start]:
            entries.append(f"{start:X}={classes[start]}")
            start = scalar
    print("// Written by make-table.py: do not edit.\n")
    print("enum WordBreakTable {")
    print(f'  /// The version of Unicode.\n  static let version = "{version}"\n')
    print("  /// The first scalar of each range, in hexadecimal, and the code of its class.")
    print('  static let ranges: StaticString = """')
    line = ""
    for entry in entries:
        if len(line) + len(entry) + 1 > 92:
            print("    " + line + " \\")
            line = ""
        line += (" " if line else "") + entry
    print("    " + line)
    print('    """')
    print("}")


main()
