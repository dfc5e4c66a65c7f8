import Foundation
import Testing

/// `inspect --write`, and `convert` with what people made of it.
@Suite struct CorrectionsCommandTests {
  private static let harbour =
    "Harbour hearing\n\nANNA: Where were you born?\n\nBERT: In a village by the sea.\n\n"
    + "ANNA: When was that?\n\nBERT: In the winter of the great storm.\nApplause and cries of joy\n\n"
    + "ANNA: I see.\n\nQ: And you?\n\nBERT: Quite.\n\nQ: Good.\n"
  private static let council =
    "Mr. Karl Brandt: Good morning.\n\nMs. Eva Adler: Good morning to you.\n\n"
    + "Mr. Karl Brandt: Shall we?\n\nHale: and then we went.\n\nSome words of a paragraph here.\n\n"
    + "Ms. Eva Adler: We shall.\n"

  private func withTalks(_ body: (Workplace) throws -> Void) throws {
    try Workplace.with { place in
      try place.put(Self.harbour, at: "talks/harbour.txt")
      try place.put(Self.council, at: "talks/b/council.txt")
      try body(place)
    }
  }

  @Test func theFileListsEverythingInTheOrderOfThePathsAndChangesNothing() throws {
    try withTalks { place in
      let written = try place.run("inspect", "talks", "--write", "c.yaml")
      #expect(written.status == 0)
      #expect(written.errors.contains("2 entries written, 0 kept"))
      let yaml = try place.text("c.yaml")
      #expect(yaml.hasPrefix("# How the transcripts were read."))
      let places = ["\"b/council.txt\":", "\"harbour.txt\":", "label: \"ANNA\"", "turns: 3"].map {
        yaml.range(of: $0)?.lowerBound
      }
      #expect(!places.contains(nil))
      #expect(places.compactMap(\.self) == places.compactMap(\.self).sorted())
      let one = try place.run("inspect", "talks", "--write", "one.yaml", "--jobs", "1")
      #expect(one.status == 0)
      #expect(try place.text("one.yaml") == yaml)
      #expect(try place.run("convert", "talks", "-o", "plain", "-q").status == 0)
      let corrected = try place.run(
        "convert", "talks", "-o", "corrected", "--corrections", "c.yaml")
      #expect(corrected.status == 0)
      #expect(!corrected.errors.contains("stale"))
      for file in ["harbour.xml", "b/council.xml"] {
        #expect(try place.text("plain/\(file)") == place.text("corrected/\(file)"))
      }
    }
  }

  @Test func whatPeopleWroteStaysWhereNewFilesAreAdded() throws {
    try withTalks { place in
      _ = try place.run("inspect", "talks", "--write", "c.yaml", "-q")
      let edited = try place.text("c.yaml").replacing(
        "person: \"Bert\"", with: "person: Bertram  # his full name")
      try place.put(edited, at: "c.yaml")
      try place.put("X: One.\n\nY: Two.\n\nX: Three.\n\nY: Four.\n", at: "talks/c/new.txt")
      let again = try place.run("inspect", "talks", "--write", "c.yaml")
      #expect(again.errors.contains("1 entries written, 2 kept"))
      let yaml = try place.text("c.yaml")
      #expect(yaml.contains("person: Bertram  # his full name\n"))
      let places = ["b/council.txt", "c/new.txt", "harbour.txt"].map {
        yaml.range(of: "\"\($0)\":")?.lowerBound
      }
      #expect(places.compactMap(\.self).count == 3)
      #expect(places.compactMap(\.self) == places.compactMap(\.self).sorted())
    }
  }

  @Test(arguments: ["files: {a.txt: {labels: []}}\n", "files:\n  a.txt:\n    lables: []\n"])
  func aFileThatCannotBeExtendedIsLeftAsItIs(yaml: String) throws {
    try withTalks { place in
      try place.put(yaml, at: "c.yaml")
      let written = try place.run("inspect", "talks", "--write", "c.yaml")
      #expect(written.status == 2)
      #expect(written.errors.contains("c.yaml"))
      #expect(try place.text("c.yaml") == yaml)
    }
  }

