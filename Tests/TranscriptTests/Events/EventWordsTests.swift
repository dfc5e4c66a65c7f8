import Testing

@testable import Transcript

@Suite("The words of events")
struct EventWordsTests {
  private func type(_ description: String) -> String {
    guard let type = EventLexicon.standard.type(of: description) else { return "-" }
    return "\(type.element)/\(type.type)"
  }

  @Test("are of types that the closed lists have")
  func closed() {
    for row in EventWords.table { #expect(EventType(row.element, row.type) != nil) }
    for row in NarrationWords.table { #expect(EventType(row.element, row.type) != nil) }
  }

  @Test(
    "of applause are known in many languages",
    arguments: [
      "Applause", "Loud and prolonged applause", "Lebhafter Beifall", "Vifs applaudissements",
      "Aplausos",
      "Aplaudiments", "Applausi", "Bijval", "Applåder", "Bifall fra salen", "Lófatak",
      "Suosionosoituksia",
      "Aplaus", "Aplausi", "Plojimai", "Oklaski", "Potlesk", "Ploskanje", "Pljesak", "Аплауз",
      "Ръкопляскания",
      "Бурные аплодисменты", "Оплески", "Χειροκροτήματα", "Alkışlar",
      "Taps a kormánypártok soraiban", "Aplauze",
      "Duartrokitje", "Bualadh bos", "Txaloak", "تصفيق", "מחיאות כפיים", "کف زدن حضار", "तालियाँ",
      "করতালি", "เสียงปรบมือ",
      "Vỗ tay", "Tepuk tangan", "Makofi", "ტაში", "Ծափահարություններ", "鼓掌", "掌聲", "拍手", "박수",
    ])
  func applause(_ description: String) {
    #expect(type(description) == "kinesic/applause")
  }

  @Test(
    "of laughter are known in many languages",
    arguments: [
      "Laughter", "She chuckles", "Heiterkeit", "Gelächter", "Rires", "Risas", "Rialles", "Risos",
      "Si ride", "Gelach",
      "Skratt", "Munterhed", "Hlátur", "Naurua", "Naer", "Smiekli", "Juokas", "Wesołość na sali",
      "Smích v sále", "Smiech v sále",
      "Smijeh", "Смех у сали", "Смях", "Смех в зале", "Сміх у залі", "Γέλια", "Gülüşmeler",
      "Derültség", "Râsete", "Gáire",
      "Chwerthin", "ضحك", "צחוק", "خنده حضار", "हँसी", "হাসি", "เสียงหัวเราะ", "Cười.", "Tertawa",
      "Kicheko", "სიცილი", "笑聲", "笑い",
      "会場笑", "웃음",
    ])
  func laughter(_ description: String) {
    #expect(type(description) == "vocal/laughter")
  }

  @Test(
    "of what cannot be heard are known in many languages",
    arguments: [
      "inaudible", "CROSSTALK", "speaking off mic", "unverständlich", "hors micro", "ininteligible",
      "inaudível",
      "incomprensibile", "onverstaanbaar", "ohörbart", "uhørbart", "epäselvää", "kuulmatu",
      "niezrozumiałe", "nesrozumitelné",
      "nezrozumiteľné", "nerazumljivo", "неразборчиво", "нерозбірливо", "не се чува",
      "δεν ακούγεται", "anlaşılmıyor",
      "nem hallható", "neinteligibil", "غير مسموع", "לא נשמע", "نامفهوم", "अस्पष्ट", "ไม่ได้ยิน",
      "nghe không rõ", "tidak jelas", "聽不清",
      "聞き取り不能", "청취 불능",
    ])
  func inaudible(_ description: String) {
    #expect(type(description) == "gap/inaudible")
  }

  @Test(
    "of proceedings are known in many languages",
    arguments: [
      ("Interruption", "vocal/interruption"), ("Zurufe von der SPX", "vocal/interruption"),
      ("Protestos do PX", "vocal/interruption"), ("Шум в зале", "vocal/interruption"),
      ("व्यवधान", "vocal/interruption"), ("発言する者あり", "vocal/interruption"),
      ("장내 소란", "vocal/interruption"), ("Hluk v sále", "vocal/murmuring"),
      ("Rumeurs", "vocal/murmuring"), ("Minute de silence", "incident/pause"),
      ("Pausa", "incident/pause"), ("Минута молчания", "incident/pause"), ("黙祷", "incident/pause"),
      ("Sitting suspended", "incident/break"),
      ("Szünet", "incident/break"), ("休憩", "incident/break"), ("산회", "incident/break"),
      ("Votación", "incident/action"), ("Głosowanie", "incident/action"), ("表決", "incident/action"),
      ("הצבעה", "incident/action"), ("Music", "incident/sound"), ("موسيقى", "incident/sound"),
      ("Hymne national", "incident/sound"), ("音楽", "incident/sound"),
      ("Mr. Orr leaves the room", "incident/leaving"),
      ("Der Präsident verlässt den Saal", "incident/leaving"),
      ("委員長退席", "incident/leaving"), ("The jury enters", "incident/entering"),
      ("Die Vorsitzende betritt den Saal", "incident/entering"), ("委員長着席", "incident/entering"),
      ("speaks in Welsh", "gap/foreign"), ("redacted", "gap/editorial"),
    ])
  func proceedings(_ description: String, _ expected: String) {
    #expect(type(description) == expected)
  }

  @Test(
    "are no beginnings of other words where they are short",
    arguments: [
      "ringleader", "phase two", "singular", "booster", "Cristina", "standard", "boomtown",
    ])
  func whole(_ description: String) {
    #expect(EventLexicon.standard.type(of: description) == nil)
  }

  @Test("that the user adds may be whole words")
  func own() throws {
    var lexicon = EventLexicon()
    lexicon.add("gong.", try #require(EventType(.kinesic, "signal")))
    #expect(lexicon.type(of: "The gong sounds") == EventType(.kinesic, "signal"))
    #expect(lexicon.type(of: "Gongoozlers arrive") == nil)
  }

  @Test("stand in brackets of many kinds, between asterisks, or as notes of music")
  func marks() throws {
    let reading = try PlainText(
      """
      MS. ORR: Well. *laughs* We *clap* in vain, and <b> is a tag.
      MR. LO: Good. <applause> It is late（笑）and cold. 〈拍手〉 We read 《静かな海》.
      MS. ORR: ♪♪
      MR. LO: The snake_case of it. _sighs_ And x < y, y > z. (Wind power is cheap.)
      """)
    #expect(
      reading.text(.event) == [
        "*laughs*", "<applause>", "（笑）", "〈拍手〉", "♪♪", "_sighs_",
      ])
    #expect(reading.lawlessness == nil)
  }

  @Test("are speech where the speaker speaks of them")
  func speech() throws {
    let reading = try PlainText(
      """
      MS. ORR: I was late. (We had a break after that.) It was loud. (I laugh about it now.)
      MR. LO: The song (music by Dee) was long, and the film (video only) too.
      """)
    #expect(reading.text(.event) == [])
  }

  @Test("in a heading are apart from it")
  func headings() throws {
    let reading = try PlainText(
      """
      SCENE 2: [wind] [thud]
      ADA: Who goes there?
      BO: A friend. [clang]
      ADA: Come in.
      """)
    #expect(reading.text(.event) == ["[wind]", "[thud]", "[clang]"])
    #expect(reading.lawlessness == nil)
  }

  @Test("with a number in braces are one remark")
  func numbered() throws {
    let reading = try PlainText(
      """
      Mr. ORR. I thank my friend for the time.

                              {time}  1415

      Mr. LO. I yield back.

      Mr. ORR. So do I.
      """)
    #expect(reading.text(.comment) == ["{time}  1415"])
  }
}
