import Foundation
import TestSupport
import Testing

/// `corpus.yaml`, the table of people, and the corpus's root.
@Suite struct CorpusConfigurationCommandTests {
  private func withTalks(_ body: (Workplace) throws -> Void) throws {
    try Workplace.with { place in
      try place.put(
        "March 4, 2020\n\nANNA: Where were you born?\n\nBERT: By the sea. (Laughter)\n\n"
          + "ANNA: When was that?\n\nBERT: In winter.\n", at: "talks/one.txt")
      try place.put(
        "March 5, 2020\n\nMrs. Berg: Shall we?\n\nMr. Cole: We shall.\n\nMrs. Berg: Good.\n\n"
          + "Mr. Cole: Quite so.\n", at: "talks/2020/two.txt")
      try place.put(
        """
        id: harbour
        title: Hearings on the harbour
        publisher: Kelso Archive
        licence: https://example.org/licence
        handle: https://example.org/handle/1
        ids: "hearing-{date}-{number}"
        people: people.csv
        """, at: "talks/corpus.yaml")
      try place.put(
        "id,name,surname,forename,sex,role,organization,ids,web,variants\n"
          + "Berg1,Anna Berg,Berg,Anna,F,moderator,Harbour Board|Green Party,VIAF:12|ISNI:34,"
          + "https://example.org/berg,ANNA|Mrs. Berg\n", at: "talks/people.csv")
      try body(place)
    }
  }

  @Test func itIsFoundInTheDirectoryAndGivesWhatNoTextSays() throws {
    try withTalks { place in
      let converted = try place.run("convert", "talks", "-o", "tei")
      #expect(converted.status == 0)
      #expect(converted.errors.contains("talks/corpus.yaml is used"))
      // The table of people is no transcript.
      #expect(converted.errors.contains("2 files: 2 converted"), "\(converted.errors)")
      let tei = try place.text("tei/one.xml")
      for expected in [
        "<TEI xmlns=\"http://www.tei-c.org/ns/1.0\" xml:id=\"hearing-2020-03-04-2\"",
        "<publisher>Kelso Archive</publisher>",
        "<licence target=\"https://example.org/licence\">",
        "<idno type=\"handle\">https://example.org/handle/1</idno>",
        "<person xml:id=\"Berg1\" role=\"moderator\">",
        "<persName><forename>Anna</forename> <surname>Berg</surname></persName>",
        "<sex value=\"F\"/>", "<affiliation><orgName>Green Party</orgName></affiliation>",
        "<idno type=\"VIAF\">12</idno>", "<idno type=\"URI\">https://example.org/berg</idno>",
      ] {
        #expect(tei.contains(expected), "\(expected)")
      }
      #expect(try place.run("validate", "tei", "-q").status == 0)
      // What the table says survives the way through JSON.
      let json = try place.run("export", "tei/one.xml", "--to", "json", "-q")
      let again = try place.run(["convert", "-", "--config", "none"], input: json.text)
      #expect(again.text == tei)
    }
  }

  @Test func itIsLeftOutOnRequest() throws {
    try withTalks { place in
      let converted = try place.run("convert", "talks", "-o", "tei", "--config", "none")
      #expect(converted.status == 0)
      #expect(!converted.errors.contains("corpus.yaml"))
      #expect(try place.text("tei/one.xml").contains("<publisher>unknown</publisher>"))
    }
  }

  @Test func whatIsChangedInItIsDoneAgain() throws {
    try withTalks { place in
      _ = try place.run("convert", "talks", "-o", "tei")
      #expect(try place.run("convert", "talks", "-o", "tei").errors.contains("2 unchanged"))
      try place.put(
        place.text("talks/people.csv").replacing("Green Party", with: "Red Party"),
        at: "talks/people.csv")
      #expect(try place.run("convert", "talks", "-o", "tei").errors.contains("2 converted"))
      #expect(try place.text("tei/one.xml").contains("Red Party"))
    }
  }

  static let mistakes: [(file: String, text: String, place: String, hint: String)] = [
    ("corpus.yaml", "titel: x\n", "talks/corpus.yaml:1:1", "did you mean “title”?"),
    ("corpus.yaml", "people: poeple.csv\n", "talks/corpus.yaml:1:9", "path from the directory"),
    ("corpus.yaml", "ids: talk\n", "talks/corpus.yaml:1:6", "{path} or {number}"),
    ("people.csv", "name,role\nA,moderater\n", "talks/people.csv:2:3", "did you mean “moderator”?"),
    ("people.csv", "name,sex\nA,x\n", "talks/people.csv:2:3", "M, F and U"),
    ("people.csv", "name,web\nA,example.org\n", "talks/people.csv:2:3", "https://"),
    ("people.csv", "name,ids\nA,123\n", "talks/people.csv:2:3", "VIAF:113230702"),
  ]

