internal import Glibc

/// Finds the files below the named files and folders.
///
/// Folders are walked without recursion, every real folder once. Symbolic links are followed last,
/// and only to what was not found under its own name, so that a circle of links ends and ids do not
/// depend on links. Everything that is not read is listed.
package struct FolderWalk {
  /// The name of the file that describes the articles of a named folder.
  package static let metadataName = "metadata.jsonl"

  private var result = WalkResult()
  private var pendingFolders: [Place] = []
  private var pendingLinks: [Place] = []
  private var seen: Set<FileIdentity> = []

  /// Something found on the way: its path, its id so far, and the folder that was named.
  private struct Place {
    var path: String
    var id: String
    var folder: String
  }

  private init() {}

  /// Walks over what was named, in that order.
  ///
  /// - Parameter roots: Paths of files and folders.
  /// - Returns: Files in the order of their ids, and everything that was skipped.
  /// - Throws: `notFound`, `unreadable` or `notRegularFile` for a named path itself; what lies below a
  ///   named folder is skipped and listed instead.
  package static func files(below roots: [String]) throws(IngestionError) -> WalkResult {
    var walk = FolderWalk()
    for root in roots { try walk.visitRoot(root) }
    // Links last: what has a name of its own keeps it.
    walk.pendingLinks.sort { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) }
    while !walk.pendingLinks.isEmpty {
      let links = walk.pendingLinks
      walk.pendingLinks = []
      for link in links {
        walk.visitLink(link)
        walk.visitPending()
      }
    }
    walk.finish()
    return walk.result
  }

  private mutating func visitRoot(_ root: String) throws(IngestionError) {
    guard let status = FileStatus.of(path: root, followsLink: true) else {
      throw OpenFile.error(root)
    }
    switch status.kind {
    case .folder:
      guard seen.insert(status.identity).inserted else {
        return skip(root, .alreadyFound, isFolder: true)
      }
      try visitFolder(Place(path: root, id: "", folder: root))
      visitPending()
    case .file:
      guard !seen.contains(status.identity) else { return skip(root, .alreadyFound) }
      let name = root.utf8.split(separator: 0x2F).last.map { String(Substring($0)) } ?? root
      addFile(Place(path: root, id: name, folder: ""), status: status)
    default: throw .notRegularFile(path: root, found: status.kind)
    }
  }

  private mutating func visitPending() {
    while let place = pendingFolders.popLast() {
      do {
        try visitFolder(place)
      } catch {
        let code: Int32 = if case .unreadable(_, let code) = error { code } else { ENOENT }
        skip(place.path, .unreadable(code: code), isFolder: true)
      }
    }
  }

  private mutating func visitFolder(_ place: Place) throws(IngestionError) {
    let names = try FolderListing.names(in: place.path)
    let known = Set(names)
    for bytes in names {
      let prefix = place.path.hasSuffix("/") ? place.path : place.path + "/"
      guard let name = String(validating: bytes, as: UTF8.self) else {
        skip(prefix + String(decoding: bytes, as: UTF8.self), .nameNotUTF8)
        continue
      }
      let id = place.id.isEmpty ? name : place.id + "/" + name
      let entry = Place(path: prefix + name, id: id, folder: place.folder)
      visitEntry(entry, name: bytes, siblings: known)
    }
  }

  private mutating func visitEntry(_ entry: Place, name: [UInt8], siblings: Set<[UInt8]>) {
    guard let status = FileStatus.of(path: entry.path, followsLink: false) else {
      return skip(entry.path, .unreadable(code: errno))
    }
    if name.first == 0x2E { return skip(entry.path, .hidden, isFolder: status.kind == .folder) }
    switch status.kind {
    case .folder where Self.belongsToSavedPage(name, siblings: siblings):
      skip(entry.path, .savedPageFolder, isFolder: true)
    case .folder:
      guard seen.insert(status.identity).inserted else {
        return skip(entry.path, .alreadyFound, isFolder: true)
      }
      pendingFolders.append(entry)
    case .symbolicLink: pendingLinks.append(entry)
    case .file: addFile(entry, status: status)
    default: skip(entry.path, .notRegularFile(status.kind))
    }
  }

  private mutating func visitLink(_ link: Place) {
    guard let status = FileStatus.of(path: link.path, followsLink: true) else {
      return skip(link.path, .brokenLink(code: errno))
    }
    let isFolder = status.kind == .folder
    guard isFolder || status.kind == .file else {
      return skip(link.path, .notRegularFile(status.kind))
    }
    guard !seen.contains(status.identity) else {
      return skip(link.path, .alreadyFound, isFolder: isFolder)
    }
    if isFolder {
      seen.insert(status.identity)
      pendingFolders.append(link)
    } else {
      addFile(link, status: status)
    }
  }

  private mutating func addFile(_ place: Place, status: FileStatus) {
    guard let format = SourceFormat(fileName: place.path) else {
      return skip(place.path, .otherKind)
    }
    guard status.byteCount > 0 else { return skip(place.path, .empty) }
    guard format.isCollection || status.byteCount <= FileReader.defaultByteLimit else {
      return skip(place.path, .tooLarge(byteCount: status.byteCount))
    }
    seen.insert(status.identity)
    let file = FoundFile(
      id: place.id, path: place.path, folder: place.folder, format: format, status: status)
    if !place.folder.isEmpty, place.id == Self.metadataName {
      result.metadataFiles.append(file)
    } else {
      result.files.append(file)
    }
  }

  private mutating func skip(_ path: String, _ reason: SkipReason, isFolder: Bool = false) {
    result.skipped.append(SkippedFile(path: path, reason: reason, isFolder: isFolder))
  }

  /// Sorts, and keeps the first file of each id.
  private mutating func finish() {
    var kept: [FoundFile] = []
    var ids: Set<[UInt8]> = []
    for file in result.files {
      // Bytes, since equal strings may be spelled differently (NFC and NFD names).
      if ids.insert(Array(file.id.utf8)).inserted {
        kept.append(file)
      } else {
        skip(file.path, .duplicateID)
      }
    }
    result.files = kept.sorted { $0.id.utf8.lexicographicallyPrecedes($1.id.utf8) }
    result.skipped.sort { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) }
  }

  /// Whether `NAME_files` (`NAME_bestanden` in Dutch browsers) has its page beside it.
  private static func belongsToSavedPage(_ name: [UInt8], siblings: Set<[UInt8]>) -> Bool {
    for ending in ["_files", "_bestanden"] {
      let suffix = Array(ending.utf8)
      guard name.count > suffix.count, name.suffix(suffix.count).elementsEqual(suffix) else {
        continue
      }
      let page = Array(name.dropLast(suffix.count))
      let isSaved = [".html", ".htm", ".xhtml", ".HTML", ".HTM"].contains {
        siblings.contains(page + Array($0.utf8))
      }
      if isSaved { return true }
    }
    return false
  }
}
