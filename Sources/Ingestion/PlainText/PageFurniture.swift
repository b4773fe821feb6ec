/// Lines of the page around an article that a copied text carries along.
enum PageFurniture {
  /// Whether a whole line is one of them.
  static func contains(_ line: String) -> Bool {
    guard line.utf8.count <= 60 else { return false }
    let folded = line.lowercased().split { !$0.isLetter && $0 != "-" && $0 != "'" }
      .joined(separator: " ")
    if lines.contains(folded) { return true }
    let words = folded.split(separator: " ")
    return words.count > 1 && words.allSatisfy { networks.contains($0) }
  }

  /// `Delen: LinkedIn · e-mail`.
  private static let networks: Set<Substring> = [
    "delen", "deel", "op", "via", "linkedin", "facebook", "twitter", "x", "e-mail", "mail", "email",
    "whatsapp", "instagram", "print", "bluesky", "mastodon",
  ]

  private static let lines: Set<String> = [
    "delen", "deel", "deel dit", "deel dit artikel", "deel dit bericht", "deel deze pagina",
    "deel dit verhaal", "deel via", "deel op", "share", "share this", "tweet", "print", "printen",
    "afdrukken", "reageer", "reacties", "reageren", "geef een reactie", "laat een reactie achter",
    "lees ook", "lees meer", "lees verder", "lees hier verder", "meer lezen", "zie ook",
    "zie vergelijkbare verhalen in", "vergelijkbare verhalen", "gerelateerde artikelen",
    "gerelateerd", "gerelateerde berichten", "meer over dit onderwerp", "meer artikelen",
    "andere artikelen", "terug naar overzicht", "terug naar het overzicht", "terug",
    "naar boven", "volg ons", "facebook", "twitter", "linkedin", "whatsapp", "e-mail", "mail",
    "instagram", "home", "menu", "zoeken", "vorige", "volgende", "vorig artikel",
    "volgend artikel", "kopieer link", "link kopiëren", "bewaar", "bewaren", "advertentie",
    "sluiten", "inloggen", "nieuwsbrief", "aanmelden", "tags",
  ]
}
