import Testing

@testable import Transcript

@Suite("TextGrid")
struct TextGridTests {
  private let long = """
    File type = "ooTextFile"
    Object class = "TextGrid"

    xmin = 0
    xmax = 6.5
    tiers? <exists>
    size = 3
    item []:
        item [1]:
            class = "IntervalTier"
            name = "Ann - words"
            xmin = 0
            xmax = 6.5
            intervals: size = 3
            intervals [1]:
                xmin = 0
                xmax = 2.1
                text = "good morning"
            intervals [2]:
                xmin = 2.1
                xmax = 4
                text = ""
            intervals [3]:
                xmin = 4
                xmax = 6.5
                text = "he said ""no"" to me"
        item [2]:
            class = "IntervalTier"
            name = "Ann - phones"
            xmin = 0
            xmax = 6.5
            intervals: size = 1
            intervals [1]:
                xmin = 0
                xmax = 6.5
                text = "g U d"
        item [3]:
            class = "IntervalTier"
            name = "Ben - words"
            xmin = 0
            xmax = 6.5
            intervals: size = 2
            intervals [1]:
                xmin = 0
                xmax = 2.2
                text = "sil"
            intervals [2]:
                xmin = 2.2
                xmax = 3.9
                text = "morning Ann"

    """

  private let short = """
    File type = "ooTextFile"
    Object class = "TextGrid"

    0
    6.5
    <exists>
    2
    "IntervalTier"
    "Ann"
    0
    6.5
    2
    0
    2.1
    "good morning"
    2.1
    6.5
    "shall we begin?"
    "TextTier"
    "bells"
    0
    6.5
    1
    3.2
    "ding"

    """

  @Test("the tiers of speech are turns, those of sounds are none")
  func tiers() throws {
    let reading = try TestReading(long)
    #expect(reading.turns == ["Ann: good morning ||he said \"no\" to me", "Ben: morning Ann"])
    #expect(reading.times == ["0.000 6.500", "2.200 3.900"])
    #expect(reading.violations.isEmpty)
  }

  @Test("the short form says the same without words for people")
  func shortForm() throws {
    let reading = try TestReading(short)
    #expect(reading.turns == ["Ann: good morning |shall we begin?"])
    #expect(reading.words(of: .label) == ["Ann"])
    #expect(reading.violations.isEmpty)
  }

  @Test("what is cut off is read as far as it goes")
  func damaged() throws {
    let reading = try TestReading(String(short.prefix(short.count / 2)))
    #expect(reading.violations.isEmpty)
  }
}
