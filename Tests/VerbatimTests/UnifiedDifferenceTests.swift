import Foundation
import TestSupport
import Testing

@testable import Verbatim

@Suite struct UnifiedDifferenceTests {
  @Test func theLinesThatChangeAreShownWithThreeAround() {
    let old = (1...9).map { "line \($0)\n" }.joined()
    let new = old.replacing("line 5", with: "row five")
    #expect(
      UnifiedDifference(name: "a.xml", old: Array(old.utf8), new: Array(new.utf8)).text == """
        --- a.xml
        +++ a.xml
        @@ -2,7 +2,7 @@
         line 2
         line 3
         line 4
        -line 5
        +row five
         line 6
         line 7
         line 8

        """)
  }

  @Test func withoutAChangeThereIsNothingToShow() {
    #expect(UnifiedDifference(name: "a", old: [65], new: [65]).text == "")
  }

  @Test(
    .enabled(
      if: FileManager.default.isExecutableFile(atPath: "/usr/bin/patch"), "patch is not there"),
    arguments: 0..<20)
  func patchMakesTheNewTextOfTheOldOne(seed: Int) throws {
    let pieces = ["a\n", "bb\r\n", "\n", "é ", "c"]
    // Numbers that look random and are the same each time.
    func pick(_ number: Int) -> String { pieces[(number * number * 31 + seed * 7) % 5] }
    let parts = (0..<80).map(pick)
    var changed = parts
    for place in 0..<6 { changed[(place * 13 + seed * 5) % 80] = pick(place + 3) }
    let (old, new) = (Array(parts.joined().utf8), Array(changed.joined().utf8))
    let difference = UnifiedDifference(name: "a", old: old, new: new).text
    try withTemporaryFolder(["a": parts.joined(), "a.diff": difference]) { folder in
      let process = Process()
      process.executableURL = URL(filePath: "/usr/bin/patch")
      process.arguments = ["--binary", "-s", "a", "a.diff"]
      process.currentDirectoryURL = folder
      try process.run()
      process.waitUntilExit()
      #expect(process.terminationStatus == 0)
      #expect(try Array(Data(contentsOf: folder.appending(path: "a"))) == new)
    }
  }
}
