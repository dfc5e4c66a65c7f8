import Crypto
import Foundation
import LibXML
import Pages
import TEI
import Testing

@Suite struct TranscriptPageTests {
  static func page(
    title: String = "A talk", language: String = "en", body: String, links: PageLinks = PageLinks()
  ) -> String {
    let tei = """
      <TEI xmlns="http://www.tei-c.org/ns/1.0" xml:id="talk" xml:lang="\(language)"><teiHeader>
      <fileDesc><titleStmt><title>\(title)</title></titleStmt></fileDesc><encodingDesc><appInfo>
      <application ident="verbatim" version="1"/></appInfo></encodingDesc><profileDesc><particDesc>
      <listPerson><person xml:id="Ann"><persName>Ann &lt;b&gt;</persName></person></listPerson>
      </particDesc></profileDesc></teiHeader><text><body><div>\(body)</div></body></text></TEI>
      """
    let bytes = ByteOutput.collecting { output in
      let page = TranscriptPage(output, links: links)
      let reader = TEIReader(handler: page)
      reader.feed(Array(tei.utf8).span)
      reader.finish()
      page.finish()
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  static func turn(_ text: String) -> String {
    "<u xml:id=\"talk.u1\" who=\"#Ann\"><seg xml:id=\"talk.seg1\">\(text)</seg></u>"
  }

  @Test(arguments: [
    "&lt;script&gt;alert(1)&lt;/script&gt;", "]]&gt;", "\" onclick=\"alert(1)", "&amp;lt;",
    "&lt;/p&gt;&lt;img src=x onerror=alert(1)&gt;", "&lt;!--",
  ])
  func textIsShownAsText(text: String) {
    let page = Self.page(title: text, body: Self.turn(text))
    #expect(page.components(separatedBy: "<script>").count == 2)
    #expect(!page.contains("<img"))
    #expect(!page.contains("<!--"))
    let escaped = text.replacingOccurrences(of: "\"", with: "&quot;")
    #expect(page.contains("dir=\"auto\">\(escaped)</p>"))
  }

  @Test func onlyTheStyleAndTheScriptOfThePageItselfMayRun() throws {
    let page = Self.page(body: Self.turn("Yes."))
    for element in ["style", "script"] {
      let parts = page.components(separatedBy: "<\(element)>")
      let content = try #require(parts.last?.components(separatedBy: "</\(element)>").first)
      let hash = Data(SHA256.hash(data: Data(content.utf8))).base64EncodedString()
      #expect(page.contains("\(element)-src 'sha256-\(hash)'"))
    }
    #expect(page.contains("default-src 'none'"))
  }

  @Test func aTurnHasItsSpeakerAColourAndALinkToItself() {
    let page = Self.page(body: Self.turn("Yes."))
    #expect(page.contains("<div class=\"turn s0\" id=\"talk.u1\" data-who=\"Ann\""))
    #expect(page.contains("<bdi>Ann &lt;b&gt;</bdi>"))
    #expect(page.contains("href=\"#talk.u1\""))
  }

  @Test func aTurnWithoutSpeakerHasNone() {
    let page = Self.page(body: "<u xml:id=\"talk.u1\"><seg>Yes.</seg></u>")
    #expect(
      page.contains("<div class=\"turn\" id=\"talk.u1\" role=\"group\" aria-label=\"1. Unknown\">"))
  }

  @Test(arguments: [
    ("en", "ltr"), ("ar", "rtl"), ("he", "rtl"), ("fa-IR", "rtl"), ("az-Arab", "rtl"),
    ("ar-Latn", "ltr"), ("und", "ltr"),
  ])
  func thePageRunsAsItsLanguageDoes(language: String, direction: String) {
    let page = Self.page(language: language, body: "")
    #expect(page.contains("<html lang=\"\(language)\" dir=\"\(direction)\">"))
  }

  @Test func headingsMakeATableOfContents() {
    let page = Self.page(
      body: Self.turn("Yes.") + "</div><div type=\"section\"><head>Vote &amp; result</head>")
    #expect(
      page.contains("<h2 class=\"heading\" id=\"heading1\" dir=\"auto\">Vote &amp; result</h2>"))
    #expect(page.contains("<li><a href=\"#heading1\">Vote &amp; result</a></li>"))
  }

  @Test(arguments: [
    ("talk.mp3", true), ("https://example.org/talk.mp3", true), ("javascript:alert(1)", false),
    ("data:text/html,x", false), ("JavaScript:alert(1)//", false), ("a/b:c.mp3", true),
  ])
  func onlyFilesAndWebAddressesArePlayed(media: String, isPlayed: Bool) {
    #expect((PageLinks(media: media).media != nil) == isPlayed)
  }

  @Test func aDividedWordIsReadAsOne() {
    let page = Self.page(body: Self.turn("an exam-\n<lb break=\"no\"/>ple of\n<lb/>lines"))
    #expect(page.contains("an exam-ple of\nlines"))
  }
}
