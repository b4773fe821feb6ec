/// What synthetic words are made of.
enum Morphemes {
  /// The most frequent words, in order.
  static let functionWords = split(
    """
    de het een van en in is dat op te die voor met niet zijn aan er om ook als maar dan bij zich door \
    over hij nog uit naar ze wordt zo wat hebben heeft worden kan we meer wel geen al deze tot of je \
    was dit had hun ik kunnen onze moet nu mensen tegen veel toch hem werd alleen onder na zou zal ons \
    waar hoe omdat haar weer zonder tussen moeten andere twee mijn gaan elke echt eigenlijk altijd \
    jaar nooit zelf iets vaak daar hier goed goede nieuwe eerste laatste grote kleine beter graag \
    volgens tijdens binnen straks gisteren morgen vandaag iemand niemand niets alles samen weinig
    """)

  /// Stems; a compound takes two.
  static let stems = split(
    """
    klant dienst winkel balie brief boek bank school zorg huis deur vraag woord stem lijn kanaal punt \
    reis pad doel team werk taak uur dag week maand tijd geld prijs kost winst schuld koop bon kaart \
    pas kas rek vak doos pakket wagen fiets trein bus spoor halte straat plein stad dorp land buurt \
    wijk raad wet regel plicht recht eis norm cijfer meting schaal toets proef beeld blik kijk zicht \
    oog oor hand voet hoofd hart mond rug kracht rust druk last lust zin gevoel angst hoop trots \
    vreugd pijn klacht fout fiks herstel dank groet gast vriend buur ouder kind vrouw man chef baas \
    hulp steun raadgev leer les gids handel markt merk naam faam roem kern rand grens brug weg route \
    kruis bocht start eind begin stap sprong loop gang trap lift zaal kamer tafel stoel kast lamp \
    licht kleur vorm lijst rij wacht bel toon klank muziek stil praat spreek luister lees schrijf \
    teken schets plan ontwerp bouw maak breek knip plak meet tel reken schat weeg kies zoek vind \
    volg leid stuur rem draai keer wend wissel ruil geef neem breng haal stuw trek duw til draag \
    leg zet plaats berg bewaar wis sluit open laad vul leeg stort stroom golf wind regen sneeuw zon \
    maan ster lucht water vuur aard steen zand hout glas staal draad net web scherm knop toets app \
    chat mail post bericht nieuws krant blad bron feit gegeven kennis inzicht idee droom wens verwacht \
    beleef ervar ontvang verkoop beloof vertrouw waardeer begrijp onthoud vergeet verbind verbeter
    """)

  /// Between the parts of a compound.
  static let links = ["", "s", "en"]

  /// Endings, the most frequent ones first.
  static let endings = split("- en e s ing er ingen ers heid lijk baar t te elijke tje isch")

  /// Before a compound.
  static let prefixes = split(
    "her on over onder voor na mee terug hoofd bij mis tegen oud super door wan")

  private static func split(_ words: String) -> [[UInt8]] {
    words.split(separator: " ").map { $0 == "-" ? [] : Array($0.utf8) }
  }
}
