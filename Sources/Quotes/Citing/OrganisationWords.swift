/// Tells the names of organisations and desks from those of people.
enum OrganisationWords {
  /// Whether a name is that of an organisation: a word that only those have, a digit, an ampersand, or
  /// no more than one word.
  ///
  /// A guess from the words alone: a firm that is called as a person is taken for one.
  static func isOrganisation(_ name: String) -> Bool {
    let words = name.split(separator: " ")
    if words.count < 2 { return true }
    if name.contains(where: { $0.isNumber || "&@/|".contains($0) }) { return true }
    return words.contains { word in
      let plain = word.lowercased().filter { $0.isLetter }
      return known.contains(plain) || endings.contains { plain.hasSuffix($0) && plain != $0 }
    }
  }

  private static let known: Set<String> = [
    "redactie", "team", "gemeente", "stichting", "vereniging", "bv", "nv", "vof", "inc", "ltd",
    "gmbh", "universiteit", "hogeschool", "ministerie", "provincie", "groep", "group", "bureau",
    "instituut", "academie", "bank", "raad", "commissie", "dienst", "federatie", "unie", "bond",
    "platform", "kenniscentrum", "organisatie", "consultancy", "company", "nieuws",
    "persdienst", "media", "uitgeverij", "uitgevers", "kamer", "college", "consumentenbond",
    "autoriteit", "netwerk", "coöperatie", "fonds", "maatschappij", "partners", "stad",
    "school", "museum", "ziekenhuis", "bibliotheek", "studio", "lab", "onderzoek",
    "communicatie", "afdeling", "klantenservice", "belastingdienst", "verzekeringen",
  ]

  private static let endings = [
    "redactie", "bureau", "dienst", "centrum", "fonds", "vereniging", "instituut",
    "maatschappij", "universiteit", "ziekenhuis",
  ]
}
