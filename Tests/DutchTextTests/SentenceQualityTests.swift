import DutchText
import TestSupport
import Testing

@Suite struct SentenceQualityTests {
  private static let all: SentenceQuality = [.isWhole, .standsAlone, .hasGoodLength]
  private static let cases: [(String, SentenceQuality)] = [
    ("Een klant die wacht, telt de minuten die niemand ziet.", all),
    ("‘Een klant die wacht, telt de minuten die niemand ziet.’", all),
    ("3 op de 4 klanten hangen op voordat er iemand is …", all),
    ("Hij telt de minuten die niemand anders in de zaal ziet.", [.isWhole, .hasGoodLength]),
    ("de minuten die niemand anders in de hele zaal ziet", [.standsAlone, .hasGoodLength]),
    ("Wachten kost geld.", [.isWhole, .standsAlone]), ("(Zij wist het!)", [.isWhole]),
    ("Émile zei het.", [.isWhole, .standsAlone]), ("…", []), ("", []), ("?!", []),
  ]

  @Test(arguments: cases)
  func `marks whole sentences that stand alone and have a length to cite`(
    text: String, marks: SentenceQuality
  ) {
    #expect(Array(text.utf8).withBytes { SentenceQuality(of: $0) } == marks)
  }

  @Test func `a word that only begins like one that points back stands alone`() {
    let text = "Daaromheen stond een rij tot aan de deur."
    #expect(Array(text.utf8).withBytes { SentenceQuality(of: $0) }.contains(.standsAlone))
  }

  @Test func `bytes that are no UTF-8 do no harm`() {
    for seed in UInt64(0)..<200 {
      var random = SplitMix64(seed: seed)
      let bytes = (0..<Int.random(in: 0...60, using: &random)).map { _ in
        UInt8.random(in: 0...255, using: &random)
      }
      #expect(bytes.withBytes { SentenceQuality(of: $0) }.rawValue < 8, "seed \(seed)")
    }
  }
}
