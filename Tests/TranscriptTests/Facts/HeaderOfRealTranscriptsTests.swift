import Testing

@testable import Transcript

@Suite("Headers of real transcripts")
struct HeaderOfRealTranscriptsTests {
  /// The lines before the first turn, and those that stand on several pages.
  private func frontMatter(_ item: SharedTranscripts.Item) -> FrontMatter {
    var lines: [Range<Int>] = []
    var start = 0
    for (index, byte) in item.text.enumerated() where byte == 10 || byte == 13 {
      if byte == 10, index > 0, item.text[index - 1] == 13 {
        start = index + 1
        continue
      }
      lines.append(start..<index)
      start = index + 1
    }
    let first = max(0, (item.gold.turns.first?.line ?? lines.count + 1) - 1)
    var front = Array(lines.prefix(first))
    if let turn = item.gold.turns.first, first < lines.count {
      front.append(beforeLabel(turn.label ?? "", of: lines[first], in: item.text))
    }
    let rest = lines.dropFirst(first)
    var counts: [ArraySlice<UInt8>: Int] = [:]
    for line in rest where line.count > 8 { counts[item.text[line], default: 0] += 1 }
    let heads = rest.filter { counts[item.text[$0], default: 0] > 2 }
    let shown = item.gold.turns.isEmpty ? Array(front.prefix(3)) : front
    let language = LanguageDetector().language(of: item.text, in: [0..<item.text.count])
    return HeaderReader(text: item.text, name: "input.txt", language: language).read(
      lines: shown.filter { !$0.isEmpty }, pageHeads: Array(heads),
      opening: Array(rest.prefix(5)))
  }

  /// What stands before the first label on its own line.
  private func beforeLabel(_ label: String, of line: Range<Int>, in text: [UInt8]) -> Range<Int> {
    let label = Array(label.utf8)
    guard !label.isEmpty, line.count > label.count else { return line.lowerBound..<line.lowerBound }
    for start in line.lowerBound...line.upperBound - label.count
    where Array(text[start..<start + label.count]) == label {
      return line.lowerBound..<start
    }
    return line.lowerBound..<line.lowerBound
  }

  private func words(_ text: String) -> String {
    String(text.lowercased().filter { $0.isLetter || $0.isNumber })
  }

  @Test(
    "dates, titles and places are found", .enabled(if: SharedTranscripts.isThere, "no shared set"))
  func headers() throws {
    var figures: [String: (right: Int, all: Int)] = [:]
    var missed: [String] = []
    for item in try SharedTranscripts.plainTexts() {
      let found = frontMatter(item)
      func check(_ name: String, _ gold: String?, _ kinds: [Fact.Kind]) {
        guard let gold else { return }
        let values = found.facts.filter { kinds.contains($0.kind) }.map(\.value)
        let isRight = values.contains { value in
          name == "time"
            ? true
            : words(value).contains(words(gold))
              || words(value).count > 5 && words(gold).contains(words(value))
        }
        figures[name, default: (0, 0)].all += 1
        figures[name, default: (0, 0)].right += isRight ? 1 : 0
        if !isRight { missed.append("\(item.gold.id): \(name) \(gold), not \(values)") }
      }
      check("date", item.gold.date, [.date])
      check("title", item.gold.title, [.title, .series])
      check("place", item.gold.place, [.place, .city])
    }
    for (name, figure) in figures {
      #expect(Double(figure.right) >= 0.95 * Double(figure.all), "\(name): \(missed)")
    }
  }
}
