/// What the command is doing when it is killed.
enum CrashScenario: String, CaseIterable, Sendable, CustomStringConvertible {
  /// A new index.
  case build
  /// An index of three segments, of which documents change, come and go.
  case update
  /// An index of eight segments, so that neighbours are merged.
  case merge
  /// An index with deleted documents that is optimised.
  case optimize

  var description: String { rawValue }

  /// The runs before the one that is killed.
  var commitCount: Int {
    switch self {
    case .build: 0
    case .update, .optimize: 3
    case .merge: 8
    }
  }

  /// The arguments of the run that is killed.
  func arguments(root: String) -> [String] {
    self == .optimize
      ? ["optimize", "--index", root + "/index", "--jobs", "1"]
      : ["index", root + "/articles", "--index", root + "/index"]
  }
}
