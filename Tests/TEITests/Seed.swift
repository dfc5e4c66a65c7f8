import Foundation
import TestSupport
import Transcript

/// The user's sample, read by hand.
enum Seed {
  static var bytes: [UInt8] {
    get throws {
      Array(try Data(contentsOf: Package.root.appending(path: "seeds/mofa-2022-05-23.txt")))
    }
  }

  static func transcript() throws -> Transcript {
    let lines = String(decoding: try bytes, as: UTF8.self)
      .split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    var sketch = Sketch()
    sketch.piece(.series, lines[0])
    sketch.fact(.series, lines[0], words: lines[0])
    sketch.gap("\n")
    sketch.piece(.title, lines[1])
    sketch.fact(.title, lines[1], words: lines[1])
    sketch.gap("\n")
    sketch.piece(.dateline, lines[2])
    sketch.fact(.date, "2022-05-23", words: "Monday, May 23, 2022")
    sketch.fact(.time, "18:38:00", words: "6:38 p.m.")
    sketch.fact(.place, "Happo-en", words: "Happo-en")
    sketch.fact(.city, "Tokyo", words: "Tokyo")
    sketch.gap("\n")
    sketch.piece(.furniture, lines[3], Int(Furniture.navigation.rawValue))
    for (number, line) in lines[4...].enumerated() {
      sketch.gap("\n")
      guard !line.isEmpty else { continue }
      var words = line[...]
      if number < 2, let colon = line.firstIndex(of: ":") {
        sketch.piece(.label, String(line[...colon]))
        sketch.gap(" ")
        sketch.turn(number)
        words = line[line.index(colon, offsetBy: 2)...]
      }
      sketch.mark(.paragraph)
      sketch.piece(.text, String(words))
    }
    sketch.participants = participants
    return try sketch.transcript(name: "mofa-2022-05-23.txt")
  }

  private static var participants: [Participant] {
    var minister = Participant(
      id: "HayashiYoshimasa",
      names: [
        PersonName([
          .init(.honorific, "Mr."), .init(.plain, " "), .init(.surname, "HAYASHI"),
          .init(.plain, " "), .init(.forename, "Yoshimasa"),
        ])
      ])
    minister.offices = ["Minister for Foreign Affairs"]
    return [
      Participant(
        id: "Reporter", isGroup: true, role: .press, names: [PersonName(plain: "Reporter")]),
      minister,
    ]
  }
}
