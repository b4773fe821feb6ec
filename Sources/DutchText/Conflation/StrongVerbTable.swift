/// The strong and irregular verbs of Dutch with their principal parts.
///
/// Written by us from the grammar of the language; simple verbs only, for a prefix or a particle changes
/// no form. An infinitive, then its forms. `+broken` is a participle: `gebroken`, and after an
/// inseparable prefix `verbroken`. A star marks what is more often another word when it stands
/// alone (`bond`), and is a form of the verb only after a prefix (`verbond`). `komen=kom` names the
/// stem where the spelling does not give it.
enum StrongVerbTable {
  /// A verb a line.
  static let text = """
    bakken +bakken
    bannen +bannen
    barsten +barsten
    bederven bedierf bedierven bedorven
    bedriegen bedroog bedrogen
    beginnen begon begonnen
    bergen borg* borgen* +borgen
    bersten borst* borsten* +borsten
    bevelen=beveel beval bevalen bevolen
    bewegen bewoog bewogen
    bezwijken bezweek bezweken
    bidden bad* baden* +beden*
    bieden bood boden +boden
    bijten beet beten +beten
    binden bond* bonden* +bonden
    blazen blies bliezen +blazen
    blijken bleek bleken +bleken
    blijven bleef bleven +bleven
    blinken blonk blonken +blonken
    braden +braden
    breken brak braken +broken
    brengen bracht brachten +bracht
    brouwen +brouwen
    buigen boog* bogen +bogen
    delven dolf dolven +dolven
    denken dacht dachten +dacht
    dingen dong dongen +dongen
    doen=doen doe doet deed deden doend +daan
    dragen droeg droegen +dragen
    drijven dreef dreven +dreven
    dringen drong drongen +drongen
    drinken dronk dronken +dronken
    druipen droop dropen +dropen
    duiken dook doken +doken
    dunken docht +docht
    dwingen dwong dwongen +dwongen
    eten at aten +geten
    fluiten floot floten +floten
    gaan=gaan ga gaat ging gingen gaand +gaan
    gebieden gebood geboden*
    gedragen gedroeg gedroegen
    gelden gold golden +golden
    gelijken geleek geleken
    genezen genas genazen
    genieten genoot genoten
    gevallen geviel
    geven gaf gaven +geven
    gieten goot* goten +goten
    glijden gleed gleden +gleden
    glimmen glom glommen +glommen
    graven groef groeven +graven
    grijpen greep grepen +grepen
    hangen hing hingen +hangen
    hebben=hebben heb hebt heeft had hadden +had
    heffen hief hieven +heven
    helpen hielp hielpen +holpen
    heten +heten
    hijsen hees hesen +hesen
    hoeven +hoeven
    houden hou hield hielden +houden
    houwen hieuw hieuwen +houwen
    jagen joeg joegen
    kiezen koos kozen +kozen
    kijken keek keken +keken
    kijven keef keven +keven
    klimmen klom klommen +klommen
    klinken klonk klonken +klonken
    kluiven kloof* kloven* +kloven
    knijpen kneep knepen +knepen
    komen=kom komen komend komende kwam kwamen +komen
    kopen kocht kochten +kocht
    krijgen kreeg kregen +kregen
    krijsen krees kresen +kresen
    krimpen kromp krompen +krompen
    kruipen kroop kropen +kropen
    kunnen=kunnen kan kun kunt kon konden +kund
    kwijten kweet kweten +kweten
    lachen +lachen
    laden +laden
    laten liet lieten +laten
    lezen las lazen +lezen
    liegen loog logen +logen
    liggen lag lagen +legen
    lijden leed* leden* +leden*
    lijken leek leken +leken
    lopen liep liepen +lopen
    luiken look* loken* +loken
    malen +malen
    melken molk molken +molken
    meten mat* maten* +meten
    mijden meed meden +meden
    moeten moest moesten
    mogen=mogen mag mocht mochten +mogen +mocht
    nemen nam namen* +nomen
    nijgen neeg negen* +negen
    nijpen neep nepen +nepen
    ontginnen ontgon ontgonnen
    plegen placht plachten
    pluizen ploos plozen +plozen
    prijzen prees prezen +prezen
    raden ried rieden +raden
    rijden rij* reed reden* +reden
    rijgen reeg regen* +regen
    rijten reet* reten +reten
    rijzen rees rezen +rezen
    roepen riep riepen +roepen
    ruiken rook* roken* +roken
    scheiden +scheiden
    schelden schold scholden +scholden
    schenden schond schonden +schonden
    schenken schonk schonken +schonken
    scheppen schiep schiepen +schapen
    scheren schoor schoren +schoren
    schieten schoot schoten +schoten
    schijnen scheen schenen +schenen
    schijten scheet scheten +scheten
    schrijden schreed schreden +schreden
    schrijven schreef schreven +schreven
    schrikken schrok schrokken +schrokken
    schuilen school* scholen* +scholen
    schuiven schoof schoven +schoven
    slaan=slaan sla* slaat sloeg sloegen slaand +slagen
    slapen sliep sliepen +slapen
    slijpen sleep* slepen* +slepen
    slijten sleet sleten +sleten
    slinken slonk slonken +slonken
    sluipen sloop* slopen* +slopen
    sluiten sloot sloten +sloten
    smelten smolt smolten +smolten
    smijten smeet smeten +smeten
    snijden sneed sneden +sneden
    snuiten snoot snoten +snoten
    snuiven snoof snoven +snoven
    spannen +spannen
    spinnen spon sponnen +sponnen
    splijten spleet spleten +spleten
    spreken sprak spraken +sproken
    springen sprong sprongen +sprongen
    spruiten sproot sproten +sproten
    spugen spoog spogen +spogen
    spuiten spoot spoten +spoten
    staan=staan sta staat stond stonden staand +staan
    steken stak staken* +stoken
    stelen stal* stalen* +stolen
    sterven stierf stierven +storven
    stijgen steeg stegen +stegen
    stijven steef steven* +steven
    stinken stonk stonken +stonken
    stoten stiet stieten +stoten
    strijden streed streden +streden
    strijken streek* streken* +streken
    stuiven stoof stoven +stoven
    tijgen toog togen +togen
    treden trad traden +treden
    treffen trof troffen +troffen
    trekken trok trokken +trokken
    vallen viel vielen +vallen
    vangen ving vingen +vangen
    varen voer* voeren* +varen
    vechten vocht vochten +vochten
    verdrieten verdroot verdroten
    verdwijnen verdween verdwenen
    vergeten vergat vergaten
    verliezen verloor verloren
    verslinden verslond verslonden
    verwijten verweet verweten
    vinden vond vonden +vonden
    vlechten vlocht vlochten +vlochten
    vlieden vlood vloden +vloden
    vliegen vloog vlogen +vlogen
    vouwen +vouwen
    volbrengen volbracht volbrachten
    voldoen=voldoen voldoe voldoet voldeed voldeden voldaan voldane
    volstaan=volstaan volsta volstaat volstond volstonden
    vragen vroeg* vroegen
    vreten vrat vraten +vreten
    vriezen vroor vroren +vroren
    vrijen vree vreeën +vreeën
    waaien woei woeien
    wegen woog wogen +wogen
    werpen wierp wierpen +worpen
    werven wierf wierven +worven
    weten wist wisten +weten
    weven +weven
    wijken week* weken* +weken
    wijzen wees wezen* +wezen
    willen wil wilt wilde wilden wou wouden
    winden wond* wonden* +wonden
    winnen won wonnen +wonnen
    worden werd werden +worden
    wreken +wroken
    wrijven wreef wreven +wreven
    wringen wrong wrongen +wrongen
    zeggen zei zeiden
    zenden zond zonden +zonden
    zieden +zoden
    zien=zien zie ziet zag zagen ziend +zien
    zijgen zeeg zegen* +zegen
    zijn=zijn ben bent is was waren +weest
    zingen zong zongen +zongen
    zinken zonk zonken +zonken
    zinnen zon* zonnen* +zonnen
    zitten zat zaten +zeten
    zoeken zocht zochten +zocht
    zouten +zouten
    zuigen zoog zogen +zogen
    zuipen zoop zopen +zopen
    zullen=zullen zal zul zult zou zouden
    zwelgen zwolg zwolgen +zwolgen
    zwellen zwol zwollen +zwollen
    zwemmen zwom zwommen +zwommen
    zweren zwoer zwoeren +zworen
    zwerven zwierf zwierven +zworven
    zwijgen zweeg zwegen +zwegen
    """

