/// What the first and last lines of a text file say about the article, and which lines say it.
struct PlainTextHeader {
  /// The title, when the first line is one.
  private(set) var title: String?
  /// The metadata of the meta lines; the first statement of each wins.
  private(set) var record = MetadataRecord()
  /// The lines that are not part of the text.
  private(set) var liftedLines: Set<Int> = []
  /// The lines between the title and its repetition: the introduction of the page.
  private(set) var leadLines: Set<Int> = []
  /// What was lifted, counted.
  private(set) var notes = ReadingNotes()

  private let lines: SourceLines
  private let wrapping: LineWrapping
  private var titleIndex: Int?
  private var dateCue = DateCue.modified

  /// How many lines of a file are looked at, and how many paragraphs of prose may precede a line.
  private static let lineLimit = 12
  private static let proseLimit = 3
  private static let footerLineLimit = 6

  /// Reads the head and the foot of a file.
  ///
  /// - Parameters:
  ///   - lines: The lines after any front matter.
  ///   - wrapping: How the lines form paragraphs.
  ///   - title: The title, when it is known already.
  ///   - takesTitle: Whether the first line may become the title.
  init(
    _ lines: SourceLines, wrapping: LineWrapping, title: String? = nil, takesTitle: Bool = true
  ) {
    self.lines = lines
    self.wrapping = wrapping
    self.title = title
    let content = lines.indices.lazy.filter { !lines.isBlank($0) }
    let head = Array(content.prefix(Self.lineLimit))
    let foot = Array(content.reversed().prefix(Self.footerLineLimit))
    guard head.count > 1 else { return }
    readHead(head[...], takesTitle: takesTitle)
    if head.count > 2 { readFoot(foot) }
    // No more lines are looked at than these, so that a longer text has lines that were not lifted.
    let ends = content.prefix(Self.lineLimit + Self.footerLineLimit + 1)
    if ends.allSatisfy(liftedLines.contains), let titleIndex {
      // Nothing but a title and metadata: an article needs a text.
      liftedLines.remove(titleIndex)
      self.title = nil
    }
  }

  private mutating func readHead(_ content: ArraySlice<Int>, takesTitle: Bool) {
    var proseCount = 0
    var isTitleOpen = takesTitle
    for (position, index) in zip(content.indices, content) {
      guard proseCount < Self.proseLimit else { break }
      let line = lines[index]
      if PageFurniture.contains(line.text) {
        lift(index, as: .droppedFurnitureLines)
      } else if let title = self.title, Prose.folded(line.text) == Prose.folded(title) {
        dropRepeatedTitle(at: index)
      } else if let meta = metaLine(content, position) {
        take(meta)
        lift(index, as: .liftedMetaLines)
      } else if isTitleOpen, proseCount == 0, isTitle(index) {
        title = line.text
        titleIndex = index
        isTitleOpen = false
        liftedLines.insert(index)
        notes.add(.guessedTitle)
      } else {
        isTitleOpen = false
        if line.length > 60 || Prose.endsSentence(line.text) { proseCount += 1 }
      }
    }
  }

  /// The metadata on a line; bare names, and bullets one after another, only beside other metadata.
  private func metaLine(_ content: ArraySlice<Int>, _ position: Int) -> MetaLine? {
    let line = lines[content[position]].text
    let previous = position > content.startIndex ? content[position - 1] : nil
    let next = position + 1 < content.endIndex ? lines[content[position + 1]].text : nil
    let followsMeta = previous.map { $0 != titleIndex && liftedLines.contains($0) } ?? false
    if followsMeta { return MetaLine(line, acceptsBareNames: true) }
    let isBullet = ListMark.afterBullet(line) != nil
    if isBullet, let next, ListMark.afterBullet(next) != nil { return nil }
    guard let meta = MetaLine(line, acceptsBareNames: true) else { return nil }
    let precedesMeta = title != nil && next.map { MetaLine($0) != nil } ?? false
    return !meta.isWeak || precedesMeta && !isBullet ? meta : nil
  }

  private func isTitle(_ index: Int) -> Bool {
    let line = lines[index]
    guard Prose.isTitleLike(line.text), ListMark.afterBullet(line.text) == nil,
      TurnLabel(paragraph: line.text) == nil
    else { return false }
    guard index + 1 < lines.count, !lines.isBlank(index + 1) else { return true }
    let next = lines[index + 1]
    return !wrapping.joins(line.shape, next.shape)
      && (!Prose.startsLowercase(next.text) || MetaLine(next.text) != nil)
  }

  private mutating func dropRepeatedTitle(at index: Int) {
    for earlier in (titleIndex ?? index)..<index
    where !lines.isBlank(earlier) && !liftedLines.contains(earlier) {
      leadLines.insert(earlier)
    }
    lift(index, as: .droppedRepeatedTitle)
  }

  /// Reads the last lines, the very last one first.
  private mutating func readFoot(_ content: [Int]) {
    for index in content {
      guard !liftedLines.contains(index), index != titleIndex else { return }
      let line = lines[index]
      if PageFurniture.contains(line.text) {
        lift(index, as: .droppedFurnitureLines)
      } else if ListMark.afterBullet(line.text) == nil, let meta = MetaLine(line.text),
        meta.kind == nil || meta.date != nil
      {
        take(meta)
        lift(index, as: .liftedMetaLines)
      } else {
        return
      }
    }
  }

  private mutating func lift(_ index: Int, as note: ReadingNote) {
    liftedLines.insert(index)
    notes.add(note)
  }

  private mutating func take(_ meta: MetaLine) {
    if let date = meta.date, record.date == nil || date.cue.rawValue < dateCue.rawValue {
      record.date = date.date
      dateCue = date.cue
    }
    record.modified = record.modified ?? meta.modified
    record.kind = record.kind ?? meta.kind
    record.site = record.site ?? meta.site
    record.url = record.url ?? meta.url
    if let title = meta.title { record.title = record.title ?? title }
    guard let byline = meta.byline else { return }
    for person in byline.people where !(record.authors ?? []).contains(person) {
      record.authors = (record.authors ?? []) + [person]
    }
    if record.authors == nil { record.authors = [] }
    record.organisation = record.organisation ?? byline.organisation
  }
}
