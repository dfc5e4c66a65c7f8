/// Rows of bits.
struct BitMatrix: Sendable {
  private let wordsPerRow: Int
  private var words: [UInt64]

  init(rows: Int, columns: Int) {
    wordsPerRow = (columns + 63) / 64
    words = Array(repeating: 0, count: rows * wordsPerRow)
  }

  mutating func insert(row: Int, column: Int) {
    words[row * wordsPerRow + column / 64] |= 1 << UInt64(column % 64)
  }

  func contains(row: Int, column: Int) -> Bool {
    words[row * wordsPerRow + column / 64] >> UInt64(column % 64) & 1 == 1
  }
}
