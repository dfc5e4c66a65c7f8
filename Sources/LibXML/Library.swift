internal import CLibXML2

/// libxml2's process-wide set-up, done once: no catalogs, no way to load anything, and
/// nothing said on standard error.
enum Library {
  static let start: Void = {
    xmlInitParser()
    verbatimSilence()
    xmlCatalogSetDefaults(XML_CATA_ALLOW_NONE)
    xmlSetExternalEntityLoader { _, _, _ in nil }
  }()
}
