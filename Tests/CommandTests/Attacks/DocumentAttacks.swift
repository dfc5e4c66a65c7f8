import Foundation

/// Documents that are long, wide or deep where a parser or a check may count on the usual.
enum DocumentAttacks {
  private static let limit = "longer than 10,000,000 bytes, or a name than 50,000"
  private static let tagLimit = "a tag is longer than 9900000 bytes"

  static let all =
    [
      long("text in one line", "<a>", "x", "</a>", [0]),
      long("references in one line", "<a>", "&amp;", "</a>", [0]),
      long("a value", "<a b=\"", "x", "\"/>", [1], says: tagLimit),
      long("a comment", "<a><!--", "x", "--></a>", [1], says: limit),
      long("an instruction", "<a><?x ", "x", "?></a>", [1], says: limit),
      long("a CDATA section", "<a><![CDATA[", "x", "]]></a>", [1], says: limit),
      long("a name", "<", "x", "/>", [1], says: tagLimit),
      long("blanks before the root", "", " ", "<a/>", [0, 1]),
      long("blanks in a tag", "<a ", " ", "/>", [0, 1]),
      long("an open tag", "<a><", "b", "", [1]),
    ] + wide + undecodable

  private static func long(
    _ what: String, _ begin: String, _ piece: String, _ end: String, _ statuses: Set<Int32>,
    says: String? = nil
  ) -> Attack {
    Attack("validate 32 MB of \(what)", statuses, says: says) { folder in
      let file = try folder.file("a.xml", begin: begin, piece, megabytes: 32, end: end)
      return ["validate", file, "--schema", try folder.schemaForAnything()]
    }
  }

  /// Documents that are not in the encoding that they declare.
  private static let undecodable = ["shift_jis", "euc-jp", "utf-16", "iso-8859-7", "none"].map {
    encoding in
    Attack("validate bytes that are not \(encoding)", [1]) { folder in
      let begin = "<?xml version=\"1.0\" encoding=\"\(encoding)\"?><a>x"
      let bytes = Array(begin.utf8) + [0x81, 0xFF, 0xD2] + Array("</a>".utf8)
      return ["validate", try folder.file("a.xml", bytes: bytes), "--schema", "none"]
    }
  }

  private static let wide = [
    pieces("namespace declarations of an element", 100_000, [1], "<a", "/>") {
      " xmlns:n\($0)=\"u\""
    },
    pieces("ids, each pointed to", 50_000, [0], "<a>", "</a>") {
      "<b xml:id=\"i\($0)\" next=\"#i\($0)\"/>"
    },
    pieces("uses of one id", 50_000, [0, 1], "<a>", "</a>") { _ in "<b xml:id=\"i\"/>" },
    pieces("names of elements", 50_000, [0], "<a>", "</a>") { "<b\($0)/>" },
    pieces("pointers in one attribute", 50_000, [0, 1], "<a next=\"", "\"/>") { " #i\($0)" },
    pieces(
      "mistakes", 20_000, [1], "<a>", "</a>",
      schema: "start = element a { element b { empty }* }"
    ) { _ in "<c/>"
    },
    pieces("starts without an end", 200, [1], "<a>", "") { _ in "<b>" },
    pieces("instructions that name a schema", 20_000, [0, 1], "", "<a/>") {
      "<?xml-model href=\"s\($0).rng\"?>"
    },
  ]

  private static func pieces(
    _ what: String, _ count: Int, _ statuses: Set<Int32>, _ begin: String, _ end: String,
    schema: String? = nil, _ piece: @escaping @Sendable (Int) -> String
  ) -> Attack {
    let count = Attack.many(count)
    return Attack("validate \(count) \(what)", statuses) { folder in
      let file = try folder.file("a.xml", begin, (0..<count).map(piece).joined(), end)
      let schema = try schema.map { try folder.file("s.rnc", $0) } ?? folder.schemaForAnything()
      return ["validate", file, "--schema", schema]
    }
  }
}