  /// Prefixes that are never parted from their verb, and take no `ge`.
  static let inseparable = """
    aan achter be door er her mis om onder ont over ver voor weer
    """

  /// Those of them that make verbs and little else.
  static let verbal = "be er her ont ver"

  /// Particles and other first members of separable verbs.
  static let separable = """
    aan aaneen achter achterna achterom achterop achterover achteruit adem af afzijdig beet bekend
    beschikbaar bezig bij bijeen bijna binnen bloot boven buit buiten dank deel dicht dood door
    dooreen droog dwars eens fijn flauw gade gelijk gerust gevangen glad goed groot grootscheeps
    hard heen heilig hoog huis in ineen ingang kapot kennis klaar klein klem kort krom kwaad kwalijk
    kwijt laag lam lang langs leeg lek lens lief los mede mee mis na naar neder neer om omhoog
    omlaag omver onder onderuit op opeen open opnieuw over overboord overeen overeind overhoop
    plaats plat prijs pal raad rechtop recht rond rondom samen schaak schade scheef scherp schoon
    schuil stand steun stil stop stuk stijf tegemoet tegen teleur tekeer teloor teniet tentoon ter
    terecht terneer terug teweeg thuis tegenover toe toneel tot tussen uit uiteen vaarwel vast
    veilig verder vet vlak voor vooraf voorbij voorop voort vooruit vreemd vrij waar wacht warm
    weder weer weg wel wijs zeker ziek zoek zwart
    """
}
