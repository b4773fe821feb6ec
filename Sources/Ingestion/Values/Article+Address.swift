// MARK: - Where it was found
extension Article {
  /// Takes over the address that a container gives, where the page gives none, and completes the links that are
  /// relative to it.
  mutating func noteAddress(_ url: String?) {
    guard let url else { return }
    if canonicalURL == nil { canonicalURL = url }
    let base = WebAddress(url.utf8)
    guard base.isAbsolute else { return }
    var byteCount = 0
    var kept: [Link] = []
    for var link in links {
      let written = WebAddress(link.target.utf8)
      if !written.isAbsolute { link.target = base.resolving(written).text }
      byteCount += link.target.utf8.count + Link.cost
      if byteCount <= Link.mostBytes { kept.append(link) }
    }
    notes.add(.droppedLinks, count: links.count - kept.count)
    links = kept
  }
}
