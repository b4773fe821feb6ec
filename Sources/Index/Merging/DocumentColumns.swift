/// What a segment keeps of its documents beside their postings, ready to be written.
struct DocumentColumns {
  /// But for the numbers of forms and terms.
  var info: SegmentInfo
  /// The sections, in the order in which they are written.
  let sections: [(section: SegmentSection, bytes: FinishedSpool)]
}
