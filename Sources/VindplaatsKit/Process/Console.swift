internal import Ingestion
internal import Storage

/// The process and its streams, for the command line.
package enum Console {
  /// Where text can go.
  package enum Target: Hashable, Sendable {
    /// Data.
    case output
    /// Everything else.
    case error

    var stream: StandardStream {
      switch self {
      case .output: .output
      case .error: .error
      }
    }
  }

  /// Prepares the process: a closed pipe ends it quietly, Ctrl-C with 130, a bus error with one line
  /// and 3.
  ///
  /// Once, before anything else.
  package static func prepare() {
    ProcessEnvironment.endQuietlyOnSignals()
    BusError.exitInOneLine()
  }

  /// Writes bytes.
  package static func write(_ bytes: [UInt8], to target: Target) throws(VindplaatsError) {
    do {
      try target.stream.write(bytes)
    } catch {
      throw VindplaatsError(error)
    }
  }

  /// Reads what standard input has, waiting for it; 0 at its end.
  package static func read(into buffer: inout [UInt8]) throws(VindplaatsError) -> Int {
    do {
      return try StandardStream.input.read(into: &buffer)
    } catch {
      throw VindplaatsError(error)
    }
  }

  /// The bytes of a file.
  package static func contents(of path: String) throws(VindplaatsError) -> [UInt8] {
    do {
      return try FileReader().read(path).bytes
    } catch {
      throw VindplaatsError(error)
    }
  }

  /// Whether somebody types.
  package static var isInputTerminal: Bool { StandardStream.input.isTerminal }

  /// Whether somebody watches.
  package static func isTerminal(_ target: Target) -> Bool { target.stream.isTerminal }

  /// The value of a variable of the environment, or nil if it is not set.
  package static func variable(_ name: String) -> String? { ProcessEnvironment.value(name) }

  /// Processor time of the process so far, in nanoseconds.
  package static var processorNanoseconds: Int64 { ProcessClock.processor.nanoseconds }

  /// A time that only goes forward, in nanoseconds.
  package static var monotonicNanoseconds: Int64 { ProcessClock.monotonic.nanoseconds }

  /// The most memory that the process ever held, in bytes.
  package static var peakByteCount: Int { ProcessEnvironment.peakByteCount }
}
