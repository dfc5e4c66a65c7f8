internal import CLibXML2

/// libxml2's own checking of whole documents against a schema: the cross-check for the project's
/// own engine.
///
/// Builds a tree, and takes time and memory without bound on some schemas: run it in a process of
/// its own. Schemas that refer to other files are refused, since nothing but the given bytes is
/// ever read.
public struct ReferenceSchema: ~Copyable {
  /// The schema languages that libxml2 knows.
  public enum Language: String, Sendable, CaseIterable {
    case relaxNG, xmlSchema, documentType
  }

  /// What libxml2 says, at the line that it knows.
  public struct Problem: Hashable, Sendable {
    /// From 1; 0 where it is not known.
    public var line: Int
    /// In libxml2's words.
    public var message: String

    /// - Parameters:
    ///   - line: from 1; 0 where it is not known.
    ///   - message: in libxml2's words.
    public init(line: Int, message: String) {
      self.line = line
      self.message = message
    }
  }

  /// Why a schema cannot be used.
  public struct Failure: Error, Sendable {
    /// What libxml2 says of the schema.
    public var problems: [Problem]
  }

  private enum Compiled {
    case relaxNG(xmlRelaxNGPtr)
    case xmlSchema(xmlSchemaPtr)
    case documentType(xmlDtdPtr)
  }

  private let compiled: Compiled

  /// Compiles a schema of one file.
  ///
  /// - Throws: why libxml2 cannot use it.
  public init(_ schema: [UInt8], language: Language) throws(Failure) {
    _ = Library.start
    let log = ProblemLog()
    let compiled = withExtendedLifetime(log) { Self.compile(schema, language, log: log) }
    guard let compiled else {
      throw Failure(
        problems: log.problems.isEmpty
          ? [Problem(line: 0, message: "libxml2 cannot read the schema")] : log.problems)
    }
    self.compiled = compiled
  }

  deinit {
    switch compiled {
    case .relaxNG(let schema): xmlRelaxNGFree(schema)
    case .xmlSchema(let schema): xmlSchemaFree(schema)
    case .documentType(let schema): xmlFreeDtd(schema)
    }
  }

  private static func compile(
    _ schema: [UInt8], _ language: Language, log: ProblemLog
  ) -> Compiled? {
    let size = Int32(clamping: schema.count)
    return schema.withUnsafeBytes { buffer -> Compiled? in
      let bytes = buffer.bindMemory(to: CChar.self).baseAddress
      switch language {
      case .relaxNG:
        guard let parser = xmlRelaxNGNewMemParserCtxt(bytes, size) else { return nil }
        defer { xmlRelaxNGFreeParserCtxt(parser) }
        xmlRelaxNGSetParserStructuredErrors(parser, ProblemLog.receive, log.address)
        return xmlRelaxNGParse(parser).map { .relaxNG($0) }
      case .xmlSchema:
        guard let parser = xmlSchemaNewMemParserCtxt(bytes, size) else { return nil }
        defer { xmlSchemaFreeParserCtxt(parser) }
        xmlSchemaSetParserStructuredErrors(parser, ProblemLog.receive, log.address)
        return xmlSchemaParse(parser).map { .xmlSchema($0) }
      case .documentType:
        guard
          let input = xmlParserInputBufferCreateMem(bytes, size, XML_CHAR_ENCODING_NONE)
        else { return nil }
        return xmlIOParseDTD(nil, input, XML_CHAR_ENCODING_NONE).map { .documentType($0) }
      }
    }
  }

  /// Checks a document, which should be known to be well-formed.
  public func problems(of document: [UInt8]) -> [Problem] {
    let log = ProblemLog()
    let options = XML_PARSE_NONET.rawValue | XML_PARSE_BIG_LINES.rawValue
    let tree = document.withUnsafeBytes { buffer in
      xmlReadMemory(
        buffer.bindMemory(to: CChar.self).baseAddress, Int32(clamping: buffer.count), nil, nil,
        Int32(options | XML_PARSE_NOERROR.rawValue | XML_PARSE_NOWARNING.rawValue))
    }
    guard let tree else { return [Problem(line: 0, message: "libxml2 cannot read the document")] }
    defer { xmlFreeDoc(tree) }
    let status = withExtendedLifetime(log) { check(tree, log: log) }
    if status != 0, log.problems.isEmpty {
      return [Problem(line: 0, message: "libxml2 holds the document to be invalid")]
    }
    return log.problems
  }

  private func check(_ tree: xmlDocPtr, log: ProblemLog) -> Int32 {
    switch compiled {
    case .relaxNG(let schema):
      guard let context = xmlRelaxNGNewValidCtxt(schema) else { return -1 }
      defer { xmlRelaxNGFreeValidCtxt(context) }
      xmlRelaxNGSetValidStructuredErrors(context, ProblemLog.receive, log.address)
      return xmlRelaxNGValidateDoc(context, tree)
    case .xmlSchema(let schema):
      guard let context = xmlSchemaNewValidCtxt(schema) else { return -1 }
      defer { xmlSchemaFreeValidCtxt(context) }
      xmlSchemaSetValidStructuredErrors(context, ProblemLog.receive, log.address)
      return xmlSchemaValidateDoc(context, tree)
    case .documentType(let schema):
      guard let context = xmlNewValidCtxt() else { return -1 }
      defer { xmlFreeValidCtxt(context) }
      xmlSetStructuredErrorFunc(log.address, ProblemLog.receive)
      defer { xmlSetStructuredErrorFunc(nil, nil) }
      return xmlValidateDtd(context, tree, schema) == 1 ? 0 : 1
    }
  }
}

/// Collects what libxml2 tells of errors.
private final class ProblemLog {
  private(set) var problems: [ReferenceSchema.Problem] = []

  var address: UnsafeMutableRawPointer { Unmanaged.passUnretained(self).toOpaque() }

  static let receive: xmlStructuredErrorFunc = { user, error in
    guard let user, let error else { return }
    let log = Unmanaged<ProblemLog>.fromOpaque(user).takeUnretainedValue()
    let message = error.pointee.message.map { String(cString: $0) } ?? ""
    log.problems.append(
      ReferenceSchema.Problem(
        line: Int(error.pointee.line),
        message: message.split(whereSeparator: \.isNewline).first.map(String.init) ?? message))
  }
}
