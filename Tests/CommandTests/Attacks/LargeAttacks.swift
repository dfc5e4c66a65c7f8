/// Files of gigabytes; asked for by `VERBATIM_LARGE_ATTACKS`.
enum LargeAttacks {
  static let all = [
    Attack("validate 2 GB in one line", [0]) { folder in
      let file = try folder.file("a.xml", begin: "<a>", "x", megabytes: 2000, end: "</a>")
      return ["validate", file, "--schema", try folder.schemaForAnything()]
    }.within(seconds: 300),
    Attack("export 2 GB in one line", [0]) { folder in
      let begin = "<TEI xmlns=\"http://www.tei-c.org/ns/1.0\"><text><body><u><seg>"
      let end = "</seg></u></body></text></TEI>"
      let file = try folder.file("a.xml", begin: begin, "word ", megabytes: 2000, end: end)
      return ["export", file, "--to", "text", "-o", "a.txt"]
    }.within(seconds: 300),
    Attack("convert 200 MB in one line", [0]) { folder in
      let file = try folder.file("a.txt", begin: "ANN: ", "word ", megabytes: 200, end: "\n")
      return ["convert", file, "-o", "a.xml", "--quiet"]
    }.within(seconds: 300, megabytes: 4000),
    Attack("convert 1.1 GB of text", [1], says: "with more than 1073741823 bytes") { folder in
      let file = try folder.file("a.txt", begin: "ANN: ", "word ", megabytes: 1100, end: "\n")
      return ["convert", file, "-o", "a.xml"]
    },
  ]
}
