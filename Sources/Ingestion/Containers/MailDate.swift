/// Dates as mail writes them: `Tue, 05 Mar 2024 10:11:12 +0100`, and as scripts do: `Tue Mar 05 2024`.
enum MailDate {
  private static let months = [
    "jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec",
  ]

  /// The day in a text; nil where there is none.
  static func day(in text: String) -> PartialDate? {
    let words = text.split { " ,;\t".contains($0) }.map { $0.lowercased() }
    guard let place = words.firstIndex(where: { months.contains(String($0.prefix(3))) }),
      let month = months.firstIndex(of: String(words[place].prefix(3)))
    else { return nil }
    let before = place > 0 ? Int(words[place - 1]) : nil
    let numbers = words[(place + 1)...].prefix(2).map { Int($0) }
    // The day before the month and the year behind it, or both behind it.
    if let before, let year = numbers.first ?? nil {
      return PartialDate(year: year, month: month + 1, day: before)
    }
    guard numbers.count == 2, let day = numbers[0], let year = numbers[1] else { return nil }
    return PartialDate(year: year, month: month + 1, day: day)
  }
}
