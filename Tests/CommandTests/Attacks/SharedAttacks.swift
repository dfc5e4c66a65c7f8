import TestSupport
/// Calls with the files of the shared material.
enum SharedAttacks {
  /// The exit that is right for a document with a schema that allows everything, and the line of the
  /// first finding.
  private static let expected: [(file: String, status: Int32, line: Int?)] = [
    ("a.xml", 0, nil), ("bom.xml", 0, nil), ("cr.xml", 0, nil), ("utf16le.xml", 0, nil),
    ("utf32.xml", 0, nil), ("deep-255.xml", 0, nil), ("deep-300.xml", 1, 1),
    ("deep-1e6.xml", 1, 1), ("lines-70000.xml", 0, nil), ("err-line-70000.xml", 1, 70002),
    ("text-11mb.xml", 0, nil), ("attr-11mb.xml", 1, 1), ("attrs-1e5.xml", 1, 1),
    ("longname.xml", 1, 1), ("badutf8.xml", 1, 1), ("overlong.xml", 1, 1), ("surrogate.xml", 1, 1),
    ("fffe.xml", 1, 1), ("nul.xml", 1, 1), ("c0.xml", 1, 1), ("charref-c0.xml", 1, 1),
    ("billion-laughs.xml", 1, 1), ("quadratic.xml", 1, 1), ("xxe-etc.xml", 1, 1),
    ("xxe-extdtd.xml", 1, 1), ("xxe-file.xml", 1, 1), ("xxe-http.xml", 1, 1),
    ("xxe-param.xml", 1, 1), ("xi-etc.xml", 0, nil), ("xi-http.xml", 1, nil),
    ("xi-self.xml", 1, nil), ("xi-loopA.xml", 1, nil), ("x1.xml", 0, nil), ("rng-many.xml", 0, nil),
  ]

  static let files = expected.map(\.file)

  /// Files that a document includes, and that are therefore validated with it.
  private static let partners = ["xi-loopA.xml": "attacks/xi-loopB.xml"]

  private static func path(_ file: String) -> String { Shared.path("attacks/\(file)") }

  static let documents = expected.map { file, status, line in
    let attack = Attack("validate \(file)", [status], line: line) { folder in
      ["validate", path(file), "--schema", try folder.schemaForAnything(), "--format", "json"]
    }
    return partners[file].map { attack.opening($0) } ?? attack
  }

  /// With document type declarations allowed, nothing but characters comes of them.
  static let trustedDocuments = expected.filter { file, _, _ in
    ["xxe", "billion", "quadratic"].contains { file.hasPrefix($0) }
  }.map { file, _, _ in
    // What is declared outside is not read, and is missed only where it is used.
    Attack("validate --allow-dtd \(file)", [file == "xxe-extdtd.xml" ? 0 : 1]) { folder in
      ["validate", path(file), "--schema", try folder.schemaForAnything(), "--allow-dtd"]
    }
  }

  static let exports = expected.map { file, status, _ in
    // What is included is not read, and therefore in no loop.
    let isInclusion = file.hasPrefix("xi-")
    let exit = isInclusion ? 0 : status
    let says = isInclusion ? "“xi:include” is not followed" : nil
    return Attack("export \(file)", [exit], says: says) { _ in
      ["export", path(file), "--to", "json", "-o", "out.json"]
      // The root of its corpus may stand beside it.
    }.opening("attacks", "attacks/", ".xml")
  }

  static let schemas = [
    schema("rng-exp12.rng", "rng-exp.xml", [1]),
    schema("rng-deep5000.rng", "a.xml", [1, 2]),
    schema("rng-ext.rng", "a.xml", [2]),
    schema("rng-http.rng", "a.xml", [2]),
    schema("rng-self.rng", "a.xml", [2]),
    schema("rng-inter200.rng", "rng-inter200.xml", [0]),
    schema("rng-many.rng", "rng-many.xml", [0]),
    schema("rng-many.rng", "rng-many-deep.xml", [1]),
    schema("rng-pattern.rng", "rng-pattern.xml", [1]),
    schema("rng-rec.rng", "a.xml", [0]),
    schema("rng-refbomb14.rng", "a.xml", [0, 1, 2]),
    schema("rng-refbomb16.rng", "a.xml", [0, 1, 2]),
    schema("rng-refbomb18.rng", "a.xml", [0, 1, 2]),
    schema("rng-refbomb20.rng", "a.xml", [0, 1, 2]),
    schema("rng-refbomb24.rng", "a.xml", [0, 1, 2]),
  ]

  private static func schema(
    _ schema: String, _ document: String, _ statuses: Set<Int32>
  ) -> Attack {
    Attack("validate \(document) --schema \(schema)", statuses) { _ in
      ["validate", path(document), "--schema", path(schema)]
    }.within(megabytes: 2000)
  }
}
