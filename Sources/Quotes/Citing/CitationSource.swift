/// What is to be cited: an article, whole or at some of its sentences.
package struct CitationSource: Hashable, Sendable {
  /// The id under which it was asked for, such as `3fa91c04:12`.
  package var id: String
  /// The title, if it has one.
  package var title: String?
  /// The opening words, which stand for a title.
  package var opening = ""
  /// Who signed it, in order: people or organisations.
  package var authors: [String] = []
  /// When it was published.
  package var date: CitedDate?
  /// The site or publication.
  package var site: String?
  /// The address.
  package var url: String?
  /// A BCP 47 tag.
  package var language: String?
  /// SHA-256 of the stored text, in hexadecimal digits.
  package var hash = ""
  /// The stored text, in which the offsets count.
  package var text = ""
  /// The passage; nil for the whole article.
  package var passage: CitedPassage?

  package init(id: String) {
    self.id = id
  }
}

// MARK: - On one line
extension CitationSource {
  /// The same with names and titles on one line, without those that are empty.
  var cleaned: CitationSource {
    var source = self
    let clean = { (text: String?) in text.map(CitedName.oneLine).flatMap { $0.isEmpty ? nil : $0 } }
    source.title = clean(title)
    source.site = clean(site)
    source.opening = CitedName.oneLine(opening)
    source.authors = authors.compactMap(clean)
    source.passage?.speaker = clean(passage?.speaker)
    return source
  }
}

// MARK: - Where it stands
extension CitationSource {
  /// The authors as names to be written.
  var names: [CitedName] {
    authors.map { CitedName($0, isOrganisation: $0 == site) }
  }

  /// The address, leading to the very passage where there is one.
  var link: String? {
    url.flatMap { url in
      guard let passage, passage.sentences.lowerBound > 0 else { return WebAddress.clean(url) }
      return TextFragment.link(WebAddress.clean(url), to: passage.utf8, of: Array(text.utf8))
    }
  }

  /// Offsets and hash, which let anybody check the passage.
  var locator: String {
    var parts = ["vindplaats \(id)"]
    if let passage {
      let (first, last) = (passage.sentences.lowerBound, passage.sentences.upperBound)
      if last == 0 {
        parts.append("title")
      } else {
        parts.append(first == last ? "sentence \(first)" : "sentences \(first)-\(last)")
      }
      parts.append("UTF-8 bytes \(passage.utf8.lowerBound)-\(passage.utf8.upperBound)")
      parts.append("scalars \(passage.scalars.lowerBound)-\(passage.scalars.upperBound)")
    } else {
      parts.append("UTF-8 bytes 0-\(text.utf8.count)")
      parts.append("scalars 0-\(text.unicodeScalars.count)")
    }
    parts.append("SHA-256 of the text \(hash)")
    return parts.joined(separator: ", ")
  }
}
