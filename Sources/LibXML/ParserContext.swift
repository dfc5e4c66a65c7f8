internal import CLibXML2

/// Owns libxml2's push parser and turns its callbacks into events.
final class ParserContext {
  /// Small enough that a tag which libxml2 would be slow to read is seen before it is read.
  static let chunkSize = 32_768

  let names: NameTable
  let limits: ParserLimits
  /// What all offsets begin with.
  private let base: Int
  let handler: any XMLEventHandler

  private(set) var problems: [ParserProblem] = []
  private(set) var isWellFormed = true
  // Unchecked, since events come one after the other and no handler calls back into its parser's
  // names.
  @exclusivity(unchecked) private var cache = NameCache()
  @exclusivity(unchecked) private var shapes = ShapeCache()
  /// The names of the elements that are open.
  @exclusivity(unchecked) private var openElements: [NameID] = []
  // Memory of its own, since an array is counted as referred to at each tag.
  private var attributeNames = UnsafeMutableBufferPointer<NameID>.allocate(capacity: 64)
  private var context: xmlParserCtxtPtr?
  private var isStopped = false
  private var isFinishing = false
  private var fedCount = 0
  private var expandedCount = 0
  private var pendingTag = PendingTag()
  /// The first bytes, as long as they are too few to know the encoding by; then nil.
  private var beginning: [UInt8]? = []
  private var decoder: UTF32Decoder?

  init(names: NameTable, limits: ParserLimits, handler: any XMLEventHandler, base: Int) {
    self.base = base
    self.names = names
    self.limits = limits
    self.handler = handler
  }

  deinit {
    attributeNames.deallocate()
    guard let context else { return }
    if let document = context.pointee.myDoc { xmlFreeDoc(document) }
    xmlFreeParserCtxt(context)
  }

  func parse(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    guard let known = beginning else { return decode(bytes) }
    if known.isEmpty, bytes.count >= 4 {
      begin(by: bytes[..<4])
      return decode(bytes)
    }
    let all = known + bytes
    beginning = all
    guard all.count >= 4 else { return true }
    begin(by: all[..<4])
    return all.withUnsafeBufferPointer { decode($0) }
  }

  private func begin(by bytes: some Collection<UInt8>) {
    beginning = nil
    decoder = UTF32Decoder(beginning: bytes)
  }

  private func decode(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    guard decoder != nil else { return read(bytes) }
    guard let text = decoder?.decode(bytes) else {
      refuse("invalid-character", "the bytes are not those of UTF-32")
      return false
    }
    return text.withUnsafeBufferPointer { read($0) }
  }

  private func read(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    let context = self.context ?? open()
    guard let context else { return false }
    // Before they are read: problems are placed by it.
    fedCount += bytes.count
    bytes.withMemoryRebound(to: CChar.self) { chars in
      feed(context, chars.baseAddress, count: chars.count)
    }
    checkPendingTag(context)
    return !isStopped && context.pointee.disableSAX == 0
  }

  func finish() {
    if let bytes = beginning, !bytes.isEmpty {
      beginning = nil
      _ = bytes.withUnsafeBufferPointer { read($0) }
    }
    if decoder?.isComplete == false {
      refuse("invalid-character", "the bytes of UTF-32 end within a character")
    }
    guard let context = self.context ?? open() else { return }
    isFinishing = true
    if !isStopped {
      // libxml2 reads nothing before there are four bytes.
      if 1..<4 ~= fedCount { feed(context, "\n\n\n", count: 3) }
      feed(context, nil, count: 0, isLast: true)
    }
    if context.pointee.wellFormed == 0 || context.pointee.nsWellFormed == 0 {
      isWellFormed = false
    }
  }

  /// libxml2 may tell by what it returns only that bytes are not those of the encoding: by that
  /// error's number, or by -1 where their conversion stops at the end of what was fed.
  private func feed(
    _ context: xmlParserCtxtPtr, _ chars: UnsafePointer<CChar>?, count: Int, isLast: Bool = false
  ) {
    let code = xmlParseChunk(context, chars, Int32(count), isLast ? 1 : 0)
    let isRefused = code < 0 || UInt32(code) == XML_ERR_INVALID_ENCODING.rawValue
    if isRefused, isWellFormed, !isStopped {
      refuse("invalid-character", "the bytes are not those of the encoding that is declared")
    }
  }

