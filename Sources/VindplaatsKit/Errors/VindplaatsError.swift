internal import DutchText
internal import Index
internal import Ingestion
internal import Search
internal import Storage

/// What ends a call of the façade; its description is the one line that a user reads.
public struct VindplaatsError: Error, Hashable, Sendable {
  /// Whose matter it is.
  public enum Category: Hashable, Sendable {
    /// Wrong use, or a file that cannot be read or written.
    case input
    /// An index that is missing, damaged or from a newer version.
    case index
  }

  /// What happened.
  enum Cause: Hashable, Sendable {
    case storage(StorageError)
    case ingestion(IngestionError)
    case query(QueryError, excerpt: String?)
    case noIndex(directory: String)
    case unknownAnalysis(directory: String, name: String)
    case otherAnalysis(directory: String, found: String, asked: String)
    case madeWithoutWordList(directory: String)
    case otherWordList(directory: String, name: String, digest: String, asked: String)
    case missingWordList(directory: String, name: String, digest: String)
    case needsNoWordList(directory: String, analysis: String)
    case noWordList
    case unknownID(String)
    case ambiguousID(String, count: Int)
    case unknownFormat(path: String)
    case valueOutOfRange(option: String, found: Int, allowed: ClosedRange<Int>)
    case badFaultPlan(String)
    case unreadableDate(option: String, found: String)
    case jargon(path: String, JargonError)
    case notUTF8(path: String)
    case explainsNoCollection(String)
  }

  let cause: Cause

  init(_ cause: Cause) {
    self.cause = cause
  }

  init(_ error: StorageError) {
    self.init(.storage(error))
  }

  init(_ error: IngestionError) {
    self.init(.ingestion(error))
  }

  /// Whose matter it is.
  public var category: Category {
    switch cause {
    case .storage(.ioFailure), .storage(.locked), .storage(.limitExceeded),
      .storage(.noRoom):
      .input
    case .storage, .noIndex, .unknownAnalysis: .index
    default: .input
    }
  }
}

// MARK: - Details
extension VindplaatsError {
  /// For a query that is refused, the piece of it with carets under the mistake: two lines.
  public var excerpt: String? {
    if case .query(_, let excerpt) = cause { excerpt } else { nil }
  }
}

// MARK: - Output
extension VindplaatsError {
  /// Whether writing failed, so that going on makes no sense.
  package var isOutput: Bool {
    if case .storage(.ioFailure(_, .write, _)) = cause { true } else { false }
  }
}

// MARK: - One line for the user
extension VindplaatsError: CustomStringConvertible {
  /// One lower-case line: where, what, and what to do.
  public var description: String {
    switch cause {
    case .storage(let error): error.description
    case .ingestion(let error): error.description
    case .query(let error, _): error.description
    case .noIndex(let directory):
      "\(directory): no index here; run \"vindplaats index FOLDER\" first, or name one with --index"
    case .unknownAnalysis(let directory, let name):
      "\(directory): made with analysis \(name), which this build does not know; update vindplaats"
    case .otherAnalysis(let directory, let found, let asked):
      "\(directory): made with analysis \(found), asked for \(asked); name another folder with --index"
    case .madeWithoutWordList(let directory):
      "\(directory): made without a word list; make another index with --index to use one"
    case .otherWordList(let directory, let name, let digest, let asked):
      "\(directory): made with the word list \(name) (SHA-256 \(digest)…), asked for \(asked); name the same, or another folder with --index"
    case .missingWordList(let directory, let name, let digest):
      "\(directory): made with the word list \(name) (SHA-256 \(digest)…), which is not installed; name it with --word-list"
    case .needsNoWordList(let directory, let analysis):
      "\(directory): analysis \(analysis) uses no word list; leave out --word-list"
    case .noWordList:
      "\(WordList.debianPath): no word list here; install wdutch, or name a file with --word-list"
    case .unknownID(let id):
      "\(id): no article with this id or path; take one from the output of \"vindplaats search\""
    case .ambiguousID(let id, let count):
      "\(id): begins the ids of \(count) articles; write more of it"
    case .unknownFormat(let path):
      "\(path): no kind of file that is read; use .txt, .md, .html or .jsonl, or --input-format"
    case .valueOutOfRange(let option, let found, let allowed):
      "\(option): \(found) is not from \(allowed.lowerBound) to \(allowed.upperBound); choose another"
    case .unreadableDate(let option, let found):
      "\(option): \"\(found)\" is no date; write it as 2026-11-22"
    case .jargon(let path, let error): "\(path), \(error)"
    case .notUTF8(let path): "\(path): is not UTF-8; convert it"
    case .explainsNoCollection(let path):
      "\(path): is a collection of articles; --explain takes one page (name its --input-format if need be)"
    case .badFaultPlan(let text):
      "VINDPLAATS_FAULT: \"\(text)\" is no plan; write count, kill:N or fail:N:ERRNO"
    }
  }
}
