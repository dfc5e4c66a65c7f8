internal import CLibXML2

/// Where an event stands in the document; worked out only when asked for, during the event.
public struct EventPosition: ~Copyable {
  let context: xmlParserCtxtPtr
  let kind: Kind

  enum Kind {
    case tag
    /// Character data of so many bytes.
    case text(Int)
  }

  /// The offset at which the event begins.
  public var offset: Int {
    switch kind {
    case .tag: rawTagOffset(context)
    case .text(let count): Int(verbatimOffset(context)) - count
    }
  }

  /// The offset behind the event.
  public var end: Int { Int(verbatimOffset(context)) }
}

/// The offset of the `<` of the tag that ends at the read position: no `<` stands inside a tag.
func rawTagOffset(_ context: xmlParserCtxtPtr) -> Int {
  guard let input = context.pointee.input, let base = input.pointee.base,
    let current = input.pointee.cur
  else { return 0 }
  var position = current
  while position > base {
    position -= 1
    if position.pointee == UInt8(ascii: "<") { break }
  }
  return Int(verbatimOffset(context)) - (current - position)
}
