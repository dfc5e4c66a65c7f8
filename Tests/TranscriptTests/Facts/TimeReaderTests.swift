import Testing

@testable import Transcript

@Suite("Times of day")
struct TimeReaderTests {
  private func times(_ text: String) -> [String] {
    let bytes = Array(text.utf8)
    return TimeReader(tokens: HeaderTokenizer.tokens(of: bytes, in: 0..<bytes.count)).times()
      .map(\.text)
  }

  @Test(
    "a time is read in the forms of many languages",
    arguments: [
      ("6:38 p.m.", "18:38:00"), ("9:10 P.M. EST", "21:10:00-05:00"), ("12:05 a.m.", "00:05:00"),
      ("12:05 p.m.", "12:05:00"), ("4:15 pm ET", "16:15:00"), ("08:00   ET", "08:00:00"),
      ("2:30 p.m. EDT", "14:30:00-04:00"), ("14h30", "14:30:00"), ("14 h 30", "14:30:00"),
      ("9.02 Uhr", "09:02:00"), ("18 Uhr", "18:00:00"), ("18:38:05 JST", "18:38:05+09:00"),
      ("kl. 10.15", "10:15:00"), ("klo 14.00", "14:00:00"), ("1430 hours", "14:30:00"),
      ("at 5 pm", "17:00:00"), ("10 horas 30 minutos", "10:30:00"), ("в 10 часов", "10:00:00"),
      ("10 часов 30 минут", "10:30:00"), ("5 de la tarde", "17:00:00"), ("午後6時38分", "18:38:00"),
      ("下午3时", "15:00:00"), ("15時30分", "15:30:00"), ("午前10時半", "10:30:00"),
      ("오후 3시 30분", "15:30:00"), ("at noon", "12:00:00"), ("10:00 GMT", "10:00:00Z"),
      ("10:00–12:00", "10:00:00"), ("الساعة الخامسة والدقيقة العاشرة مساء", "17:10:00"),
      ("6μ.μ. 6:30 μ.μ.", "18:30:00"),
    ])
  func forms(_ text: String, _ expected: String) {
    #expect(times(text).contains(expected), "\(text): \(times(text))")
  }

  @Test(
    "numbers that are no time are none",
    arguments: ["10", "1.5", "$10.50", "25:00", "10:75", "3.2.2010", "12", "room 5", "1:2:3"])
  func none(_ text: String) {
    #expect(times(text).isEmpty, "\(text): \(times(text))")
  }
}
