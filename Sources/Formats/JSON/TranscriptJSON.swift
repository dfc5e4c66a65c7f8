public import LibXML
internal import TEI
internal import Transcript

/// A transcript's JSON, of which TEI is made again: what `ExportFormat.json` writes, edited or
/// not, or the same written by others.
///
/// Byte for byte the same TEI where nothing was edited. Counts are made anew; what is missing is
/// made up for as in a transcript (ids, a title of low certainty, participants of bare ids).
public struct TranscriptJSON {
  private let text: [UInt8]
  private let bodyOffset: Int
  private let header: Header

  /// Whether bytes begin like a transcript's JSON.
  public static func isOne(_ bytes: [UInt8]) -> Bool {
    let start = Array(bytes.prefix(4096))
    guard start.first(where: { $0 > 32 }) == UInt8(ascii: "{") else { return false }
    return String(decoding: start, as: UTF8.self).contains(HeaderJSON.format)
  }

  /// Reads all but the body.
  ///
  /// - Parameters:
  ///   - text: the JSON, in UTF-8.
  ///   - id: the file's id where the JSON has none.
  ///   - version: the version of Verbatim to name where the JSON has none.
  public init(_ text: [UInt8], id: String, version: String) throws(JSONFailure) {
    self.text = text
    var cursor = JSONCursor(text)
    var members: [(name: String, value: JSONValue)] = []
    var body: Int?
    try cursor.forEachMember { cursor, name throws(JSONFailure) in
      if name == "body" {
        _ = cursor.peek()
        body = cursor.offset
        try cursor.forEachElement { cursor throws(JSONFailure) in _ = try cursor.value() }
      } else {
        members.append((name, try cursor.value()))
      }
    }
    guard cursor.peek() == nil else { throw cursor.failure("the text goes on behind its value") }
    let object = JSONValue.object(members)
    guard object["format"]?.string == HeaderJSON.format else {
      throw JSONFailure(message: "“format” is not “\(HeaderJSON.format)”", offset: 0)
    }
    guard let body else { throw JSONFailure(message: "there is no “body”", offset: 0) }
    bodyOffset = body
    header = HeaderReading(object, id: id, version: version).header
  }

  /// Writes the TEI.
  ///
  /// - Throws: a `JSONFailure` where the body is not that of a transcript; the failure of the
  ///   output's receiver.
  public func encode(to output: ByteOutput) throws {
    let survey = BodySurvey()
    try forEachItem(survey)
    var header = header
    header.counts = survey.counts
    survey.complete(&header)
    let writer = TEIWriter(output)
    writer.header(header)
    try forEachItem(writer)
    try writer.finish()
  }

  private func forEachItem(_ sink: any BodySink) throws(JSONFailure) {
    var cursor = JSONCursor(text, at: bodyOffset)
    var body = BodyReading(id: header.id, sink: sink)
    try cursor.forEachElement { cursor throws(JSONFailure) in
      let offset = cursor.offset
      let item = try cursor.value()
      if let message = body.give(item) { throw JSONFailure(message: message, offset: offset) }
    }
    body.finish()
  }
}

/// What a header tells of a body that only reading it shows.
private final class BodySurvey: BodySink {
  private let counter = BodyCounter()
  private var speakers: [String] = []
  private var languages: [String] = []

  var counts: Header.Counts { counter.counts }

  func begin(_ element: BodyElement) {
    counter.begin(element)
    if element.name == .u, let who = element.who {
      for id in who.split(separator: " ").map(String.init) where !speakers.contains(id) {
        speakers.append(id)
      }
    }
    if let language = element.language, !languages.contains(language) { languages.append(language) }
  }

  func text(_ text: Span<UInt8>) { counter.text(text) }

  func end(_ name: BodyElement.Name) { counter.end(name) }

  /// Adds participants and languages that the body uses and the header does not know.
  func complete(_ header: inout Header) {
    let known = Set(header.participants.map(\.id))
    for id in speakers where !known.contains(id) {
      header.participants.append(Participant(id: id, names: [PersonName(plain: id)]))
    }
    for language in languages where !header.languages.contains(language) {
      header.languages.append(language)
    }
  }
}
