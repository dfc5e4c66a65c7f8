public import Diagnostics
public import Validation

/// A document with its safe fixes applied, again and again until none is left.
public struct Mending {
  /// The document's name, for messages.
  public let name: String
  /// In UTF-8, before and afterwards.
  private let original: [UInt8]
  private var text: [UInt8]
  /// The document afterwards; every byte that no fix names is as it was.
  public private(set) var bytes: [UInt8]
  /// How many fixes were applied.
  public private(set) var applied = 0
  /// What is left to mend by hand.
  public private(set) var remaining: [Diagnostic]

  /// A fix may open the way to the next; more rounds than this are not made.
  private static let rounds = 8

  /// - Parameters:
  ///   - bytes: the document.
  ///   - name: its path as the user gave it.
  ///   - validate: finds what is wrong with a document, with fixes.
  public init(
    of bytes: [UInt8], name: String, validate: (DocumentInput) throws -> [Diagnostic]
  ) rethrows {
    self.name = name
    // A document in another encoding is mended as text, and written in its encoding again.
    let foreign = ForeignDocument(bytes, name: name)
    original = foreign?.text ?? bytes
    text = original
    self.bytes = bytes
    var readable = foreign?.readable ?? bytes
    let first = try validate(DocumentInput(name: name, bytes: readable))
    remaining = first
    for _ in 0..<Self.rounds {
      let fixes = remaining.compactMap(\.fix)
      guard !fixes.isEmpty else { break }
      let mended = AppliedFixes(fixes, to: readable)
      guard mended.count > 0 else { break }
      let findings = try validate(DocumentInput(name: name, bytes: mended.bytes))
      // A round that makes it no better is not kept.
      guard findings.count < remaining.count else { break }
      readable = mended.bytes
      text = AppliedFixes(fixes, to: text).bytes
      applied += mended.count
      remaining = findings
    }
    guard applied > 0 else { return }
    guard let foreign else {
      self.bytes = text
      return
    }
    if let encoded = foreign.encoded(text) {
      self.bytes = encoded
    } else {
      (text, applied, remaining) = (original, 0, first)
    }
  }

  /// The change as a unified difference; empty where there is none.
  public var difference: String {
    UnifiedDifference(name: name, old: original, new: text).text
  }
}
