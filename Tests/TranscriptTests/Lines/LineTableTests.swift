import Testing

@testable import Transcript

@Suite struct LineTableTests {
  @Test func whatStandsOnALineIsToldWhileItsEndIsLookedFor() {
    let alphabet = Array("abcdefgh,. XYZ\n\r1::(*[{<_!é—".unicodeScalars)
    var random = Generator(seed: 5)
    for length in 0..<600 {
      var text = String.UnicodeScalarView()
      for _ in 0..<length {
        // Most characters are letters, so that runs of eight are among them.
        let isLetter = random.below(5) > 0
        text.append(alphabet[random.below(isLetter ? 8 : alphabet.count)])
      }
      let bytes = Array(String(text).utf8)
      let lines = bytes.withText { LineTable.lines(of: $0) }
      for line in lines {
        let written = bytes[line.range]
        #expect(!written.contains(0x0A) && !written.contains(0x0D))
        #expect(line.mayHold(.digit) == written.contains(UInt8(ascii: "1")))
        #expect(line.mayHold(.colon) == written.contains(UInt8(ascii: ":")))
        #expect(line.mayHold(.colons) == (written.count { $0 == UInt8(ascii: ":") } > 1))
        #expect(line.mayHold(.bracket) == written.contains { "(*[{<_".utf8.contains($0) })
        #expect(line.mayHold(.wide) == written.contains { $0 >= 0x80 })
        #expect(line.first == bytes[line.text].first ?? 0)
        bytes.withText { #expect(line.endsSentence == $0.endsSentence(line.text)) }
      }
      let parts = String(text).split(omittingEmptySubsequences: false) { $0.isNewline }
      let isEnded = text.last.map { $0 == "\n" || $0 == "\r" } ?? true
      #expect(lines.count == parts.count - (isEnded ? 1 : 0))
    }
  }

  @Test func ofALineThatIsMadeOtherwiseNothingIsRuledOut() {
    Array("Yes".utf8).withText { text in
      let line = Line(0..<3, words: 0..<3, of: text)
      #expect(line.mayHold(.digit) && line.mayHold(.bracket))
      #expect(!line.startsPage && !line.endsSentence)
    }
  }

  @Test func whatIsLeftOfALineIsLookedAtAnew() {
    Array("\u{0C}12 “Yes.”".utf8).withText { text in
      var line = LineTable.lines(of: text)[0]
      #expect(line.startsPage && line.endsSentence && line.first == UInt8(ascii: "1"))
      line.narrow(to: 7..<10, of: text)
      #expect(line.startsPage && !line.endsSentence && line.beginsWithLetter)
    }
  }
}
