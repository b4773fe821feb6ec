/// One sort of thing that reading a source skipped, repaired, ignored or guessed.
package enum ReadingNote: String, CaseIterable, Hashable, Sendable, Comparable {
  /// A byte sequence that the encoding does not allow became U+FFFD.
  case repairedBytes = "repaired-bytes"
  /// A NUL became U+FFFD, or was dropped.
  case repairedNULs = "repaired-nuls"
  /// A control character was dropped.
  case droppedControls = "dropped-controls"
  /// The declared encoding was wrong or unknown, and another was used.
  case ignoredEncodingLabel = "ignored-encoding-label"
  /// No encoding was declared, and the bytes are not UTF-8.
  case guessedEncoding = "guessed-encoding"
  /// A reference to no character (`&#xD800;`) was repaired.
  case repairedEntities = "repaired-entities"
  /// Attributes over the cap were dropped.
  case droppedAttributes = "dropped-attributes"
  /// Elements nested deeper than the cap, or beyond what a page of that size may take in memory, were flattened.
  case flattenedElements = "flattened-elements"
  /// The parser of the markup repaired an error.
  case repairedMarkup = "repaired-markup"
  /// A block of navigation, advertising or boilerplate was left out.
  case droppedBlocks = "dropped-blocks"
  /// A link in the text leads to no address (`javascript:`), or to one beyond what is kept of a page's.
  case droppedLinks = "dropped-links"
  /// Text was cut at a limit.
  case cutText = "cut-text"
  /// A line that repeats the title was left out.
  case droppedRepeatedTitle = "dropped-repeated-title"
  /// A line of metadata (a date, a byline, a reading time) was taken out of the text.
  case liftedMetaLines = "lifted-meta-lines"
  /// A line of the page around the article (`Delen`, `Lees ook`) was left out.
  case droppedFurnitureLines = "dropped-furniture-lines"
  /// Lines broken at a fixed width were joined.
  case joinedLines = "joined-lines"
  /// The title was taken from the first line.
  case guessedTitle = "guessed-title"
  /// The author was taken from a signature or from a line about the author.
  case guessedAuthor = "guessed-author"
  /// The date was found in running text.
  case guessedDate = "guessed-date"
  /// A date could not be understood and was ignored.
  case ignoredDate = "ignored-date"
  /// A key of front matter or of a record is not known.
  case ignoredMetadataKey = "ignored-metadata-key"
  /// A value of front matter or of a record has the wrong form.
  case ignoredMetadataValue = "ignored-metadata-value"
  /// Embedded structured data (JSON-LD) could not be read.
  case ignoredStructuredData = "ignored-structured-data"
  /// The kind was concluded from the form of the text.
  case guessedKind = "guessed-kind"
  /// A record of a web archive holds no page: a request, a picture, a redirect, an error.
  case otherRecords = "other-records"
  /// A turn of an interview has no known speaker.
  case unknownSpeaker = "unknown-speaker"
  /// A text with questions has more paragraphs than any interview: turns were not looked for.
  case unmarkedTurns = "unmarked-turns"
  /// A page is a list, an error message, a wall or several articles; its kind says which.
  case notAnArticle = "not-an-article"

  /// By name, so that lists are in one order everywhere.
  package static func < (left: ReadingNote, right: ReadingNote) -> Bool {
    left.rawValue < right.rawValue
  }
}
