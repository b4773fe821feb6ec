internal import DutchText
internal import Index
internal import Storage

/// Words that count as attested, with their occurrences.
public struct Vocabulary: Sendable {
  private let normalizer = Normalizer(.dutch)
  private var bytes: [UInt8] = []
  private var ends: [Int] = []
  private var occurrences: [UInt64] = []
  private var form: [UInt8] = []

  /// No words.
  public init() {}

  /// The number of words, one that came twice counted twice.
  public var count: Int { ends.count }

  /// Adds a word; its form is what counts.
  public mutating func add(_ word: [UInt8], count: UInt64 = 1) {
    word.withRawBytes { normalizer.form(of: $0, into: &form) }
    addForm(form, count: count)
  }

  /// Adds lines of words; after a tab a line may have their occurrences.
  public mutating func add(lines: [UInt8]) {
    for line in lines.split(whereSeparator: { $0 == UInt8(ascii: "\n") || $0 == UInt8(ascii: "\r") }
    ) {
      let fields = line.split(separator: UInt8(ascii: "\t"), maxSplits: 1)
      guard let word = fields.first else { continue }
      let number = fields.count == 2 ? UInt64(String(decoding: fields[1], as: UTF8.self)) : nil
      add(Array(word), count: number ?? 1)
    }
  }

  /// Adds the words of a file, or the forms of an index.
  ///
  /// - Parameter path: A file with a word a line, or the folder of an index.
  /// - Throws: `VindplaatsError` if it cannot be read.
  public mutating func add(contentsOf path: String) throws(VindplaatsError) {
    guard IndexLocation.exists(path) else { return add(lines: try Console.contents(of: path)) }
    do throws(StorageError) {
      for segment in try IndexReader(directory: path).segments {
        for number in 0..<Int(segment.info.formCount) {
          let (form, entry) = try segment.form(number: number)
          addForm(form, count: entry.count)
        }
      }
    } catch {
      throw VindplaatsError(error)
    }
  }

  private mutating func addForm(_ form: [UInt8], count: UInt64) {
    bytes += form
    ends.append(bytes.count)
    occurrences.append(count)
  }

  /// The forms as evidence for conflation.
  var forms: FormSequence { FormSequence(bytes: bytes, ends: ends) }

  /// The forms with their occurrences.
  var wordCounts: WordCounts { WordCounts(bytes: bytes, ends: ends, counts: occurrences) }

  /// Each form once with all its occurrences, in no order.
  var distinctForms: [(form: [UInt8], count: UInt64)] {
    var sums: [[UInt8]: UInt64] = [:]
    var start = 0
    for (end, count) in zip(ends, occurrences) {
      let (sum, isTooLarge) = sums[Array(bytes[start..<end]), default: 0]
        .addingReportingOverflow(count)
      sums[Array(bytes[start..<end])] = isTooLarge ? .max : sum
      start = end
    }
    return sums.map { (form: $0.key, count: $0.value) }
  }
}
