internal import CLibXML2

/// Where an event stands in the document; worked out only when asked for, during the event.
public struct EventPosition: ~Copyable {
  let context: xmlParserCtxtPtr
  /// What offsets of the document begin with.
  let base: Int
  let kind: Kind

  enum Kind {
    case tag
    /// These character data.
    case text(UnsafeBufferPointer<UInt8>)
  }

  /// The offset at which the event begins.
  public var offset: Int {
    switch kind {
    case .tag: base + rawTagOffset(context)
    case .text(let text): base + textOffset(text)
    }
  }

  /// The offset behind the event.
  public var end: Int {
    switch kind {
    case .tag: base + Int(verbatimOffset(context))
    case .text(let text): base + textOffset(text) + text.count
    }
  }

  private func textOffset(_ text: UnsafeBufferPointer<UInt8>) -> Int {
    let read = Int(verbatimOffset(context))
    // libxml2 moves its read position sometimes before and sometimes after it tells of text; the
    // text itself says which, unless it is a copy.
    if let input = context.pointee.input, let base = input.pointee.base,
      let current = input.pointee.cur, let end = input.pointee.end, let start = text.baseAddress,
      start >= base, start <= end
    {
      return read - (current - start)
    }
    return read - text.count
  }
}

/// The offset of the `<` of the tag that ends at the read position: no `<` stands inside a tag.
///
/// - Parameter place: somewhere in the tag, so that less is searched; a copy elsewhere does no harm.
func rawTagOffset(
  _ context: xmlParserCtxtPtr, before place: UnsafePointer<UInt8>? = nil
) -> Int {
  guard let input = context.pointee.input, let base = input.pointee.base,
    let current = input.pointee.cur
  else { return 0 }
  var searched = current
  if let place, place >= base, place < current { searched = place }
  let start =
    ByteSearch.last(
      UInt8(ascii: "<"), in: UnsafeBufferPointer(start: base, count: searched - base)) ?? 0
  return Int(verbatimOffset(context)) - (current - base - start)
}
