internal import DutchText

/// One object of a JSON Lines file: an article, or what is said about one.
package struct JSONRecord: Hashable, Sendable {
  /// `id` or `_id`, as it is spelled.
  package private(set) var id: String?
  /// `path`, of a metadata record.
  package private(set) var path: String?
  /// `text`, as it is given; nil when the record has none.
  package private(set) var text: String?
  /// Everything else that is known.
  package private(set) var metadata = MetadataRecord()
  /// The file, for messages.
  package let file: String
  /// The line, counted from 1.
  package let line: Int

  /// Reads the members of an object; of a name that comes twice the last one counts.
  init(_ members: [JSONMember], path file: String, line: Int, repairs: Int) {
    self.file = file
    self.line = line
    metadata.notes.add(.repairedMarkup, count: repairs)
    for member in members {
      switch member.name {
      case "id", "_id": id = member.value.scalarText ?? id
      case "path": path = member.value.string ?? path
      case "text": text = member.value.string ?? text
      default: set(member)
      }
    }
  }

  private mutating func set(_ member: JSONMember) {
    if case .null = member.value { return }
    if let value = member.value.scalarText {
      metadata.set(member.name, to: [value])
    } else if let elements = member.value.array {
      let values = elements.compactMap { $0.scalarText ?? $0["name"]?.string }
      metadata.set(member.name, to: values)
      if values.count < elements.count { metadata.notes.add(.ignoredMetadataValue) }
    } else if let name = member.value["name"]?.string {
      metadata.set(member.name, to: [name])
    } else {
      metadata.notes.add(.ignoredMetadataKey)
    }
  }

  /// The article that the record is.
  ///
  /// - Returns: Its text in normal form: paragraphs at blank lines, or at line ends where there are
  ///   no blank lines and the lines are not merely broken at a width.
  /// - Throws: `missingField` without an id or a text.
  package func article() throws(IngestionError) -> Article {
    guard let id, !id.isEmpty else {
      throw .missingField(path: file, line: line, expected: "id")
    }
    guard let text else { throw .missingField(path: file, line: line, expected: "text") }
    var article = Article(id: id, sourcePath: file)
    let lines = TextLines(text.utf8.span)
    article.notes.add(.droppedControls, count: lines.droppedControlCount)
    article.text = Self.text(of: lines)
    metadata.apply(to: &article)
    InterviewMarker.mark(&article)
    return article
  }

  /// The paragraphs of lines in normal form.
  private static func text(of lines: TextLines) -> String {
    let shapes = lines.lines.map {
      LineShape(lines.bytes.span.extracting($0.range), length: $0.scalarCount)
    }
    let wrapping = LineWrapping(shapes)
    var text: [UInt8] = []
    text.reserveCapacity(lines.bytes.count + 2 * lines.count)
    var last: LineShape?
    for (line, shape) in zip(lines.lines, shapes) {
      defer { last = line.isBlank ? nil : shape }
      if line.isBlank { continue }
      if let last, wrapping.joins(last, shape) {
        text.append(0x20)
      } else if !text.isEmpty {
        text.append(0x0A)
        text.append(0x0A)
      }
      ByteScan.append(lines.bytes.span, line.range, to: &text)
    }
    return ByteScan.text(text.span) ?? String(decoding: text, as: UTF8.self)
  }
}