  static let edits: [(edit: String, from: String, to: String)] = [
    (
      "merge", "- {label: ANNA, person: Bert, name: Bert Cole}",
      "<persName>Bert Cole</persName>"
    ),
    ("rename", "- {label: ANNA, person: Anna, name: Anna Berg}", "<persName>Anna Berg</persName>"),
    ("role", "- {label: ANNA, role: moderator}", "xml:id=\"Anna\" role=\"moderator\""),
    ("no label", "- {label: Q, is-label: false}", "Q: And you?</seg>"),
  ]

  @Test(arguments: edits)
  func labelsAreWhatPeopleSay(edit: (edit: String, from: String, to: String)) throws {
    try withTalks { place in
      try place.put(
        "files:\n  harbour.txt:\n    labels:\n      \(edit.from)\n", at: "c.yaml")
      let converted = try place.run(
        "convert", "talks", "-o", "tei", "--corrections", "c.yaml")
      #expect(converted.status == 0, "\(converted.errors)")
      #expect(!converted.errors.contains("c.yaml:"))
      #expect(try place.text("tei/harbour.xml").contains(edit.to))
      #expect(try place.run("validate", "tei", "-q").status == 0)
      let source = try place.run("export", "tei/harbour.xml", "--to", "source")
      #expect(source.text == Self.harbour)
    }
  }

  @Test func aNameThatWasRefusedIsASpeaker() throws {
    try withTalks { place in
      try place.put(
        "files:\n  b/council.txt:\n    labels:\n      - {label: Hale, is-label: true}\n",
        at: "c.yaml")
      let converted = try place.run("convert", "talks", "-o", "tei", "--corrections", "c.yaml")
      #expect(converted.status == 0)
      let tei = try place.text("tei/b/council.xml")
      #expect(tei.contains("<note type=\"speaker\">Hale:</note>"))
      #expect(tei.contains("who=\"#Hale\""))
    }
  }

  static let lines: [(line: String, expected: String)] = [
    (
      "{line: 10, text: Applause and cries of joy, is: event, event: applause}",
      "<kinesic type=\"applause\"><desc>Applause and cries of joy</desc></kinesic>"
    ),
    ("{line: 10, is: heading}", "<head>Applause and cries of joy</head>"),
    ("{line: 10, is: narrative}", "<note type=\"narrative\">Applause and cries of joy</note>"),
    // One label, two persons.
    ("{line: 18, person: Other, name: Otto Rehm}", "<persName>Otto Rehm</persName>"),
  ]

  @Test(arguments: lines)
  func aLineIsWhatPeopleSay(line: (line: String, expected: String)) throws {
    try withTalks { place in
      try place.put(
        "files:\n  harbour.txt:\n    lines:\n      - \(line.line)\n", at: "c.yaml")
      let converted = try place.run(
        "convert", "talks/harbour.txt", "-o", "harbour.xml", "--corrections", "c.yaml")
      #expect(converted.status == 0)
      #expect(!converted.errors.contains("stale"), "\(converted.errors)")
      #expect(try place.text("harbour.xml").contains(line.expected))
      #expect(try place.run("validate", "harbour.xml", "-q").status == 0)
    }
  }

  @Test func aLayoutIsChosen() throws {
    try withTalks { place in
      try place.put("files:\n  harbour.txt:\n    layout: no-labels\n", at: "none.yaml")
      let none = try place.run(
        "convert", "talks/harbour.txt", "--corrections", "none.yaml")
      #expect(!none.text.contains("<note type=\"speaker\">"))
      try place.put(
        "files:\n  harbour.txt:\n    layout: \"[label] text\"\n    paragraphs: lines\n",
        at: "brackets.yaml")
      let brackets = try place.run(
        "convert", "talks/harbour.txt", "--corrections", "brackets.yaml")
      #expect(brackets.status == 0)
      #expect(!brackets.text.contains("<note type=\"speaker\">ANNA:</note>"))
    }
  }

