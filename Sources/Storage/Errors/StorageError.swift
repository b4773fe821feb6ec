/// What can go wrong with the files of an index.
///
/// Every case says where: a file (with its folder, as the user named it) and, if it applies, the
/// section and byte offset. `description` is the line a user reads.
package enum StorageError: Error, Hashable, Sendable {
  /// A file or folder that should be there is not.
  case notFound(path: String)
  /// The system refused an operation; `errno` says why.
  case ioFailure(path: String, operation: FileOperation, errno: Int32)
  /// Fewer bytes than a structure needs at `offset`.
  case truncated(file: String, section: SectionKind?, offset: Int, needed: Int, available: Int)
  /// The stored CRC32C of a part does not match its bytes.
  case checksumMismatch(file: String, part: FilePart, stored: UInt32, computed: UInt32)
  /// The content id in the footer is not the id of the content, or not the id that was asked for.
  case contentMismatch(file: String, expected: ContentID, found: ContentID)
  /// The header or footer does not start with its magic bytes.
  case wrongMagic(file: String, part: FilePart, expected: UInt64, found: UInt64)
  /// A container of another kind than was asked for.
  case wrongKind(file: String, expected: ContainerKind, found: UInt32)
  /// A version of the format that this build cannot read.
  case unsupportedVersion(file: String, found: UInt32, supported: ClosedRange<UInt32>)
  /// A required section that this build does not know.
  case unknownSection(file: String, kind: SectionKind)
  /// A section that must be there is not.
  case missingSection(file: String, kind: SectionKind)
  /// Bytes that break a rule of the format although their checksum is right.
  case malformed(file: String, section: SectionKind?, offset: Int, reason: MalformedReason)
  /// Another process holds the lock.
  case locked(path: String)
  /// A count above what the format or this build allows.
  case limitExceeded(file: String, limit: StorageLimit, found: UInt64, maximum: UInt64)
  /// A disk with less room than a piece of work needs; nothing was begun.
  case noRoom(path: String, neededByteCount: UInt64, freeByteCount: UInt64)
  /// A file too large to be mapped.
  case tooLarge(path: String, byteCount: UInt64)
}

// MARK: - One line for the user
extension StorageError: CustomStringConvertible {
  /// One lower-case line: where, what, and what to do.
  package var description: String {
    switch self {
    case .notFound(let path):
      "\(path): not found; check the path or run \"vindplaats index\" first"
    case .ioFailure(let path, let operation, let errno):
      "\(path): cannot \(operation.verb): \(systemMessage(errno)); \(systemAdvice(errno))"
    case .unsupportedVersion(let file, let found, let supported):
      "\(file): format version \(found), this build reads "
        + "\(supported.count == 1 ? "" : "\(supported.lowerBound) to ")\(supported.upperBound); "
        + "\(found > supported.upperBound ? "update vindplaats" : "index again")"
    case .unknownSection(let file, let kind):
      "\(file): needs section \(kind), which this build does not know; update vindplaats"
    case .locked(let path):
      "\(path): locked by another vindplaats that is writing; wait for it to finish"
    case .limitExceeded(let file, let limit, let found, let maximum):
      "\(file): \(limit.name) \(found) is above the limit of \(maximum); split the index"
    case .noRoom(let path, let needed, let free):
      "\(path): needs \(megabytes(needed)) MB of free disk and only \(megabytes(free)) MB are there; "
        + "free some space and run it again"
    case .tooLarge(let path, let byteCount):
      "\(path): \(byteCount) bytes cannot be mapped; use a 64-bit machine or split the index"
    default:
      damage
    }
  }

  /// The line of the cases that mean damage.
  private var damage: String {
    switch self {
    case .truncated(let file, let section, let offset, let needed, let available):
      damaged(
        file, "\(place(section, offset)) needs \(needed) bytes and only \(available) are left")
    case .checksumMismatch(let file, let part, let stored, let computed):
      damaged(file, "checksum of \(part.name) is 0x\(hex(computed)), expected 0x\(hex(stored))")
    case .contentMismatch(let file, let expected, let found):
      damaged(file, "content id is \(found), expected \(expected)")
    case .wrongMagic(let file, let part, let expected, let found):
      damaged(file, "\(part.name) starts with 0x\(hex(found)), expected 0x\(hex(expected))")
    case .wrongKind(let file, let expected, let found):
      damaged(file, "file kind is \(found), expected \(expected.rawValue) (\(expected))")
    case .missingSection(let file, let kind):
      damaged(file, "section \(kind) is missing")
    case .malformed(let file, let section, let offset, let reason):
      damaged(file, "\(place(section, offset)): \(reason)")
    default:
      ""
    }
  }

  private func damaged(_ file: String, _ what: String) -> String {
    "\(file): damaged: \(what); run \"vindplaats doctor\""
  }

  private func place(_ section: SectionKind?, _ offset: Int) -> String {
    section.map { "section \($0), byte \(offset)" } ?? "byte \(offset)"
  }

  /// Whole megabytes, rounded up.
  private func megabytes(_ byteCount: UInt64) -> UInt64 {
    byteCount / 1_000_000 + (byteCount % 1_000_000 > 0 ? 1 : 0)
  }

  private func hex<Value: BinaryInteger>(_ value: Value) -> String {
    String(value, radix: 16)
  }
}
