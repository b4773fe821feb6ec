/// What pages that are no articles are called, and what stands on their buttons, Dutch and English.
///
/// All in lower case with single spaces, apostrophes straight.
enum PageKindPhrases {
  /// Whether one of the parts of a title or main heading is an error message.
  static func isError(_ titles: [String]) -> Bool {
    parts(of: titles).contains { part in
      if errors.contains(part) { return true }
      let words = part.split(separator: " ")
      let hasStatus = words.count <= 6 && words.contains { statusCodes.contains(String($0)) }
      let saysError = ["error", "fout", "foutmelding", "http", "oeps", "oops", "sorry"]
        .contains { word in words.contains { $0 == word } }
      return hasStatus && (saysError || words.count == 1)
        || part.utf8.count <= 70 && errorParts.contains { part.contains($0) }
    }
  }

  /// Whether one of the parts of a title or main heading is that of search results.
  static func isSearch(_ titles: [String]) -> Bool {
    parts(of: titles).contains { part in
      searches.contains(part)
        || part.utf8.count <= 100 && searchStarts.contains { part.hasPrefix($0) }
    }
  }

  /// Whether one of the parts of a title or main heading asks to log in or to register.
  static func isLogin(_ titles: [String]) -> Bool {
    parts(of: titles).contains { logins.contains($0) }
  }

  /// Whether a text says that the rest of it is for subscribers or members.
  static func isRestricted(_ text: String) -> Bool {
    restrictions.occur(in: text)
  }

  /// Whether a paragraph is about cookies and permission to set them.
  static func isConsent(_ paragraph: String) -> Bool {
    consents.occur(in: paragraph)
  }

  /// Whether a button or link gives that permission.
  static func isAcceptance(_ label: String) -> Bool {
    label.utf8.count <= 60 && acceptances.contains(words(fold(label)).joined(separator: " "))
  }

  /// The parts of titles between bars, dashes and full stops, without other punctuation.
  private static func parts(of titles: [String]) -> Set<String> {
    var parts: Set<String> = []
    for title in titles {
      var start: [Substring] = []
      for word in fold(title).split(separator: " ") {
        let isBar = ["|", "-", "–", "—", "·", "•", "»", "::", "/"].contains(word)
        if !isBar { start.append(word) }
        if isBar || [":", "!", ".", "?", "…"].contains(word.suffix(1)) {
          add(start, to: &parts)
          start = []
        }
      }
      add(start, to: &parts)
    }
    return parts
  }

  private static func add(_ part: [Substring], to parts: inout Set<String>) {
    let words = words(part.joined(separator: " "))
    if !words.isEmpty { parts.insert(words.joined(separator: " ")) }
  }

  /// The words of a text, without punctuation around them.
  private static func words(_ text: String) -> [String] {
    text.split(separator: " ").map { word in
      var word = word.unicodeScalars
      let isKept = { (scalar: Unicode.Scalar) in
        scalar.properties.isAlphabetic || ("0"..."9").contains(scalar)
      }
      while let first = word.first, !isKept(first) { word.removeFirst() }
      while let last = word.last, !isKept(last) { word.removeLast() }
      return String(word)
    }
    .filter { !$0.isEmpty }
  }

  private static func fold(_ text: String) -> String {
    text.lowercased().replacingText("’", with: "'")
  }

  private static let statusCodes: Set<String> = [
    "400", "401", "403", "404", "410", "500", "502", "503",
  ]

  private static let errors = set(
    """
    not found|niet gevonden|forbidden|access denied|toegang geweigerd|toegang verboden|geen toegang
    bad request|internal server error|service unavailable|bad gateway|gone|foutmelding
    er ging iets mis|er is iets misgegaan|something went wrong|oeps|oops
    """)
  private static let errorParts = set(
    """
    pagina niet gevonden|pagina is niet gevonden|pagina kon niet worden gevonden|pagina bestaat niet
    pagina is verwijderd|pagina die je zoekt|pagina die u zoekt|pagina kunnen we niet vinden
    pagina kunnen wij niet vinden|pagina niet beschikbaar|page not found|page cannot be found
    page can't be found|page could not be found|page doesn't exist|page does not exist
    page isn't available|artikel niet gevonden|404 not found|403 forbidden|internal server error
    tijdelijk niet bereikbaar|temporarily unavailable|service unavailable
    """)
  private static let searches = set(
    "zoeken|zoekresultaten|zoekresultaat|zoekpagina|search|search results|search result|zoek")
  private static let searchStarts = set(
    """
    zoekresultaten |zoekresultaat |resultaten voor |je zocht |u zocht |search results |results for
    you searched |geen resultaten |no results |gezocht op
    """)
  private static let logins = set(
    """
    inloggen|log in|login|aanmelden|sign in|sign up|registreren|register|account aanmaken
    create account|create an account|wachtwoord vergeten|forgot password|abonneren|abonneer je
    word abonnee|subscribe|mijn account|my account|log in of registreer|inloggen of registreren
    """)
  private static let consents = PhraseSearch(
    ["cookie", "toestemming", "consent", "persoonsgegevens", "personal data", "privacy"])
  private static let restrictions = PhraseSearch(
    split(
      """
      al abonnee?|nog geen abonnee?|ben je al abonnee|bent u al abonnee|alleen voor abonnees
      exclusief voor abonnees|voor abonnees van|alleen voor leden|exclusief voor leden
      alleen toegankelijk voor|log in om verder te lezen|log in om dit artikel|inloggen om verder
      verder lezen met een abonnement|lees verder met een abonnement|met een abonnement lees je
      om dit artikel te lezen|om verder te lezen|verder lezen? |neem een abonnement
      subscribe to continue|subscribe to read|subscribers only|already a subscriber|log in to continue
      sign in to continue|to continue reading|for members only|members-only|create a free account to
      """))
  private static let acceptances = set(
    """
    accepteren|accepteer|alles accepteren|alle cookies accepteren|cookies accepteren|accepteer alles
    accepteer alle cookies|accepteer cookies|akkoord|ik ga akkoord|ja ik ga akkoord|ja ik accepteer
    alles toestaan|alle cookies toestaan|cookies toestaan|toestaan|akkoord en doorgaan
    accepteren en doorgaan|accept|accept all|accept all cookies|accept cookies|allow all|allow cookies
    allow all cookies|i agree|agree|i accept|agree and continue|accept and continue|alles weigeren
    reject all|weigeren|cookies weigeren|alle cookies weigeren
    """)

  private static func set(_ phrases: String) -> Set<String> {
    Set(split(phrases))
  }

  private static func split(_ phrases: String) -> [String] {
    phrases.split { $0 == "|" || $0 == "\n" }.map(String.init)
  }
}
