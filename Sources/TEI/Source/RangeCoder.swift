/// The chance that a bit is 0, learnt from the bits seen.
struct BitModel {
  /// In 4096ths.
  fileprivate(set) var chanceOfZero: UInt16 = 2048

  fileprivate mutating func learn(_ bit: Bool) {
    if bit {
      chanceOfZero -= chanceOfZero >> 4
    } else {
      chanceOfZero += (4096 - chanceOfZero) >> 4
    }
  }
}

/// Codes bits at a cost that falls with their predictability: what is regular costs next to
/// nothing, so a layout costs what is irregular in it.
///
/// A binary range coder with carry propagation (G. N. N. Martin, 1979).
struct RangeEncoder {
  private(set) var bytes: [UInt8] = []
  private var low: UInt64 = 0
  private var range: UInt32 = .max

  mutating func encode(_ bit: Bool, _ model: inout BitModel) {
    let bound = (range >> 12) * UInt32(model.chanceOfZero)
    if bit {
      low += UInt64(bound)
      range -= bound
    } else {
      range = bound
    }
    model.learn(bit)
    while range < 1 << 24 {
      shift()
      range <<= 8
    }
  }

  private mutating func shift() {
    if low >> 32 != 0 { carry() }
    bytes.append(UInt8(truncatingIfNeeded: low >> 24))
    low = (low & 0x00FF_FFFF) << 8
  }

  private mutating func carry() {
    low &= 0xFFFF_FFFF
    var index = bytes.count - 1
    while index >= 0, bytes[index] == 0xFF {
      bytes[index] = 0
      index -= 1
    }
    if index >= 0 { bytes[index] += 1 }
  }

  /// Ends the code. Trailing zero bytes are left out: the decoder reads zeros behind the end.
  mutating func finish() -> [UInt8] {
    // The shortest number inside the interval: all but its top byte may be zeros.
    let top = low + UInt64(range) - 1
    for keep in [24, 16, 8] as [UInt64] where (top >> keep) << keep >= low {
      low = (top >> keep) << keep
      break
    }
    for _ in 0..<4 { shift() }
    while bytes.last == 0 { bytes.removeLast() }
    return bytes
  }
}

/// Decodes what `RangeEncoder` coded, given the same models.
struct RangeDecoder {
  private let bytes: [UInt8]
  private var position = 0
  private var range: UInt32 = .max
  private var code: UInt32 = 0

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
    for _ in 0..<4 { code = code << 8 | UInt32(next()) }
  }

  /// Whether far more has been read than was written: the code is damaged.
  var isExhausted: Bool { position > bytes.count + 1024 }

  private mutating func next() -> UInt8 {
    defer { position += 1 }
    return position < bytes.count ? bytes[position] : 0
  }

  mutating func decode(_ model: inout BitModel) -> Bool {
    let bound = (range >> 12) * UInt32(model.chanceOfZero)
    let bit = code >= bound
    if bit {
      code -= bound
      range -= bound
    } else {
      range = bound
    }
    model.learn(bit)
    while range < 1 << 24 {
      range <<= 8
      code = code << 8 | UInt32(next())
    }
    return bit
  }
}
