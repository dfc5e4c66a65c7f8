/// Schemas in the compact syntax that are deep, wide, endless or greedy for files.
enum SchemaAttacks {
  static let all = [
    attack("elements in each other", [2]) { "start = " + many("element a { ", 100_000) },
    attack("parentheses", [2]) { "start = " + many("(", 100_000) },
    attack("divisions in each other", [2]) { "start = text " + many("div { ", 100_000) },
    attack("annotations", [2]) { many("[ ", 100_000) + "start = text" },
    attack("a long comment", [2]) { many("#", 1_000_000) },
    attack("escapes", [2]) { many("\\x{", 100_000) },
    attack("alternatives", [0]) { "start = element a { " + many("text | ", 50_000) + "text }" },
    attack("a literal in parts", [0, 1]) {
      "start = element a { \"x\" " + many("~ \"x\" ", 20_000) + "}"
    },
    attack("attributes in any order", [1]) {
      "start = element a { "
        + (0..<2_000).map { "attribute a\($0) { text }" }.joined(separator: " & ") + " }"
    },
    attack("elements in any order", [1]) {
      "start = element a { "
        + (0..<1_000).map { "element a\($0) { text }?" }.joined(separator: " & ") + " }"
    },
    attack("names left out", [0, 1]) {
      "start = element * - (" + (0..<5_000).map { "b\($0)" }.joined(separator: " | ")
        + ") { empty }"
    },
    attack("definitions that combine", [1]) {
      (0..<5_000).map { "start |= element b\($0) { empty }" }.joined(separator: "\n")
    },
    attack("definitions in a chain", [1, 2]) {
      "start = d0\n"
        + (0..<5_000).map { "d\($0) = element e\($0) { d\($0 + 1), d\($0 + 1)? }\n" }.joined()
        + "d5000 = empty"
    },
    attack("definitions that double", [0, 1, 2]) {
      "start = element a { d0 }\n" + (0..<40).map { "d\($0) = d\($0 + 1), d\($0 + 1)\n" }.joined()
        + "d40 = text?"
    },
    attack("a definition of itself", [2]) { "start = a a = b b = a" },
    attack("a pattern that multiplies", [2]) { value("((a{1,1000}){1,1000}){1,1000}") },
    attack("a pattern that backtracks", [0, 1]) { value("(a*)*(a*)*(a*)*b") },
    attack("a pattern with many states", [0, 1]) { value("(a|b)*a(a|b){60}") },
    attack("a pattern of parentheses", [2]) { value(many("(", 50_000)) },
    attack("a pattern of classes", [2]) { value(many("[a-z-", 50_000)) },
    attack("a bound of many digits", [0, 1, 2]) {
      "start = element a { xsd:decimal { minInclusive = \"" + many("9", 200_000) + "\" } }"
    },
    attack("a length of many digits", [0, 1, 2]) {
      "start = element a { xsd:string { length = \"" + many("9", 200_000) + "\" } }"
    },
    attack("an include from the network", [2], says: "not fetched from the network") {
      "include \"http://127.0.0.1:1/x.rnc\" start = text"
    },
    attack("an external from the network", [2], says: "not fetched from the network") {
      "start = external \"https://localhost/x.rnc\""
    },
    attack("a file of the system", [2], says: "outside the schema's directory") {
      "start = external \"/etc/hostname\""
    },
    attack("a file above", [2], says: "no file") { "start = external \"../../none.rnc\"" },
    attack("a schema that includes itself", [2], says: "includes itself") {
      "include \"s.rnc\" start = text"
    },
    attack("a device", [2]) { "start = external \"/dev/zero\"" },
  ]

  private static func many(_ piece: String, _ count: Int) -> String {
    String(repeating: piece, count: Attack.many(count))
  }

  private static func value(_ pattern: String) -> String {
    "start = element a { xsd:string { pattern = \"\(pattern)\" } }"
  }

  private static func attack(
    _ what: String, _ statuses: Set<Int32>, says: String? = nil,
    _ schema: @escaping @Sendable () -> String
  ) -> Attack {
    Attack("validate --schema: \(what)", statuses, says: says) { folder in
      let document = try folder.file("a.xml", "<a>aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa</a>")
      return ["validate", document, "--schema", try folder.file("s.rnc", schema())]
    }.within(megabytes: 1200)
  }
}
