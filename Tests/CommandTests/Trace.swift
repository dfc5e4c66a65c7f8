import Foundation

/// The files and sockets that the command asks for, as strace sees them.
enum Trace {
  static let options = [
    "-f", "-qq", "--seccomp-bpf", "-s", "4096", "-e", "trace=network,?open,openat",
  ]

  static let isPossible: Bool = {
    guard FileManager.default.isExecutableFile(atPath: "/usr/bin/strace") else { return false }
    let probe = try? Command.run(
      options + ["-o", "/dev/null", "/bin/true"], executable: "/usr/bin/strace")
    return probe?.status == 0
  }()

  /// Where the linker, the language's runtime and the system's tables of characters lie.
  private static let system = [
    "/lib/", "/lib64/", "/usr/lib/", "/usr/share/", "/usr/local/lib/", "/opt/", "/proc/", "/sys/",
    "/dev/", "/etc/ld.so.", "/etc/localtime",
  ]

  /// What a log tells besides the system's own files: paths that were opened, and whole lines of
  /// calls that have to do with sockets.
  static func foreign(in log: String) -> [String] {
    log.split(separator: "\n").compactMap { line in
      let call = line.drop { $0 != " " }.drop { $0 == " " }
      // The end of a call that another came between, and the ends of processes, are no calls.
      guard call.contains("("), call.first?.isLetter == true else { return nil }
      guard call.hasPrefix("open") else { return String(call) }
      let parts = call.split(separator: "\"", omittingEmptySubsequences: false)
      guard parts.count > 1 else { return nil }
      let path = String(parts[1])
      let own = Command.path.split(separator: "/").dropLast().joined(separator: "/")
      let isKnown = system.contains { path.hasPrefix($0) } || path.hasPrefix("/\(own)/")
      return isKnown ? nil : path
    }
  }
}
