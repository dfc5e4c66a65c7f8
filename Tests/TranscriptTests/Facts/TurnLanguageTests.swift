import Testing

@testable import Transcript

@Suite("Turns in another language")
struct TurnLanguageTests {
  private let english =
    "We looked at the harbour again this year, and most of the work that was promised has been "
    + "done. I think that people are tired of promises, but they will see the new pier when they "
    + "come here in the summer, and they will not be sorry that they have waited for it."
  private let french =
    "Nous avons regardé le port encore une fois cette année, et la plupart des travaux qui étaient "
    + "promis sont faits. Je pense que les gens sont fatigués des promesses, mais ils verront la "
    + "nouvelle jetée quand ils viendront ici en été, et ils ne seront pas déçus."
  private let russian =
    "В этом году мы снова посмотрели на пристань, и почти всё, что было обещано, сделано. Я думаю, "
    + "что люди устали от обещаний, но они увидят новую пристань, когда приедут сюда летом, и не "
    + "пожалеют о том, что так долго ждали её открытия."

  private func languages(_ turns: [String]) throws -> [String?] {
    let text = turns.enumerated().map { "\($0 % 2 == 0 ? "Anna Berg" : "Bo Lund"): \($1)\n" }
      .joined()
    return try TestReading(text).transcript.turns.map(\.language)
  }

  @Test("long turns in another language or script are known as such")
  func other() throws {
    #expect(
      try languages([english, french, english, russian, english, english])
        == [nil, "fr", nil, "ru", nil, nil])
  }

  @Test("short turns, names and quotations are not")
  func short() throws {
    let mixed = english + " He said: « Je ne sais pas », and left."
    #expect(
      try languages([english, "Je ne sais pas, merci.", mixed, english]) == [nil, nil, nil, nil])
  }
}
