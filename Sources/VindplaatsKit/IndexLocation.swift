internal import Storage

/// Where an index is.
public enum IndexLocation {
  /// The name of an index's folder.
  public static let folderName = ".vindplaats"

  /// The folder of the index that commands mean: what is named, what `VINDPLAATS_INDEX` names, or the
  /// nearest `.vindplaats` in the current folder and those above it; if there is none, the one to be
  /// made in the current folder.
  public static func resolve(_ named: String?) -> String {
    if let named { return named }
    if let variable = ProcessEnvironment.value("VINDPLAATS_INDEX"), !variable.isEmpty {
      return variable
    }
    guard let current = ProcessEnvironment.absolutePath(".") else { return folderName }
    var prefix = ""
    var rest = current[...]
    while true {
      if exists(prefix + folderName) { return prefix + folderName }
      guard let slash = rest.lastIndex(of: "/"), rest != "/" else { return folderName }
      rest = rest[..<slash]
      prefix += "../"
      if rest.isEmpty { rest = "/" }
    }
  }

  /// Whether an index is there.
  public static func exists(_ directory: String) -> Bool { isThere(directory + "/manifest") }

  /// Whether a path leads anywhere.
  static func isThere(_ path: String) -> Bool { absolutePath(path) != nil }

  /// The path from the root, without symbolic links, or nil if it leads nowhere.
  static func absolutePath(_ path: String) -> String? { ProcessEnvironment.absolutePath(path) }
}
