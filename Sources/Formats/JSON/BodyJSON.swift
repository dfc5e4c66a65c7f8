internal import TEI
internal import Transcript

/// The objects of a transcript's JSON that stand for elements of its text.
struct BodyJSON {
  private var names: SpeakerNames?
  private var timeline: [String] = []

  init() {}

  init(_ header: Header) {
    names = SpeakerNames(header)
    timeline = header.timeline.map(\.seconds)
  }

  /// Begins an element's object with its attributes; what it holds follows.
  ///
  /// - Parameter at: its place in the text around it.
  func open(_ element: BodyElement, at place: Int?, in json: inout JSONBuffer) {
    if let place {
      json.raw("{\"at\":")
      json.number(place)
      json.raw(",\"type\":\"")
    } else {
      json.raw("{\"type\":\"")
    }
    json.raw(Self.type(of: element.name))
    json.raw("\"")
    if element.isBare { return }
    if element.name.isEvent { json.member("element", "\(element.name)") }
    json.member("kind", element.type)
    json.member("id", element.id)
    if let who = element.who { writeSpeakers(who, of: element, &json) }
    if let analysis = element.analysis {
      json.strings("analysis", analysis.split(separator: " ").map(String.init))
    }
    json.member("n", element.number)
    json.member("when", element.when)
    writeTimes(element, &json)
    json.member("next", element.next)
    json.member("previous", element.previous)
    json.member("language", element.language)
    if element.dividesWord {
      json.key("dividesWord")
      json.raw("true")
    }
  }

  private func writeSpeakers(_ who: String, of element: BodyElement, _ json: inout JSONBuffer) {
    json.strings("who", who.split(separator: " ").map(String.init))
    if element.name == .u, let names { json.member("speaker", names.names(of: who)) }
  }

  private func writeTimes(_ element: BodyElement, _ json: inout JSONBuffer) {
    writeTime("start", element.start, &json)
    writeTime("end", element.end, &json)
    if element.start != nil || element.end != nil {
      json.key("points")
      json.raw("[")
      writePoint(element.start, &json)
      json.raw(",")
      writePoint(element.end, &json)
      json.raw("]")
    }
    if let synch = element.synch {
      writeTime("time", synch, &json)
      json.key("point")
      json.number(synch)
    }
  }

  private func writeTime(_ name: StaticString, _ point: Int?, _ json: inout JSONBuffer) {
    guard let point, timeline.indices.contains(point) else { return }
    json.key(name)
    json.number(timeline[point])
  }

  private func writePoint(_ point: Int?, _ json: inout JSONBuffer) {
    if let point { json.number(point) } else { json.raw("null") }
  }

  static func type(of name: BodyElement.Name) -> StaticString {
    switch name {
    case .div: "division"
    case .head: "heading"
    case .note: "note"
    case .fw: "furniture"
    case .u: "turn"
    case .seg: "segment"
    case .vocal, .kinesic, .incident, .gap: "event"
    case .desc: "description"
    case .pb: "page"
    case .lb: "line"
    case .anchor: "anchor"
    case .date: "date"
    case .time: "time"
    case .name: "name"
    }
  }
}
