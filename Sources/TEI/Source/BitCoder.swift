/// One description of the record serves both ways: a coder that writes takes the bit it is
/// given, a coder that reads gives the bit that was written.
protocol BitCoder {
  mutating func code(_ bit: Bool, _ model: inout BitModel) -> Bool
  /// Far more was read than was written: the code is damaged, and nothing of it is to be believed.
  var isExhausted: Bool { get }
}

extension RangeEncoder: BitCoder {
  var isExhausted: Bool { false }

  mutating func code(_ bit: Bool, _ model: inout BitModel) -> Bool {
    encode(bit, &model)
    return bit
  }
}

extension RangeDecoder: BitCoder {
  mutating func code(_ bit: Bool, _ model: inout BitModel) -> Bool {
    decode(&model)
  }
}

/// Codes a byte bit by bit, the high bits first, each by the bits before it.
struct ByteModel {
  private var nodes = InlineArray<256, BitModel>(repeating: BitModel())

  mutating func code(_ byte: UInt8, with coder: inout some BitCoder) -> UInt8 {
    var node = 1
    for shift in (0..<8).reversed() {
      let bit = coder.code(byte >> UInt8(shift) & 1 == 1, &nodes[node])
      node = node << 1 | (bit ? 1 : 0)
    }
    return UInt8(truncatingIfNeeded: node)
  }
}

/// Codes a number from 0, small ones cheaply: its length in bits, then the bits below the first.
struct NumberModel {
  private var lengths = InlineArray<64, BitModel>(repeating: BitModel())
  private var bits = InlineArray<64, BitModel>(repeating: BitModel())

  mutating func code(_ number: Int, with coder: inout some BitCoder) -> Int {
    let target = number + 1
    let length = Int.bitWidth - target.leadingZeroBitCount - 1
    var coded = 0
    while coded < 62, coder.code(coded < length, &lengths[coded]) { coded += 1 }
    var value = 1
    for shift in (0..<coded).reversed() {
      let bit = coder.code(target >> shift & 1 == 1, &bits[shift])
      value = value << 1 | (bit ? 1 : 0)
    }
    return value - 1
  }
}

/// Codes a string of bytes, each by the byte before it.
struct BytesModel {
  private var length = NumberModel()
  private var models: [ByteModel] = []
  /// One more than the place of the model of the bytes behind each byte; 0 where it has none yet.
  private var places = [UInt16](repeating: 0, count: 256)

  mutating func code(_ string: [UInt8], with coder: inout some BitCoder) -> [UInt8] {
    let count = length.code(string.count, with: &coder)
    var coded: [UInt8] = []
    coded.reserveCapacity(min(count, 1 << 16))
    var previous = 0
    for index in 0..<count {
      if places[previous] == 0 {
        models.append(ByteModel())
        places[previous] = UInt16(models.count)
      }
      let byte = models[Int(places[previous]) - 1].code(
        index < string.count ? string[index] : 0, with: &coder)
      coded.append(byte)
      previous = Int(byte)
      if coder.isExhausted { break }
    }
    return coded
  }
}
