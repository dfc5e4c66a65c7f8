/// One search through catalogs, each of which it asks at most once, so that loops end.
///
/// Source: XML Catalogs 1.1, sections 7.1.2 and 7.2.2.
struct CatalogSearch {
  enum Query {
    /// At least one of the two, normalised.
    case external(publicID: String?, systemID: String?)
    case uri(String)
  }

  /// What a catalog says.
  private enum Answer {
    case target(String)
    /// These catalogs, and no other, are to be asked.
    case delegates([String])
    case nothing
  }

  let query: Query
  let files: [String: [CatalogEntry]]
  private var asked: Set<String> = []

  init(query: Query, files: [String: [CatalogEntry]]) {
    self.query = query
    self.files = files
  }

  /// What the catalogs say, asked in their order, each with those that come next in it.
  mutating func target(in catalogs: [String]) -> String? {
    var pending = catalogs[...]
    while let catalog = pending.popFirst() {
      guard asked.insert(catalog).inserted, let entries = files[catalog] else { continue }
      switch answer(of: entries) {
      case .target(let target): return target
      case .delegates(let delegates): pending = delegates[...]
      case .nothing:
        pending = (entries.filter { $0.kind == .nextCatalog }.map(\.target) + pending)[...]
      }
    }
    return nil
  }

  private func answer(of entries: [CatalogEntry]) -> Answer {
    switch query {
    case .uri(let uri):
      return answer(of: entries, to: uri, .uri, .rewriteURI, .uriSuffix, .delegateURI)
    case .external(let publicID, let systemID):
      if let systemID {
        let answer = answer(
          of: entries, to: systemID, .system, .rewriteSystem, .systemSuffix, .delegateSystem)
        if case .nothing = answer {} else { return answer }
      }
      guard let publicID else { return .nothing }
      let entries = entries.filter { $0.prefersPublic || systemID == nil }
      if let entry = entries.first(where: { $0.kind == .public && $0.match == publicID }) {
        return .target(entry.target)
      }
      return delegates(entries, to: publicID, .delegatePublic)
    }
  }

  /// The four kinds of entries for URIs and system identifiers, in this order; of several that
  /// fit, the longest.
  private func answer(
    of entries: [CatalogEntry], to identifier: String, _ exact: CatalogEntry.Kind,
    _ rewrite: CatalogEntry.Kind, _ suffix: CatalogEntry.Kind, _ delegate: CatalogEntry.Kind
  ) -> Answer {
    if let entry = entries.first(where: { $0.kind == exact && $0.match == identifier }) {
      return .target(entry.target)
    }
    let starting = entries.filter { $0.kind == rewrite && identifier.hasPrefix($0.match) }
    if let entry = longest(starting) {
      return .target(entry.target + identifier.dropFirst(entry.match.count))
    }
    let ending = entries.filter { $0.kind == suffix && identifier.hasSuffix($0.match) }
    if let entry = longest(ending) { return .target(entry.target) }
    return delegates(entries, to: identifier, delegate)
  }

  private func longest(_ entries: [CatalogEntry]) -> CatalogEntry? {
    // Of equals the first: `max` would take the last.
    entries.reduce(nil) { best, entry in
      (best?.match.utf8.count ?? -1) < entry.match.utf8.count ? entry : best
    }
  }

  private func delegates(
    _ entries: [CatalogEntry], to identifier: String, _ kind: CatalogEntry.Kind
  ) -> Answer {
    let fitting = entries.enumerated()
      .filter { $0.element.kind == kind && identifier.hasPrefix($0.element.match) }
      .sorted { left, right in
        (-left.element.match.utf8.count, left.offset)
          < (-right.element.match.utf8.count, right.offset)
      }
    return fitting.isEmpty ? .nothing : .delegates(fitting.map(\.element.target))
  }
}
