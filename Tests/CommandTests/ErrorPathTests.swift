import Foundation
import TestSupport
import Testing

@Suite struct ErrorPathTests {
  private let folder: TemporaryFolder
  private var path: String { folder.path }

  init() throws {
    folder = try TemporaryFolder()
    try folder.write("a/een.txt", "Titel\n\nEen klant belt.")
  }

  private func run(_ arguments: String..., environment: [String: String] = [:]) throws -> CommandRun
  {
    try CommandRun(arguments, in: path, environment: environment)
  }

  /// One line on standard error, without anything on standard output.
  private func isOneLine(_ run: CommandRun) -> Bool {
    run.output.isEmpty && run.errorText.hasPrefix("vindplaats: ")
      && run.errorText.hasSuffix("\n") && run.errorText.split(separator: "\n").count == 1
  }

  @Test func `a missing folder is wrong use`() throws {
    let run = try run("index", "weg")
    #expect(run.code == 2 && isOneLine(run))
    #expect(!FileManager.default.fileExists(atPath: path + "/.vindplaats"))
  }

  @Test func `an empty folder has nothing`() throws {
    try FileManager.default.removeItem(atPath: path + "/a/een.txt")
    let run = try run("index", "a")
    #expect(run.code == 1)
    #expect(run.errorText.hasPrefix("vindplaats: a: no articles found"))
  }

  @Test func `odd files are listed and the others read`() throws {
    try Data([0x89, 0x50, 0x4E, 0x47, 0, 1, 2, 3]).write(
      to: URL(fileURLWithPath: path + "/a/beeld.html"))
    #expect(mkfifo(path + "/a/pijp.txt", 0o644) == 0)
    #expect(symlink("kring-b", path + "/a/kring-a") == 0)
    #expect(symlink("kring-a", path + "/a/kring-b") == 0)
    #expect(symlink(".", path + "/a/zelf") == 0)
    var name = Array((path + "/a/naam-").utf8CString.dropLast()) + [CChar(bitPattern: 0xFF)]
    name += Array(".txt".utf8CString)
    let file = open(name, O_CREAT | O_WRONLY | O_CLOEXEC, 0o644)
    #expect(file >= 0)
    close(file)
    let run = try run("index", "a")
    #expect(run.code == 0)
    #expect(
      run.text
        == ".vindplaats: 1 article (1 added, 0 unchanged, 0 replaced or removed, 6 skipped)\n")
    for line in [
      "a/beeld.html: byte 0: binary data", "a/pijp.txt: pipe", "a/kring-a: symbolic link",
      "a/kring-b: symbolic link", "a/zelf", "a/naam-\u{FFFD}.txt: name is not UTF-8",
    ] { #expect(run.errorText.contains("  " + line), "\(line)") }
  }

  @Test(.enabled(if: geteuid() != 0, "root reads everything"))
  func `an unreadable file is listed and its article stays`() throws {
    _ = try run("index", "a")
    #expect(chmod(path + "/a/een.txt", 0) == 0)
    let run = try run("index", "a")
    #expect(run.code == 0 && run.text.contains(": 1 article "))
  }

  @Test(.enabled(if: geteuid() != 0, "root writes everywhere"))
  func `a folder that cannot be written is one line`() throws {
    #expect(mkdir(path + "/dicht", 0o555) == 0)
    let run = try run("index", "a", "--index", "dicht/index")
    #expect(run.code == 2 && isOneLine(run))
  }

  @Test func `a query of 1 MB is refused`() throws {
    _ = try run("index", "a")
    try "v1\t\(String(repeating: "klant ", count: 175_000))\n".write(
      toFile: path + "/lang.tsv", atomically: true, encoding: .utf8)
    let run = try run("search", "--queries", "lang.tsv")
    #expect(run.code == 2 && isOneLine(run))
  }

  @Test(arguments: ["search klant", "show een.txt", "explain klant een.txt", "doctor"])
  func `a missing index is code 3`(command: String) throws {
    let run = try CommandRun(command.split(separator: " ").map { String($0) }, in: path)
    #expect(run.code == 3 && isOneLine(run))
  }

  @Test func `an index of a newer version is code 3 and stays`() throws {
    _ = try run("index", "a")
    let manifest = URL(fileURLWithPath: path + "/.vindplaats/manifest")
    var bytes = try [UInt8](Data(contentsOf: manifest))
    bytes[12] = 0xFF
    try Data(bytes).write(to: manifest)
    for command in [["search", "klant"], ["index", "a"]] {
      let run = try CommandRun(command, in: path)
      #expect(run.code == 3 && isOneLine(run), "\(run.errorText)")
    }
    #expect(try [UInt8](Data(contentsOf: manifest)) == bytes)
  }

  @Test func `a damaged segment is code 3 and the doctor says so`() throws {
    _ = try run("index", "a")
    let folder = path + "/.vindplaats/"
    let name = try #require(
      try FileManager.default.contentsOfDirectory(atPath: folder).first {
        $0.hasPrefix("segment-")
      })
    #expect(truncate(folder + name, 200) == 0)
    let run = try run("search", "klant")
    #expect(run.code == 3 && isOneLine(run))
    let doctor = try self.run("doctor")
    #expect(doctor.code == 3 && doctor.text.contains("damaged"))
  }

  @Test func `a second writer is refused`() throws {
    _ = try run("index", "a")
    let lock = open(path + "/.vindplaats/lock", O_RDWR | O_CLOEXEC)
    #expect(flock(lock, LOCK_EX | LOCK_NB) == 0)
    let refused = try run("index", "a")
    #expect(refused.code == 2 && isOneLine(refused))
    #expect(try run("search", "klant").code == 0)
    close(lock)
    #expect(try run("index", "a").code == 0)
  }

  @Test(arguments: Array(stride(from: 1, through: 60, by: 5)))
  func `a write that fails leaves the last commit`(operation: Int) throws {
    _ = try run("index", "a")
    try "Twee\n\nNog een klant belt.".write(
      toFile: path + "/a/twee.txt", atomically: true, encoding: .utf8)
    let fault = ["VINDPLAATS_FAULT": "fail:\(operation):28"]
    let failed = try run("index", "a", environment: fault)
    #expect([0, 2].contains(failed.code))
    if failed.code == 2 { #expect(failed.errorText.contains("no space left on device")) }
    #expect(try run("doctor").code == 0)
    #expect(try run("index", "a").text.hasPrefix(".vindplaats: 2 articles"))
    #expect(try run("search", "klant").text.contains("2 of 2 articles"))
  }

  @Test func `the index is found from a folder below`() throws {
    _ = try run("index", "a")
    #expect(try CommandRun(["search", "klant"], in: path + "/a").code == 0)
    let named = try run("search", "klant", environment: ["VINDPLAATS_INDEX": "elders"])
    #expect(named.code == 3 && named.errorText.contains("elders"))
  }
}