  func stop() {
    guard !isStopped else { return }
    isStopped = true
    if let context { xmlStopParser(context) }
  }

  private func open() -> xmlParserCtxtPtr? {
    var callbacks = ParserCallbacks.table(limits: limits)
    guard let context = xmlCreatePushParserCtxt(&callbacks, nil, nil, 0, nil) else {
      refuse("out-of-memory", "the XML parser could not be made: out of memory", at: 0)
      return nil
    }
    var options = XML_PARSE_NONET.rawValue | XML_PARSE_BIG_LINES.rawValue
    // What is decoded is not in the encoding that it declares.
    if decoder != nil { options |= XML_PARSE_IGNORE_ENC.rawValue }
    _ = xmlCtxtUseOptions(context, Int32(options))
    context.pointee._private = Unmanaged.passUnretained(self).toOpaque()
    self.context = context
    return context
  }

  // MARK: Problems

  func report(_ id: String, _ message: String, hint: String? = nil, at offset: Int? = nil) {
    isWellFormed = false
    let offset = offset ?? context.map { Int(verbatimOffset($0)) } ?? 0
    let line = context.flatMap { $0.pointee.input?.pointee.line } ?? 1
    problems.append(
      ParserProblem(
        id: id, message: message, hint: hint,
        offset: base + (fedCount < 4 ? min(offset, fedCount) : offset), line: Int(line)))
  }

  func refuse(_ id: String, _ message: String, hint: String? = nil, at offset: Int? = nil) {
    report(id, message, hint: hint, at: offset)
    stop()
  }

  /// Looks into a tag that does not end in the bytes fed so far, since libxml2 needs quadratic
  /// time for many attributes before it tells of any.
  private func checkPendingTag(_ context: xmlParserCtxtPtr) {
    guard !isStopped, let input = context.pointee.input, let current = input.pointee.cur,
      let end = input.pointee.end, end - current > Self.chunkSize / 2,
      current.pointee == UInt8(ascii: "<"), current[1] != UInt8(ascii: "!"),
      current[1] != UInt8(ascii: "?")
    else { return }
    let offset = Int(verbatimOffset(context))
    let count = pendingTag.attributeCount(
      of: UnsafeBufferPointer(start: current, count: end - current), at: offset)
    if count > limits.attributes { refuseAttributes(at: offset) }
    if end - current > limits.tagLength {
      refuse(
        "tag-too-long", "a tag is longer than \(limits.tagLength) bytes, with its attributes",
        hint: "that is the most that is read; move what an attribute holds into the text",
        at: offset)
    }
  }

  private func refuseAttributes(at offset: Int) {
    refuse(
      "too-many-attributes", "an element has more than \(limits.attributes) attributes",
      hint: "raise the limit with --max-attributes if the document is trusted", at: offset)
  }

  // MARK: Events

  /// Whether an event comes from the document itself, not from libxml2's own look into an entity.
  private func isOwn(_ context: xmlParserCtxtPtr) -> Bool {
    !isStopped && context == self.context && context.pointee.inputNr == 1
  }

  func startElement(
    _ context: xmlParserCtxtPtr, local: UnsafePointer<UInt8>, namespace: UnsafePointer<UInt8>?,
    declarationCount: Int, declarations: UnsafeMutablePointer<UnsafePointer<UInt8>?>?,
    attributeCount: Int, attributes: UnsafeMutablePointer<UnsafePointer<UInt8>?>?
  ) {
    guard isOwn(context) else { return }
    guard attributeCount <= limits.attributes else {
      refuseAttributes(at: rawTagOffset(context))
      return
    }
    guard openElements.count < limits.depth else {
      refuse(
        "nested-too-deep", "elements are nested more than \(limits.depth) deep",
        at: rawTagOffset(context))
      return
    }
    let tag = TagAddresses(
      local: local, namespace: namespace, attributeCount: attributeCount, attributes: attributes)
    let found = shapes.find(tag)
    let name = found?.name ?? cache.id(local: local, namespace: namespace, in: names)
    openElements.append(name)
    let known = found ?? learn(tag, name, attributes)
    handler.startElement(
      StartTag(
        name: name, shape: known?.shape, attributeCount: attributeCount,
        declarationCount: declarationCount, context: context, base: base, attributes: attributes,
        declarations: declarations,
        names: known?.attributeNames ?? UnsafePointer(attributeNames.baseAddress)))
  }

