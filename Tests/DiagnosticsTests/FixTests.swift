import Diagnostics
import Foundation
import Testing

@Suite struct FixTests {
  private func apply(_ fixes: [Fix], to text: String) -> (text: String, count: Int) {
    let applied = AppliedFixes(fixes, to: Array(text.utf8))
    return (String(decoding: applied.bytes, as: UTF8.self), applied.count)
  }

  @Test func everythingOutsideTheEditsStaysByteForByte() {
    let fix = Fix("rename", edits: [.init(1..<2, "seg"), .init(9..<10, "seg")])
    let result = apply([fix], to: "<s>\r\nab</s>\t\n")
    #expect(result.text == "<seg>\r\nab</seg>\t\n")
    #expect(result.count == 1)
  }

  @Test func fixesMayComeInAnyOrder() {
    let fixes = [Fix("b", edits: [.init(2..<3, "B")]), Fix("a", edits: [.init(0..<1, "A")])]
    #expect(apply(fixes, to: "abc").text == "AbB")
  }

  @Test(arguments: [
    [Fix.Edit(1..<3, "x"), Fix.Edit(2..<4, "y")], [Fix.Edit(1..<3, "x"), Fix.Edit(1..<1, "y")],
    [Fix.Edit(1..<3, "x"), Fix.Edit(0..<2, "y")], [Fix.Edit(1..<1, "x"), Fix.Edit(1..<1, "y")],
    [Fix.Edit(0..<1, "x"), Fix.Edit(3..<9, "y")], [Fix.Edit(0..<1, "x"), Fix.Edit(-1..<0, "y")],
  ])
  func aFixThatOverlapsAnotherOrTheEndIsLeftOut(edits: [Fix.Edit]) {
    let first = apply([Fix("first", edits: [edits[0]])], to: "abcd").text
    let both = apply(
      [Fix("first", edits: [edits[0]]), Fix("second", edits: [edits[1]])], to: "abcd")
    #expect(both.text == first)
    #expect(both.count == 1)
  }

  @Test func aFixIsAppliedWholeOrNotAtAll() {
    let fixes = [
      Fix("first", edits: [.init(0..<1, "x")]),
      Fix("second", edits: [.init(2..<3, "y"), .init(0..<1, "z")]),
    ]
    #expect(apply(fixes, to: "abc").text == "xbc")
  }

  @Test func aDiffShowsTheLinesThatChangeAndThreeAround() {
    let text = (1...9).map { "line \($0)\n" }.joined()
    let applied = AppliedFixes(
      [Fix("", edits: [.init(28..<32, "ROW")]), Fix("", edits: [.init(33..<34, "five")])],
      to: Array(text.utf8))
    #expect(
      String(decoding: applied.diff(name: "a.xml"), as: UTF8.self) == """
        --- a.xml
        +++ a.xml
        @@ -2,7 +2,7 @@
         line 2
         line 3
         line 4
        -line 5
        +ROW five
         line 6
         line 7
         line 8

        """)
  }

  @Test func withoutEditsThereIsNoDiff() {
    #expect(AppliedFixes([], to: [65]).diff(name: "a") == [])
  }

  @Test(
    .enabled(
      if: FileManager.default.isExecutableFile(atPath: "/usr/bin/patch"), "patch is not there"),
    arguments: 0..<20)
  func patchMakesTheSameOfADiff(seed: Int) throws {
    var random = SeededGenerator(seed: UInt64(seed))
    let pieces = ["a\n", "bb\r\n", "\n", "é ", "c"]
    let text = (0..<80).map { _ in pieces[Int(random.next() % 5)] }.joined()
    let bytes = Array(text.utf8)
    let fixes = (0..<6).map { _ in
      let start = Int(random.next() % UInt64(bytes.count))
      let end = min(bytes.count, start + Int(random.next() % 4))
      return Fix("", edits: [.init(start..<end, pieces[Int(random.next() % 5)])])
    }
    let applied = AppliedFixes(fixes, to: bytes)
    let folder = FileManager.default.temporaryDirectory.appending(path: "verbatim-\(UUID())")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    try Data(bytes).write(to: folder.appending(path: "a"))
    try Data(applied.diff(name: "a")).write(to: folder.appending(path: "a.diff"))
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/patch")
    process.arguments = ["--binary", "-s", "a", "a.diff"]
    process.currentDirectoryURL = folder
    try process.run()
    process.waitUntilExit()
    #expect(process.terminationStatus == 0)
    #expect(try Array(Data(contentsOf: folder.appending(path: "a"))) == applied.bytes)
  }
}

/// Numbers that look random and are the same each time.
struct SeededGenerator: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) {
    state = seed &+ 1
  }

  mutating func next() -> UInt64 {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return (state >> 33) ^ (state << 20)
  }
}
