internal import CLibXML2

/// A document as a tree, for XPath. Immutable.
///
/// Nothing but the given bytes is read; entities are not replaced.
public final class DocumentTree {
  let document: xmlDocPtr

  /// - Parameters:
  ///   - bytes: a document that is known to be well-formed and within the parser's limits.
  ///   - keepsIDs: whether `id()` is to find elements. libxml2's table of ids takes quadratic time.
  public init?(_ bytes: [UInt8], keepsIDs: Bool) {
    _ = Library.start
    let document = bytes.withUnsafeBytes { buffer -> xmlDocPtr? in
      guard
        let context = xmlCreateMemoryParserCtxt(
          buffer.bindMemory(to: CChar.self).baseAddress, Int32(clamping: buffer.count))
      else { return nil }
      defer { xmlFreeParserCtxt(context) }
      let options =
        XML_PARSE_NONET.rawValue | XML_PARSE_BIG_LINES.rawValue | XML_PARSE_NOERROR.rawValue
        | XML_PARSE_NOWARNING.rawValue
      _ = xmlCtxtUseOptions(context, Int32(options))
      if !keepsIDs { context.pointee.loadsubset |= Int32(XML_SKIP_IDS) }
      xmlParseDocument(context)
      let document = context.pointee.myDoc
      context.pointee.myDoc = nil
      guard context.pointee.wellFormed == 1 else {
        xmlFreeDoc(document)
        return nil
      }
      return document
    }
    guard let document else { return nil }
    self.document = document
  }

  deinit { xmlFreeDoc(document) }

  /// Where a node stands, so that it can be found in the bytes.
  public struct NodePlace: Hashable, Sendable {
    /// The number of its element among all, in document order, from 0; that of the element around
    /// it for a text.
    public var element: Int
    /// An attribute's qualified name.
    public var attribute: String?
  }

  /// The places of nodes, found in one walk.
  public func places(of nodes: Set<XPathNode>) -> [XPathNode: NodePlace] {
    var wanted: [UnsafeMutableRawPointer: [XPathNode]] = [:]
    for node in nodes {
      guard let element = Self.element(around: node.pointer) else { continue }
      wanted[UnsafeMutableRawPointer(element), default: []].append(node)
    }
    var places: [XPathNode: NodePlace] = [:]
    var count = 0
    var next = xmlDocGetRootElement(document)
    while let element = next, !wanted.isEmpty {
      if let found = wanted.removeValue(forKey: UnsafeMutableRawPointer(element)) {
        for node in found {
          places[node] = NodePlace(element: count, attribute: node.attributeName)
        }
      }
      count += 1
      next = Self.elementBehind(element)
    }
    return places
  }

  private static func element(around node: xmlNodePtr) -> xmlNodePtr? {
    var node: xmlNodePtr? = node
    while let current = node, current.pointee.type != XML_ELEMENT_NODE {
      if current.pointee.type == XML_DOCUMENT_NODE {
        return xmlDocGetRootElement(
          UnsafeMutableRawPointer(current).assumingMemoryBound(to: xmlDoc.self))
      }
      node = current.pointee.parent
    }
    return node
  }

  private static func elementBehind(_ element: xmlNodePtr) -> xmlNodePtr? {
    if let child = xmlFirstElementChild(element) { return child }
    var node: xmlNodePtr? = element
    while let current = node, current.pointee.type == XML_ELEMENT_NODE {
      if let sibling = xmlNextElementSibling(current) { return sibling }
      node = current.pointee.parent
    }
    return nil
  }
}

/// A node of a tree; of use as long as the tree is.
public struct XPathNode: Hashable {
  let pointer: xmlNodePtr

  /// Its qualified name; empty for what has none.
  public var name: String {
    guard hasName, let local = pointer.pointee.name else { return "" }
    let name = String(cString: local)
    guard let prefix = pointer.pointee.ns?.pointee.prefix else { return name }
    return "\(String(cString: prefix)):\(name)"
  }

  private var hasName: Bool {
    [XML_ELEMENT_NODE, XML_ATTRIBUTE_NODE, XML_PI_NODE].contains(pointer.pointee.type)
  }

  var attributeName: String? { pointer.pointee.type == XML_ATTRIBUTE_NODE ? name : nil }
}
