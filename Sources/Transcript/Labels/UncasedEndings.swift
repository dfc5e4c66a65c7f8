/// Ends of labels in scripts without capitals.
enum UncasedEndings {
  private static let verbs = LabelWords.uncasedVerbs.map { Array($0.utf8) }
  private static let roles = LabelWords.uncasedRoles.map { Array($0.utf8) }

  private static let honorifics = LabelWords.uncasedHonorifics.map { Array($0.utf8) }

  /// The name begins with an honorific or a rank that is written together with it.
  static func hasHonorific(_ name: [UInt8]) -> Bool {
    honorifics.contains { name.starts(with: $0) && name.count > $0.count + 6 }
  }

  /// The label ends as clauses do.
  static func hasVerb(_ label: [UInt8]) -> Bool {
    verbs.contains { label.hasSuffix($0) }
  }

  /// The last word is an office, or an office stands before a name of two to four letters.
  static func endsName(_ words: [[UInt8]]) -> Bool {
    guard words.count >= 2, let last = words.last else { return false }
    if roles.contains(where: last.hasSuffix) { return true }
    let letters = last.count { $0 & 0xC0 != 0x80 }
    return (2...4).contains(letters) && roles.contains(where: words[words.count - 2].hasSuffix)
  }

  /// The name, without its blanks, tells an office or a courtesy at its end or, if it is short, at
  /// its start.
  static func hasRole(_ name: [UInt8]) -> Bool {
    guard let first = name.first, let last = name.last, max(first, last) >= 0x80 else {
      return false
    }
    return roles.contains { role in
      name.hasSuffix(role)
        || name.starts(with: role) && name[role.count...].count { $0 & 0xC0 != 0x80 } <= 4
    }
  }
}

extension UncasedEndings {
  /// A first word that ends in an office, and a name of few syllables: `소위원장 한도윤`.
  static func beginsWithRole(_ label: ArraySlice<UInt8>) -> Bool {
    let words = label.split { $0 <= 0x20 }
    guard words.count == 2, words[1].count(where: { $0 & 0xC0 != 0x80 }) <= 4 else { return false }
    let office = Array(words[0])
    return roles.contains { office.hasSuffix($0) }
  }
}

extension [UInt8] {
  fileprivate func hasSuffix(_ end: [UInt8]) -> Bool {
    guard count >= end.count, last == end.last else { return false }
    return self[(count - end.count)...].elementsEqual(end)
  }
}
