internal import Storage

/// Some documents with the terms of each: what a node of the bisection divides.
///
/// Invariant: documents ascend, so that what is made of them depends on which they are alone.
struct DocumentTerms: Sendable {
  /// Documents of a frame, and where its bytes are in the spool.
  struct Frame: Sendable {
    var documentCount: Int
    var offset: UInt64
    var byteCount: Int
  }

  /// The documents, by their places in the order of ids.
  var documents: [UInt32]
  /// Terms are below it.
  var termCount: Int
  /// The frames in their order.
  let frames: [Frame]
  /// The bytes of the frames; empty when they are in memory.
  private let spool: FinishedSpool
  private let memory: [[UInt8]]

  /// Documents whose frames are in memory.
  init(documents: [UInt32], termCount: Int, frames: [Frame], memory: [[UInt8]]) {
    self.documents = documents
    self.termCount = termCount
    self.frames = frames
    self.memory = memory
    spool = FinishedSpool([])
  }

  /// Documents whose frames are in a spool.
  init(documents: [UInt32], termCount: Int, frames: [Frame], spool: FinishedSpool) {
    self.documents = documents
    self.termCount = termCount
    self.frames = frames
    self.spool = spool
    memory = []
  }

  /// The bytes of all frames.
  var byteCount: Int { frames.reduce(0) { $0 + $1.byteCount } }

  /// The same, with all frames in memory.
  func loaded() throws(StorageError) -> DocumentTerms {
    var memory: [[UInt8]] = []
    try forEachFrame { frame, _ in memory.append(frame) }
    return DocumentTerms(
      documents: documents, termCount: termCount, frames: frames, memory: memory)
  }

  /// Calls `body` with each frame and the number of its first document.
  func forEachFrame(_ body: ([UInt8], Int) -> Void) throws(StorageError) {
    var first = 0
    var buffer: [UInt8] = []
    for (number, frame) in frames.enumerated() {
      if number < memory.count {
        body(memory[number], first)
      } else {
        try spool.read(at: frame.offset, count: frame.byteCount, into: &buffer)
        body(buffer, first)
      }
      first += frame.documentCount
    }
  }
}
