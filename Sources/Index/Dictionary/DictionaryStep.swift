/// How a walk over a dictionary goes on.
package enum DictionaryStep: Hashable, Sendable {
  /// With the next key.
  case next
  /// With the first key that does not begin with so many bytes of this one; for none of them with no key.
  case skip(prefixByteCount: Int)
  /// With the first key that is not below this one.
  case seek([UInt8])
  /// Not at all.
  case stop
}
