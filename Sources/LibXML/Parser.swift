internal import CLibXML2

/// A streaming XML parser: bytes in, events out, in bounded memory.
///
/// XML 1.0 with namespaces. Nothing but the fed bytes is ever read: no external entity, no
/// catalog, no network. A parser belongs to one task.
///
/// Source: XML 1.0 (fifth edition); Namespaces in XML 1.0.
public final class Parser {
  private let context: ParserContext
  private var isOpen = true

  /// - Parameters:
  ///   - names: numbers the names; share it between the parsers of one task to keep the numbers.
  ///   - limits: what is refused.
  ///   - handler: takes the events as they come.
  ///   - base: what is added to every offset, where several documents are told apart by their
  ///     offsets.
  public init(
    names: NameTable, limits: ParserLimits = ParserLimits(), handler: any XMLEventHandler,
    base: Int = 0
  ) {
    _ = Library.start
    context = ParserContext(names: names, limits: limits, handler: handler, base: base)
  }

  /// What is wrong with the document so far, in order. Locations are byte offsets, in
  /// `problems`' own type, so that lines are counted only where a message is shown.
  public var problems: [ParserProblem] { context.problems }

  /// Whether the document is well-formed and namespace-well-formed so far.
  public var isWellFormed: Bool { context.isWellFormed }

  /// Takes the next bytes of the document.
  ///
  /// - Returns: false once the document is refused; further bytes are ignored.
  @discardableResult
  public func feed(_ bytes: Span<UInt8>) -> Bool {
    guard isOpen else { return false }
    bytes.withUnsafeBufferPointer { buffer in
      var rest = buffer[...]
      while isOpen, !rest.isEmpty {
        let chunk = rest.prefix(ParserContext.chunkSize)
        isOpen = context.parse(UnsafeBufferPointer(rebasing: chunk))
        rest = rest.dropFirst(chunk.count)
      }
    }
    return isOpen
  }

  /// Says that the document ends here.
  ///
  /// - Returns: whether it is well-formed.
  @discardableResult
  public func finish() -> Bool {
    if isOpen {
      isOpen = false
      context.finish()
    }
    return isWellFormed
  }

  /// Stops: no more events come, even from bytes already fed.
  public func stop() {
    isOpen = false
    context.stop()
  }
}

/// Something wrong with a document's XML.
public struct ParserProblem: Hashable, Sendable {
  /// A stable name of the kind of problem, such as `unclosed-element`.
  public var id: String
  /// What is wrong, in one sentence.
  public var message: String
  /// What to do about it.
  public var hint: String?
  /// Bytes of the document in UTF-8 before the place.
  public var offset: Int
  /// As libxml2 counts it: for documents in another encoding.
  public var line: Int
}
