extension StringProtocol where SubSequence == Substring {
  /// The parts between separators, empty ones left out: by bytes, since the tables of words are
  /// read at each start.
  func fields(between separators: Unicode.Scalar...) -> [Substring] {
    let bytes = separators.map { UInt8(truncatingIfNeeded: $0.value) }
    var fields: [Substring] = []
    var start = utf8.startIndex
    var index = start
    while index < utf8.endIndex {
      if bytes.contains(utf8[index]) {
        if start < index { fields.append(self[start..<index]) }
        start = utf8.index(after: index)
      }
      utf8.formIndex(after: &index)
    }
    if start < index { fields.append(self[start..<index]) }
    return fields
  }
}
