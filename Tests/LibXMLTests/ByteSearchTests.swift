import LibXML
import Testing

@Suite struct ByteSearchTests {
  static let texts = [
    "", "a", "\n", "plain words without anything", "twelve bytes\"here", "tab\tin front of it",
    "é日本語 – ü", "two  blanks", "blank at the end ", "a \nb", "exactly8", "exactly8 more \\ x",
    "one two three four five six seven  eight", "          ", "x          y",
  ]

  @Test(arguments: texts)
  func theSearchesAgreeWithALoop(text: String) {
    let bytes = Array(text.utf8)
    bytes.withUnsafeBufferPointer { bytes in
      for start in 0...bytes.count {
        let control = (start..<bytes.count).first {
          bytes[$0] < 32 || [34, 92].contains(bytes[$0])
        }
        #expect(
          ByteSearch.nextControl(or: 34, or: 92, in: bytes, from: start) == control ?? bytes.count)
        let layout = (start..<bytes.count).first { index in
          let isLast = index + 1 == bytes.count
          return bytes[index] < 32 || (bytes[index] == 32 && (isLast || bytes[index + 1] <= 32))
        }
        #expect(ByteSearch.nextLayout(in: bytes, from: start) == layout ?? bytes.count)
        for end in start...bytes.count {
          let other = (start..<end).first { !(97...122).contains(bytes[$0] | 32) }
          #expect(ByteSearch.endOfLetters(in: bytes, from: start, to: end) == other ?? end)
        }
      }
      let wide = bytes.firstIndex { $0 >= 0xE1 && $0 != 0xE2 }
      #expect(ByteSearch.nextWide(in: bytes) == wide ?? bytes.count)
      for byte in bytes + [0, 255] {
        #expect(ByteSearch.contains(byte, in: bytes) == bytes.contains(byte))
        #expect(ByteSearch.last(byte, in: bytes) == bytes.lastIndex(of: byte))
      }
      #expect(bytes.count - ByteSearch.continuations(in: bytes) == text.unicodeScalars.count)
    }
  }
}
