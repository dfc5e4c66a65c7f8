import Testing

@testable import Transcript

@Suite("CHAT")
struct ChatTests {
  private let text =
    "@UTF8\n@Begin\n@Languages:\teng, spa\n@Participants:\tMOT Mother, CHI Ruth Target_Child\n"
    + "@ID:\teng|kelso|MOT||female|||Mother|||\n@Date:\t12-MAR-2017\n@Comment:\ta rainy day\n"
    + "*MOT:\twhat have you got there ? \u{15}0_1450\u{15}\n"
    + "*CHI:\ta boat . \u{15}1450_2210\u{15}\n%mor:\tdet|a n|boat .\n%com:\tpoints at it\n"
    + "*CHI:\tno (.) boat\n\tfirst . \u{15}2300_4000\u{15}\n@End\n"

  @Test("main tiers are turns, analyses are none")
  func tiers() throws {
    let reading = try TestReading(text)
    #expect(
      reading.turns
        == ["MOT: what have you got there ?", "Ruth: a boat .|¶|no (.) boat/first ."])
    #expect(reading.words(of: .label) == ["*MOT:", "*CHI:"])
    #expect(reading.words(of: .comment).contains("points at it"))
    #expect(reading.times == ["0.000 1.450", "1.450 4.000"])
    #expect(reading.transcript.language == "en")
    #expect(reading.fact(.date) == "2017-03-12")
    #expect(reading.transcript.participants[1].offices == ["Target Child"])
    #expect(reading.violations.isEmpty)
  }

  @Test("simple events are events, and a situation is no title")
  func events() throws {
    let reading = try TestReading(
      "@UTF8\n@Begin\n@Languages:\teng\n@Participants:\tMOT Mother, CHI Child\n"
        + "@Situation:\tplaying with a boat on the kitchen floor\n"
        + "*MOT:\twell &=laughs look here .\n*CHI:\t&=points:boat .\n@End\n")
    #expect(
      reading.turns == ["MOT: well {&=laughs} look here .", "CHI: {&=points:boat} ."])
    #expect(reading.fact(.title) == nil)
    #expect(reading.violations.isEmpty)
  }

  @Test("the code of an utterance's language is not said")
  func languages() throws {
    let reading = try TestReading(
      "@UTF8\n@Begin\n@Languages:\teng, spa\n@Participants:\tMOT Mother, CHI Child\n"
        + "*MOT:\twhere is the ball ?\n*CHI:\t[- spa] la pelota (.) ya no está .\n@End\n")
    #expect(reading.turns == ["MOT: where is the ball ?", "CHI:  la pelota (.) ya no está ."])
    #expect(reading.violations.isEmpty)
  }
}

extension String {
  fileprivate var trimmingBlanks: String {
    var text = self
    while text.last == " " { text.removeLast() }
    return text.replacing(" ¶", with: "¶")
  }
}
