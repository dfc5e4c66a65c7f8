/// An expression as a table: one look-up a scalar. Made for expressions that need few states,
/// which are nearly all that schemas hold.
final class DeterministicAutomaton: Sendable {
  private static let stateLimit = 1_024
  private static let asciiStateLimit = 128
  /// How many states of the other automaton may be visited to make the table.
  private static let workLimit = 200_000

  /// The next state by state and symbol; state 0 is the one from which nothing is accepted.
  private let table: [UInt16]
  /// The same by state and ASCII character, without the detour over symbols; none if there are
  /// many states.
  private let asciiTable: [UInt16]
  private let accepting: [Bool]
  private let alphabet: Alphabet

  /// - Returns: nil if the table would be too large.
  init?(_ automaton: NondeterministicAutomaton) {
    alphabet = automaton.alphabet
    var builder = Builder(automaton: automaton)
    guard builder.build(stateLimit: Self.stateLimit, workLimit: Self.workLimit) else { return nil }
    table = builder.table
    accepting = builder.accepting
    let alphabet = alphabet
    let states = builder.accepting.count
    asciiTable =
      states > Self.asciiStateLimit
      ? []
      : (0..<states * 128).map { cell in
        builder.table[(cell >> 7) * alphabet.count + alphabet.symbol(ofASCII: cell & 127)]
      }
  }

  /// Whether the expression stands for the whole of UTF-8 `bytes`.
  func matches(_ bytes: Span<UInt8>) -> Bool {
    let asciiTable = asciiTable
    let table = table
    var state = 1
    var index = 0
    while index < bytes.count, state != 0 {
      let cell = state << 7 | Int(bytes[index])
      if bytes[index] < 0x80, cell < asciiTable.count {
        state = Int(asciiTable[cell])
        index += 1
      } else {
        let symbol = alphabet.nextSymbol(bytes, &index)
        state = Int(table[state * alphabet.count + symbol])
      }
    }
    return accepting[state]
  }
}

/// The subset construction.
private struct Builder {
  let automaton: NondeterministicAutomaton
  private let symbols: [[Int]]
  private(set) var table: [UInt16] = []
  private(set) var accepting: [Bool] = []
  private var sets: [[Int]] = []
  private var numbers: [[Int]: Int] = [:]
  private var work = 0

  init(automaton: NondeterministicAutomaton) {
    self.automaton = automaton
    symbols = automaton.alphabet.symbolsByClass
  }

  mutating func build(stateLimit: Int, workLimit: Int) -> Bool {
    let capacity = automaton.instructions.count
    var start = StateSet(capacity: capacity)
    automaton.add(0, to: &start)
    _ = number(of: StateSet(capacity: capacity))
    _ = number(of: start)
    var next = StateSet(capacity: capacity)
    var state = 0
    while state < sets.count {
      for targets in targets(of: sets[state]) {
        next.removeAll()
        for target in targets { automaton.add(target, to: &next) }
        work += next.count + 1
        // Most symbols lead nowhere, to state 0.
        table.append(targets.isEmpty ? 0 : UInt16(number(of: next)))
        guard work <= workLimit, sets.count <= stateLimit, table.count <= 1 << 17 else {
          return false
        }
      }
      state += 1
    }
    return true
  }

  /// By symbol, where the states of a set go.
  private func targets(of set: [Int]) -> [[Int]] {
    var targets = Array(repeating: [Int](), count: automaton.alphabet.count)
    for state in set {
      guard case .take(let number) = automaton.instructions[state] else { continue }
      for symbol in symbols[number] { targets[symbol].append(state + 1) }
    }
    return targets
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
