import LibXML

/// The ids of a document and the references to them.
///
/// Source: RELAX NG DTD Compatibility, section 5.
struct IdentityCheck {
  private struct Reference {
    var hash: UInt64
    var finding: GrammarFinding
  }

  private var ids = IDRegister()
  private var references: [Reference] = []

  /// Notes an attribute of a tag.
  ///
  /// - Returns: the ids that other elements have already.
  mutating func note(
    _ tag: borrowing StartTag, _ index: Int, isID: Bool, _ names: NameTable
  ) -> [GrammarFinding] {
    let offset = tag.offset
    var findings: [GrammarFinding] = []
    var unknown: [(token: String, hash: UInt64)] = []
    tag.withAttributeValue(index) { value in
      var scanner = TokenScanner()
      while let range = scanner.next(in: value) {
        let token = value.extracting(range)
        let hash = KeyedHash.hash(token)
        guard isID else {
          if ids.offset(of: hash) == nil { unknown.append((string(token), hash)) }
          continue
        }
        if let first = ids.insert(hash, at: offset) {
          var finding = GrammarFinding(.duplicateID, nil, range: 0..<0)
          finding.value = string(token)
          finding.firstOffset = first
          findings.append(finding)
        }
      }
    }
    guard !findings.isEmpty || !unknown.isEmpty else { return [] }
    let range = tag.place(ofAttribute: index)?.value ?? offset..<offset
    for found in findings.indices {
      findings[found].name = names[tag.attributeName(index)]
      findings[found].parent = names[tag.name]
      findings[found].range = range
    }
    for (token, hash) in unknown {
      var finding = GrammarFinding(.unresolvedID, names[tag.attributeName(index)], range: range)
      finding.parent = names[tag.name]
      finding.value = token
      references.append(Reference(hash: hash, finding: finding))
    }
    return findings
  }

  /// The references that lead nowhere, in the order of the document.
  var unresolved: [GrammarFinding] {
    references.filter { ids.offset(of: $0.hash) == nil }.map(\.finding)
  }

  private func string(_ bytes: Span<UInt8>) -> String {
    bytes.withUnsafeBufferPointer { String(decoding: $0, as: UTF8.self) }
  }
}
