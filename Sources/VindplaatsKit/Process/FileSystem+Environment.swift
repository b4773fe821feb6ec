internal import Storage

// MARK: - For tests that kill the process
extension FileSystem {
  /// The file system, with the faults that `VINDPLAATS_FAULT` asks for.
  static func ofEnvironment() throws(VindplaatsError) -> FileSystem {
    guard let text = ProcessEnvironment.value("VINDPLAATS_FAULT"), !text.isEmpty else {
      return .direct
    }
    guard let plan = FaultPlan(parsing: text) else { throw VindplaatsError(.badFaultPlan(text)) }
    return FileSystem(faults: FaultInjector(plan))
  }
}
