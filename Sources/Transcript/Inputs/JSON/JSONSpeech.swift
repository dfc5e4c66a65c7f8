/// Finds the objects of a JSON document that are speech.
///
/// All objects at one path (`segments[]`, `sections[].turns[].text_blocks[]`) are judged
/// together: by how much text they hold, and whether they or what holds them names speakers.
/// Lists without objects of that kind (`JSONLists`) are judged beside them.
struct JSONSpeech {
  /// One object that is speech, with the nodes of its parts.
  struct Element {
    /// The string that is the speech, or the first of several.
    var text: Int
    /// Further strings of a list, each a paragraph.
    var more: [Int] = []
    /// The further strings go on with the first, in one paragraph.
    var goesOn = false
    var speaker: Int?
    var start: (node: Int, unit: Int)?
    var end: (node: Int, unit: Int)?
    var duration: (node: Int, unit: Int)?
  }

  /// The objects of one path.
  private struct Group {
    var elements: [Element] = []
    var textBytes = 0
    var words = 0
    var named = 0
    var weight = 0
  }

  private let document: JSONDocument
  private let meanings = JSONMeanings()
  /// What an object that holds others says of them.
  private var holders: [Int: Element] = [:]
  /// In the order of the text.
  private(set) var elements: [Element] = []
  /// Whether each element is a single word.
  private(set) var isWords = false

  init?(_ document: JSONDocument) {
    self.document = document
    var groups: [Group] = []
    var numbers: [[Int32]: Int] = [:]
    var paths = PathTable()
    for node in document.nodes.indices where document.nodes[node].kind == .object {
      guard let (element, isWord, weight) = element(node), !isOtherReading(node) else { continue }
      let path = paths.path(of: node, in: document)
      let number = numbers[[path, isWord ? 1 : 0], default: groups.count]
      if number == groups.count {
        numbers[[path, isWord ? 1 : 0]] = number
        groups.append(Group())
      }
      groups[number].elements.append(element)
      groups[number].textBytes += bytes(of: element)
      groups[number].words += isWord ? 1 : 0
      groups[number].named += element.speaker == nil ? 0 : 1
      groups[number].weight = max(groups[number].weight, weight)
    }
    let lists = JSONLists(document, meanings).elements
    let best = groups.max { score($0) < score($1) }
    let listed = lists.reduce(0) { $0 + bytes(of: $1) }
    if !lists.isEmpty, Double(3 * listed) > best.map(score) ?? 0 {
      elements = lists
      return
    }
    guard let best, score(best) > 0 else { return nil }
    elements = withoutRepetition(best.elements)
    isWords = best.words * 2 > best.elements.count || areWords(elements)
    if !elements.contains(where: { $0.speaker != nil }) {
      let spans = JSONSpeakerSpans(document, meanings)
      for index in elements.indices { elements[index].speaker = spans.speaker(of: elements[index]) }
    }
    if isWords { givePunctuation() }
  }

  /// Punctuation that stands apart, without a speaker or a time, goes with the word before.
  private mutating func givePunctuation() {
    for index in elements.indices.dropFirst()
    where elements[index].speaker == nil && elements[index].start == nil {
      let mark = document.text[document.nodes[elements[index].text].range]
      guard mark.count <= 4, !mark.contains(where: { $0 == 0x20 || Letters.isLetter(UInt32($0)) })
      else { continue }
      elements[index].speaker = elements[index - 1].speaker
    }
  }

  private func bytes(of element: Element) -> Int {
    ([element.text] + element.more).reduce(0) { $0 + document.nodes[$1].range.count }
  }

  /// Whether nearly all elements are words, whatever the name of their member is.
  private func areWords(_ elements: [Element]) -> Bool {
    guard elements.count >= 20 else { return false }
    let words = elements.filter { element in
      let text = document.text[document.nodes[element.text].range]
      return text.count <= 40 && !text.dropFirst().dropLast().contains(32)
    }
    return words.count * 100 >= elements.count * 97
  }

  /// The second or third guess of a recogniser, beside the first.
  private func isOtherReading(_ node: Int) -> Bool {
    let holder = Int(document.nodes[node].parent)
    guard holder >= 0, document.nodes[holder].kind == .array, document.nodes[holder].key >= 0,
      node != holder + 1  // where the first element of an array stands
    else { return false }
    return ["alternatives", "nBest", "NBest", "hypotheses"].contains { (name: StaticString) in
      document.isNamed(holder, name)
    }
  }

  /// Some recognisers give all words once more at the end, with their speakers.
  private func withoutRepetition(_ elements: [Element]) -> [Element] {
    guard let first = elements.firstIndex(where: { $0.speaker != nil }), first > 0,
      elements[first...].allSatisfy({ $0.speaker != nil })
    else { return elements }
    let named = elements[first...]
    let before = elements[..<first].reduce(0) { $0 + bytes(of: $1) }
    let after = named.reduce(0) { $0 + bytes(of: $1) }
    return abs(before - after) * 20 <= after ? Array(named) : elements
  }

  private func score(_ group: Group) -> Double {
    let isNamed = group.named * 2 > group.elements.count
    guard group.elements.count > 1 || isNamed else { return 0 }
    var score = Double(group.textBytes) * (isNamed ? 3 : 1)
    score *= group.words * 2 > group.elements.count ? 0.4 : 1
    if group.elements.count == 1 { score *= 0.3 }
    return score * (0.5 + Double(group.weight) / 200)
  }

  // MARK: One object

