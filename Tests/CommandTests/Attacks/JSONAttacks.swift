/// JSON that is broken, or whole and too much: as a recogniser's output, as a transcript of our own,
/// and as records of a stream.
enum JSONAttacks {
  /// What stands for a value, or makes a text of JSON deep, wide or ambiguous.
  private static let values: [(what: String, text: String)] = [
    ("a lone high surrogate", #""x \ud800 y""#), ("a lone low surrogate", #""x \udc00 y""#),
    ("surrogates in the wrong order", #""\udc00\ud800""#), ("a half escape", #""x \ud8"#),
    ("an unknown escape", #""x \q""#), ("a zero", #""x \u0000""#),
    ("what XML has not", #""x \ufffe \u0001""#), ("a control", "\"x \u{1}\""), ("NaN", "NaN"),
    ("infinity", "-Infinity"), ("a number too large", "1e999"), ("a number too small", "1e-9999"),
    ("a number of a million digits", String(repeating: "9", count: 1_000_000)),
    ("a leading zero", "007"), ("a lone minus", "-"),
    ("100000 open lists", String(repeating: "[", count: 100_000)),
    (
      "100000 lists",
      String(repeating: "[", count: 100_000) + String(repeating: "]", count: 100_000)
    ),
    ("100000 open objects", String(repeating: "{\"a\":", count: 100_000)),
    ("another type", #"{"text": []}"#), ("a cut text", "\"x"), ("nothing", ""),
  ]

  private static let shapes: [(what: String, begin: String, end: String, arguments: [String])] = [
    ("speech", #"{"segments": [{"speaker": "A", "text": "#, "}]}", ["convert", "-"]),
    ("a time", #"{"segments": [{"text": "x", "start": "#, #", "end": 2}]}"#, ["convert", "-"]),
    (
      "a turn of our own",
      #"{"format": "verbatim-transcript", "id": "a", "body": [{"type": "turn", "text": "#, "}]}",
      ["convert", "-"]
    ),
    ("our own body", #"{"format": "verbatim-transcript", "body": "#, "}", ["convert", "-"]),
    ("a record's text", #"{"id": "a", "text": "#, "}\n", ["pipe", "convert"]),
    ("a record's id", #"{"text": "A: x", "id": "#, "}\n", ["pipe", "convert"]),
  ]

  static let all =
    shapes.flatMap { shape in
      values.map { value in
        let call = shape.arguments.joined(separator: " ")
        let attack = Attack("\(call) json: \(value.what) as \(shape.what)", [0, 1]) { folder in
          _ = try folder.file("a.json", shape.begin, value.text, shape.end)
          return shape.arguments
        }
        return attack.fed("a.json")
      }
    } + wide

  private static let wide = [
    attack("keys of an object", "{", "}") { "\"k\($0)\":1" },
    attack("uses of one key", "[{", ",\"text\":\"x\"}]") { "\"speaker\":\"\($0)\"" },
    attack("segments", "{\"segments\":[", "]}") {
      "{\"start\":\($0),\"end\":\($0 + 1),\"text\":\"x\",\"speaker\":\"S\($0 % 9)\"}"
    },
    attack("speakers", "{\"segments\":[", "]}") {
      "{\"text\":\"x\",\"speaker\":\"Speaker \($0)\"}"
    },
  ]

  private static func attack(
    _ what: String, _ begin: String, _ end: String, _ piece: @escaping @Sendable (Int) -> String
  ) -> Attack {
    let count = Attack.many(10_000)
    return Attack("convert json: \(count) \(what)", [0]) { folder in
      let pieces = (0..<count).map(piece).joined(separator: ",")
      return ["convert", try folder.file("a.json", begin, pieces, end), "-o", "a.xml", "--quiet"]
    }.within(seconds: 120, megabytes: 1200)
  }
}
