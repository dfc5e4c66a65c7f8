/// Works on items in parallel and delivers what comes out in the order of the items.
///
/// Whatever the number of workers, the same items are delivered in the same order. Memory holds
/// `window` items at most. `next` and `deliver` are called from several threads, each by one at a
/// time; a call sees everything that the calls before it did.
struct OrderedPipeline<Item, Output> {
  /// How many items are worked on at once.
  var workers: Int
  /// How far an item may run ahead of the first that is not delivered.
  var window: Int
  /// How often `tick` is called.
  var tickMilliseconds = 100

  typealias Work = (Item) -> Output

  /// Runs until `next` has no more items or `deliver` says that it is enough.
  ///
  /// - Parameters:
  ///   - next: the next item; nil at the end.
  ///   - makeWork: called once on each worker's thread; what it gives is used there only.
  ///   - deliver: takes an output; returns false to end early.
  ///   - tick: called on the calling thread now and then.
  /// - Throws: the first error of `next`, `makeWork` or `deliver`, which ends the run.
  func run(
    next: () throws -> Item?, makeWork: () throws -> Work, deliver: (Output) throws -> Bool,
    tick: () -> Void = {}
  ) throws {
    try withoutActuallyEscaping(next) { next in
      try withoutActuallyEscaping(makeWork) { makeWork in
        try withoutActuallyEscaping(deliver) { deliver in
          let line = AssemblyLine(
            window: window, next: next, makeWork: makeWork, deliver: deliver)
          var threads = Threads()
          for _ in 0..<max(1, workers) {
            line.hire()
            if !threads.start({ line.work() }) { line.dismiss() }
          }
          // Where the system has no thread left the work is done here.
          if threads.count == 0 {
            line.hire()
            line.work()
          }
          line.wait(tickMilliseconds, tick)
          threads.join()
          if let failure = line.failure { throw failure }
        }
      }
    }
  }
}

/// What the threads of a pipeline share.
private final class AssemblyLine<Item, Output>: @unchecked Sendable {
  // Unchecked: `next` is called under `entrance`, `deliver` by the one thread that set
  // `isDelivering`; the rest is touched under `state`. The closures do not outlive the run.
  private let next: () throws -> Item?
  private let makeWork: () throws -> (Item) -> Output
  private let deliver: (Output) throws -> Bool
  private let entrance = Monitor()
  private let state = Monitor()
  private var slots: [Output?]
  private var taken = 0
  private var delivered = 0
  private var waiting = 0
  private var working = 0
  private var isDelivering = false
  private var isOver = false
  private(set) var failure: (any Error)?

  init(
    window: Int, next: @escaping () throws -> Item?,
    makeWork: @escaping () throws -> (Item) -> Output,
    deliver: @escaping (Output) throws -> Bool
  ) {
    self.next = next
    self.makeWork = makeWork
    self.deliver = deliver
    slots = Array(repeating: nil, count: max(1, window))
  }

  func hire() {
    state.withLock { working += 1 }
  }

  func dismiss() {
    state.withLock {
      working -= 1
      state.ring()
    }
  }

  /// What one thread does.
  func work() {
    defer { dismiss() }
    do {
      let work = try makeWork()
      while let (number, item) = try take() { put(work(item), number) }
    } catch {
      end(with: error)
    }
  }

  func wait(_ milliseconds: Int, _ tick: () -> Void) {
    state.lock()
    while working > 0 {
      state.wait(milliseconds: milliseconds)
      state.unlock()
      tick()
      state.lock()
    }
    state.unlock()
  }

  private func end(with error: any Error) {
    state.withLock {
      if failure == nil { failure = error }
      isOver = true
      state.ring()
    }
  }

  private func take() throws -> (Int, Item)? {
    try entrance.withLock { () throws -> (Int, Item)? in
      guard waitForRoom(), let item = try next() else { return nil }
      taken += 1
      return (taken - 1, item)
    }
  }

  /// Waits until the next item is near enough to the first that is not delivered.
  private func waitForRoom() -> Bool {
    state.withLock {
      while !isOver, taken - delivered >= slots.count {
        waiting += 1
        state.wait()
        waiting -= 1
      }
      return !isOver
    }
  }

  /// Keeps an output until its turn comes. Whoever brings the one that is waited for delivers it
  /// and all that follow.
  private func put(_ output: Output, _ number: Int) {
    state.lock()
    defer { state.unlock() }
    slots[number % slots.count] = output
    guard !isDelivering else { return }
    isDelivering = true
    defer { isDelivering = false }
    while !isOver, let output = slots[delivered % slots.count] {
      slots[delivered % slots.count] = nil
      state.unlock()
      let outcome = Result { try deliver(output) }
      state.lock()
      delivered += 1
      switch outcome {
      case .success(true): break
      case .success(false): isOver = true
      case .failure(let error):
        if failure == nil { failure = error }
        isOver = true
      }
      if waiting > 0 || isOver { state.ring() }
    }
  }
}
