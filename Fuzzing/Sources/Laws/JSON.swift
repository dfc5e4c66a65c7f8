import Verbatim

/// Every JSON is refused or becomes TEI; and the TEI of a transcript's JSON exports to JSON of
/// which the same TEI is made again.
@_cdecl("law_of_json")
public func lawOfJSON(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  let bytes = array(start, count)
  if let tei = teiOfJSON(bytes) {
    guard let json = export(tei, to: .json) else { fatalError("the TEI of JSON is refused") }
    if teiOfJSON(json) != tei { fatalError("the TEI changes on its way through JSON") }
  } else {
    _ = try? Converter().convert(bytes, name: "talk.json")
  }
  return 0
}

/// The TEI of a transcript's JSON; nil where it is none, or refused.
func teiOfJSON(_ json: [UInt8]) -> [UInt8]? {
  var isOne = false
  let tei = ByteOutput.collecting { output in
    isOne = (try? Converter().writeTEI(ofJSON: json, name: "talk.json", to: output)) ?? false
  }
  return isOne ? tei : nil
}