  /// Finds the names of a tag's attributes one by one, and keeps its shape if there is room.
  private func learn(
    _ tag: TagAddresses, _ name: NameID,
    _ attributes: UnsafeMutablePointer<UnsafePointer<UInt8>?>?
  ) -> ShapeCache.Found? {
    if tag.attributeCount > attributeNames.count {
      attributeNames.deallocate()
      attributeNames = .allocate(capacity: tag.attributeCount)
    }
    if let attributes {
      for index in 0..<tag.attributeCount {
        guard let local = attributes[index * 5] else { continue }
        attributeNames.initializeElement(
          at: index, to: cache.id(local: local, namespace: attributes[index * 5 + 2], in: names))
      }
    }
    guard
      let (shape, kept) = names.shape(
        name, attributes: UnsafeBufferPointer(rebasing: attributeNames[..<tag.attributeCount]))
    else { return nil }
    let found = ShapeCache.Found(shape: shape, name: name, attributeNames: kept)
    shapes.add(tag, found)
    return found
  }

  func endElement(_ context: xmlParserCtxtPtr) {
    guard isOwn(context), let name = openElements.popLast() else { return }
    handler.endElement(name, position: EventPosition(context: context, base: base, kind: .tag))
  }

  func characters(_ context: xmlParserCtxtPtr, _ text: UnsafeBufferPointer<UInt8>) {
    guard isOwn(context) else { return }
    handler.characters(
      text.span, position: EventPosition(context: context, base: base, kind: .text(text)))
  }

  func processingInstruction(_ context: xmlParserCtxtPtr, target: String, data: String) {
    guard isOwn(context) else { return }
    handler.processingInstruction(
      target: target, data: data, position: EventPosition(context: context, base: base, kind: .tag))
  }

  /// Characters of an entity that the document itself declares.
  func entity(_ context: xmlParserCtxtPtr, name: String, content: UnsafeBufferPointer<UInt8>?) {
    guard isOwn(context) else { return }
    guard let content, !content.contains(UInt8(ascii: "<")), !content.contains(UInt8(ascii: "&"))
    else {
      refuse(
        "entity-not-expanded",
        "the entity “\(name)” holds markup or is external: it is not expanded",
        hint: "replace it in the document by what it stands for")
      return
    }
    expandedCount += content.count
    guard expandedCount <= 1_000_000 + 10 * fedCount else {
      refuse("entity-expansion", "the document's entities expand to more than ten times its size")
      return
    }
    characters(context, content)
  }

  func error(
    _ context: xmlParserCtxtPtr, code: Int, level: xmlErrorLevel, message: String, line: Int
  ) {
    let isNamespaceError = code >= Int(XML_NS_ERR_XML_NAMESPACE.rawValue) && code < 300
    guard level == XML_ERR_FATAL || level == XML_ERR_ERROR || isNamespaceError, !isStopped else {
      return
    }
    if isFinishing, UInt32(code) == XML_ERR_DOCUMENT_END.rawValue {
      reportUnfinished(context)
      return
    }
    // What follows a fatal error is noise that comes from it.
    guard isWellFormed || level != XML_ERR_FATAL else { return }
    if UInt32(code) == XML_ERR_DOCUMENT_EMPTY.rawValue, hasContent(context) {
      return refuse(
        "text-before-root", "there is text where the root element should begin",
        hint: "an XML document begins with a tag, an instruction or a comment")
    }
    let (id, text, hint) = ParserMessages.explain(code: code, message: message)
    report(id, text, hint: hint)
    if level == XML_ERR_FATAL { stop() }
  }

  /// Whether characters other than white space stand at the read position.
  private func hasContent(_ context: xmlParserCtxtPtr) -> Bool {
    guard let input = context.pointee.input, let current = input.pointee.cur,
      let end = input.pointee.end
    else { return false }
    return UnsafeBufferPointer(start: current, count: end - current).contains { $0 > 32 }
  }

  private func reportUnfinished(_ context: xmlParserCtxtPtr) {
    if let open = verbatimOpenElement(context) {
      refuse(
        "unclosed-element", "the document ends inside the element “\(String(cString: open))”",
        hint: "add its end tag, or restore the rest of the file")
    } else {
      refuse(
        "empty-document", "the document has no root element",
        hint: "an XML document has one root element")
    }
  }
}
