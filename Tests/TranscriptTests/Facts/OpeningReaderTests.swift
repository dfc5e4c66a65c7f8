import Testing

@testable import Transcript

@Suite struct OpeningReaderTests {
  private func reader(_ line: String) -> OpeningReader? {
    let bytes = Array(line.utf8)
    return OpeningReader(text: bytes, range: 0..<bytes.count, language: "en")
  }

  private func words(_ range: Range<Int>?, of line: String) -> String? {
    range.map { String(decoding: Array(line.utf8)[$0], as: UTF8.self) }
  }

  @Test(arguments: [
    ("Today we are in Lisbon with two boat builders.", "Lisbon"),
    ("We're at Oslo's harbour.", nil),
    ("we are   in\tNew York City, on the pier", "New York City"),
    ("Wir sind in Köln und reden.", "Köln"),
    ("Hoy estamos en París.", "París"),
    ("nous sommes à Genève aujourd’hui", "Genève"),
  ])
  func theCityIsWhereSomebodySaysWeAre(line: String, city: String?) throws {
    #expect(words(reader(line)?.city(), of: line) == city)
  }

  @Test(arguments: [
    ("Ich eröffne die 63. Sitzung des Landtags.", "63. Sitzung"),
    ("This is the 4th meeting of the board.", "4th meeting"),
  ])
  func aCountedSessionIsFound(line: String, session: String?) throws {
    #expect(words(reader(line)?.session(), of: line) == session)
  }

  @Test(arguments: [
    "It is recorded on March 4, 2019, in my kitchen.",
    "Запись сделана сегодня, 4 марта 2019 года.", "Today’s the 4th of March 2019.",
    "Aujourd’hui, 4 mars 2019, à bord.", "Dziś jest 4 marca 2019.",
  ])
  func theDayOfSpeechIsFound(line: String) throws {
    #expect(try #require(reader(line)).dates.count == 1)
  }

  /// What has nothing to find is not taken apart.
  @Test(arguments: [
    "We saw Marta in July, and she asked 3 questions.", "", "12", "We met for 1999 minutes.",
    "What we call “Harbour 2+2” in July was held on 4 March 2019 – not before.",
  ])
  func ordinarySpeechIsPassedOver(line: String) {
    #expect(reader(line) == nil)
  }
}
