internal import DutchText

/// Finds where a part of a form stands in the word as it is written.
struct PartPlacing {
  private let analysis: Analysis

  init(_ analysis: Analysis) {
    self.analysis = analysis
  }

  /// The bytes of a part in a surface, between whole characters.
  ///
  /// - Parameters:
  ///   - mark: The part; its form is the surface's, or one that a hyphen joins in it.
  ///   - surface: The word as it is written.
  /// - Returns: Nil if it cannot be told.
  /// - Complexity: O(*n*²) in the bytes of the surface where it is longer or shorter than its form, else O(*n*).
  func range(of mark: PartMark, in surface: [UInt8]) -> Range<Int>? {
    let form = form(of: surface[...])
    guard let start = Self.place(of: mark.form, in: form) else { return nil }
    let range = (start + mark.range.lowerBound)..<(start + mark.range.upperBound)
    guard range.upperBound <= form.count else { return nil }
    if surface.count == form.count {
      let isCut = [range.lowerBound, range.upperBound].contains { !Self.isBoundary($0, surface) }
      return isCut ? nil : range
    }
    guard let first = prefix(of: surface, formCount: range.lowerBound),
      let end = prefix(of: surface, formCount: range.upperBound), first < end
    else { return nil }
    return first..<end
  }

  private func form(of surface: ArraySlice<UInt8>) -> [UInt8] {
    var form: [UInt8] = []
    Array(surface).withRawSpan { analysis.form(of: $0, into: &form) }
    return form
  }

  /// The shortest beginning of a surface whose form has so many bytes.
  private func prefix(of surface: [UInt8], formCount: Int) -> Int? {
    if formCount == 0 { return 0 }
    for end in 1...surface.count where Self.isBoundary(end, surface) {
      let count = form(of: surface[..<end]).count
      if count >= formCount { return count == formCount ? end : nil }
    }
    return nil
  }

  /// Where a form stands in another: as the whole of it, or between hyphens.
  private static func place(of part: [UInt8], in form: [UInt8]) -> Int? {
    if part == form { return 0 }
    let hyphen = UInt8(ascii: "-")
    var start = 0
    for piece in form.split(separator: hyphen, omittingEmptySubsequences: false) {
      if piece.elementsEqual(part) { return start }
      start += piece.count + 1
    }
    return nil
  }

  private static func isBoundary(_ place: Int, _ bytes: [UInt8]) -> Bool {
    place == bytes.count || bytes[place] & 0xC0 != 0x80
  }
}