  private mutating func element(_ node: Int) -> (Element, isWord: Bool, weight: Int)? {
    var best: (node: Int, isWord: Bool, weight: Int)?
    for child in document.children(of: node) {
      guard let meaning = meaning(child), isText(child) else { continue }
      let weight: Int
      switch meaning.part {
      case .text: weight = meaning.weight + 100
      case .word: weight = meaning.weight
      default: continue
      }
      if weight > best?.weight ?? 0 { best = (child, meaning.part == .word, weight) }
    }
    guard let best else { return nil }
    var element = Element(text: best.node)
    if document.nodes[best.node].kind == .array {
      let parts = document.children(of: best.node)
      let strings = parts.compactMap(string)
      element.text = strings[0]
      element.more = Array(strings.dropFirst())
      element.goesOn = strings != parts
    }
    readParts(of: node, besides: best.node, into: &element)
    var holder = Int(document.nodes[node].parent)
    var steps = 0
    while holder >= 0, steps < 6, element.speaker == nil || element.start == nil {
      if document.nodes[holder].kind == .object, document.nodes[holder].parent >= 0 {
        let held = parts(ofHolder: holder)
        if element.speaker == nil { element.speaker = held.speaker }
        if element.start == nil { element.start = held.start }
      }
      holder = Int(document.nodes[holder].parent)
      steps += 1
    }
    return (element, best.isWord, min(best.weight, 200))
  }

  /// A string, or a list of nothing but strings and, among them, objects for links and the like,
  /// whose `text` goes on with the strings around.
  private func isText(_ node: Int) -> Bool {
    switch document.nodes[node].kind {
    case .string: return true
    case .array:
      let children = document.children(of: node)
      return children.contains { document.nodes[$0].kind == .string }
        && children.allSatisfy { string($0) != nil }
    case .object, .number, .word: return false
    }
  }

  /// A string, or that which an object gives as its `text`.
  private func string(_ node: Int) -> Int? {
    switch document.nodes[node].kind {
    case .string: return node
    case .object:
      let text = document.member("text", of: node)
      return text.flatMap { document.nodes[$0].kind == .string ? $0 : nil }
    case .array, .number, .word: return nil
    }
  }

  private mutating func parts(ofHolder holder: Int) -> Element {
    if let known = holders[holder] { return known }
    var parts = Element(text: -1)
    readParts(of: holder, besides: -1, into: &parts, isHolder: true)
    holders[holder] = parts
    return parts
  }

  private func meaning(_ node: Int) -> JSONKeys.Meaning? {
    let key = document.nodes[node].key
    guard key >= 0 else { return nil }
    return meanings.meaning(of: document.text[document.nodes[Int(key)].range])
  }

  private func readParts(
    of object: Int, besides text: Int, into element: inout Element, isHolder: Bool = false
  ) {
    var speaker: (node: Int, weight: Int)?
    for child in document.children(of: object) where child != text {
      guard let meaning = meaning(child) else { continue }
      let isPlain = document.nodes[child].kind != .array
      switch meaning.part {
      case .speaker where isPlain:
        // A holder's `name` or `from` may be anything; `speaker` is not.
        guard !isHolder || meaning.weight > 91, let named = name(child) else { continue }
        // A name says more than a number.
        let isNumber = document.nodes[named].kind == .number
        let weight = meaning.weight - (isNumber ? 20 : 0)
        if weight > speaker?.weight ?? 0 { speaker = (named, weight) }
      case .start where isPlain && element.start == nil:
        element.start = (child, meaning.unit)
      case .end where isPlain && element.end == nil && !isHolder:
        element.end = (child, meaning.unit)
      case .duration where isPlain && element.duration == nil && !isHolder:
        element.duration = (child, meaning.unit)
      default: continue
      }
    }
    if element.speaker == nil { element.speaker = speaker?.node }
  }

  /// The node of a speaker's name: the value itself, or the `name` of an object.
  private func name(_ node: Int) -> Int? {
    switch document.nodes[node].kind {
    case .string: return document.nodes[node].range.count <= 200 ? node : nil
    case .number: return node
    case .object:
      for name in ["name", "full_name", "fullName", "display_name", "label", "id", "ID"]
        as [StaticString]
      {
        if let member = document.member(name, of: node),
          [.string, .number].contains(document.nodes[member].kind)
        {
          return member
        }
      }
      return nil
    case .array, .word: return nil
    }
  }
}

/// Numbers the paths of nodes: the names of members from the top, with elements of arrays alike.
private struct PathTable {
  private var numbers: [[UInt8]: Int32] = [:]
  private var known: [Int32: Int32] = [:]

  /// Equal for two nodes if and only if their paths are.
  mutating func path(of node: Int, in document: JSONDocument) -> Int32 {
    var node = Int32(node)
    var chain: [Int32] = []
    while node >= 0, chain.count < 64 {
      chain.append(node)
      let parent = document.nodes[Int(node)].parent
      if parent >= 0, known[parent] != nil {
        node = parent
        break
      }
      node = parent
    }
    var path = node >= 0 ? known[node] ?? 0 : 0
    for link in chain.reversed() {
      let key = document.nodes[Int(link)].key
      var step = withUnsafeBytes(of: path) { Array($0) }
      if key >= 0 {
        // `"0": {…}, "1": {…}` number what others give as an array.
        let name = document.text[document.nodes[Int(key)].range]
        let isNumber =
          document.nodes[Int(link)].kind == .object && name.allSatisfy { $0 &- 48 < 10 }
        step.append(contentsOf: isNumber ? [0x30] : name)
      }
      path = numbers[step, default: Int32(numbers.count + 1)]
      numbers[step] = path
      if document.nodes[Int(link)].kind == .array { known[link] = path }
    }
    return path
  }
}
