/// An expression as a list of instructions, run on all its paths at once: time grows with the
/// product of the lengths of value and expression, whatever either looks like.
struct NondeterministicAutomaton: Sendable {
  enum Instruction: Sendable {
    /// Takes a scalar of the class of this number and goes on behind.
    case take(Int)
    /// Goes on behind as well as there.
    case split(Int)
    case jump(Int)
    case accept
  }

  private(set) var instructions: [Instruction] = []
  let alphabet: Alphabet

  init(_ node: RegularExpressionNode, _ alphabet: Alphabet) {
    self.alphabet = alphabet
    emit(node)
    instructions.append(.accept)
  }

  private mutating func emit(_ node: RegularExpressionNode) {
    switch node {
    case .empty: break
    case .scalar(let number): instructions.append(.take(number))
    case .sequence(let parts): for part in parts { emit(part) }
    case .choice(let parts): emitChoice(parts)
    case .group(_, let body): emit(body)
    case .repetition(let body, let least, let most): emitRepetition(body, least, most)
    }
  }

  private mutating func emitChoice(_ parts: [RegularExpressionNode]) {
    var jumps: [Int] = []
    for part in parts.dropLast() {
      let split = instructions.count
      instructions.append(.split(0))
      emit(part)
      jumps.append(instructions.count)
      instructions.append(.jump(0))
      instructions[split] = .split(instructions.count)
    }
    if let last = parts.last { emit(last) }
    for jump in jumps { instructions[jump] = .jump(instructions.count) }
  }

  private mutating func emitRepetition(
    _ body: RegularExpressionNode, _ least: Int, _ most: Int?
  ) {
    for _ in 0..<least { emit(body) }
    var splits: [Int] = []
    if let most {
      for _ in least..<most {
        splits.append(instructions.count)
        instructions.append(.split(0))
        emit(body)
      }
    } else {
      splits.append(instructions.count)
      instructions.append(.split(0))
      emit(body)
      instructions.append(.jump(splits[0]))
    }
    for split in splits { instructions[split] = .split(instructions.count) }
  }

  /// Whether the expression stands for the whole of UTF-8 `bytes`.
  func matches(_ bytes: Span<UInt8>) -> Bool {
    var current = StateSet(capacity: instructions.count)
    var next = StateSet(capacity: instructions.count)
    add(0, to: &current)
    var index = 0
    while index < bytes.count, !current.isEmpty {
      let symbol = alphabet.nextSymbol(bytes, &index)
      step(from: current, by: symbol, to: &next)
      swap(&current, &next)
    }
    return accepts(current)
  }

  func step(
    from current: borrowing StateSet, by symbol: Int, to next: inout StateSet
  ) {
    next.removeAll()
    for position in 0..<current.count {
      let state = current[position]
      if case .take(let number) = instructions[state],
        alphabet.members.contains(row: number, column: symbol)
      {
        add(state + 1, to: &next)
      }
    }
  }

  /// Adds a state and all that are reached from it without taking a scalar.
  func add(_ state: Int, to set: inout StateSet) {
    var pending: [Int] = []
    var state: Int? = state
    while let reached = state {
      state = nil
      if set.insert(reached) {
        switch instructions[reached] {
        case .take, .accept: break
        case .jump(let target): state = target
        case .split(let target):
          pending.append(target)
          state = reached + 1
        }
      }
      state = state ?? pending.popLast()
    }
  }

  func accepts(_ set: borrowing StateSet) -> Bool {
    set.contains(instructions.count - 1)
  }
}
