internal import Storage

/// The forms of a segment.
final class SegmentFormStream: FormStream {
  private(set) var form: [UInt8] = []
  private(set) var count: UInt64 = 0
  private(set) var place = FormPlace(stream: 0, length: 0, place: 0)
  private let segment: SegmentReader
  private let deletedCounts: [UInt64]
  private var block: [(number: Int, key: [UInt8], entry: FormEntry)] = []
  private var index = 0
  private var nextNumber = 0

  var formCount: Int { Int(segment.info.formCount) }

  /// - Complexity: O(*postings*) when documents are deleted, for their forms' counts must be known first.
  init(_ segment: SegmentReader) throws(StorageError) {
    self.segment = segment
    deletedCounts = try SegmentPostingsStream.deletedFormCounts(of: segment)
  }

  func next() throws(StorageError) -> Bool {
    repeat {
      if index == block.count {
        guard nextNumber < Int(segment.info.formCount) else { return false }
        block = try segment.forms(inBlockOf: nextNumber)
        nextNumber += block.count
        index = 0
      }
      let item = block[index]
      index += 1
      form = item.key
      let deleted = deletedCounts.isEmpty ? 0 : deletedCounts[item.number]
      guard deleted <= item.entry.count else {
        throw segment.malformed(
          .formDictionary, .countMismatch(expected: deleted, found: item.entry.count))
      }
      count = item.entry.count - deleted
      place.place = UInt64(item.entry.term)
      place.length = item.entry.ordinal
    } while count == 0
    return true
  }
}
