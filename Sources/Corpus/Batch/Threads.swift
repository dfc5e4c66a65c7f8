#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Darwin)
  internal import Darwin
#endif

/// Threads of the system's, with room on the stack for deeply nested documents.
///
/// They wait for files and locks, which the threads of Swift's own pool must not do.
struct Threads: ~Copyable {
  private final class Body: Sendable {
    let run: @Sendable () -> Void

    init(_ run: @escaping @Sendable () -> Void) {
      self.run = run
    }
  }

  private static let stackSize = 16 << 20
  private var handles: [pthread_t] = []

  /// How many there are.
  var count: Int { handles.count }

  /// Starts a thread.
  ///
  /// - Returns: false where the system has none left.
  mutating func start(_ run: @escaping @Sendable () -> Void) -> Bool {
    var attributes = pthread_attr_t()
    pthread_attr_init(&attributes)
    defer { pthread_attr_destroy(&attributes) }
    pthread_attr_setstacksize(&attributes, Self.stackSize)
    let body = Unmanaged.passRetained(Body(run))
    #if canImport(Darwin)
      var handle: pthread_t?
      let result = pthread_create(
        &handle, &attributes,
        { raw in
          Unmanaged<Body>.fromOpaque(raw).takeRetainedValue().run()
          return nil
        }, body.toOpaque())
      let started = result == 0 ? handle : nil
    #else
      var handle = pthread_t()
      let result = pthread_create(
        &handle, &attributes,
        { raw in
          if let raw { Unmanaged<Body>.fromOpaque(raw).takeRetainedValue().run() }
          return nil
        }, body.toOpaque())
      let started = result == 0 ? handle : nil
    #endif
    guard let started else {
      body.release()
      return false
    }
    handles.append(started)
    return true
  }

  /// Waits until all have ended.
  consuming func join() {
    for handle in handles { pthread_join(handle, nil) }
  }

  /// How many can run at once on this machine.
  static var processorCount: Int { max(1, Int(sysconf(Int32(_SC_NPROCESSORS_ONLN)))) }
}
