/// The verbs beside quotes: finite forms (the first person without -t where it differs), and last the participle;
/// `-` where there is none.
enum CueLists {
  static let speech = """
    zegt zeg zei zeiden zeggen zegde zegden gezegd
    vertelt vertel vertelde vertelden vertellen verteld
    antwoordt antwoord antwoordde antwoordden antwoorden geantwoord
    vraagt vraag vroeg vroegen vragen gevraagd
    schrijft schrijf schreef schreven schrijven geschreven
    noteert noteer noteerde noteerden noteren genoteerd
    typt typ typte typten typen getypt
    mailt mail mailde mailden mailen gemaild
    belt bel belde belden bellen gebeld
    appt app appte appten appen geappt
    twittert twitterde twitterden twitteren getwitterd
    tweet tweette tweetten tweeten getweet
    roept roep riep riepen roepen geroepen
    schreeuwt schreeuw schreeuwde schreeuwden schreeuwen geschreeuwd
    fluistert fluister fluisterde fluisterden fluisteren gefluisterd
    mompelt mompel mompelde mompelden mompelen gemompeld
    bekent beken bekende bekenden bekennen bekend
    erkent erken erkende erkenden erkennen erkend
    beaamt beaam beaamde beaamden beamen beaamd
    bevestigt bevestig bevestigde bevestigden bevestigen bevestigd
    ontkent ontken ontkende ontkenden ontkennen ontkend
    benadrukt benadruk benadrukte benadrukten benadrukken benadrukt
    onderstreept onderstreep onderstreepte onderstreepten onderstrepen onderstreept
    verklaart verklaar verklaarde verklaarden verklaren verklaard
    verduidelijkt verduidelijkte verduidelijkten verduidelijken verduidelijkt
    vervolgt vervolg vervolgde vervolgden vervolgen vervolgd
    concludeert concludeer concludeerde concludeerden concluderen geconcludeerd
    constateert constateer constateerde constateerden constateren geconstateerd
    beweert beweer beweerde beweerden beweren beweerd
    betoogt betoog betoogde betoogden betogen betoogd
    waarschuwt waarschuw waarschuwde waarschuwden waarschuwen gewaarschuwd
    belooft beloof beloofde beloofden beloven beloofd
    verzucht verzuchtte verzuchtten verzuchten verzucht
    moppert mopper mopperde mopperden mopperen gemopperd
    klaagt klaag klaagde klaagden klagen geklaagd
    reageert reageer reageerde reageerden reageren gereageerd
    oppert opper opperde opperden opperen geopperd
    suggereert suggereer suggereerde suggereerden suggereren gesuggereerd
    adviseert adviseer adviseerde adviseerden adviseren geadviseerd
    meldt meld meldde meldden melden gemeld
    citeert citeer citeerde citeerden citeren geciteerd
    grapt grap grapte grapten grappen gegrapt
    grinnikt grinnik grinnikte grinnikten grinniken gegrinnikt
    snauwt snauw snauwde snauwden snauwen gesnauwd
    verwijt verweet verweten verwijten verweten
    sneert sneerde sneerden sneren gesneerd
    repliceert repliceerde repliceerden repliceren gerepliceerd
    preciseert preciseerde preciseerden preciseren gepreciseerd
    nuanceert nuanceerde nuanceerden nuanceren genuanceerd
    relativeert relativeerde relativeerden relativeren gerelativeerd
    """

  static let mild = """
    stelt stel stelde stelden stellen gesteld
    vindt vind vond vonden vinden gevonden
    meent meen meende meenden menen gemeend
    denkt denk dacht dachten denken gedacht
    gelooft geloof geloofde geloofden geloven geloofd
    hoopt hoop hoopte hoopten hopen gehoopt
    weet wist wisten weten geweten
    lacht lach lachte lachten lachen gelachen
    zucht zuchtte zuchtten zuchten gezucht
    glimlacht glimlachte glimlachten glimlachen geglimlacht
    knikt knik knikte knikten knikken geknikt
    peinst peins peinsde peinsden peinzen gepeinsd
    besluit besloot besloten besluiten besloten
    begint begin begon begonnen beginnen begonnen
    eindigt eindig eindigde eindigden eindigen geëindigd
    pleit pleitte pleitten pleiten gepleit
    voorspelt voorspel voorspelde voorspelden voorspellen voorspeld
    verwacht verwachtte verwachtten verwachten verwacht
    merkt merk merkte merkten merken gemerkt
    herinnert herinner herinnerde herinnerden herinneren herinnerd
    schat schatte schatten schatten geschat
    spreekt spreek sprak spraken spreken gesproken
    praat praatte praatten praten gepraat
    ervaart ervaar ervoer ervoeren ervaren ervaren
    leert leerde leerden leren geleerd
    analyseert analyseerde analyseerden analyseren geanalyseerd
    reflecteert reflecteerde reflecteerden reflecteren gereflecteerd
    filosofeert filosofeerde filosofeerden filosoferen gefilosofeerd
    """

  static let naming = """
    noemt noem noemde noemden noemen genoemd
    omschrijft omschrijf omschreef omschreven omschrijven omschreven
    beschrijft beschrijf beschreef beschreven beschrijven beschreven
    typeert typeer typeerde typeerden typeren getypeerd
    kenschetst kenschetste kenschetsten kenschetsen gekenschetst
    betitelt betitelde betitelden betitelen betiteld
    """

  static let thing = """
    staat stond stonden staan gestaan
    luidt luidde luidden luiden geluid
    klinkt klonk klonken klinken geklonken
    heet heette heetten heten geheten
    betekent betekende betekenden betekenen betekend
    """

  static let separable: [(particles: String, rows: String)] = [
    ("uit", "legt leg legde legden leggen uitgelegd"),
    ("toe aan", "geeft geef gaf gaven geven toegegeven"),
    ("op", "merkt merk merkte merkten merken opgemerkt"),
    ("aan", "vult vul vulde vulden vullen aangevuld"),
    ("toe", "voegt voeg voegde voegden voegen toegevoegd"),
    ("toe", "licht lichtte lichtten lichten toegelicht"),
    ("samen", "vat vatte vatten vatten samengevat"),
    ("af", "sluit sloot sloten sluiten afgesloten"),
    ("weten", "laat liet lieten laten -"),
    ("verder door", "gaat ging gingen gaan -"),
    ("tegen", "werpt wierp wierpen werpen tegengeworpen"),
    ("voor", "houdt hield hielden houden voorgehouden"),
    ("uit", "schreeuwt schreeuwde schreeuwden schreeuwen uitgeschreeuwd"),
    ("in", "brengt bracht brachten brengen ingebracht"),
    ("na", "denkt dacht dachten denken nagedacht"),
    ("terug", "blikt blikte blikten blikken teruggeblikt"),
  ]
}
