/// Who says a quote, and how that was found.
package struct Attribution: Hashable, Sendable {
  /// The fullest name that the text has; nil is *onbekend*.
  package var speaker: String?
  /// A function, or what stands for a name (*een oud-collega*).
  package var role: String?
  /// The word that ascribes it, UTF-8 bytes of the text.
  package var cue: Range<Int>?
  /// The words of the text that name the speaker, UTF-8 bytes.
  package var name: Range<Int>?
  /// How it was found.
  package var rule: AttributionRule
  /// How often such an attribution is right, in percent.
  package var confidence: Int

  /// An attribution; without a speaker or a role nobody is known.
  package init(
    speaker: String? = nil, role: String? = nil, cue: Range<Int>? = nil, name: Range<Int>? = nil,
    rule: AttributionRule, confidence: Int
  ) {
    self.speaker = speaker
    self.role = role
    self.cue = cue
    self.name = name
    self.rule = rule
    self.confidence = confidence
  }
}
