extension StringProtocol where SubSequence == Substring {
  /// The parts between separators, empty ones left out: by bytes, since the tables of words are
  /// read at each start.
  ///
  /// - Parameter separators: one or two characters of ASCII.
  func fields(between separators: Unicode.Scalar...) -> [Substring] {
    let separators = separators.map { UInt8(truncatingIfNeeded: $0.value) }
    let (first, second) = (separators.first ?? 0, separators.last ?? 0)
    var fields: [Substring] = []
    let bytes = utf8
    var start = startIndex
    var index = start
    while index < endIndex {
      let next = bytes.index(after: index)
      let byte = bytes[index]
      if byte == first || byte == second {
        if start < index { fields.append(self[start..<index]) }
        start = next
      }
      index = next
    }
    if start < index { fields.append(self[start..<index]) }
    return fields
  }
}
