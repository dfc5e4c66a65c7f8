internal import SystemPackage

/// Joins files of records, each ordered, into one.
enum StateMerge {
  /// - Parameters:
  ///   - sources: of two records of a key, that of the earlier source is kept.
  ///   - modified: when the outputs were last known to be as recorded; nil is never.
  static func merge(
    _ sources: [BytePath], into target: BytePath, modified: FileStatus.Moment?
  ) throws(FileFailure) {
    let output = try OutputFile(target)
    let header = StateFormat.header
    try output.write(header.span)
    let cursors = sources.map { StateReader($0) }
    while let index = first(cursors), let record = cursors[index].next {
      var framed: [UInt8] = []
      StateFormat.add(record, to: &framed)
      try output.write(framed.span)
      for other in cursors.indices where cursors[other].next?.key == record.key {
        cursors[other].advance()
      }
    }
    try output.commit()
    do throws(Errno) {
      let never = FileStatus.Moment(seconds: 0, nanoseconds: 0)
      try Descriptor(target, .update).setTimes(modified ?? never)
    } catch {
      throw FileFailure("set the time of", target.string, error)
    }
  }

  /// Which source has the record of the lowest key.
  private static func first(_ cursors: [StateReader]) -> Int? {
    var lowest: Int?
    for (index, cursor) in cursors.enumerated() {
      guard let key = cursor.next?.key else { continue }
      if let best = lowest, let bestKey = cursors[best].next?.key,
        !key.lexicographicallyPrecedes(bestKey)
      {
        continue
      }
      lowest = index
    }
    return lowest
  }
}
