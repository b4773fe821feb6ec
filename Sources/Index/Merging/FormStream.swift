internal import Storage

/// The forms of a run or a segment in byte order, one after the other.
protocol FormStream: AnyObject {
  /// The forms, those without an occurrence that stays included.
  var formCount: Int { get }
  /// The form that the stream stands at; only after `next()` returned true.
  var form: [UInt8] { get }
  /// Its occurrences in documents that stay.
  var count: UInt64 { get }
  /// Where its postings are; the stream's number is the merger's to fill in.
  var place: FormPlace { get }

  /// Turns to the next form; false at the end.
  func next() throws(StorageError) -> Bool
}
