import Testing

@testable import Transcript

@Suite("A source")
struct SourceTests {
  private static let sample = "Chair: Good morning, everyone.\nMs. Ek: Thank you – 12 “reports”.\n"
  private static let scripts = [
    "Ведущий: Доброе утро, коллеги. Начнём.\nЕк: Спасибо, 12 вопросов.\n",
    "主持人：各位早上好，我們開始吧。\n記者：謝謝，有三個問題。\n",
    "الرئيس : صباح الخير ، نبدأ الآن.\nالنائب : شكرا.\n",
    "의장: 안녕하십니까. 시작하겠습니다.\n기자: 감사합니다.\n",
  ]

  @Test(
    "is read and written again in every encoding that Verbatim knows",
    arguments: [
      SourceEncoding.utf8, .utf16LittleEndian, .utf16BigEndian, .utf32LittleEndian,
      .utf32BigEndian, .windows1252,
    ])
  func encodings(_ encoding: SourceEncoding) throws {
    let bytes = try #require(encoding.encode(Array(Self.sample.utf8), hasByteOrderMark: false))
    let source = try Source(name: "a.txt", bytes: bytes)
    #expect(source.encoding == encoding)
    #expect(String(decoding: source.text, as: UTF8.self) == Self.sample)
    #expect(source.bytes() == bytes)
  }

  @Test("is recognised without a mark in scripts other than Latin", arguments: scripts)
  func recognised(_ text: String) throws {
    for encoding in [SourceEncoding.utf16LittleEndian, .utf16BigEndian, .utf8] {
      for hasMark in [true, false] {
        let bytes = try #require(encoding.encode(Array(text.utf8), hasByteOrderMark: hasMark))
        let source = try Source(name: "a.txt", bytes: bytes)
        #expect(source.encoding == encoding)
        #expect(source.hasByteOrderMark == hasMark)
        #expect(source.text == Array(text.utf8))
        #expect(source.bytes() == bytes)
      }
    }
  }

  @Test("keeps stray bytes among UTF-8")
  func strayBytes() throws {
    let bytes = Array("Ведущий: да".utf8) + [0xFF, 0x20, 0xC3] + Array("Да\u{F7FF} нет.\n".utf8)
    let source = try Source(name: "a.txt", bytes: bytes)
    #expect(source.encoding == .utf8WithStrayBytes)
    #expect(source.bytes() == bytes)
  }

  @Test("comes back byte for byte whatever its bytes are", arguments: 0..<200)
  func random(_ seed: Int) throws {
    var generator = Generator(seed: UInt64(seed))
    let bytes = (0..<generator.below(400)).map { _ in
      generator.below(4) == 0 ? UInt8(generator.below(256)) : UInt8(0x20 + generator.below(95))
    }
    guard let source = try? Source(name: "a.txt", bytes: bytes) else { return }
    #expect(source.bytes() == bytes)
  }

  @Test("in an encoding given by name is decoded by the system")
  func named() throws {
    let bytes: [UInt8] = [0xC4, 0xE0, 0x3A, 0x20, 0xED, 0xE5, 0xF2, 0x2E]
    let source = try Source(
      name: "a.txt", bytes: bytes, encoding: SourceEncoding(name: "windows-1251"))
    #expect(String(decoding: source.text, as: UTF8.self) == "Да: нет.")
    #expect(source.bytes() == bytes)
  }

  @Test("in an unknown encoding is refused")
  func unknown() {
    #expect(throws: SourceError.unknownEncoding("klingon-8")) {
      try Source(name: "a.txt", bytes: [0x41], encoding: .named("klingon-8"))
    }
  }

  @Test("that breaks the encoding asked for is refused at its offset")
  func malformed() {
    #expect(throws: SourceError.malformed(.utf8, offset: 3)) {
      try Source(name: "a.txt", bytes: [0x41, 0x42, 0x43, 0xFF], encoding: .utf8)
    }
  }

  @Test(
    "of another kind of file is refused by name",
    arguments: [
      Array("%PDF-1.7\n".utf8), [0x50, 0x4B, 0x03, 0x04, 0x14, 0], Array(repeating: 1, count: 64),
    ])
  func binary(_ bytes: [UInt8]) {
    #expect(throws: SourceError.self) { try Source(name: "a", bytes: bytes) }
  }

  @Test("may be empty, or hold a lone NUL")
  func edges() throws {
    #expect(try Source(name: "a", bytes: []).text.isEmpty)
    let bytes = Array("Ann: yes\0no\n".utf8)
    #expect(try Source(name: "a", bytes: bytes).bytes() == bytes)
  }

  @Test("knows its SHA-256")
  func digest() throws {
    let source = try Source(name: "a", bytes: Array("abc".utf8))
    #expect(
      source.digest == "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad")
  }
}
