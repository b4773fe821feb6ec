/// How the quotes of a draft are looked up.
public struct VerifyOptions: Hashable, Sendable {
  /// The format of the draft: `txt`, `md` or `html`; nil goes by its name.
  public var inputFormat: String?
  /// Terms with fewer words that are ascribed to nobody are skipped.
  public var minimumWordCount = 4

  /// The usual settings.
  public init() {}
}
