/// How a speaker was found; the raw numbers are stored and never change.
package enum AttributionRule: UInt8, CaseIterable, Hashable, Sendable {
  /// Nobody is known.
  case none = 0
  /// A cue with its subject behind the quote: `‘…’, zegt Jansen`.
  case after = 1
  /// A cue with its subject and a colon before the quote: `Jansen zegt: ‘…’`.
  case colon = 2
  /// A cue in the sentence of which the quote is a part: `Jansen noemt dat ‘…’`.
  case within = 3
  /// `Volgens Jansen … ‘…’`, or a quote behind it.
  case according = 4
  /// A name behind the quote, after a dash or in brackets: `‘…’ (van Jansen)`.
  case signature = 5
  /// A quote that goes on after one before it in the paragraph.
  case continuation = 6
  /// A whole sentence behind one that speaks of somebody.
  case sentenceBefore = 7
  /// A whole sentence at the start of a paragraph; somebody spoke in the one before.
  case paragraphBefore = 8
  /// A heading that names somebody.
  case heading = 9
  /// A turn of an interview with its label or zone.
  case turn = 10
  /// An answer, and the interviewee is named at the start.
  case interviewee = 11
  /// A cue with its subject and a colon, and no marks: `Jansen zegt: we gaan door.`
  case unmarked = 12
}
