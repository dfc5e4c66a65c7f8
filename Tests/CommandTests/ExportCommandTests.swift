import Foundation
import Testing

/// `export` to pages with recordings, and of whole directories back to their sources.
@Suite struct ExportCommandTests {
  private static let captions =
    "WEBVTT\n\n00:01.000 --> 00:02.500\n<v Ann>Shall we begin?\n\n"
    + "00:03.000 --> 00:04.000\n<v Ben>We shall.\n"

  private func withTalk(_ body: (Workplace) throws -> Void) throws {
    try Workplace.with { place in
      try place.put(Self.captions, at: "talks/a/talk.vtt")
      try place.put("Ann: Shall we?\n\nBen: We shall.\n\nAnn: Good.\n", at: "talks/b.md")
      #expect(try place.run("convert", "talks", "-o", "tei", "-q").status == 0)
      try body(place)
    }
  }

  @Test func aPagePlaysARecordingThatLiesBesideIt() throws {
    try withTalk { place in
      try place.put("sound", at: "sound/first talk.mp3")
      try place.put("", at: "pages/empty")
      let page = try place.run(
        "export", "tei/a/talk.xml", "--to", "html", "-o", "pages/talk.html", "--media",
        "sound/first talk.mp3")
      #expect(page.status == 0, "\(page.errors)")
      let html = try place.text("pages/talk.html")
      #expect(html.contains("<audio id=\"media\""))
      #expect(html.contains("src=\"../sound/first%20talk.mp3\""))
      #expect(html.contains("href=\"../sound/first%20talk.mp3#t=1.0") || html.contains("#t=1\""))
      #expect(html.contains("media-src 'self' file:\""))
      #expect(html.contains("default-src 'none'"))
    }
  }

  @Test func aRecordingOnTheWebMayBeLoadedFromItsServerOnly() throws {
    try withTalk { place in
      let page = try place.run(
        "export", "tei/a/talk.xml", "--to", "html", "--media",
        "https://media.example.org/talks/1.mp4?x=1")
      #expect(page.status == 0)
      #expect(page.text.contains("<video id=\"media\""))
      #expect(page.text.contains("media-src https://media.example.org\""))
      #expect(!page.text.contains("https:;"))
    }
  }

  @Test(arguments: [
    ["--to", "html", "--media", "javascript://x/%0aalert(1)"],
    ["--to", "html", "--media", "https://a.example;script-src *"],
    ["--to", "html", "--media", "no-such-file.mp3"], ["--to", "text", "--media", "x.mp3"],
    ["--to", "html", "--media", "x.mp3", "-o", "tei"],
  ])
  func whatCannotBePlayedIsAWrongCall(options: [String]) throws {
    try withTalk { place in
      let page = try place.run(["export", "tei/a/talk.xml"] + options)
      #expect(page.status == 2)
      #expect(page.output.isEmpty)
      #expect(page.errors.contains("--media"))
    }
  }

  @Test func aDirectoryOfSourcesHasItsOwnNamesAgain() throws {
    try withTalk { place in
      let back = try place.run("export", "tei", "--to", "source", "-o", "back")
      #expect(back.status == 0, "\(back.errors)")
      #expect(try place.text("back/a/talk.vtt") == Self.captions)
      #expect(try place.text("back/b.md") == place.text("talks/b.md"))
      #expect(!place.exists("back/b.txt"))
      let again = try place.run("export", "tei", "--to", "source", "-o", "back")
      #expect(again.errors.contains("2 unchanged"))
    }
  }

  @Test(arguments: [
    "../../escape.txt", "/etc/escape.txt", "a/..", ".hidden", "..\\\\escape.txt", "x/.verbatim",
  ])
  func noNameLeadsOutOfTheDirectory(name: String) throws {
    try withTalk { place in
      let tei = try place.text("tei/b.xml").replacing(">b.md</ref>", with: ">\(name)</ref>")
      #expect(tei.contains(name))
      try place.put(tei, at: "tei/b.xml")
      let back = try place.run("export", "tei", "--to", "source", "-o", "out/back")
      let names = try FileManager.default.subpathsOfDirectory(
        atPath: place.directory.appending(path: "out").path
      ).filter { !$0.contains(".verbatim") }.sorted()
      let kept = name.hasSuffix("escape.txt") ? "back/escape.txt" : "back/b.txt"
      #expect(names == ["back", "back/a", "back/a/talk.vtt", kept].sorted(), "\(back.errors)")
      #expect(!place.exists("escape.txt"))
    }
  }

  @Test func twoSourcesOfOneNameAreFoundBeforeAnythingIsWritten() throws {
    try withTalk { place in
      try place.put(try place.text("tei/b.xml"), at: "tei/c.xml")
      let back = try place.run("export", "tei", "--to", "source", "-o", "back")
      #expect(back.status == 1)
      #expect(back.errors.contains("tei/c.xml"))
      #expect(place.exists("back/a/talk.vtt"))
      #expect(!place.exists("back/b.md"))
    }
  }
}
