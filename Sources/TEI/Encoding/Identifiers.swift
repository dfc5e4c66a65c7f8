internal import LibXML

/// Makes names that XML and its schemas take for ids (NCName: Namespaces in XML 1.0, section 3;
/// with the characters of XML 1.0's second edition, to which XML Schema's `ID` keeps).
public enum Identifiers {
  /// The id of a file from its path below the run's root: the path without the last extension,
  /// its parts joined by full stops; `stdin` for `-`.
  public static func file(path: String) -> String {
    var parts = path.split(separator: "/").filter { $0 != "." && $0 != ".." }
    guard path != "-", let last = parts.popLast() else { return "stdin" }
    let dot = last.lastIndex(of: ".").flatMap { $0 == last.startIndex ? nil : $0 }
    parts.append(dot.map { last[..<$0] } ?? last)
    return name(parts.joined(separator: "."))
  }

  /// The nearest NCName: other characters become `_`, and so begins what may not begin a name.
  public static func name(_ text: String) -> String {
    if isPlain(text) { return text }
    var name = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      name.append(isNameCharacter(scalar) ? scalar : "_")
    }
    guard let first = name.first else { return "_" }
    return XMLNameRanges.isStart(first) ? String(name) : "_" + String(name)
  }

  /// A name of ASCII, as nearly all are.
  private static func isPlain(_ text: String) -> Bool {
    guard let first = text.utf8.first, isLetter(first) || first == UInt8(ascii: "_") else {
      return false
    }
    return text.utf8.allSatisfy { byte in
      isLetter(byte) || byte &- 0x30 < 10 || byte == UInt8(ascii: "_") || byte == UInt8(ascii: "-")
        || byte == UInt8(ascii: ".")
    }
  }

  private static func isLetter(_ byte: UInt8) -> Bool { (byte | 0x20) &- 0x61 < 26 }

  public static func isName(_ text: String) -> Bool {
    !text.isEmpty && name(text) == text
  }

  private static func isNameCharacter(_ scalar: Unicode.Scalar) -> Bool {
    scalar != ":" && XMLNameRanges.isPart(scalar)
  }
}
