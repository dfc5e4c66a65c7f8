/// The inner ids of a file without their numbers: its own id, a full stop, and what is counted.
struct NumberedIDs {
  let turn: [UInt8]
  let segment: [UInt8]
  let time: [UInt8]
  let turnPointer: [UInt8]
  let timePointer: [UInt8]

  init(file: String) {
    turn = Array("\(file).u".utf8)
    segment = Array("\(file).seg".utf8)
    time = Array("\(file).t".utf8)
    turnPointer = Array("#\(file).u".utf8)
    timePointer = Array("#\(file).t".utf8)
  }
}
