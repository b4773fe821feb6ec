/// Nouns whose plural changes more than its ending, and words of other classes that have another stem.
///
/// Written by us from the grammar of the language. A base, then its forms. A plus before a form: the form keeps
/// its base as the last part of any compound (`gemeenteraadsleden`); without, only where that base is attested.
enum IrregularNounTable {
  /// A noun a line.
  static let nouns = """
    aanname +aannamen
    aanspraak +aanspraken
    aanslag +aanslagen
    aanvraag +aanvragen
    afspraak +afspraken
    afslag +afslagen
    bad baden
    been +beenderen benen
    bedrag +bedragen
    bestek +bestekken
    bevel bevelen
    bijlage +bijlagen
    blad +bladen +bladeren
    bod boden
    dag +dagen
    dak +daken
    dal dalen
    doorbraak +doorbraken
    ei +eieren
    gat +gaten
    gedachte +gedachten
    gebed gebeden
    gebod geboden
    gebrek +gebreken
    gelid +gelederen
    gemoed +gemoederen
    gen genen
    glas +glazen
    god +goden
    goed +goederen
    graf graven
    hertog +hertogen
    hoen +hoenderen +hoenders
    hof hoven
    hol holen
    inbraak +inbraken
    kalf +kalveren
    kind +kinderen +kinders
    kleed +kleren +klederen
    koe +koeien
    kot koten
    lam +lammeren
    lid +leden +ledematen
    lied +liederen
    lof loven
    lot loten
    nederlaag +nederlagen
    oorlog +oorlogen
    opgave +opgaven
    oplage +oplagen
    opname +opnamen
    overname +overnamen
    pad +paden
    ra raas
    rad raderen
    rund +runderen
    schip +schepen
    schot schoten
    slag +slagen
    slot sloten
    smid +smeden
    spaan +spaanders
    spel spelen
    staf staven
    stad +steden
    toespraak +toespraken
    tred treden
    uitbraak +uitbraken
    uitgave +uitgaven
    uitspraak +uitspraken
    vat +vaten
    verbod verboden
    verdrag +verdragen
    verslag +verslagen
    verlof +verloven
    vlo +vlooien
    volk +volkeren
    weg +wegen
    """

  /// Plurals of Latin, Greek and other tongues.
  static let foreign = """
    aquarium +aquaria
    bedoeïen +bedoeïnen
    catalogus +catalogi
    centrum +centra
    collega +collegae
    crematorium +crematoria
    criterium +criteria
    curiosum +curiosa
    curriculum +curricula
    decennium +decennia
    depositum +deposita
    dogma +dogmata
    excuus +excuses
    examen +examina
    fysicus +fysici
    gremium +gremia
    gymnasium +gymnasia
    honorarium +honoraria
    imperium +imperia
    index +indices +indexen
    jubileum +jubilea
    laboratorium +laboratoria
    lemma +lemmata
    lyceum +lycea
    matrix +matrices
    maximum +maxima
    medium +media
    memorandum +memoranda
    millennium +millennia
    minimum +minima
    ministerie +ministeries
    moratorium +moratoria
    museum +musea
    optimum +optima
    podium +podia
    politicus +politici
    quantum +quanta
    rector +rectoren
    referendum +referenda
    schema +schemata
    serum +sera
    spectrum +spectra
    stadium +stadia
    stimulus +stimuli
    symposium +symposia
    syndicus +syndici
    technicus +technici
    territorium +territoria
    thema +themata
    trauma +traumata
    unicum +unica
    vademecum +vademeca
    """

  /// Degrees of comparison of another stem, and the like.
  static let others = """
    dood dooie dooien
    goed goeie
    kwaad kwaaie
    oud ouwe
    rood rooie
    goed beter betere beters best beste besten
    veel vele velen meer meest meeste meesten
    weinig minder mindere minst minste minsten
    graag liever
    laat laatst laatste laatsten
    na naast naaste naasten
    """
}
