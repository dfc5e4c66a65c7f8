internal import TEI
internal import Transcript

/// Who is who in a transcript: names, colours and points in time by their ids.
final class SpeakerIndex {
  private let header: Header
  private let places: [String: Int]
  private var turns: [Int]

  init(_ header: Header) {
    self.header = header
    places = Dictionary(
      header.participants.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
    turns = Array(repeating: 0, count: header.participants.count)
  }

  /// The names of speakers; nil where none of the ids is known.
  func name(of ids: [String]) -> String? {
    let names = ids.compactMap { id in
      places[id].flatMap { header.participants[$0].names.first?.text ?? id }
    }
    return names.isEmpty ? nil : names.joined(separator: ", ")
  }

  /// The class that colours a speaker's turns: a second sign beside the name, never alone.
  func color(of id: String) -> String? { places[id].map { " s\($0 % 8)" } }

  func count(_ ids: [String]) {
    for id in ids { if let place = places[id] { turns[place] += 1 } }
  }

  func turns(of id: String) -> Int { places[id].map { turns[$0] } ?? 0 }

  /// The seconds of a point of the time line, by its index.
  func seconds(of point: Int) -> String? {
    header.timeline.indices.contains(point) ? header.timeline[point].seconds : nil
  }

  /// A label without the punctuation that ends it.
  static func trimmed(_ label: String) -> String {
    let ends: Set<Character> = [":", "：", ".", "-", "—", "–", " ", "\t", "]", "["]
    var text = label[...]
    while let last = text.last, ends.contains(last) { text.removeLast() }
    while let first = text.first, ends.contains(first) { text.removeFirst() }
    return String(text)
  }
}

/// Times as clocks show them.
enum Clock {
  /// `1:02:03`, or `2:03` within the first hour, from decimal seconds.
  static func text(ofSeconds seconds: String) -> String {
    let whole = seconds.split(separator: ".").first.flatMap { Int($0) } ?? 0
    func padded(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
    let minutes = whole / 60 % 60
    return whole >= 3600
      ? "\(whole / 3600):\(padded(minutes)):\(padded(whole % 60))"
      : "\(minutes):\(padded(whole % 60))"
  }
}
