import Verbatim

/// Every input of a format with a structure becomes TEI of which another format can be made, and
/// what is written in it can be read again.
@_cdecl("law_of_inputs")
public func lawOfInputs(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  let bytes = array(start, count)
  guard let tei = try? Converter().convert(bytes, name: "talk").tei else { return 0 }
  let format = drawnFormat(for: bytes)
  guard let text = export(tei, to: format) else { fatalError("\(format) refuses our own TEI") }
  _ = try? Converter().convert(text, name: "again")
  return 0
}
