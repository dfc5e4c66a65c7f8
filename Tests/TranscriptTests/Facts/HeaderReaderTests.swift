import Testing

@testable import Transcript

@Suite("Front matter")
struct HeaderReaderTests {
  private func read(_ text: String, opening: String = "", name: String = "x.txt") -> FrontMatter {
    let bytes = Array((text + "\n" + opening).utf8)
    var lines: [Range<Int>] = []
    var start = 0
    for line in text.utf8.split(separator: 10, omittingEmptySubsequences: false) {
      if !line.isEmpty { lines.append(start..<start + line.count) }
      start += line.count + 1
    }
    let language = LanguageDetector().language(of: bytes, in: [0..<bytes.count])
    return HeaderReader(text: bytes, name: name, language: language).read(
      lines: lines, opening: opening.isEmpty ? [] : [text.utf8.count + 1..<bytes.count])
  }

  private func facts(_ matter: FrontMatter) -> [Fact.Kind: String] {
    Dictionary(matter.facts.map { ($0.kind, $0.value) }, uniquingKeysWith: { first, _ in first })
  }

  @Test("a series, a title and a dateline are told apart")
  func whole() {
    let matter = read(
      "Press Conferences\nPress Conference by Minister for Fisheries LUND Ada\n"
        + "Monday, May 23, 2022, 6:38 p.m. Kaiyo-en Tokyo\nJapanese")
    #expect(matter.lines.map(\.kind) == [.series, .title, .dateline, .furniture])
    let found = facts(matter)
    #expect(found[.title] == "Press Conference by Minister for Fisheries LUND Ada")
    #expect(found[.date] == "2022-05-23")
    #expect(found[.time] == "18:38:00")
    #expect(found[.place] == "Kaiyo-en")
    #expect(found[.city] == "Tokyo")
  }

  @Test(
    "fields are read in many languages",
    arguments: [
      ("Date: 3 May 2010", Fact.Kind.date, "2010-05-03"),
      ("Datum: 3. Mai 2010", .date, "2010-05-03"), ("Date : 3 mai 2010", .date, "2010-05-03"),
      ("Fecha: 3 de mayo de 2010", .date, "2010-05-03"),
      ("Дата: 3 мая 2010 г.", .date, "2010-05-03"),
      ("日時：平成22年5月3日（月）午後6時", .date, "2010-05-03"), ("日時：平成22年5月3日（月）午後6時", .time, "18:00:00"),
      ("**Date:** 2010-05-03", .date, "2010-05-03"), ("| Date | 3 May 2010 |", .date, "2010-05-03"),
      ("Lieu : salle des fêtes", .place, "salle des fêtes"),
      ("Ort: Rathaus, Saal 3", .place, "Rathaus, Saal 3"),
      ("場所：市民会館", .place, "市民会館"), ("Место: Дом культуры", .place, "Дом культуры"),
      ("Title: The old mill", .title, "The old mill"),
      ("Titel: Die alte Mühle", .title, "Die alte Mühle"),
      ("Uhrzeit: 18.30 Uhr", .time, "18:30:00"),
    ])
  func fields(_ line: String, _ kind: Fact.Kind, _ value: String) {
    #expect(facts(read(line))[kind] == value)
  }

  @Test("a day of the document is not the day of speech")
  func documentDates() {
    let found = facts(
      read(
        "Last updated: 5 June 2019\nInterview with Ada Lund\nRecorded 3 May 2010\nPrinted 7 July 2020"
      ))
    #expect(found[.date] == "2010-05-03")
  }

