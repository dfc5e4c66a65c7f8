import Testing

@testable import Transcript

@Suite("Participants")
struct ParticipantTests {
  @Test(
    "are told apart from their honorifics and offices",
    arguments: [
      ("Mr. HAYASHI Yoshimasa, Minister for Foreign Affairs", "Mr.", "HAYASHI Yoshimasa"),
      ("Präsident Dr. Ute Lamm", "Dr.", "Ute Lamm"),
      ("StS Ebert", "", "Ebert"),
      ("Foreign Minister Fumi Kida", "", "Fumi Kida"),
      ("Yamasaki, Lake TV", "", "Yamasaki"),
      ("La señora Arévalo Araya", "La señora", "Arévalo Araya"),
      ("Miljøministeren (Mette Holm)", "", "Miljøministeren"),
      ("The Minister of Water (Shri Dev Rao)", "Shri", "Dev Rao"),
      ("THE MINISTER OF WATER (SHRI DEV RAO)", "SHRI", "DEV RAO"),
      ("PIRMININKAS (L. LAUKAS)", "", "L. LAUKAS"), ("A. MATULAS", "", "A. MATULAS"),
      ("PRANEŠĖJAS (A. LAUKAS)", "", "A. LAUKAS"), ("O Sr. Prado", "O Sr.", "Prado"),
    ])
  func names(_ label: String, _ honorific: String, _ name: String) {
    let parsed = LabelNameParser().parse(label)
    #expect(parsed.honorific == honorific)
    #expect(parsed.name.joined(separator: " ") == name)
  }

  @Test("have their surname where capitals show it")
  func surname() {
    let person = LabelNameParser().parse("Mr. HAYASHI Yoshimasa").person
    #expect(
      person.parts.filter { $0.kind != .plain } == [
        PersonName.Part(.honorific, "Mr."), PersonName.Part(.surname, "HAYASHI"),
        PersonName.Part(.forename, "Yoshimasa"),
      ])
    #expect(person.text == "Mr. HAYASHI Yoshimasa")
  }

  @Test(
    "have ids of the letters that XML Schema's ID has",
    arguments: [
      ("HAYASHI Yoshimasa", "HayashiYoshimasa"), ("Saskia 㰾", "Saskia"), ("សុខ ភា", "Speaker"),
      ("Marⅹje", "Marje"), ("თამარ", "თამარ"), ("7 of 9", "_7Of9"), ("吉田 𠮷", "吉田"),
    ])
  func identifiers(_ name: String, _ identifier: String) {
    var identifiers = Identifiers()
    #expect(identifiers.identifier(for: name) == identifier)
    #expect(identifiers.identifier(for: name) == identifier + ".2")
  }

  @Test(
    "who say what they are called from there on are one with that",
    arguments: [
      ("安藤武博（以下、安藤）", "安藤"), ("Ada Lund (hereinafter Lund)", "Lund"),
      ("Анна Холм (далее — Холм)", "Холм"),
    ])
  func short(_ full: String, _ short: String) throws {
    let reading = try PlainText(
      """
      \(full): 今日は Good morning, all.

      Bo Berg: Good morning to you.

      \(short): Is it raining?

      Bo Berg: It is.

      \(short): Then let us begin.
      """)
    #expect(Set(reading.speakers).count == 2)
    #expect(reading.transcript.participants.allSatisfy { $0.organizations.isEmpty })
  }

  @Test("with a full name and an initial are one, and their namesakes are not")
  func initials() throws {
    let reading = try PlainText(
      """
      SALLY O'BRIEN, ANCHOR: Good morning.

      MILO O'BRIEN, CORRESPONDENT: I'm Milo O'Brien.

      S. O'BRIEN: Our new start time is six.

      M. O'BRIEN: I hadn't heard that.

      S. O'BRIEN: Let's get right to it.
      """)
    #expect(
      reading.speakers == [
        "SallyOBrien", "MiloOBrien", "SallyOBrien", "MiloOBrien", "SallyOBrien",
      ])
    #expect(reading.transcript.participants[0].offices == ["ANCHOR"])
    #expect(!reading.transcript.participants[0].evidence.isEmpty)
  }

  @Test("who are an office alone have the name that the title gives")
  func titles() throws {
    let reading = try PlainText(
      """
      Press Conference by Minister for Foreign Affairs Masa Komura

      Minister:
      Thank you in advance for your help from now on.

      Question:
      What will the itinerary be?

      Minister:
      It is not yet decided.
      """)
    let minister = reading.transcript.participants[0]
    #expect(minister.names.first?.text == "Masa Komura")
    #expect(minister.offices == ["Minister for Foreign Affairs"])
  }

  @Test(
    "who are named in brackets behind a word are those whom the word alone means",
    arguments: [
      "PIRMININKĖ", "PRANEŠĖJAS",
    ])
  func holders(_ office: String) throws {
    let reading = try PlainText(
      """
      \(office) (L. LAUKIENĖ). Gerbiamieji kolegos, pradedame.

      R. DALIENĖ. Ačiū, pirmininke.

      \(office). Ačiū jums. Kas dar?

      A. MATULAS. Aš norėčiau paklausti.

      \(office). Prašom.
      """)
    #expect(
      reading.speakers == ["LLaukienė", "RDalienė", "LLaukienė", "AMatulas", "LLaukienė"])
    #expect(reading.transcript.participants[0].offices == [office])
  }

  @Test("behind a label for several are a group")
  func groups() throws {
    let reading = try PlainText(
      "Reporter: Why?\nMr. Lo: Because.\nReporter: Is that all?\nMr. Lo: Yes.\n")
    let reporter = try #require(reading.transcript.participants.first)
    #expect(reporter.isGroup)
    #expect(reporter.role == .press)
    #expect(reporter.turns == 2)
    #expect(!reading.transcript.participants[1].isGroup)
  }

  @Test("have ids that are NCNames, each once")
  func identifiers() {
    var identifiers = Identifiers()
    #expect(identifiers.identifier(for: "HAYASHI Yoshimasa") == "HayashiYoshimasa")
    #expect(identifiers.identifier(for: "Hayashi Yoshimasa") == "HayashiYoshimasa.2")
    #expect(identifiers.identifier(for: "#1") == "_1")
    #expect(identifiers.identifier(for: "何俊仁議員") == "何俊仁議員")
    #expect(identifiers.identifier(for: "?") == "Speaker")
  }
}
