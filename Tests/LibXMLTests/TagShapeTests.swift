import LibXML
import Testing

@Suite struct TagShapeTests {
  @Test func tagsOfEqualNamesInEqualOrderAreOfOneShape() {
    let names = NameTable()
    let document =
      "<a x='1' y='2'><a x='3' y='4'/><a y='' x=''/><b x='' y=''/><a/><n:a xmlns:n='urn:n'/></a>"
    let shapes = Shapes.parse(document, names).shapes
    #expect(shapes[0] != nil && shapes[0] == shapes[1])
    #expect(Set(shapes).count == shapes.count - 1)
    #expect(Shapes.parse(document, names).shapes == shapes)
  }

  @Test func tagsThatAreNotToldApartHaveTheirNamesAllTheSame() {
    let letters = "abcdefghijklm".map(String.init)
    let tags = (0..<6000).map { number in
      letters.indices.filter { number >> $0 & 1 == 1 }.map { letters[$0] }
    }
    let document = tags.map { "<e \($0.map { "\($0)='1' " }.joined())/>" }.joined()
    let names = NameTable()
    for _ in 0..<2 {
      let read = Shapes.parse("<r>\(document)</r>", names)
      #expect(Array(read.attributes.dropFirst()) == tags)
      #expect(read.shapes.contains(nil) && !read.shapes.prefix(1000).contains(nil))
    }
  }
}

/// Notes the shapes of tags, and their attributes' names.
private final class Shapes: XMLEventHandler {
  private let names: NameTable
  private(set) var shapes: [TagShape?] = []
  private(set) var attributes: [[String]] = []

  init(names: NameTable) {
    self.names = names
  }

  static func parse(_ document: String, _ names: NameTable) -> Shapes {
    let shapes = Shapes(names: names)
    let parser = Parser(names: names, handler: shapes)
    parser.feed(Array(document.utf8).span)
    parser.finish()
    return shapes
  }

  func startElement(_ tag: borrowing StartTag) {
    shapes.append(tag.shape)
    var own: [String] = []
    for index in 0..<tag.attributeCount { own.append(names[tag.attributeName(index)].local) }
    attributes.append(own)
  }

  func endElement(_ name: NameID, position: borrowing EventPosition) {}

  func characters(_ text: Span<UInt8>, position: borrowing EventPosition) {}
}
