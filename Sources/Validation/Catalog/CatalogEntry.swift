/// One line of a catalog: what it is about, and what stands for it.
///
/// Source: XML Catalogs 1.1 (OASIS, 2005), section 6.5.
struct CatalogEntry: Hashable, Sendable {
  /// Named as the elements are.
  enum Kind: String, Sendable, CaseIterable {
    case `public`, system, rewriteSystem, systemSuffix, delegatePublic, delegateSystem
    case uri, rewriteURI, uriSuffix, delegateURI, nextCatalog

    /// The attributes that say what it is about and what stands for that.
    var attributes: (match: String?, target: String) {
      switch self {
      case .public: ("publicId", "uri")
      case .system: ("systemId", "uri")
      case .rewriteSystem: ("systemIdStartString", "rewritePrefix")
      case .systemSuffix: ("systemIdSuffix", "uri")
      case .delegatePublic: ("publicIdStartString", "catalog")
      case .delegateSystem: ("systemIdStartString", "catalog")
      case .uri: ("name", "uri")
      case .rewriteURI: ("uriStartString", "rewritePrefix")
      case .uriSuffix: ("uriSuffix", "uri")
      case .delegateURI: ("uriStartString", "catalog")
      case .nextCatalog: (nil, "catalog")
      }
    }

    /// Whether it leads to another catalog.
    var leadsOn: Bool {
      switch self {
      case .delegatePublic, .delegateSystem, .delegateURI, .nextCatalog: true
      default: false
      }
    }
  }

  var kind: Kind
  /// An identifier, its beginning or its end, normalised; empty for `nextCatalog`.
  var match: String
  /// A URI, or the path of a local file.
  var target: String
  /// Whether a public identifier counts where a system identifier is known too.
  var prefersPublic: Bool
}
