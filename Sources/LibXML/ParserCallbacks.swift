internal import CLibXML2

/// libxml2's table of callbacks, each of which finds its `ParserContext` in the parser's
/// private field.
enum ParserCallbacks {
  static func table(limits: ParserLimits) -> xmlSAXHandler {
    var table = xmlSAXHandler()
    table.initialized = UInt32(XML_SAX2_MAGIC)
    table.startElementNs = startElement
    table.endElementNs = endElement
    table.characters = characters
    table.ignorableWhitespace = characters
    table.cdataBlock = characters
    table.processingInstruction = processingInstruction
    table.serror = error
    if limits.allowsDocumentType {
      table.startDocument = xmlSAX2StartDocument
      table.internalSubset = xmlSAX2InternalSubset
      table.entityDecl = xmlSAX2EntityDecl
      table.getEntity = xmlSAX2GetEntity
      table.reference = reference
    } else {
      table.internalSubset = refuseDocumentType
    }
    return table
  }

  /// Calls `body` with a parser's owner, which lives as long as the parser and so is not counted as
  /// referred to once more for each event.
  @inline(__always)
  private static func withOwner(
    _ user: UnsafeMutableRawPointer?, _ body: (ParserContext, xmlParserCtxtPtr) -> Void
  ) {
    guard let context = user?.assumingMemoryBound(to: xmlParserCtxt.self),
      let owner = context.pointee._private
    else { return }
    Unmanaged<ParserContext>.fromOpaque(owner)._withUnsafeGuaranteedRef { body($0, context) }
  }

  private static let startElement: startElementNsSAX2Func = {
    user, local, _, namespace, declarationCount, declarations, attributeCount, _, attributes in
    guard let local else { return }
    withOwner(user) { owner, context in
      owner.startElement(
        context, local: local, namespace: namespace, declarationCount: Int(declarationCount),
        declarations: declarations, attributeCount: Int(attributeCount), attributes: attributes)
    }
  }

  private static let endElement: endElementNsSAX2Func = { user, _, _, _ in
    withOwner(user) { owner, context in owner.endElement(context) }
  }

  private static let characters: charactersSAXFunc = { user, text, count in
    withOwner(user) { owner, context in
      owner.characters(context, UnsafeBufferPointer(start: text, count: Int(count)))
    }
  }

  private static let processingInstruction: processingInstructionSAXFunc = { user, target, data in
    guard let target else { return }
    withOwner(user) { owner, context in
      owner.processingInstruction(
        context, target: String(cString: target), data: data.map { String(cString: $0) } ?? "")
    }
  }

  private static let refuseDocumentType: internalSubsetSAXFunc = { user, name, _, _ in
    withOwner(user) { owner, _ in
      owner.refuse(
        "doctype-refused", "a document type declaration is not accepted",
        hint: "remove the DOCTYPE, or pass --allow-dtd if the document is trusted")
    }
  }

  private static let reference: referenceSAXFunc = { user, name in
    guard let name else { return }
    let entity = xmlSAX2GetEntity(user, name)
    let content = entity?.pointee.content.map {
      UnsafeBufferPointer(start: UnsafePointer($0), count: Int(entity?.pointee.length ?? 0))
    }
    withOwner(user) { owner, context in
      owner.entity(context, name: String(cString: name), content: content)
    }
  }

  private static let error: xmlStructuredErrorFunc = { user, error in
    guard let error else { return }
    withOwner(user) { owner, context in
      owner.error(
        context, code: Int(error.pointee.code), level: error.pointee.level,
        message: error.pointee.message.map { String(cString: $0) } ?? "",
        line: Int(error.pointee.line))
    }
  }
}
