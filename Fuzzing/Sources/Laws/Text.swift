import Verbatim

/// Every sequence of bytes is refused or read as a text that gives the same bytes again, and as a
/// transcript whose items lie in the text, in order.
///
/// A first byte below 7 asks for an encoding instead of finding it.
@_cdecl("law_of_text")
public func lawOfText(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  var bytes = array(start, count)
  let asked: [SourceEncoding] = [
    .utf8, .utf16LittleEndian, .utf16BigEndian, .utf32LittleEndian, .utf32BigEndian, .windows1252,
    .named("shift_jis"),
  ]
  var encoding: SourceEncoding?
  if let first = bytes.first, Int(first) < asked.count {
    encoding = asked[Int(first)]
    bytes.removeFirst()
  }
  guard let source = try? Source(name: "talk.txt", bytes: bytes, encoding: encoding) else {
    return 0
  }
  if source.bytes() != bytes { fatalError("\(source.encoding.name) does not give its bytes again") }
  let transcript = TranscriptReader().read(source)
  var end = 0
  for item in transcript.items {
    guard item.range.lowerBound >= end, item.range.upperBound <= source.text.count else {
      fatalError("an item out of order: \(item)")
    }
    end = item.range.upperBound
  }
  _ = Inspection(transcript).text(hasLines: true)
  return 0
}

func array(_ start: UnsafePointer<UInt8>?, _ count: Int) -> [UInt8] {
  Array(UnsafeBufferPointer(start: start, count: count))
}
