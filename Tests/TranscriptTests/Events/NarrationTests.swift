import Testing

@testable import Transcript

@Suite("Narration")
struct NarrationTests {
  private func event(_ paragraph: String, at place: NarrationFinder.Place = .body) -> String? {
    Array(paragraph.utf8).withText { text in
      let finder = NarrationFinder(text: text, lexicon: .standard)
      guard finder.mayTell(0..<text.count) else { return nil }
      return finder.event(in: 0..<text.count, at: place).map { "\($0.element)/\($0.type)" }
    }
  }

  @Test(
    "by those who take minutes tells events, in many languages",
    arguments: [
      ("The Clerk read as follows:", "incident/action"),
      ("The legislative clerk proceeded to call the roll.", "incident/action"),
      ("Question put and agreed to.", "incident/action"),
      ("The House divided: Ayes 212, Noes 188.", "incident/action"),
      ("The motion was agreed to.", "incident/action"),
      ("There was no objection.", "incident/action"),
      ("Bill read a Second time.", "incident/action"),
      ("Several hon. Members rose—", "incident/action"),
      ("Senator Lo interjecting—", "incident/action"), ("Schluss: 17.05 Uhr", "incident/break"),
      ("17시 5분 산회", "incident/break"), ("繼續開會（10時25分）", "incident/action"),
      ("The witness was sworn.", "incident/action"),
      ("Mrs. Dee in the Chair.", "incident/entering"),
      ("Sitting suspended for a Division in the House.", "incident/break"),
      ("The meeting was adjourned at 5.05 p.m.", "incident/break"),
      ("Whereupon, a short recess was taken.", "incident/break"),
      ("Applause.", "kinesic/applause"), ("Aplausos do PX, de pé.", "kinesic/applause"),
      ("Risos.", "vocal/laughter"), ("Protestos do PX.", "vocal/interruption"),
      ("Die Sitzung wird von 11.15 Uhr bis 11.40 Uhr unterbrochen.", "incident/break"),
      ("La séance, suspendue à onze heures, est reprise à midi.", "incident/break"),
      ("L'amendement n° 12, mis aux voix, n'est pas adopté.", "incident/action"),
      (
        "Efectuada la votación, dio el siguiente resultado: votos emitidos, 334.", "incident/action"
      ),
      ("Eran las dos y cinco minutos de la tarde.", "incident/action"),
      ("Submetido à votação, foi aprovado por unanimidade.", "incident/action"),
      ("La seduta termina alle 17,05.", "incident/break"),
      ("De vergadering wordt van 11.15 uur tot 11.40 uur geschorst.", "incident/break"),
      ("Kammaren biföll utskottets förslag.", "incident/action"),
      ("Keskustelu päättyi.", "incident/action"),
      ("Koniec posiedzenia o godz. 17.05.", "incident/break"),
      ("Jednání přerušeno v 11.15 hodin.", "incident/break"),
      ("Заседание закрыто в 17 часов.", "incident/break"),
      ("Засідання закрито о 17 годині.", "incident/break"),
      ("Στο σημείο αυτό κτυπάει το κουδούνι.", "incident/action"),
      ("Kapanma saati 17.05", "incident/break"),
      ("رفعت الجلسة في الساعة الخامسة.", "incident/break"),
      ("הישיבה ננעלה בשעה 17:05.", "incident/break"), ("午前十時開議", "incident/action"),
      ("午後零時十分休憩", "incident/break"), ("會議於下午2時30分恢復", "incident/action"),
    ])
  func formulas(_ paragraph: String, _ expected: String) {
    #expect(event(paragraph) == expected)
  }

  @Test(
    "is not what somebody says of the same things",
    arguments: [
      "The Chair recognizes the gentleman from Riverland.",
      "The House is divided on this, and so is the country.",
      "We adjourned at five because nobody was left.",
      "Laughter is the best medicine.", "Is the meeting adjourned at five?",
      "The bill was written in haste by people who had never seen a farm.",
      "La séance est ouverte.", "Die Sitzung ist eröffnet.", "Se levanta la sesión.",
      "The committee met many times, and I was there.",
      "Silence, please!", "The witness told me that the bridge was closed.",
      "Bill passes the salt to his neighbour.",
    ])
  func speech(_ paragraph: String) {
    #expect(event(paragraph) == nil)
  }

