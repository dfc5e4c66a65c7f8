internal import CLibXML2

/// A start tag, valid during its event only.
public struct StartTag: ~Copyable {
  /// The element's name.
  public let name: NameID
  /// The shape of its names; nil where its like is not told apart.
  public let shape: TagShape?
  /// How many attributes it has, namespace declarations apart.
  public let attributeCount: Int
  /// How many namespace declarations it has.
  public let declarationCount: Int

  let context: xmlParserCtxtPtr
  /// What offsets of the document begin with.
  let base: Int
  @usableFromInline let attributes: UnsafeMutablePointer<UnsafePointer<UInt8>?>?
  let declarations: UnsafeMutablePointer<UnsafePointer<UInt8>?>?
  @usableFromInline let names: UnsafePointer<NameID>?

  /// The offset of its `<`.
  public var offset: Int {
    // Without attributes libxml2 leaves the places of those before.
    base + rawTagOffset(context, before: attributeCount > 0 ? attributes?[3] : nil)
  }

  /// The offset behind the last attribute, before `>` or `/>`.
  public var end: Int { base + Int(verbatimOffset(context)) }

  /// The name of the attribute of an index below `attributeCount`.
  @inlinable
  public func attributeName(_ index: Int) -> NameID {
    guard let names, index < attributeCount else { return name }
    return names[index]
  }

  /// Calls `body` with the attribute's normalised value in UTF-8.
  @inlinable
  public func withAttributeValue<Result>(
    _ index: Int, _ body: (Span<UInt8>) throws -> Result
  ) rethrows -> Result {
    guard let attributes, let start = attributes[index * 5 + 3],
      let end = attributes[index * 5 + 4]
    else { return try body(UnsafeBufferPointer<UInt8>(start: nil, count: 0).span) }
    let raw = UnsafeBufferPointer(start: start, count: end - start)
    guard hasReferences(raw) else { return try body(raw.span) }
    return try body(ampersandsDecoded(raw).span)
  }

  /// Whether an ampersand of a value is still written as its character reference, which libxml2
  /// leaves where it replaces no entities. A value that stands in the document itself has none: else
  /// libxml2 would have made another.
  @usableFromInline
  func hasReferences(_ value: UnsafeBufferPointer<UInt8>) -> Bool {
    if let start = value.baseAddress, let input = context.pointee.input,
      let base = input.pointee.base, let current = input.pointee.cur, start >= base,
      start < current
    {
      return false
    }
    return ByteSearch.contains(UInt8(ascii: "&"), in: value)
  }

  /// The attribute's normalised value.
  public func attributeValue(_ index: Int) -> String {
    withAttributeValue(index) { value in
      value.withUnsafeBufferPointer { String(decoding: $0, as: UTF8.self) }
    }
  }

  /// The index of the attribute of a name.
  public func index(of name: NameID) -> Int? {
    guard let names else { return nil }
    for index in 0..<attributeCount where names[index] == name { return index }
    return nil
  }

  /// The value of the attribute of a name, nil where the tag has none.
  public func value(of name: NameID) -> String? {
    index(of: name).map { attributeValue($0) }
  }

  /// A namespace declaration on this tag; an empty prefix is the default namespace.
  public func declaration(_ index: Int) -> (prefix: String, namespace: String) {
    guard let declarations, index < declarationCount else { return ("", "") }
    return (
      declarations[index * 2].map { String(cString: $0) } ?? "",
      declarations[index * 2 + 1].map { String(cString: $0) } ?? ""
    )
  }

  /// The tag as written, from `<` to before its `>`.
  public func withRawTag<Result>(_ body: (Span<UInt8>) throws -> Result) rethrows -> Result {
    let length = end - offset
    let current = context.pointee.input?.pointee.cur
    let start = current.map { $0 - length }
    return try body(UnsafeBufferPointer(start: start, count: start == nil ? 0 : length).span)
  }
}

@usableFromInline
func ampersandsDecoded(_ raw: UnsafeBufferPointer<UInt8>) -> [UInt8] {
  let reference = Array("&#38;".utf8)
  var decoded: [UInt8] = []
  decoded.reserveCapacity(raw.count)
  var index = 0
  while index < raw.count {
    decoded.append(raw[index])
    let isReference =
      raw[index] == reference[0] && index + reference.count <= raw.count
      && reference.indices.allSatisfy { raw[index + $0] == reference[$0] }
    index += isReference ? reference.count : 1
  }
  return decoded
}
