/// The first bytes by which files that are no text are known.
enum BinarySignature {
  private static let signatures: [(start: [UInt8], kind: String)] = [
    (Array("%PDF-".utf8), "a PDF file"),
    ([0x50, 0x4B, 0x03, 0x04], "a ZIP archive (perhaps a word processor's file)"),
    ([0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1], "a Microsoft Office file"),
    (Array("{\\rtf".utf8), "an RTF file"),
    ([0x1F, 0x8B, 0x08], "a gzip archive"),
    (Array("BZh9".utf8), "a bzip2 archive"),
    ([0xFD, 0x37, 0x7A, 0x58, 0x5A, 0x00], "an xz archive"),
    ([0x28, 0xB5, 0x2F, 0xFD], "a zstd archive"),
    ([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A], "a PNG image"),
    ([0xFF, 0xD8, 0xFF], "a JPEG image"),
    (Array("GIF89a".utf8), "a GIF image"), (Array("GIF87a".utf8), "a GIF image"),
    ([0x7F, 0x45, 0x4C, 0x46], "a program"),
    (Array("OggS".utf8), "an Ogg recording"), (Array("ID3".utf8), "an MP3 recording"),
    (Array("fLaC".utf8), "a FLAC recording"), (Array("RIFF".utf8), "a RIFF recording"),
    (Array("SQLite format 3\0".utf8), "an SQLite database"),
  ]

  /// What kind of file begins like this; nil where no signature is known.
  static func kind(of bytes: [UInt8]) -> String? {
    guard let first = bytes.first else { return nil }
    if bytes.count > 12, bytes[4..<8].elementsEqual("ftyp".utf8) {
      return "an MPEG-4 recording"
    }
    // A text may begin with a short word such as `ID3` or `RIFF`; the files have binary sizes.
    return signatures.first { signature in
      guard signature.start[0] == first, bytes.starts(with: signature.start) else { return false }
      return signature.start.count > 4 || signature.start.contains { $0 < 0x20 || $0 >= 0x7F }
        || bytes.prefix(64).contains { $0 < 0x09 }
    }?.kind
  }
}
