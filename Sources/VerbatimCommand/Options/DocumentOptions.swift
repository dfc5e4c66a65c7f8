import ArgumentParser
import LibXML

/// What is accepted of XML documents.
struct DocumentOptions: ParsableArguments {
  @Flag(
    name: .customLong("allow-dtd"),
    help: "Accept document type declarations. Nothing outside the document is read.")
  var allowsDocumentType = false

  @Option(help: "Accept elements with up to N attributes.")
  var maxAttributes = ParserLimits().attributes

  var limits: ParserLimits {
    var limits = ParserLimits()
    limits.allowsDocumentType = allowsDocumentType
    limits.attributes = maxAttributes
    return limits
  }
}
