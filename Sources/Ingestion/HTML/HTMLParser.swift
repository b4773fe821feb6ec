internal import CLibXML2

/// Turns a page into an `HTMLTree` with libxml2's SAX interface, which never sees the page itself:
/// only what `HTMLPrefilter` left of it.
///
/// Options, each for what libxml2 2.9.14 was seen to do without: the whole buffer at once (results
/// change with the chunk size), the encoding given (it guesses badly), `RECOVER` (a script that holds
/// an end tag), `NOERROR` and `NOWARNING` (error handlers are per thread), `HUGE` (it cuts trees of
/// depth 256 and texts of 10 MB), `NONET` and `IGNORE_ENC` (nothing in the page is obeyed).
enum HTMLParser {
  /// libxml2 keeps lengths in 32 bits.
  static let longestMarkup = Int(Int32.max) - 1

  private static let isReady: Bool = {
    // Once, before any other use of the library; `static let` makes that thread-safe.
    xmlInitParser()
    return true
  }()

  /// Parses a filtered page.
  ///
  /// - Returns: nil when it is too long, or the library cannot make a parser (no memory).
  /// - Complexity: O(page).
  static func parse(_ page: consuming FilteredHTML) -> HTMLTree? {
    precondition(isReady)
    let attributes = page.attributes
    let markup = page.markup
    guard markup.count <= longestMarkup, attributes.values.count <= longestMarkup else {
      return nil
    }
    var builder = HTMLTreeBuilder(markup: markup.span, attributes: attributes)
    guard !markup.isEmpty else { return builder.finish() }
    // SAFETY: both pointers live until `run` returns, and `count` fits in an Int32.
    let isParsed = unsafe withUnsafeMutablePointer(to: &builder) { builder in
      unsafe markup.withUnsafeBytes { bytes in
        unsafe run(bytes, into: builder)
      }
    }
    return isParsed ? builder.finish() : nil
  }

  private static func run(
    _ bytes: UnsafeRawBufferPointer, into builder: UnsafeMutablePointer<HTMLTreeBuilder>
  ) -> Bool {
    let text = unsafe bytes.assumingMemoryBound(to: CChar.self)
    // SAFETY: the buffer has `count` bytes, and the library copies them.
    guard let context = unsafe htmlCreateMemoryParserCtxt(text.baseAddress, Int32(text.count))
    else { return false }
    // SAFETY: the context is ours until it is freed at the end; its own handler is put back first,
    // because freeing the context frees that.
    let original = unsafe context.pointee.sax
    var handler = unsafe self.handler
    unsafe withUnsafeMutablePointer(to: &handler) { handler in
      unsafe context.pointee.sax = handler
      unsafe context.pointee.userData = UnsafeMutableRawPointer(builder)
      unsafe htmlCtxtUseOptions(context, options)
      unsafe xmlSwitchEncoding(context, XML_CHAR_ENCODING_UTF8)
      unsafe htmlParseDocument(context)
      unsafe context.pointee.sax = original
    }
    unsafe htmlFreeParserCtxt(context)
    return true
  }

  private static let options =
    Int32(HTML_PARSE_RECOVER.rawValue | HTML_PARSE_NOERROR.rawValue | HTML_PARSE_NOWARNING.rawValue)
    | Int32(HTML_PARSE_NONET.rawValue | HTML_PARSE_COMPACT.rawValue)
    | Int32(HTML_PARSE_IGNORE_ENC.rawValue) | Int32(bitPattern: XML_PARSE_HUGE.rawValue)

  /// The events that are listened to; the library skips the others.
  private static var handler: htmlSAXHandler {
    var handler = unsafe htmlSAXHandler()
    // SAFETY: each callback gets the builder that `run` stored as user data, and C strings and
    // lengths that the library owns for the time of the call.
    unsafe handler.startElement = { user, name, attributes in
      unsafe HTMLParser.startElement(user, name, attributes)
    }
    unsafe handler.endElement = { user, name in
      guard let user = unsafe user, let name = unsafe name else { return }
      let tag = unsafe HTMLParser.tag(name)
      unsafe user.assumingMemoryBound(to: HTMLTreeBuilder.self).pointee.end(tag)
    }
    unsafe handler.characters = { user, text, count in
      unsafe HTMLParser.characters(user, text, count)
    }
    unsafe handler.ignorableWhitespace = { user, text, count in
      unsafe HTMLParser.characters(user, text, count)
    }
    unsafe handler.cdataBlock = { user, text, count in
      unsafe HTMLParser.characters(user, text, count)
    }
    return unsafe handler
  }

  private static func startElement(
    _ user: UnsafeMutableRawPointer?, _ name: UnsafePointer<xmlChar>?,
    _ attributes: UnsafeMutablePointer<UnsafePointer<xmlChar>?>?
  ) {
    // SAFETY: user data is the builder; the array ends with a null name, and holds name and value
    // in turn, each a C string or (a value) null.
    guard let user = unsafe user, let name = unsafe name else { return }
    let builder = unsafe user.assumingMemoryBound(to: HTMLTreeBuilder.self)
    var number: HTMLAttributeNumber?
    // The filter wrote one attribute at most.
    if let first = unsafe attributes?[0], unsafe first[0] == HTMLAttributeNumber.name,
      let value = unsafe attributes?[1]
    {
      let buffer = unsafe UnsafeBufferPointer(start: value, count: Int(xmlStrlen(value)))
      number = unsafe HTMLAttributeNumber(value: buffer.span)
    }
    unsafe builder.pointee.start(tag(name), attributes: number?.range ?? 0..<0)
  }

  private static func characters(
    _ user: UnsafeMutableRawPointer?, _ text: UnsafePointer<xmlChar>?, _ count: Int32
  ) {
    guard let user = unsafe user, let text = unsafe text, count > 0 else { return }
    // SAFETY: user data is the builder, and the library gives `count` bytes at `text`.
    let buffer = unsafe UnsafeBufferPointer(start: text, count: Int(count))
    let builder = unsafe user.assumingMemoryBound(to: HTMLTreeBuilder.self)
    unsafe builder.pointee.characters(buffer.span)
  }

  /// The element of a C string; what the prefilter let through is known, the rest is a `span`.
  private static func tag(_ name: UnsafePointer<xmlChar>) -> HTMLTag {
    // SAFETY: `name` ends with a null byte, where `xmlStrlen` stops.
    let buffer = unsafe UnsafeBufferPointer(start: name, count: Int(xmlStrlen(name)))
    let value = unsafe HTMLNameTable.tags.value(in: buffer.span, from: 0, to: buffer.count)
    return value.flatMap(HTMLTag.init) ?? .span
  }
}
