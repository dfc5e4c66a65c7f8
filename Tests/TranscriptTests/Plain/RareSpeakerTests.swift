import Testing
import Transcript

@Suite("Speakers who speak once")
struct RareSpeakerTests {
  private static let people = [
    "Ilse Marant", "Tomás Abreu Quintal", "Renske Oldenhof", "Pilar Ibarzo Lanuza", "Hugo Ferrand",
    "Minna Saarelo",
  ]
  private static let speeches = [
    "Thank you, Madam President. The harbour needs a new wall.",
    "Colleagues, I cannot agree. The wall was paid for twice.",
    "Who paid for it? Nobody has shown us the bills.",
    "I thank the member. The bills are in the library.",
    "Then I withdraw what I said about them.",
    "Madam President, let us vote at last.",
  ]

  private static func text(_ turn: (String, String) -> String) -> String {
    zip(people, speeches).map(turn).joined(separator: "\n\n")
  }

  struct Layout: CustomTestStringConvertible, Sendable {
    let name: String
    let text: String
    var testDescription: String { name }
  }

  @Test("are found by how many of them begin paragraphs", arguments: layouts)
  func labels(_ layout: Layout) throws {
    let reading = try PlainText(layout.text)
    #expect(Set(reading.speakers).count == Self.people.count)
    #expect(reading.labels.count == Self.people.count)
    #expect(zip(reading.labels, Self.people).allSatisfy { $0.contains($1) })
    #expect(reading.lawlessness == nil)
  }

  private static let layouts = [
    Layout(name: "before a dash", text: text { "\($0) — \($1)" }),
    Layout(name: "before a tab", text: text { "\($0)\t\($1)" }),
    Layout(name: "before a bar", text: text { "\($0) | \($1)" }),
    Layout(name: "in brackets", text: text { "[\($0)] \($1)" }),
    Layout(name: "alone on a line", text: text { "\($0)\n\($1)" }),
    Layout(name: "behind a mark of quotation", text: text { "» \($0): \($1)" }),
  ]

  @Test("are no headings under which nobody is spoken to")
  func headings() throws {
    let reading = try PlainText(
      """
      Early Years

      The mill was built by two brothers in a dry summer, and it burnt down soon after.

      Northern Works

      Iron came by barge until the railway reached the town and took its trade away.

      Second Fire

      Nothing was left of the upper floor, and the lower one stood open for a winter.

      Public Baths

      The council bought the ruin and made a pool of its cellar, which is still in use.

      Recent History

      A society of friends keeps the building and shows it to schools on Fridays.
      """)
    #expect(reading.labels.isEmpty)
  }

  @Test("Thanks are no part of a label")
  func thanks() throws {
    let reading = try PlainText(
      """
      Olaia Murgoitio — Gracias, señora presidenta. Voy a ser breve.

      Bertrand Vasseur-Lind — Gracias, señora presidenta. Yo también.

      Olaia Murgoitio — Muchas gracias. He terminado.

      Bertrand Vasseur-Lind — Gracias. Yo no.
      """)
    #expect(
      reading.labels == [
        "Olaia Murgoitio —", "Bertrand Vasseur-Lind —", "Olaia Murgoitio —",
        "Bertrand Vasseur-Lind —",
      ])
  }

  @Test("The first words below a name are said, though they come again")
  func firstWords() throws {
    let reading = try PlainText(
      """
      Renske Oldenhof
      Order. The member will sit down.

      Hugo Ferrand
      Order. That is what I ask for.

      Renske Oldenhof
      Order. I have heard enough.

      Hugo Ferrand
      I am sorry for what I said.

      Renske Oldenhof
      Order. We go on with the list.

      Hugo Ferrand
      Then I ask for a vote on it.
      """)
    #expect(Set(reading.labels) == ["Renske Oldenhof", "Hugo Ferrand"])
  }

  @Test("Initials behind a surname end no sentence")
  func initials() throws {
    let reading = try PlainText(
      """
      Веретин О. П.
      Кто за? Прошу голосовать.

      Лазовая Е. И.
      Я против этого предложения.

      Веретин О. П.
      Решение принято.

      Лазовая Е. И.
      Прошу записать моё мнение.
      """)
    #expect(
      reading.labels == ["Веретин О. П.", "Лазовая Е. И.", "Веретин О. П.", "Лазовая Е. И."])
  }
}
