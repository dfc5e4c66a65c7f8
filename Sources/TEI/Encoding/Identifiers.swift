/// Makes names that XML takes for ids (NCName: Namespaces in XML 1.0, section 3).
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
    var name = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      name.append(isNameCharacter(scalar) ? scalar : "_")
    }
    guard let first = name.first else { return "_" }
    return isNameStart(first) ? String(name) : "_" + String(name)
  }

  public static func isName(_ text: String) -> Bool {
    !text.isEmpty && name(text) == text
  }

  /// NameStartChar without the colon (XML 1.0, section 2.3).
  private static func isNameStart(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x41...0x5A, 0x5F, 0x61...0x7A, 0xC0...0xD6, 0xD8...0xF6, 0xF8...0x2FF, 0x370...0x37D,
      0x37F...0x1FFF, 0x200C...0x200D, 0x2070...0x218F, 0x2C00...0x2FEF, 0x3001...0xD7FF,
      0xF900...0xFDCF, 0xFDF0...0xFFFD, 0x10000...0xEFFFF:
      true
    default: false
    }
  }

  /// NameChar without the colon.
  private static func isNameCharacter(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x2D, 0x2E, 0x30...0x39, 0xB7, 0x300...0x36F, 0x203F...0x2040: true
    default: isNameStart(scalar)
    }
  }
}
