import Verbatim

/// Every document is refused or read, gives the same in a format however its bytes are cut, and its
/// links and counts can be checked.
@_cdecl("law_of_tei")
public func lawOfTEI(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  let bytes = array(start, count)
  let format = drawnFormat(for: bytes)
  let whole = export(bytes, to: format)
  if whole != export(bytes, to: format, chunk: 61) {
    fatalError("\(format) depends on how the bytes are cut")
  }
  _ = try? RestoredSource(tei: bytes)
  var options = ValidationOptions()
  options.schema = .noSchema
  options.limits.allowsDocumentType = true
  _ = try? Validator(options: options).validate(DocumentInput(name: "talk.xml", bytes: bytes))
  return 0
}

/// One of the formats: which, depends on the bytes alone.
func drawnFormat(for bytes: [UInt8]) -> ExportFormat {
  let sum = bytes.reduce(0) { $0 &+ Int($1) }
  return ExportFormat.allCases[sum % ExportFormat.allCases.count]
}

/// What a document is in a format; nil where it is refused.
func export(_ tei: [UInt8], to format: ExportFormat, chunk: Int = .max) -> [UInt8]? {
  var isWhole = false
  let bytes = ByteOutput.collecting { output in
    let exporter = Exporter(format, to: output)
    let reader = TEIReader(handler: exporter)
    var rest = tei[...]
    while !rest.isEmpty {
      let part = Array(rest.prefix(chunk))
      reader.feed(part.span)
      rest = rest.dropFirst(part.count)
    }
    isWhole = reader.finish()
    // Memory does not refuse bytes.
    _ = try? exporter.finish()
  }
  return isWhole ? bytes : nil
}
