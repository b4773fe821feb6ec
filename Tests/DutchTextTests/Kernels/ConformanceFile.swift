import Foundation

/// Test files of the Unicode Consortium, where the machine has them; never committed.
enum ConformanceFile {
  /// The text of NormalizationTest.txt, unpacked, from Debian's package `unicode-data`.
  static let normalization = read("/usr/share/unicode/NormalizationTest.txt")

  private static func read(_ path: String) -> String? {
    if let text = try? String(contentsOfFile: path, encoding: .utf8) { return text }
    guard FileManager.default.fileExists(atPath: path + ".bz2") else { return nil }
    let process = Process()
    let pipe = Pipe()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = ["bzip2", "-dc", path + ".bz2"]
    process.standardOutput = pipe
    guard (try? process.run()) != nil else { return nil }
    let data = pipe.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return process.terminationStatus == 0 ? String(decoding: data, as: UTF8.self) : nil
  }
}
