import Testing
import Words

@Suite struct WordSegmentsTests {
  @Test(arguments: [
    ("Hello, world", ["Hello", ",", " ", "world"]),
    ("can’t o'clock", ["can’t", " ", "o'clock"]),
    ("3.14 and 1,000.5", ["3.14", " ", "and", " ", "1,000.5"]),
    ("e.g. the U.S.", ["e.g", ".", " ", "the", " ", "U.S", "."]),
    ("日本語", ["日", "本", "語"]),
    ("カタカナ語", ["カタカナ", "語"]),
    ("צה\"ל", ["צה\"ל"]),
    ("snake_case", ["snake_case"]),
    ("a\r\n\nb", ["a", "\r\n", "\n", "b"]),
    ("e\u{301}te\u{301}", ["e\u{301}te\u{301}"]),
    ("🇫🇷🇩🇪", ["🇫🇷", "🇩🇪"]),
    ("👩‍👧 x", ["👩‍👧", " ", "x"]),
    ("", []),
  ])
  func aTextFallsIntoSegments(text: String, segments: [String]) {
    #expect(Self.segments(of: text).map(\.text) == segments)
  }

  @Test(arguments: [
    ("Don't stop: 24/7!", 4), ("日本語です", 5), ("", 0), ("… — !?", 0), ("_", 0), ("_a_1_", 1),
    ("ไทย", 3), ("3rd-party", 2), ("👍 ok", 1), ("сло́во", 1), ("a.b:c", 1), ("1:2", 2),
    ("x\u{200D}Ⓜ", 1), ("漢\u{200D}Ⓜ", 1),
  ])
  func lettersAndDigitsMakeWords(text: String, count: Int) {
    #expect(WordCounter.count(Array(text.utf8).span) == count)
    #expect(Self.segments(of: text).count { $0.isWord } == count)
  }

  @Test(.enabled(if: BreakTest.isThere, "needs the shared test data"))
  func everyTestOfUnicodeHolds() throws {
    let cases = try BreakTest.cases()
    #expect(cases.count > 1800)
    for test in cases {
      #expect(Self.segments(of: test.joined()).map(\.text) == test, "\(test)")
    }
  }

  @Test(.enabled(if: BreakTest.isThere, "needs the shared test data"))
  func theCounterAgreesWithTheSegmentsHoweverTheTextIsCut() throws {
    for test in try BreakTest.cases() {
      let bytes = Array(test.joined().utf8)
      let words = Self.segments(of: test.joined()).count { $0.isWord }
      #expect(WordCounter.count(bytes.span) == words, "\(test)")
      var counter = WordCounter()
      for byte in bytes { counter.add([byte].span) }
      #expect(counter.count == words, "\(test)")
    }
  }

  /// Eight bytes of ASCII are counted at once; words may go on over their ends.
  @Test func theCounterAgreesWithTheSegmentsOnLongTexts() {
    let alphabet = Array("ab1 _'.:,;-\n\"é日\u{301}\u{5D0}".unicodeScalars)
    var state: UInt64 = 7
    for length in 1...400 {
      var text = String.UnicodeScalarView()
      for _ in 0..<length {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        // Mostly ASCII, so that there are eight in a row.
        let choice = Int(state >> 33) % (alphabet.count * 8)
        text.append(alphabet[choice < alphabet.count ? choice : choice % (alphabet.count - 4)])
      }
      let string = String(text)
      #expect(
        WordCounter.count(Array(string.utf8).span)
          == Self.segments(of: string).count { $0.isWord }, "\(string)")
    }
  }

  @Test(arguments: [[0xFF], [0xC3], [0xE3, 0x81], [0x80, 0x80], [0xF8, 0x61]] as [[UInt8]])
  func bytesThatAreNoUTF8AreTakenForMarks(bytes: [UInt8]) {
    var counter = WordCounter()
    counter.add(bytes.span)
    #expect(counter.count <= 1)
    bytes.withUnsafeBufferPointer { bytes in
      var segments = WordSegments(bytes)
      var end = 0
      while let segment = segments.next() {
        #expect(segment.range.lowerBound == end)
        end = segment.range.upperBound
      }
      #expect(end == bytes.count)
    }
  }

  static func segments(of text: String) -> [(text: String, isWord: Bool)] {
    let bytes = Array(text.utf8)
    return bytes.withUnsafeBufferPointer { bytes in
      var segments = WordSegments(bytes)
      var all: [(text: String, isWord: Bool)] = []
      while let segment = segments.next() {
        let part = UnsafeBufferPointer(rebasing: bytes[segment.range])
        all.append((String(decoding: part, as: UTF8.self), segment.isWord))
      }
      return all
    }
  }
}
