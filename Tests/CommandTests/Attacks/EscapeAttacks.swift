/// Ways out of a corpus: includes and schemas that lead to other folders, to the system's files, to the
/// network, or back to where they came from.
enum EscapeAttacks {
  static let all = includes + loops + models + catalogs

  private static let ways: [(what: String, href: String)] = [
    ("a file above", "../secret.xml"), ("a file above, in escapes", "%2e%2e/secret.xml"),
    ("a file above, by a detour", "texts/../../secret.xml"), ("a link that leads out", "link.xml"),
    ("a path of the system", "/etc/hostname"), ("a URI of the system", "file:///etc/hostname"),
    ("a URI of this host", "file://localhost/etc/hostname"), ("a device", "/dev/zero"),
    ("the network", "http://127.0.0.1:1/x.xml"), ("another machine", "//127.0.0.1/x.xml"),
    ("a file transfer", "ftp://127.0.0.1/x.xml"), ("a zero", "a%00b.xml"), ("its folder", "."),
    ("nothing", ""),
  ]

  private static let xml = "xmlns=\"http://www.tei-c.org/ns/1.0\""
  private static let include = "xmlns:xi=\"http://www.w3.org/2001/XInclude\""

  /// A corpus with one text; what is said to be secret lies beside it.
  private static func corpus(_ folder: AttackFolder, including parts: String) throws {
    _ = try folder.file("secret.xml", "<TEI \(xml)><text><body><p>Hidden.</p></body></text></TEI>")
    _ = try folder.file(
      "corpus/talk.xml",
      "<TEI \(xml) xml:id=\"talk\"><teiHeader/><text><body><u who=\"#a\">Good morning.</u></body>",
      "</text></TEI>")
    try folder.link("corpus/link.xml", to: "../secret.xml")
    _ = try folder.file(
      "corpus/root.xml", "<teiCorpus \(xml) \(include) xml:id=\"root\"><teiHeader>\(parts)",
      "</teiHeader><xi:include href=\"talk.xml\"/></teiCorpus>")
  }

  private static let calls: [(what: String, arguments: [String])] = [
    ("corpus check", ["corpus", "check", "corpus/root.xml"]),
    (
      "export --corpus",
      ["export", "corpus/talk.xml", "--corpus", "corpus/root.xml", "--to", "text"]
    ),
    (
      "validate --root",
      ["validate", "corpus/talk.xml", "--root", "corpus/root.xml", "--schema", "none"]
    ),
  ]

  private static let includes = calls.flatMap { call in
    ways.flatMap { way in
      ["", " parse=\"text\""].map { parse in
        Attack("\(call.what): \(parse.isEmpty ? "XML" : "text") of \(way.what)", [0, 1, 2]) {
          folder in
          try corpus(folder, including: "<xi:include href=\"\(way.href)\"\(parse)/>")
          return call.arguments
        }.opening("corpus/talk.xml", "corpus/root.xml", "corpus")
      }
    }
  }

  private static let loops = calls.flatMap { call in
    [
      Attack("\(call.what): includes in a circle", [0, 1]) { folder in
        try corpus(folder, including: "<xi:include href=\"a.xml\"/>")
        _ = try folder.file(
          "corpus/a.xml", "<listPerson \(xml) \(include)><xi:include href=\"b.xml\"/></listPerson>")
        _ = try folder.file(
          "corpus/b.xml", "<listPerson \(xml) \(include)><xi:include href=\"a.xml\"/></listPerson>")
        return call.arguments
      },
      Attack("\(call.what): a root that includes itself", [0, 1]) { folder in
        try corpus(folder, including: "<xi:include href=\"root.xml\"/>")
        return call.arguments
      },
      Attack("\(call.what): one file 20000 times", [0, 1]) { folder in
        let parts = String(repeating: "<xi:include href=\"talk.xml\"/>", count: 20_000)
        try corpus(folder, including: parts)
        return call.arguments
      },
    ].map {
      $0.opening("corpus/talk.xml", "corpus/root.xml", "corpus/a.xml", "corpus/b.xml", "corpus")
    }
  }

  /// A schema that a document names.
  private static let models = ways.map { way in
    Attack("validate: a schema at \(way.what)", [1, 2]) { folder in
      _ = try folder.file("secret.xml", "<grammar/>")
      try folder.link("link.xml", to: "../\(way.what).rng")
      return ["validate", try folder.file("talk.xml", "<?xml-model href=\"\(way.href)\"?><a/>")]
    }
  }

  private static let catalogs = [
    ("a catalog that goes on with itself", "<nextCatalog catalog=\"catalog.xml\"/>"),
    ("a catalog on the network", "<nextCatalog catalog=\"http://127.0.0.1:1/catalog.xml\"/>"),
    ("a catalog of the system", "<nextCatalog catalog=\"/etc/hostname\"/>"),
    (
      "a rewriting in a circle",
      "<rewriteURI uriStartString=\"http://a/\" rewritePrefix=\"http://a/a/\"/>"
    ),
  ].map { what, entry in
    Attack("validate --catalog: \(what)", [0, 1, 2]) { folder in
      let catalog = try folder.file(
        "catalog.xml", "<catalog xmlns=\"urn:oasis:names:tc:entity:xmlns:xml:catalog\">\(entry)",
        "</catalog>")
      let talk = try folder.file("talk.xml", "<?xml-model href=\"http://a/s.rng\"?><a/>")
      return ["validate", talk, "--catalog", catalog]
    }
  }
}
