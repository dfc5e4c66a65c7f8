import Diagnostics
import Testing
import Validation

/// The testing library has a type of the same name.
typealias Place = Diagnostics.SourceLocation

/// A small transcript that is valid in every way, and changes to it.
enum Fixtures {
  static let transcript = """
    <?xml version="1.0" encoding="UTF-8"?>
    <TEI xmlns="http://www.tei-c.org/ns/1.0" xml:id="budget" xml:lang="en">
      <teiHeader>
        <fileDesc>
          <titleStmt>
            <title type="main">Briefing on the budget</title>
          </titleStmt>
          <extent>
            <measure unit="turns" quantity="2">2 turns</measure>
            <measure unit="words" quantity="10">10 words</measure>
          </extent>
          <publicationStmt>
            <publisher>unknown</publisher>
            <availability status="unknown"><p>No licence is stated in the source.</p></availability>
          </publicationStmt>
          <sourceDesc>
            <bibl>
              <title level="a">Briefing on the budget</title>
              <date when="2024-03-01">1 March 2024</date>
              <ref target="budget.txt">budget.txt</ref>
            </bibl>
          </sourceDesc>
        </fileDesc>
        <encodingDesc>
          <editorialDecl>
            <normalization><p>None: the characters are those of the source.</p></normalization>
            <segmentation><p>One seg for each paragraph of the source.</p></segmentation>
          </editorialDecl>
          <tagsDecl partial="true">
            <namespace name="http://www.tei-c.org/ns/1.0">
              <tagUsage gi="u" occurs="2"/>
              <tagUsage gi="seg" occurs="3"/>
            </namespace>
          </tagsDecl>
          <appInfo>
            <application ident="verbatim" version="0.1.0"><label>Verbatim</label></application>
          </appInfo>
        </encodingDesc>
        <profileDesc>
          <langUsage><language ident="en">English</language></langUsage>
          <particDesc>
            <listPerson>
              <personGrp xml:id="Reporter" role="press"><persName>Reporter</persName></personGrp>
              <person xml:id="AdaGreen"><persName><forename>Ada</forename> GREEN</persName></person>
            </listPerson>
          </particDesc>
        </profileDesc>
      </teiHeader>
      <text>
        <timeline unit="s">
          <when xml:id="budget.t0"/>
          <when xml:id="budget.t1" interval="4.5" since="#budget.t0"/>
        </timeline>
        <body>
          <div type="transcript">
            <head>Briefing on the budget</head>
            <note type="speaker">Reporter:</note>
            <u xml:id="budget.u1" who="#Reporter" start="#budget.t0" end="#budget.t1">
              <seg xml:id="budget.seg1">Will taxes rise?</seg>
            </u>
            <kinesic type="laughter"><desc>(Laughter.)</desc></kinesic>
            <note type="speaker">Ada GREEN:</note>
            <u xml:id="budget.u2" who="#AdaGreen" start="#budget.t1">
              <seg xml:id="budget.seg2">No.</seg>
              <seg xml:id="budget.seg3">Our plans <note type="comment">(sighs)</note> are <lb/>sound, I’m sure.</seg>
            </u>
          </div>
        </body>
      </text>
    </TEI>

    """

  /// A text with a place marked by `⟦` and `⟧`: the text without the marks, and the place.
  static func marked(
    _ text: String
  ) -> (text: String, start: Place?, end: Place?) {
    var result = ""
    var start: Place?
    var end: Place?
    var here = Place(line: 1, column: 1)
    for scalar in text.unicodeScalars {
      switch scalar {
      case "⟦": start = here
      case "⟧": end = here
      default:
        result.unicodeScalars.append(scalar)
        here =
          scalar == "\n"
          ? Place(line: here.line + 1, column: 1)
          : Place(line: here.line, column: here.column + 1)
      }
    }
    return (result, start, end == start ? nil : end)
  }

  static func validate(
    _ text: String, name: String = "test.xml", options: ValidationOptions = ValidationOptions()
  ) throws -> [Diagnostic] {
    try Validator(options: options).validate(
      DocumentInput(name: name, bytes: Array(text.utf8)))
  }
}

/// A change to the transcript that is a mistake, with the place of the finding marked.
struct Mistake: CustomTestStringConvertible, Sendable {
  var id: String
  var original: String
  var changed: String
  /// Part of what is said about it.
  var message: String
  var hint: String?
  /// What mends it.
  var fix: String?

  init(
    _ id: String, _ original: String, _ changed: String, _ message: String, hint: String? = nil,
    fix: String? = nil
  ) {
    self.id = id
    self.original = original
    self.changed = changed
    self.message = message
    self.hint = hint
    self.fix = fix
  }

  var testDescription: String { "\(id): \(changed)" }

  /// The transcript with the mistake in the first place where the original stands.
  func document() throws -> String {
    let range = try #require(Fixtures.transcript.firstRange(of: original))
    return Fixtures.transcript.replacingCharacters(in: range, with: changed)
  }
}

extension String {
  func firstRange(of other: String) -> Range<Index>? {
    var index = startIndex
    while index < endIndex {
      if self[index...].hasPrefix(other) {
        return index..<self.index(index, offsetBy: other.count)
      }
      formIndex(after: &index)
    }
    return nil
  }

  func replacingCharacters(in range: Range<Index>, with other: String) -> String {
    String(self[..<range.lowerBound]) + other + self[range.upperBound...]
  }
}
