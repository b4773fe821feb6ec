/// What a `FaultInjector` does, and when.
///
/// Operations count from 1, in the order in which the process asks for them.
package enum FaultPlan: Hashable, Sendable {
  /// Only counts.
  case count
  /// Refuses one operation with an error number.
  case fail(operation: Int, errno: Int32)
  /// Kills the process (SIGKILL) when it asks for the operation; half of a write is done first.
  case kill(operation: Int)

  /// The plan that the value of `VINDPLAATS_FAULT` names, or nil if it names none.
  ///
  /// - Parameter text: `count`, `kill:N` or `fail:N:ERRNO`, with numbers above zero.
  package init?(parsing text: String) {
    let parts = text.split(separator: ":", omittingEmptySubsequences: false)
    let numbers = parts.dropFirst().compactMap { Int32($0) }
    guard numbers.count == parts.count - 1, numbers.allSatisfy({ $0 > 0 }) else { return nil }
    switch (parts[0], numbers.count) {
    case ("count", 0): self = .count
    case ("kill", 1): self = .kill(operation: Int(numbers[0]))
    case ("fail", 2): self = .fail(operation: Int(numbers[0]), errno: numbers[1])
    default: return nil
    }
  }
}
