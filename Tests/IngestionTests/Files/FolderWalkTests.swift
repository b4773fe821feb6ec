import Glibc
import TestSupport
import Testing

@testable import Ingestion

@Suite struct FolderWalkTests {
  private func reasons(_ result: WalkResult, below folder: TemporaryFolder) -> [String: SkipReason]
  {
    Dictionary(
      uniqueKeysWithValues: result.skipped.map {
        (String($0.path.dropFirst(folder.path.count + 1)), $0.reason)
      })
  }

  @Test func `files come sorted by the bytes of their ids`() throws {
    let folder = try TemporaryFolder()
    for name in ["b/z.txt", "b.txt", "a.md", "B.TXT", "é.html", "b/a/x.htm", "z.jsonl"] {
      try folder.write(name, "klant")
    }
    let result = try FolderWalk.files(below: [folder.path])
    let ids = ["B.TXT", "a.md", "b.txt", "b/a/x.htm", "b/z.txt", "z.jsonl", "é.html"]
    #expect(result.files.map(\.id) == ids)
    #expect(
      result.files.map(\.format) == [
        .plainText, .markdown, .plainText, .html, .plainText, .jsonLines, .html,
      ])
    #expect(
      result.files.allSatisfy { $0.status.byteCount == 5 && $0.status.modifiedNanoseconds > 0 })
    #expect(result.skipped == [])
    #expect(try FolderWalk.files(below: [folder.path + "/"]).files.map(\.id) == ids)
  }

  @Test func `what is not read is listed with its reason`() throws {
    let folder = try TemporaryFolder()
    try folder.write("goed.txt", "klant")
    try folder.write("leeg.txt", "")
    try folder.write("foto.jpg", "x")
    try folder.write("foto.jpg.gz", "x")
    try folder.write("zonder", "x")
    try folder.write(".geheim.txt", "x")
    try folder.write(".git/config.txt", "x")
    try folder.write("Mijn pagina.html", "<p>x")
    try folder.write("Mijn pagina_files/deel.html", "<p>x")
    try folder.write("Oude pagina.htm", "<p>x")
    try folder.write("Oude pagina_bestanden/deel.html", "<p>x")
    try folder.write("los_files/deel.html", "<p>x")
    #expect(mkfifo(folder.path + "/pijp.txt", 0o600) == 0)
    let result = try FolderWalk.files(below: [folder.path])
    #expect(
      result.files.map(\.id)
        == ["Mijn pagina.html", "Oude pagina.htm", "goed.txt", "los_files/deel.html"])
    #expect(
      reasons(result, below: folder) == [
        "leeg.txt": .empty, "foto.jpg": .otherKind, "foto.jpg.gz": .otherKind,
        "zonder": .otherKind, ".geheim.txt": .hidden, ".git": .hidden,
        "Mijn pagina_files": .savedPageFolder, "Oude pagina_bestanden": .savedPageFolder,
        "pijp.txt": .notRegularFile(.pipe),
      ])
  }

  @Test func `circles of links end and ids do not depend on links`() throws {
    let folder = try TemporaryFolder()
    try folder.write("map/a.txt", "klant")
    try folder.write("map/diep/b.txt", "klant")
    try folder.link("aaa", to: "map")
    try folder.link("map/diep/rond", to: "../..")
    try folder.link("zelf", to: "zelf")
    try folder.link("weg.txt", to: "bestaat-niet.txt")
    try folder.link("ook.txt", to: "map/a.txt")
    let result = try FolderWalk.files(below: [folder.path])
    #expect(result.files.map(\.id) == ["map/a.txt", "map/diep/b.txt"])
    #expect(
      reasons(result, below: folder) == [
        "aaa": .alreadyFound, "map/diep/rond": .alreadyFound, "ook.txt": .alreadyFound,
        "zelf": .brokenLink(code: ELOOP), "weg.txt": .brokenLink(code: ENOENT),
      ])
  }

  @Test func `links to what lies elsewhere are followed once`() throws {
    let folder = try TemporaryFolder()
    let other = try TemporaryFolder()
    try other.write("c.txt", "klant")
    try other.link("terug", to: other.path)
    try folder.write("a.txt", "klant")
    try folder.link("elders", to: other.path)
    try folder.link("nogmaals", to: other.path)
    let result = try FolderWalk.files(below: [folder.path])
    #expect(result.files.map(\.id) == ["a.txt", "elders/c.txt"])
    #expect(
      reasons(result, below: folder) == [
        "nogmaals": .alreadyFound, "elders/terug": .alreadyFound,
      ])
  }

  @Test func `names that are not UTF-8 are listed`() throws {
    let folder = try TemporaryFolder()
    let name: [CChar] =
      Array(folder.path.utf8CString.dropLast()) + [47, 97, -1, 46, 116, 120, 116, 0]
    let descriptor = open(name, O_CREAT | O_WRONLY, 0o600)
    try #require(descriptor >= 0)
    close(descriptor)
    let result = try FolderWalk.files(below: [folder.path])
    #expect(result.files == [])
    #expect(reasons(result, below: folder) == ["a\u{FFFD}.txt": .nameNotUTF8])
  }

  @Test func `names that differ only in normalisation are two files`() throws {
    let folder = try TemporaryFolder()
    try folder.write("caf\u{E9}.txt", "klant")
    try folder.write("cafe\u{301}.txt", "klant")
    let result = try FolderWalk.files(below: [folder.path])
    #expect(result.files.count == 2)
  }

  @Test func `a file over two gigabytes is listed and not read`() throws {
    let folder = try TemporaryFolder()
    let path = try folder.write("groot.txt", "x")
    #expect(truncate(path, 1 << 31) == 0)
    let result = try FolderWalk.files(below: [folder.path])
    #expect(reasons(result, below: folder) == ["groot.txt": .tooLarge(byteCount: 1 << 31)])
  }

  @Test func `a named path that cannot be read is an error`() throws {
    let folder = try TemporaryFolder()
    let missing = folder.path + "/weg"
    #expect(throws: IngestionError.notFound(path: missing)) {
      try FolderWalk.files(below: [folder.path, missing])
    }
    let pipe = folder.path + "/pijp"
    #expect(mkfifo(pipe, 0o600) == 0)
    #expect(throws: IngestionError.notRegularFile(path: pipe, found: .pipe)) {
      try FolderWalk.files(below: [pipe])
    }
  }

  @Test func `an unreadable folder is an error when named and listed when below`() throws {
    guard geteuid() != 0 else { return }  // the superuser may read everything
    let folder = try TemporaryFolder()
    try folder.write("dicht/a.txt", "klant")
    let closed = folder.path + "/dicht"
    #expect(chmod(closed, 0) == 0)
    defer { chmod(closed, 0o700) }
    #expect(throws: IngestionError.unreadable(path: closed, code: EACCES)) {
      try FolderWalk.files(below: [closed])
    }
    let result = try FolderWalk.files(below: [folder.path])
    #expect(
      result.skipped
        == [SkippedFile(path: closed, reason: .unreadable(code: EACCES), isFolder: true)])
  }

  @Test func `named files and folders go together without doubles`() throws {
    let folder = try TemporaryFolder()
    let named = try folder.write("map/a.txt", "klant")
    try folder.write("map/\(FolderWalk.metadataName)", "{}")
    try folder.write("ander/a.txt", "klant")
    let result = try FolderWalk.files(
      below: [folder.path + "/map", named, folder.path + "/map", folder.path + "/ander"])
    #expect(result.files.map(\.id) == ["a.txt"])
    #expect(result.metadataFiles.map(\.folder) == [folder.path + "/map"])
    #expect(
      reasons(result, below: folder) == [
        "map": .alreadyFound, "map/a.txt": .alreadyFound, "ander/a.txt": .duplicateID,
      ])
  }

  @Test func `folders nested beyond the longest path are listed`() throws {
    let folder = try TemporaryFolder()
    let home = open(".", O_RDONLY)
    defer { close(home) }
    var descriptor = open(folder.path, O_RDONLY | O_DIRECTORY)
    let name = String(repeating: "m", count: 200)
    for _ in 0..<25 {
      #expect(mkdirat(descriptor, name, 0o700) == 0)
      let next = openat(descriptor, name, O_RDONLY | O_DIRECTORY)
      close(descriptor)
      descriptor = next
    }
    close(descriptor)
    let result = try FolderWalk.files(below: [folder.path])
    #expect(result.files == [])
    #expect(result.skipped.map(\.reason) == [.unreadable(code: ENAMETOOLONG)])
  }
}
