/// How the reader treats elements that are not in its vocabulary.
enum TEIContent {
  /// What is no text of the transcript: annotation beside it, formal descriptions, and readings
  /// that replace what stands in the source.
  static func isLeftOut(_ name: String) -> Bool { leftOut.contains(name) }

  /// What stands within a run of words.
  static func isInline(_ name: String) -> Bool { inline.contains(name) }

  private static let leftOut: Set<String> = [
    "spanGrp", "span", "interpGrp", "interp", "linkGrp", "link", "joinGrp", "join", "altGrp", "alt",
    "fs", "fLib", "fvLib", "listEvent", "listRelation", "listChange", "certainty", "precision",
    "respons", "index", "graphic", "media", "binaryObject", "egXML", "elementSpec", "classSpec",
    "macroSpec", "moduleSpec", "schemaSpec", "specGrp", "teiHeader", "del", "reg", "corr", "expan",
    "shift", "substJoin", "castList", "listPerson", "listPlace", "listOrg", "listBibl",
    "formula", "notatedMusic", "metamark", "surrogates", "facsimile", "sourceDoc",
  ]

  private static let inline: Set<String> = [
    "abbr", "add", "addName", "am", "bibl", "choice", "cl", "date", "distinct", "email", "emph",
    "ex", "foreign", "forename", "g", "geogName", "gi", "gloss", "hi", "idno", "ident", "label",
    "m", "measure", "mentioned", "milestone", "num", "objectName", "orgName", "orig", "persName",
    "phr", "placeName", "ptr", "q", "quote", "ref", "roleName", "rs", "s", "said", "sic",
    "soCalled", "subst", "supplied", "surname", "surplus", "symbol", "term", "title", "unclear",
    "val", "settlement", "country", "region", "cb", "gb", "space", "secl", "damage",
  ]
}
