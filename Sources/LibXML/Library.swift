internal import CLibXML2

/// libxml2's process-wide set-up, done once: no catalogs, and no way to load anything.
enum Library {
  static let start: Void = {
    xmlInitParser()
    xmlCatalogSetDefaults(XML_CATA_ALLOW_NONE)
    xmlSetExternalEntityLoader { _, _, _ in nil }
  }()
}
