/// An expression as a table: one look-up a scalar. Made for expressions that need few states,
/// which are nearly all that schemas hold.
struct DeterministicAutomaton: Sendable {
  private static let stateLimit = 256
  /// How many states of the other automaton may be visited to make the table.
  private static let workLimit = 200_000

  /// The next state by state and symbol; state 0 is the one from which nothing is accepted.
  private let table: [UInt16]
  private let accepting: [Bool]
  private let symbolCount: Int

  /// - Returns: nil if the table would be too large.
  init?(_ automaton: NondeterministicAutomaton, _ alphabet: Alphabet) {
    var builder = Builder(automaton: automaton, alphabet: alphabet)
    guard builder.build(stateLimit: Self.stateLimit, workLimit: Self.workLimit) else { return nil }
    table = builder.table
    accepting = builder.accepting
    symbolCount = alphabet.count
  }

  /// Whether the expression stands for the whole of UTF-8 `bytes`.
  func matches(_ bytes: Span<UInt8>, _ alphabet: Alphabet) -> Bool {
    var state = 1
    var index = 0
    while index < bytes.count, state != 0 {
      let symbol = alphabet.nextSymbol(bytes, &index)
      state = Int(table[state * symbolCount + symbol])
    }
    return accepting[state]
  }
}

/// The subset construction.
private struct Builder {
  let automaton: NondeterministicAutomaton
  let alphabet: Alphabet
  private(set) var table: [UInt16] = []
  private(set) var accepting: [Bool] = []
  private var sets: [[Int]] = []
  private var numbers: [[Int]: Int] = [:]
  private var work = 0

  init(automaton: NondeterministicAutomaton, alphabet: Alphabet) {
    self.automaton = automaton
    self.alphabet = alphabet
  }

  mutating func build(stateLimit: Int, workLimit: Int) -> Bool {
    let capacity = automaton.instructions.count
    var start = StateSet(capacity: capacity)
    automaton.add(0, to: &start)
    _ = number(of: StateSet(capacity: capacity))
    _ = number(of: start)
    var current = StateSet(capacity: capacity)
    var next = StateSet(capacity: capacity)
    var state = 0
    while state < sets.count {
      current.removeAll()
      for member in sets[state] { _ = current.insert(member) }
      for symbol in 0..<alphabet.count {
        automaton.step(from: current, by: symbol, alphabet, to: &next)
        work += current.count + next.count + 1
        table.append(UInt16(number(of: next)))
        guard work <= workLimit, sets.count <= stateLimit else { return false }
      }
      state += 1
    }
    return true
  }

  private mutating func number(of set: borrowing StateSet) -> Int {
    let key = set.sorted
    if let number = numbers[key] { return number }
    numbers[key] = sets.count
    accepting.append(automaton.accepts(set))
    sets.append(key)
    return sets.count - 1
  }
}
