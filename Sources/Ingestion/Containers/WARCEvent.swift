/// What comes next in a web archive.
enum WARCEvent {
  /// A page.
  case page(WARCRecord)
  /// A record that is none: a request, a picture, a redirect.
  case other
  /// Bytes that are no record, and were passed over up to the next one.
  case damage(IngestionError)
}
