/// JSON values with their places in the source.
///
/// RFC 8259; several values may follow each other (JSON Lines). The nodes stand in one flat
/// array in the order of the text: a node's children are those behind it whose `parent` it is.
/// Depth costs no stack.
package struct JSONDocument {
  package enum Kind: UInt8 {
    case object, array, string, number, word
  }

  package struct Node {
    package var kind: Kind
    /// The node of the member's name; -1 in arrays.
    var key: Int32
    /// -1 at the top.
    var parent: Int32
    /// Bytes of the source; strings without their quotes.
    var start: UInt32
    var end: UInt32
    /// The node behind the last one within this one.
    package var next: Int32

    package var range: Range<Int> { Int(start)..<Int(end) }
  }

  package let text: [UInt8]
  package private(set) var nodes: [Node] = []
  /// The place of the first error, and what it is.
  package private(set) var problem: (offset: Int, message: String)?

  package init(_ text: [UInt8]) {
    self.text = text
    var scanner = JSONScanner()
    scanner.scan(text)
    nodes = scanner.nodes
    problem = scanner.problem
  }

  func string(_ node: Int) -> String {
    String(decoding: text[nodes[node].range], as: UTF8.self)
  }

  /// The members of an object, or the elements of an array.
  func children(of node: Int) -> [Int] {
    var children: [Int] = []
    var index = node + 1
    while index < Int(nodes[node].next) {
      // Names of members are nodes too; the value follows its name.
      if nodes[index].key != Self.isName { children.append(index) }
      index = Int(nodes[index].next)
    }
    return children
  }

  /// The value of a member; the first of several of a name.
  package func member(_ name: StaticString, of node: Int) -> Int? {
    children(of: node).first { child in
      nodes[child].key >= 0 && isNamed(child, name)
    }
  }

  func isNamed(_ node: Int, _ name: StaticString) -> Bool {
    let key = nodes[Int(nodes[node].key)].range
    return key.count == name.utf8CodeUnitCount
      && name.withUTF8Buffer { $0.elementsEqual(text[key]) }
  }

  /// Marks a node that is the name of a member.
  static let isName: Int32 = -2
}
