public import LibXML

/// Checks one document against a grammar as its events come, each mistake once.
///
/// Behind a mistake it goes on as the document most likely meant: an unknown element is left out
/// with all it holds, a missing one is taken as given, a wrong attribute or value as right.
public final class GrammarMatcher: XMLEventHandler {
  private let cache: MatcherCache
  // A value that is handed on for a whole event, since access to a class's fields is not free.
  // Unchecked for the same reason: events come one after the other.
  @exclusivity(unchecked) private var document: DocumentCheck

  /// - Parameters:
  ///   - checksIdentities: whether the ids and references of the grammar's own types are checked
  ///     (RELAX NG DTD Compatibility, section 5).
  ///   - maximumFindings: how many findings are kept.
  public init(
    cache: MatcherCache, checksIdentities: Bool = true, maximumFindings: Int = 10_000
  ) {
    self.cache = cache
    document = DocumentCheck(
      names: cache.names, values: cache.values, checksIdentities: checksIdentities,
      maximumFindings: maximumFindings, &cache.automaton)
  }

  /// What is wrong with the document so far.
  public var findings: [GrammarFinding] { document.findings }

  /// How many mistakes were found, those included that `findings` has no room for.
  public var findingCount: Int { document.findingCount }

  /// Takes a start tag.
  public func startElement(_ tag: borrowing StartTag) {
    document.startElement(tag, &cache.automaton)
  }

  /// Takes an element's end.
  public func endElement(_ name: NameID, position: borrowing EventPosition) {
    document.endElement(position, &cache.automaton)
  }

  /// Takes character data.
  public func characters(_ text: Span<UInt8>, position: borrowing EventPosition) {
    document.characters(text, position, &cache.automaton)
  }

  /// Says that the document has ended.
  public func finish() {
    document.finish()
  }
}
