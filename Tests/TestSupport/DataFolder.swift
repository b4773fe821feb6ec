import Foundation

/// The optional folder of real data that some tests also try, named by `VINDPLAATS_DATA`.
///
/// A test that needs it carries `.enabled(if: DataFolder.isPresent, "…")`, so that it is skipped
/// aloud on a machine without it. It is never the only proof of a behaviour.
public enum DataFolder {
  /// The folder's path, or nil when the variable is not set.
  public static let path: String? = ProcessInfo.processInfo.environment["VINDPLAATS_DATA"]

  /// Whether the data can be read here.
  public static var isPresent: Bool {
    path.map { FileManager.default.fileExists(atPath: $0) } ?? false
  }

  /// The bytes of a file below the folder.
  public static func bytes(_ name: String) throws -> [UInt8] {
    try [UInt8](Data(contentsOf: URL(fileURLWithPath: (path ?? "") + "/" + name)))
  }
}
