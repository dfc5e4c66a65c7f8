import Formats
import Foundation
import LibXML
import TEI
import TestSupport
import Testing

/// Others' TEI in our formats: as many turns as it has `u` or `sp`.
@Suite(.enabled(if: Shared.exists("tei"), "needs the shared TEI files"))
struct OthersExportTests {
  static let files = Shared.files(below: "tei").filter { path in
    guard path.hasSuffix(".xml"), let bytes = try? Shared.bytes(path) else { return false }
    let collector = UtteranceReader { _ in }
    let reader = TEIReader(handler: collector)
    reader.feed(bytes.span)
    return reader.finish() && turns(in: bytes) > 0
  }

  /// The start tags of `u` and `sp`; comments hold none in the files at hand.
  static func turns(in bytes: [UInt8]) -> Int {
    let text = String(decoding: bytes, as: UTF8.self)
    return text.matches(of: /<(u|sp)[\s>]/).count
  }

  @Test func thereAreSome() { #expect(Self.files.count > 20) }

  @Test(arguments: files)
  func aTableHasARowForEach(path: String) throws {
    let bytes = try Shared.bytes(path)
    let table = String(decoding: try Export.bytes(bytes, to: .tsv).bytes, as: UTF8.self)
    let rows = table.split(separator: "\n", omittingEmptySubsequences: false).dropLast()
    #expect(rows.count == Self.turns(in: bytes) + 1)
    let widths = Set(rows.map { $0.split(separator: "\t", omittingEmptySubsequences: false).count })
    #expect(widths == [27])
  }

  @Test(arguments: files)
  func aPageHasAPartForEach(path: String) throws {
    let bytes = try Shared.bytes(path)
    let page = String(decoding: try Export.bytes(bytes, to: .html).bytes, as: UTF8.self)
    #expect(page.matches(of: /<div class="turn/).count == Self.turns(in: bytes))
  }

  @Test(arguments: files)
  func jsonHasAnObjectForEach(path: String) throws {
    let bytes = try Shared.bytes(path)
    let json = String(decoding: try Export.bytes(bytes, to: .json).bytes, as: UTF8.self)
    // Of a corpus in one file each text is an object of its own.
    var found = 0
    for text in json.components(separatedBy: "\n]}\n").dropLast() {
      let object = try JSONSerialization.jsonObject(with: Data((text + "\n]}").utf8))
      let body = (object as? [String: Any])?["body"] as? [[String: Any]]
      found += body?.count { $0["type"] as? String == "turn" } ?? 0
    }
    #expect(found == Self.turns(in: bytes))
  }

  @Test(arguments: files)
  func textHasTheWordsOfEach(path: String) throws {
    let bytes = try Shared.bytes(path)
    var spoken: [String] = []
    let collector = UtteranceReader { turn in
      if let word = turn.text.split(whereSeparator: \.isWhitespace).first {
        spoken.append(String(word))
      }
    }
    let reader = TEIReader(handler: collector)
    reader.feed(bytes.span)
    reader.finish()
    var text = Substring(String(decoding: try Export.bytes(bytes, to: .text).bytes, as: UTF8.self))
    // The first word of each turn stands behind that of the one before.
    let missing = spoken.first { word in
      guard let place = text.firstRange(of: word) else { return true }
      text = text[place.upperBound...]
      return false
    }
    #expect(missing == nil)
  }
}

/// What a plain reader finds in the tables and vertical texts of a whole corpus of others.
@Suite(
  .enabled(if: Shared.exists("tei/parlamint-es-corpus"), "needs the shared ParlaMint corpus"))
struct ParliamentCorpusTests {
  static let folder = "tei/parlamint-es-corpus/"
  static let texts = Shared.files(below: "tei/parlamint-es-corpus").filter {
    $0.contains("_20") && $0.hasSuffix(".xml")
  }

  static func people() throws -> People {
    People(bytes: try Shared.bytes(folder + "ParlaMint-ES.xml")) { href in
      try? Shared.bytes(folder + href)
    }
  }

  /// The rows of a table, by the names of its columns.
  static func table(_ path: String) throws -> [[String: String]] {
    let bytes = try Export.bytes(try Shared.bytes(path), to: .tsv, people: people()).bytes
    let rows = String(decoding: bytes, as: UTF8.self).split(separator: "\n").map {
      $0.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
    }
    return rows.dropFirst().map { Dictionary(zip(rows[0], $0), uniquingKeysWith: { $1 }) }
  }

  /// Turns, words, and persons with how often they speak.
  struct Counts: Equatable {
    var turns = 0
    var words = 0
    var persons: [String: Int] = [:]
  }

  static func counts(ofTEI path: String) throws -> Counts {
    let bytes = try Shared.bytes(path)
    var counts = Counts()
    let counter = BodyCounter()
    let reader = TEIReader(handler: counter)
    reader.feed(bytes.span)
    reader.finish()
    counts.words = counter.counts.words
    let text = String(decoding: bytes, as: UTF8.self)
    for tag in text.matches(of: /<u\s[^>]*>/) {
      counts.turns += 1
      if let who = text[tag.range].firstMatch(of: /who="#([^"]+)"/) {
        counts.persons[String(who.1), default: 0] += 1
      }
    }
    return counts
  }

  @Test(arguments: texts)
  func aTableAgreesWithTheTEI(path: String) throws {
    var counts = Counts()
    for row in try Self.table(path) {
      counts.turns += 1
      counts.words += Int(row["Words"] ?? "") ?? 0
      if let id = row["Speaker_ID"], !id.isEmpty { counts.persons[id, default: 0] += 1 }
    }
    #expect(counts == (try Self.counts(ofTEI: path)))
  }

  @Test(arguments: texts)
  func aVerticalTextAgreesWithTheTEI(path: String) throws {
    let bytes = try Export.bytes(
      try Shared.bytes(path), to: .vert, people: Self.people()
    ).bytes
    var counts = Counts()
    var inTurn = false
    for line in String(decoding: bytes, as: UTF8.self).split(separator: "\n") {
      if line.hasPrefix("<u ") || line == "<u>" {
        inTurn = true
        counts.turns += 1
        if let who = line.firstMatch(of: /who="([^"]+)"/) {
          counts.persons[String(who.1), default: 0] += 1
        }
      } else if line == "</u>" {
        inTurn = false
      } else if inTurn, !line.hasPrefix("<"), line.contains(where: { $0.isLetter || $0.isNumber }) {
        counts.words += 1
      }
    }
    #expect(counts == (try Self.counts(ofTEI: path)))
  }

  @Test func everyColumnThatTheCorpusKnowsIsFilled() throws {
    let rows = try Self.texts.flatMap { try Self.table($0) }
    for row in rows {
      for column in ["Title", "Date", "Body", "Term", "Session", "Sitting", "Subcorpus", "Lang"] {
        #expect(row[column]?.isEmpty == false, "\(column) of \(row["ID"] ?? "")")
      }
      #expect(["Chairperson", "Chairman", "Regular", "Guest"].contains(row["Speaker_role"]))
      guard row["Speaker_ID"]?.isEmpty == false else { continue }
      #expect(["MP", "notMP"].contains(row["Speaker_MP"]))
      #expect(["Minister", "notMinister"].contains(row["Speaker_minister"]))
    }
    #expect(rows.contains { $0["Speaker_MP"] == "MP" && $0["Speaker_party"]?.isEmpty == false })
    #expect(rows.contains { $0["Speaker_name"]?.contains(", ") == true })
    #expect(rows.contains { $0["Speaker_birth"]?.count == 4 })
  }
}
