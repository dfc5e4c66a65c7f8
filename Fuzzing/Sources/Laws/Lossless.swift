import Verbatim

/// Every source is refused or becomes TEI that is valid, gives the source back byte for byte, and
/// is made again of its JSON.
@_cdecl("law_of_lossless")
public func lawOfLossless(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  let bytes = array(start, count)
  guard let tei = try? Converter().convert(bytes, name: "talk.txt").tei else { return 0 }
  do {
    let restored = try RestoredSource(tei: tei)
    if restored.bytes != bytes || !restored.changes.isEmpty {
      fatalError("another source comes back")
    }
    let findings = try validator.validate(DocumentInput(name: "talk.xml", bytes: tei))
    if let finding = findings.first { fatalError("the TEI is not valid: \(finding)") }
  } catch {
    fatalError("\(error)")
  }
  guard let json = export(tei, to: .json) else { fatalError("the TEI is refused") }
  if teiOfJSON(json) != tei { fatalError("the TEI changes on its way through JSON") }
  return 0
}

// A fuzzer runs one thread, and what is learnt of the schema makes the next input fast.
nonisolated(unsafe) private let validator: Validator = {
  var options = ValidationOptions()
  options.schema = .named("transcript")
  return Validator(options: options)
}()