  @Test func onlyFilesWhoseEntriesChangedAreConvertedAgain() throws {
    try withTalks { place in
      _ = try place.run("inspect", "talks", "--write", "c.yaml", "-q")
      let arguments = ["convert", "talks", "-o", "tei", "--corrections", "c.yaml"]
      _ = try place.run(arguments)
      let same = try place.run(arguments)
      #expect(same.errors.contains("0 converted, 2 unchanged"))
      // A comment moves every entry and decides nothing.
      try place.put("# moved\n" + place.text("c.yaml"), at: "c.yaml")
      #expect(try place.run(arguments).errors.contains("0 converted, 2 unchanged"))
      try place.put(
        place.text("c.yaml").replacing("person: \"Bert\"", with: "person: Bertram"),
        at: "c.yaml")
      #expect(try place.run(arguments).errors.contains("1 converted, 1 unchanged"))
      #expect(try place.text("tei/harbour.xml").contains("xml:id=\"Bertram\""))
      #expect(try place.run("convert", "talks", "-o", "tei").errors.contains("2 converted"))
    }
  }

  @Test func whatNoLongerMatchesIsSaidEveryTimeWithItsPlace() throws {
    try withTalks { place in
      try place.put(
        """
        files:
          harbour.txt:
            labels:
              - {label: CARL, person: Carl}
            lines:
              - {line: 3, text: Other words, is: heading}
          harbor.txt:
            layout: no-labels
        """, at: "c.yaml")
      for _ in 0..<2 {
        let converted = try place.run("convert", "talks", "-o", "tei", "--corrections", "c.yaml")
        #expect(converted.status == 0)
        for place in ["c.yaml:4:9: warning", "c.yaml:6:9: warning", "c.yaml:7:3: warning"] {
          #expect(converted.errors.contains(place), "\(converted.errors)")
        }
        #expect(converted.errors.contains("did you mean “harbour.txt”?"))
      }
    }
  }

  static let mistakes: [(yaml: String, place: String, hint: String)] = [
    ("files:\n  a:\n    lables: []\n", "c.yaml:3:5", "did you mean “labels”?"),
    ("files:\n  a:\n    layout: labels\n", "c.yaml:3:13", "no-labels"),
    ("files:\n  a:\n    lines: [{line: 1, is: event}]\n", "c.yaml:3:13", "event: kinesic applause"),
    (
      "files:\n  a:\n    lines: [{line: 1, is: event, event: aplause}]\n", "c.yaml:3:41",
      "did you mean “applause”?"
    ),
    (
      "files:\n  a:\n    lines: [{line: 1, is: event, event: laughter}]\n", "c.yaml:3:41",
      "vocal laughter, kinesic laughter"
    ),
    ("people: [{person: A, entries: [a.xml]}]\n", "c.yaml:1:32", "talk.xml#Anna"),
    ("files: [\n", "c.yaml:2:1", ""),
  ]

  @Test(arguments: mistakes)
  func aWrongFileIsExitTwoWithItsPlace(mistake: (yaml: String, place: String, hint: String)) throws
  {
    try withTalks { place in
      try place.put(mistake.yaml, at: "c.yaml")
      let converted = try place.run("convert", "talks", "-o", "tei", "--corrections", "c.yaml")
      #expect(converted.status == 2)
      #expect(converted.errors.contains(mistake.place + ": error"), "\(converted.errors)")
      #expect(mistake.hint.isEmpty || converted.errors.contains(mistake.hint))
      #expect(!place.exists("tei"))
    }
  }

  @Test func aFileThatIsNotThereIsExitTwo() throws {
    try withTalks { place in
      let converted = try place.run("convert", "talks", "-o", "tei", "--corrections", "none.yaml")
      #expect(converted.status == 2)
      #expect(converted.errors.contains("none.yaml"))
    }
  }

  @Test func aDecidedDoubtIsNoneAnyMore() throws {
    try Workplace.with { place in
      try place.put(ConvertTests.doubtful, at: "talk.txt")
      _ = try place.run("inspect", "talk.txt", "--write", "c.yaml", "-q")
      // As it was written nothing is decided.
      let open = try place.run("convert", "talk.txt", "--strict", "--corrections", "c.yaml")
      #expect(open.status == 1)
      try place.put(
        "files:\n  talk.txt:\n    labels:\n      - {label: Hale, is-label: true}\n", at: "c.yaml")
      let decided = try place.run("convert", "talk.txt", "--strict", "--corrections", "c.yaml")
      #expect(decided.status == 0, "\(decided.errors)")
      #expect(decided.text.contains("who=\"#Hale\""))
    }
  }
}
