import ArgumentParser
import Corpus

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// Where results of unchanged files are kept that have no outputs of their own.
struct CacheOptions: ParsableArguments {
  @Option(
    help: """
      Keep what is known of unchanged files in DIR. [default: verbatim in $XDG_CACHE_HOME, which is \
      ~/.cache]
      """,
    completion: .directory)
  var cache: String?

  /// Nil where there is no place for it.
  var directory: ResultCache? {
    (cache ?? Self.usual).map { ResultCache(BytePath($0)) }
  }

  /// As the XDG Base Directory Specification has it; macOS's own place there.
  private static var usual: String? {
    func variable(_ name: String) -> String? {
      guard let value = getenv(name).map({ String(cString: $0) }), value.hasPrefix("/") else {
        return nil
      }
      return value
    }
    if let caches = variable("XDG_CACHE_HOME") { return "\(caches)/verbatim" }
    #if canImport(Darwin)
      return variable("HOME").map { "\($0)/Library/Caches/verbatim" }
    #else
      return variable("HOME").map { "\($0)/.cache/verbatim" }
    #endif
  }
}