  @Test(
    "tells events in the formulas of many parliaments",
    arguments: [
      ("Daartoe wordt besloten.", "incident/action"),
      ("Beginn der Sitzung: 9.05 Uhr", "incident/action"), ("Asentimiento.", "incident/action"),
      ("Mødet åbnet kl. 13", "incident/action"), ("Møtet hevet kl. 15.05.", "incident/break"),
      ("Eduskunta hyväksyi lakiehdotuksen.", "incident/action"),
      ("Resolved, \"That the House do now adjourn.\"", "incident/action"),
      ("Öğleden sonra duruşmaya kısa bir ara verildi.", "incident/break"),
      ("SIDANG DIBUKA PUKUL 10.02 WIB", "incident/action"), ("KETUK PALU 3X", "incident/action"),
      ("- Pauză -", "incident/break"), ("După pauză", "incident/action"),
      ("—Aplausos en las tribunas.", "kinesic/applause"),
      ("Hoja iliamuliwa na kuafikiwa.", "incident/action"),
      ("Aplausos do BE e de Deputadas do PS.", "kinesic/applause"),
    ])
  func parliaments(_ paragraph: String, _ expected: String) {
    #expect(event(paragraph) == expected)
  }

  @Test("needs a full stop where a heading may say the same")
  func headings() {
    #expect(event("Protests in the harbour") == nil)
    #expect(event("Silencio en las gradas") == nil)
    #expect(event("Silencio en las gradas.") == "incident/pause")
  }

  @Test("begins with a dash where labels end in one")
  func dashes() throws {
    let reading = try PlainText(
      """
      VERSIÓN TAQUIGRÁFICA DEL PUERTO

      -En el puerto, a los dos días del mes de mayo:

      Sr. Presidente (Lund).- Tiene la palabra la señora diputada Orr.

      Sra. Orr.- Señor presidente: el muelle se hunde. ¿Quién lo paga?

      -Varios señores hablan a la vez.

      Sr. Presidente (Lund).- Silencio, por favor.

      Sra. Orr.- Nada más.
      """)
    #expect(
      reading.text(.event) == [
        "-En el puerto, a los dos días del mes de mayo:", "-Varios señores hablan a la vez.",
      ])
    #expect(reading.lawlessness == nil)
  }

  @Test("before the first turn tells who opens")
  func opening() throws {
    let reading = try PlainText(
      """
      Pressekonferenz vom 3. Mai 2021

      Vors. Lund eröffnet die Pressekonferenz und begrüßt die Sprecherin.

      Dee: Guten Tag! Ich möchte mit der Brücke beginnen.

      Frage: Wann wird sie fertig?

      Dee: Im Herbst.
      """)
    #expect(
      reading.text(.event) == [
        "Vors. Lund eröffnet die Pressekonferenz und begrüßt die Sprecherin."
      ])
    #expect(reading.lawlessness == nil)
  }

  @Test("between turns is no speech, and neither is what was read out below it")
  func between() throws {
    let reading = try PlainText(
      """
        Mr. ORR. Madam Speaker, I move to suspend the rules and agree to the
      resolution that is at the desk of the Clerk of this House.
        The Clerk read as follows:

             Resolved by the House, That the bridge be painted green
           before the winter, and that the ferry be kept.

        The SPEAKER pro tempore. The gentleman from Riverland is recognized for
      twenty minutes on the bridge.
        Mr. ORR. Madam Speaker, the bridge is old, and the paint has gone from
      nearly all of it, as everybody knows who has crossed it.
        The question was taken; and the rules were suspended.
        Mr. ORR. Madam Speaker, I thank the House for its patience with a bridge
      that most of it has never seen.
      """)
    #expect(
      reading.text(.event) == [
        "The Clerk read as follows:", "The question was taken; and the rules were suspended.",
      ])
    #expect(reading.labels.count == 4)
    #expect(reading.text(.narrative).joined(separator: " ").hasPrefix("Resolved by the House"))
    #expect(reading.lawlessness == nil)
  }

  @Test("what asterisks set apart is an act, whoever is named first")
  func emphasized() {
    #expect(event("*Laura laughs*") == "vocal/laughter")
    #expect(event("*I could laugh*") == nil)
    #expect(event("七, 休會") == nil)
    #expect(event("La réunion s’achève à 20 heures 25.") == "incident/break")
  }
}
