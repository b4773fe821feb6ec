internal import Storage

/// Divides documents into two halves whose terms differ as much as can be; one thread's.
///
/// A pure function of the documents and their terms: frames, files and memory leave no trace.
final class Bisector {
  /// Rounds of moves at most: Dhulipala and others, and Lucene, take as many.
  private static let roundLimit = 20

  private let directory: String
  private let fileSystem: FileSystem
  private let tables: BisectionTables
  private var leftFrame = FrameWriter()
  private var rightFrame = FrameWriter()

  /// - Parameters:
  ///   - termLimit: No node has more terms.
  ///   - directory: Where spools go.
  ///   - fileSystem: Where a test lets operations fail.
  init(termLimit: Int, directory: String, fileSystem: FileSystem) {
    tables = BisectionTables(termLimit: termLimit)
    self.directory = directory
    self.fileSystem = fileSystem
  }

  /// Divides a node.
  ///
  /// - Parameters:
  ///   - node: At least two documents.
  ///   - isSpooled: Whether the halves go to files rather than stay in memory.
  /// - Returns: The halves.
  /// - Throws: `StorageError`.
  func divide(
    _ node: DocumentTerms, isSpooled: Bool
  ) throws(StorageError) -> (left: DocumentTerms, right: DocumentTerms) {
    let isRight = try sides(of: node)
    let rightCount = isRight.count { $0 }
    let terms = tables.numberTerms(
      termCount: node.termCount, leftDocuments: isRight.count - rightCount,
      rightDocuments: rightCount)
    var left = DocumentTermsWriter(
      isSpooled: isSpooled, directory: directory, fileSystem: fileSystem)
    var right = DocumentTermsWriter(
      isSpooled: isSpooled, directory: directory, fileSystem: fileSystem)
    for (number, document) in node.documents.enumerated() {
      if isRight[number] {
        right.append(document: document)
      } else {
        left.append(document: document)
      }
    }
    var failure: StorageError?
    try node.forEachFrame { frame, first in
      guard failure == nil else { return }
      tables.split(frame, first: first, isRight: isRight, left: &leftFrame, right: &rightFrame)
      do throws(StorageError) {
        try left.overflow(&leftFrame)
        try right.overflow(&rightFrame)
      } catch {
        failure = error
      }
    }
    if let failure { throw failure }
    return (
      try left.finish(&leftFrame, termCount: terms.left),
      try right.finish(&rightFrame, termCount: terms.right)
    )
  }

  /// Whether each document of a node goes to the right.
  private func sides(of node: DocumentTerms) throws(StorageError) -> [Bool] {
    let count = node.documents.count
    var selection = SideSelection(documentCount: count)
    tables.reset(termCount: node.termCount)
    try node.forEachFrame { frame, first in
      tables.count(frame, first: first, isRight: selection.isRight)
    }
    for round in 0..<Self.roundLimit {
      tables.setGains(termCount: node.termCount, documentCount: count)
      try node.forEachFrame { frame, first in
        tables.addBiases(frame, first: first, isRight: selection.isRight, to: &selection.biases)
      }
      guard selection.select(friction: round * MoveCost.bit) > 0 else { break }
      try node.forEachFrame { frame, first in
        tables.move(
          frame, first: first, isRight: selection.isRight, hasMoved: selection.hasMoved)
      }
    }
    return selection.isRight
  }
}
