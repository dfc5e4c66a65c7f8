internal import Diagnostics

/// What is known of a file from the run that worked on it last.
struct StateRecord {
  /// The input's path below its root.
  var key: ArraySlice<UInt8>
  var input: FileResult.Content
  /// By which a small input is known again.
  var mark: ContentMark?
  var settings: ContentHash
  var id: String
  /// The output's path below the directory of the outputs.
  var outputPath: ArraySlice<UInt8>?
  var output: FileResult.Content?
  var counts: [FileOutcome.Count]
  var diagnostics: [Diagnostic]
  var dependencies: [FileOutcome.Dependency]

  var encoded: EncodedRecord {
    var encoder = ByteEncoder()
    encoder.add(key)
    encoder.add(input)
    encoder.add(mark) { $0.add(word: $1.bits) }
    encoder.add(settings)
    encoder.add(id)
    encoder.add(outputPath) { $0.add($1) }
    encoder.add(output) { $0.add($1) }
    encoder.add(each: counts) { encoder, count in
      encoder.add(count.name)
      encoder.add(count.value)
    }
    encoder.add(each: diagnostics) { $0.add($1) }
    encoder.add(each: dependencies) { encoder, dependency in
      encoder.add(dependency.path)
      encoder.add(dependency.hash) { $0.add($1) }
    }
    return EncodedRecord(bytes: encoder.bytes)
  }

  /// - Returns: nil where the bytes are no record.
  init?(_ record: EncodedRecord) {
    var decoder = ByteDecoder(record.bytes)
    key = decoder.part()
    guard let input = decoder.content() else { return nil }
    self.input = input
    mark = decoder.optional { ContentMark(bits: $0.word()) }
    guard let settings = decoder.hash() else { return nil }
    self.settings = settings
    id = decoder.text()
    outputPath = decoder.optional { $0.part() }
    output = decoder.optional { $0.content() } ?? nil
    counts = decoder.each { FileOutcome.Count($0.text(), $0.number()) }
    diagnostics = decoder.each { $0.diagnostic() }
    dependencies = decoder.each { decoder in
      FileOutcome.Dependency(
        path: decoder.text(), hash: decoder.optional { $0.hash() } ?? nil)
    }
    guard decoder.isSound else { return nil }
  }

  init(
    key: ArraySlice<UInt8>, input: FileResult.Content, mark: ContentMark?, settings: ContentHash,
    id: String, outputPath: ArraySlice<UInt8>?, output: FileResult.Content?,
    counts: [FileOutcome.Count], diagnostics: [Diagnostic],
    dependencies: [FileOutcome.Dependency] = []
  ) {
    self.key = key
    self.input = input
    self.mark = mark
    self.settings = settings
    self.id = id
    self.outputPath = outputPath
    self.output = output
    self.counts = counts
    self.diagnostics = diagnostics
    self.dependencies = dependencies
  }
}

/// A record as it lies in a file; its key comes first.
struct EncodedRecord {
  let bytes: [UInt8]
  private let keyRange: Range<Int>

  init(bytes: [UInt8]) {
    self.bytes = bytes
    var decoder = ByteDecoder(bytes)
    let key = decoder.part()
    keyRange = key.startIndex..<key.endIndex
  }

  /// The key, without decoding the rest.
  var key: ArraySlice<UInt8> { bytes[keyRange] }
}

extension ByteEncoder {
  fileprivate mutating func add(_ content: FileResult.Content) {
    add(content.size)
    add(content.hash)
  }
}

extension ByteDecoder {
  fileprivate mutating func content() -> FileResult.Content? {
    let size = number()
    return hash().map { FileResult.Content(size: size, hash: $0) }
  }
}
