// Parses a file with libxml2's SAX interface and does nothing with it: what reading XML costs at
// the least. It is apart from the project's own parser, whose cost is part of what is measured.

import CLibXML2
import Glibc

struct Counts {
  var elements = 0
  var textBytes = 0
}

func parse(_ descriptor: Int32) -> (counts: Counts, wellFormed: Bool)? {
  var handler = xmlSAXHandler()
  handler.initialized = XML_SAX2_MAGIC
  handler.startElementNs = { data, _, _, _, _, _, _, _, _ in
    data?.assumingMemoryBound(to: Counts.self).pointee.elements += 1
  }
  handler.endElementNs = { _, _, _, _ in }
  handler.characters = { data, _, length in
    data?.assumingMemoryBound(to: Counts.self).pointee.textBytes += Int(length)
  }
  var counts = Counts()
  return withUnsafeMutablePointer(to: &counts) { counts in
    guard let context = xmlCreatePushParserCtxt(&handler, counts, nil, 0, nil) else { return nil }
    defer { xmlFreeParserCtxt(context) }
    xmlCtxtUseOptions(context, Int32(XML_PARSE_NONET.rawValue | XML_PARSE_BIG_LINES.rawValue))
    let size = 1 << 17
    let buffer = UnsafeMutablePointer<CChar>.allocate(capacity: size)
    defer { buffer.deallocate() }
    while true {
      let count = read(descriptor, buffer, size)
      guard count > 0 else { break }
      xmlParseChunk(context, buffer, Int32(count), 0)
    }
    xmlParseChunk(context, buffer, 0, 1)
    return (counts.pointee, context.pointee.wellFormed == 1)
  }
}

func complain(_ sentence: String) {
  let line = sentence + "\n"
  _ = write(STDERR_FILENO, line, line.utf8.count)
}

guard CommandLine.arguments.count == 2 else {
  complain("usage: sax-parse FILE")
  exit(2)
}
let descriptor = open(CommandLine.arguments[1], O_RDONLY)
guard descriptor >= 0, let result = parse(descriptor) else {
  complain("sax-parse: \(CommandLine.arguments[1]) cannot be read")
  exit(2)
}
print("\(result.counts.elements) elements, \(result.counts.textBytes) bytes of text")
exit(result.wellFormed ? 0 : 1)