  @Test(arguments: mistakes)
  func aMistakeIsExitTwoWithItsPlace(
    mistake: (file: String, text: String, place: String, hint: String)
  ) throws {
    try withTalks { place in
      try place.put(mistake.text, at: "talks/\(mistake.file)")
      let converted = try place.run("convert", "talks", "-o", "tei")
      #expect(converted.status == 2)
      #expect(converted.errors.contains(mistake.place + ": error"), "\(converted.errors)")
      #expect(converted.errors.contains(mistake.hint))
      #expect(!place.exists("tei"))
    }
  }

  @Test func aRootListsPeopleWithTheEvidenceAndTheListsInUse() throws {
    try withTalks { place in
      _ = try place.run("convert", "talks", "-o", "tei", "--corpus-ids", "-q")
      try place.put(
        """
        people:
          - person: Cole
            name: Bert Cole
            entries: ["one.xml#Bert", "2020/two.xml#Cole"]
          - person: Nobody
            entries: ["one.xml#Nobody"]
        """, at: "c.yaml")
      let arguments = [
        "corpus", "build", "tei", "--root", "corpus.xml", "--config", "talks/corpus.yaml",
        "--corrections", "c.yaml",
      ]
      let built = try place.run(arguments)
      #expect(built.status == 0, "\(built.errors)")
      #expect(built.errors.contains("c.yaml:5:5: warning"))
      #expect(built.text.contains("the same id of the table of people in 2 texts"))
      #expect(built.text.contains("a correction says so, in 2 texts"))
      let root = try place.text("tei/corpus.xml")
      for expected in [
        "xml:id=\"harbour\"", "<title type=\"main\">Hearings on the harbour</title>",
        "<publisher>Kelso Archive</publisher>",
        "<person xml:id=\"harbour.Berg1\" role=\"moderator\"",
        "<person xml:id=\"harbour.Cole\"", "<persName>Bert Cole</persName>",
        "<taxonomy xml:id=\"harbour.list.vocal\">",
        "<catDesc>laughter: 1 in one text</catDesc>", "<sex value=\"F\"/>",
      ] {
        #expect(root.contains(expected), "\(expected)")
      }
      #expect(try place.run("corpus", "check", "tei").status == 0)
      #expect(try place.run("validate", "tei", "-q").status == 0)
      for jobs in ["1", "8"] {
        _ = try place.run(arguments + ["--jobs", jobs])
        #expect(try place.text("tei/corpus.xml") == root)
      }
    }
  }

  @Test func aRootIsPassedOverBesideItsTexts() throws {
    try withTalks { place in
      _ = try place.run("convert", "talks", "-o", "tei", "--corpus-ids", "-q")
      _ = try place.run("corpus", "build", "tei", "--root", "corpus.xml", "-q")
      let found = try place.run("validate", "tei", "--schema", "transcript")
      #expect(found.status == 0, "\(found.text)\(found.errors)")
    }
  }

  private static let xmllint = "/usr/bin/xmllint"

  @Test(
    "A root with its texts in it is one document of TEI",
    .enabled(if: Shared.exists("schemas/tei_all_4.12.0.rng"), "there is no shared material"),
    .enabled(if: FileManager.default.isExecutableFile(atPath: xmllint), "there is no xmllint"))
  func theRootIsTEI() throws {
    try withTalks { place in
      _ = try place.run("convert", "talks", "-o", "tei", "--corpus-ids", "-q")
      _ = try place.run(
        "corpus", "build", "tei", "--root", "corpus.xml", "--config", "talks/corpus.yaml", "-q")
      let schema = Shared.path("schemas/tei_all_4.12.0.rng")
      let whole = try Command.run(
        ["--xinclude", "--nonet", "tei/corpus.xml"], in: place.directory.path,
        executable: Self.xmllint)
      #expect(whole.text.contains("<u xml:id="))
      let found = try place.run(["validate", "-", "--schema", schema], input: whole.text)
      #expect(found.status == 0, "\(found.text)\(found.errors)")
    }
  }
}