  @Test("a date whose day and month cannot be told apart is not guessed")
  func ambiguous() {
    #expect(facts(read("Meeting of the Society\n03/04/2010"))[.date] == nil)
    #expect(
      facts(read("Meeting of the Society\n03/04/2010\nCopied 25/04/2010"))[.date] == "2010-04-03")
    #expect(
      facts(read("Réunion de la société, le 03/04/2010 dans la salle des fêtes"))[.date]
        == "2010-04-03")
  }

  @Test("a title broken over two lines is one")
  func broken() {
    let matter = read("Oral History Interview with\nAda Lund\nMay 3, 2010")
    #expect(facts(matter)[.title] == "Oral History Interview with Ada Lund")
    #expect(matter.lines.map(\.continues) == [false, true, false])
  }

  @Test("a long first line that heads a talk is its title, but no sentence is")
  func long() {
    let names = "Ada Lund, Head of the Office of Fisheries, Tom Brook, Deputy Head for the North, "
    let title =
      "Transcript of a Press Conference on the State of the Northern Fleet, By Director Eve Marsh "
      + "with " + names + "and Jon Fell, Chief of the Division of Quays and Locks"
    #expect(facts(read(title + "\n\nJune 20, 2008\nWebcast of the briefing"))[.title] == title)
    let told = title + ", which took place in the rain.\n"
    #expect(facts(read(told + "June 20, 2008\nWebcast of the briefing"))[.title] != told)
  }

  @Test("a part of the day stands beside a date")
  func dayPart() {
    let found = facts(
      read(
        "Der Rat der Stadt\n\nMontag (Nachmittag), 4. Juni 2018\n\n"
          + "Ergebnisse siehe Vormittagssitzung vom 5. Juni 2018, Geschäft 12."))
    #expect(found[.date] == "2018-06-04")
  }

  @Test("who is under way is aboard a ship, and the city is where it goes")
  func underWay() {
    let found = facts(read("Press Gaggle\nAboard the Lark\nEn Route Oslo, Norway\n\nMay 3, 2010"))
    #expect(found[.place] == "Aboard the Lark")
    #expect(found[.city] == "Oslo, Norway")
  }

  @Test("YAML front matter gives its keys")
  func yaml() {
    let found = facts(
      read(
        "---\ntitle: \"The mill: a history\"\ndate: '2010-05-03'\ntags:\n  - mills\n---\n# Words"))
    #expect(found[.title] == "The mill: a history")
    #expect(found[.date] == "2010-05-03")
  }

  @Test("what is said at the beginning counts little, but counts")
  func opening() throws {
    let matter = read(
      "Ada Lund", opening: "We are in Vienna, and today is Monday, May 3rd, 2010. We talk of mills."
    )
    #expect(facts(matter)[.city] == "Vienna")
    #expect(facts(matter)[.date] == "2010-05-03")
    #expect(matter.facts.first { $0.kind == .city }?.certainty == .low)
  }

  @Test("the file's name is the last to ask")
  func fileName() {
    #expect(facts(read("Ada Lund", name: "a/2010-05-03_lund.txt"))[.date] == "2010-05-03")
    #expect(facts(read("May 4, 2010", name: "a/2010-05-03_lund.txt"))[.date] == "2010-05-04")
  }

  @Test("facts stand where they say", arguments: ["Talk\nWien, 3. Mai 2010", "Date: 3 May 2010"])
  func ranges(_ text: String) throws {
    let matter = read(text)
    let date = try #require(matter.facts.first { $0.kind == .date }?.range)
    #expect(String(decoding: Array(text.utf8)[date], as: UTF8.self).hasSuffix("2010"))
  }

  @Test("a place beside the day is told from what the day belongs to")
  func boundPlaces() {
    #expect(
      facts(read("Hearing on the quay\nIrregularities of August 2, 2007\nOslo"))[.place] == nil)
    #expect(
      facts(read("Debatt om kajen\nlördagen den 4 december 1999\nPressrummet"))[.place]
        == "Pressrummet")
    #expect(
      facts(read("مؤتمر صحفي عن الجسر\nالميناء الجديد, 12 مارس 2014"))[.place] == "الميناء الجديد")
    #expect(facts(read("码头新闻发布会\n2018年7月15日, 市民中心"))[.place] == "市民中心")
  }

  @Test("who presides is no title")
  func presiding() {
    let text = "ЗАСІДАННЯ ДРУГЕ\n11 липня 2006 року\nВеде засідання Голова Ради БЕРЕГ О.О."
    #expect(facts(read(text))[.title] == "ЗАСІДАННЯ ДРУГЕ")
  }

  @Test("a city beside the day of a title is the place, if it is known")
  func cityInTitle() {
    let found = facts(read("Pressestatement der Kanzlerin am 5. Mai 2022 in Berlin\nIm Wortlaut"))
    #expect(found[.city] == "Berlin")
    #expect(facts(read("Bakan Lund'un Basın Toplantısı, 5 Mart 2014, Ankara"))[.city] == "Ankara")
    #expect(facts(read("Interview on the flood of May 5, 2022 in Elderby"))[.city] == nil)
    #expect(facts(read("大臣会見記録\n（令和4年5月23日（月曜日）18時38分 於：海洋園）"))[.place] == "海洋園")
  }

  @Test("a committee is no title where its evidence is; the day of publication serves at need")
  func bodies() {
    let text =
      "Fisheries Committee\n\nOral evidence: The harbour review, HC 12\n\nPublished 5 March 2020"
    let found = facts(read(text))
    #expect(found[.title] == "Oral evidence: The harbour review, HC 12")
    #expect(found[.date] == "2020-03-05")
    #expect(facts(read(text + "\n\nTuesday 3 March 2020"))[.date] == "2020-03-03")
  }

  @Test("trails of a page and those who sit somewhere are no places")
  func trails() {
    let text =
      "Home > News > August 2006\nOffice of the Press Secretary\nAugust 2, 2006\nRemarks on the quay"
    #expect(facts(read(text))[.place] == nil)
    #expect(
      facts(read("Встреча с жителями\n25 июля 2013. Москва. Беседа о порте"))[.city] == "Москва")
  }

  @Test("a day in brackets parts no title from the day below it")
  func bracketedDay() {
    let text =
      "VIAJE DE LA REINA A LUNDIA\n(6-10 de abril de 2022)\n"
      + "RUEDA DE PRENSA DE LA REINA EN EL AVIÓN\nDomingo, 10 de abril de 2022"
    let found = facts(read(text))
    #expect(found[.title] == "RUEDA DE PRENSA DE LA REINA EN EL AVIÓN")
    #expect(found[.date] == "2022-04-10")
  }

  @Test("bodies and countries, initials and kinds of talk leave the title to others")
  func titlesBehind() {
    #expect(
      facts(read("CÁMARA DE DIPUTADOS\n\nREPÚBLICA DE LUNDIA\n\nVERSIÓN TAQUIGRÁFICA"))[.title]
        == "VERSIÓN TAQUIGRÁFICA")
    #expect(
      facts(read("T.C.\nDURUŞMA TUTANAĞI\nESAS NO : 2011/87"))[.title] == "DURUŞMA TUTANAĞI")
    #expect(
      facts(read("À la Une / Culture\nAda Orr : « La mer se tait »\nPublié le 3 mai 2021"))[.title]
        == "Ada Orr : « La mer se tait »")
    #expect(
      facts(read("委員會紀錄\n\n港務委員會第5次全體委員會議紀錄"))[.title] == "港務委員會第5次全體委員會議紀錄")
  }

  @Test("a wide blank parts a field from its value in scripts without blanks")
  func gapFields() {
    let found = facts(read("會議紀錄\n時　　間　民國112年3月27日\n地　　點　港務大樓201室"))
    #expect(found[.place] == "港務大樓201室")
    #expect(found[.date] == "2023-03-27")
  }

  @Test("places are known by what Japanese says behind them, and by a city that minutes begin with")
  func placesOfDays() {
    #expect(facts(read("対談　灯台守の話\n2018年11月3日　港町・灯台館にて"))[.place] == "港町・灯台館")
    #expect(
      facts(
        read("VERSIÓN TAQUIGRÁFICA\n-En Montevideo, a los diez días del mes de agosto de 2021:"))[
          .city] == "Montevideo")
  }

  @Test("weekdays of Vietnamese are two words")
  func vietnamese() {
    let found = facts(read("Chuyện bến cảng\nThứ sáu, 25/9/2020"))
    #expect(found[.date] == "2020-09-25")
    #expect(found[.title] == "Chuyện bến cảng")
  }

  @Test("a title in the form of a label is none where the day stands below it")
  func titleLikeLabel() throws {
    let reading = try PlainText(
      """
      Ada Lund: «The boats do not lie»

      Interview

      3 May 2021

      Bo Lo: Good morning. Why do boats not lie?

      Ada Lund: Because they float.

      Bo Lo: Do they?

      Ada Lund: They do, as a rule.
      """)
    #expect(reading.labels.count == 4)
    #expect(
      reading.transcript.facts.first { $0.kind == .title }?.value
        == "Ada Lund: «The boats do not lie»")
    #expect(reading.transcript.facts.first { $0.kind == .date }?.value == "2021-05-03")
  }
}
