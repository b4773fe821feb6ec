/// The basic words of Dutch: roots, common nouns, verbs and adjectives that compounds are made of.
///
/// Written for this library from general knowledge of the language; no word list was copied. A collection
/// of ten articles does not attest `teelt` or `kamer` by itself. With these words the boundary F1 on
/// a list of words that has nothing else to go by rises from 69.9 to 77.7, with a large collection
/// from 79.2 to 82.5 (each fitted for itself; docs/ANALYSIS.md).
enum BasicWordsTable {
  /// Base forms in alphabetical order, separated by white space.
  static let words =
    """
    aanbod aandeel aanleg aanleiding aanslag aantal aanval aanvraag aap aardappel aardbei aarde
    aardolie accent accijns account accu acht achter achtergrond acteur actie activiteit adem ader
    administratie adoptie adres advertentie advies adviseur advocaat afdeling afdruk affiche
    afhandelen afspraak afspreken afstand afval agenda agent akker akkerbouw akkoord akoestiek
    akte alarm album alcohol alfabet algemeen algoritme alibi allergie altaar aluminium amandel
    ambacht ambitie ambtenaar ambulance analist analyse anekdote angst anker antenne antwoord
    antwoorden apotheek app apparaat appartement appel applaus april arbeid archief architect
    arena arend argument arm armig aroma arrest artikel arts as asfalt asiel aspect aspirine
    assistent assortiment astma atelier atlas atletiek atoom attest audio augustus auteur auto
    autonomie avond avontuur azijn baan baard baas baby bacterie bad bagage bakken bakker bakkerij
    baksteen bal balans balie balk balkon ballet ballon banaan band bang bank base basis basketbal
    bed bedienen bediening bedrag bedrijf beek beeld beeldhouwer been beer beest begeleider
    begeleiding begin begrafenis begrip begroting behandelen behandeling beheer behoefte bek
    bekentenis beker belang belasting beleid beleving bellen beller bende benig benzine bepaling
    beperking bereiding bereikbaar bereikbaarheid berg bergen berging bericht berk beroep bes
    bescherming besluit bestand bestellen bestelling bestrijding bestuur betalen betaling
    betekenis beton betrokkenheid betrouwbaar betrouwbaarheid beuk beurs beveiliging bevel
    bevestigen bevolking bevrijding bewaking bewaren beweging bewering bewijs bewoner bewust bezem
    bezetting bezoek bezoeker bezorger bezorging bezwaar bibliotheek bidden bier biet big bij
    bijbel bijdrage bijeenkomst bijl bijstand bijzonder biljart biljet binden binding binnen
    biologie bioscoop bisschop bitter blaas blad blauw blazen blessure blij bliksem blind bloed
    bloei bloem blok bloot blussen bodem boek boekhouding boer boete boetiek bok boksen bol bom
    bon bond boodschap boog boom boon boor boord boos boot bord boren borrel borst borstel bos
    bosbouw bot boter bots bout bouw bouwen bouwer boven braden branden brandstof breed breedte
    breien brein breken brengen breuk brief bril brochure broeder broek broer brok brommer bron
    brood brug bruid bruiloft bruin budget buffet bui buik buis buiten bult bundel burcht bureau
    burgemeester burger bus buur buurman buurt cabine cacao cadeau café calcium calorie camera
    campagne camping capaciteit caravan cassette catalogus categorie cateraar catering cel cement
    censuur centraal centrale centrum ceremonie certificaat chat chauffeur chef chemie chip
    chirurg chloor chocolade cijfer circuit circus cirkel citaat citroen civiel clausule cliënt
    club coach coalitie code codering collega college column combinatie comfort commando
    commentaar commissie communicatie communiceren compagnie compensatie competitie component
    compositie compressie computer concept concern concert conclusie conditie conducteur
    conferentie conflict confrontatie congres constructie consulent consument consumptie contact
    container contract contrast controle convenant conversie corporatie correctie correspondentie
    corruptie creatie crediet crediteur crisis criterium cultuur cursus curve cyclus dader dag dak
    dal dam dame dammen dans dansen dapper darm dashboard data datum dauw debat debiteur december
    decennium declaratie deeg deel deelnemer deeltje defect defensie definitie deken delict delig
    delige deling democratie den denken depressie dertien dertig deskundige detail detective deugd
    deur diagnose diagram dialect dialoog dicht dichter dieet dief diefstal dienst dienstrooster
    diep diepte dier diesel differentie digitaal dij dijk dik dimensie diner ding dinsdag diploma
    diplomaat directeur discipline discriminatie discussie distel distributie divisie docent
    document doden doek doel doelgroep doelpunt dok dokter dolfijn dom domein dominee donatie
    donder donderdag donker donor dood doof doop doorlopen doos doping dorp dorst dosis dossier
    douane douche draad draaien dragen drager drank drempel drie driehoek drift drijven drinken
    droef drogen dromen droog droom drug druif druk dubbel duif duik duiken duiker duim duin duits
    duivel duizend dun duur duwen dwang dwerg dynamiek echo echt echtgenoot economie edel editie
    educatie een eend eer eerste eeuw effect egel ei eieren eigen eigenaar eigenschap eik eiland
    eind einde eindgebruiker eiwit elektriciteit elektronica element elf elftal ellende emballage
    emissie emmer emotie encyclopedie energie eng engel engels enkel enquête envelop epidemie erf
    erfenis erkenning ernst erts ervaring erwt es escalatie essay etage etalage etappe eten etiket
    etiquette evaluatie evangelie evenement evenwicht examen expert exploitatie export expositie
    extra ezel fabel fabricage fabriek facet faciliteit factor factuur faillissement familie fan
    fantasie farmacie fase fauna februari feest feit ferry fiets fietsen figuur fijn file filiaal
    film filmster filosofie filter finale finish firma fiscus fles flora fluit fluiten fluor
    fokken folder fonds formaat formatie formule formulier fort forum fosfor foto fotograaf
    fractie fragment framboos franchise frans fraude frequentie fruit functie functionaris
    functioneren fundament fusie fysica gaas gal galerie gang gans garage garantie garen garnaal
    gas gast gave gebak gebed gebergte gebeuren gebeurtenis gebied gebit gebonden geboorte gebouw
    gebrek gebruik gebruiker gedachte gedeelte gedicht gedrag gedreven geduld geel geest gegeven
    gegevens geheel geheim geheugen gehoor geit gek gel gelaat gelatine geld geldstroom gelijkheid
    geloof geluid geluk gemak gemeen gemeenschap gemeente gen geneesmiddel generatie genezen
    genoot genre geologie gerecht gereedschap gericht gerichte gerichtheid gerst geschenk
    geschiedenis geschil geslacht gesprek gesteente getal getuige getuigenis gevaar geval
    gevangenis gevecht gevel geven gever geving gevoel gevoelig gevolg gewas geweer geweld gewest
    gewicht gewoonte gezegde gezicht gezin gezond gezondheid gids gieten gif gips giraf gitaar
    glad glans glas glazuur gleuf glijden god godsdienst goed goederen goedkoop golf gooien goot
    gordel gordijn goud graad graaf graan graf grafiek gram grammatica granaat grap gras graven
    greep grens grieks griep griffie grijs grip groei groen groente groep groet groeve grof grond
    groot grot gunst gymnasium gymnastiek haai haak haan haar haard haas haat habitat hagedis
    hagel hal halen half hals halte ham hamer hameren hand handbal handdoek handel handelaar
    handelen handleiding handschoen handschrift handtekening hap hard hardware harig haring harnas
    hars hart haven haver hectare heden heel heer heet heffing heide heilig hek heks hel held hemd
    hemel hen hengel hennep herberg herder herfst herhalen herinnering herkennen herkenning
    hersenen herstel herstellen hert hertog heup heuvel historie hitte hiërarchie hobby hockey
    hoed hoek hoeveelheid hol hond honderd honger honing honkbal hoofd hoofdstuk hoog hoogte hoop
    hoorn hop horeca horen horizon hormoon hotel houder houderij houding hout huid huilen huis
    huisnummer hulp hulpverlening humor huren huur huurder huwelijk hygiëne hypotheek ideaal idee
    identiteit ideologie iep ijs ijver ijzer illustratie imago immigratie immuniteit import impuls
    inbraak inbreuk incident index indicatie indicator individu industrie inflatie informant
    informatie informeren infrastructuur ingang ingenieur ingreep inhalen inhoud initiatief
    injectie inkomen inkomst inkoop inkt inlichting inname innovatie inrichting inschrijving
    insect inspectie installatie instantie instelling instituut instructie insuline integratie
    intelligentie intensiteit interesse interieur internet interview introductie inval invasie
    inventaris investering invloed inwoner inzet isolatie italiaans jaar jagen jager jaloezie jam
    januari jargon jarig jarige jas jenever jet jeugd jockey jodium jong jongen journaal
    journalist jubileum judo juli juni jurk jury justitie juweel kaak kaal kaars kaart kaartje
    kaas kabaal kabel kabeljauw kade kader kalender kalf kalium kalk kalmte kam kameel kamer kamp
    kamperen kampioen kampioenschap kan kanaal kandidaat kanker kano kanon kans kant kantine
    kantoor kap kapel kapitaal kapitein kapper kar karakter karavaan karton kas kassa kast
    kastanje kasteel kat kathedraal katoen kavel kazerne keel kegel keizer kelder kelner kenmerk
    kennel kennen kenner kennis kerk kermis kern kers kerst ketel keten ketting keuken keuren
    keuring keuze kever kiem kies kiezen kiezer kijken kijker kikker kilo kin kind kinder kinderen
    kiosk kip kist klacht klager klank klant klas klasse klassement klauw klaver kleding kleed
    klei klein kleur kleurig kleuter klikken klimaat klimmen kliniek klok klooster kloppen kluis
    knallen knecht knie knijpen knippen knoop knop knopen koe koek koel koelen koers koffer koffie
    kogel kok koken kolom komedie komkommer komma kompas konijn koning koningin konvooi kool
    koolstof koop koor koord koorts kop kopen koper koppel koppig koren korfbal kort korting
    kosten kou koud koude kraag kraai kraam kraan krab krabben kracht kraken krant krat krediet
    kreeft kring kritiek kroeg krokodil krom kroon kruid kruien kruipen kruis kruispunt krul kubus
    kuiken kuil kunde kundige kunst kunstenaar kunststof kus kussen kust kuur kwaad kwaal kwadraat
    kwaliteit kwartaal kwartier kwast kweek kweken kweker kwekerij kwestie laag laan laars laat
    laatste laboratorium lach lachen ladder laden lading laf lak laken lam lamp land landbouw
    landen landschap lang lans laser latijn lawaai lawine leden leeftijd leeg leem leer leerkracht
    leerling leeuw legende leger legering leggen legitimatie leiden leider leiderschap leiding
    lekker lelijk lenen lengte lening lens lente lepel leraar leren les letsel letter leugen
    leunen leven levend lever leverancier leveren levering levertijd lezen lezer lezing liberaal
    licentie lichaam licht lichting lid lied liedje liefde lift liggen lijf lijm lijmen lijn lijst
    likken linde liniaal linker linnen lint lip liter literatuur litteken locatie logboek logeren
    logistiek lokaal loket lokken long lood loods loon loop lopen loper los lossen lot loterij
    loyaal loyaliteit lucht luchten luchthaven luid luiheid luik luis luisteraar luisteren lunch
    lust luxe maag maaien maaltijd maan maand maandag maart maat maatschappij machine macht
    magazijn magazine magneet magnetron mail majoor makelaar maker making malen man manager mand
    mantel manuscript map marathon marge marine markering markt marmer masker massa massage mast
    mat match materiaal materie matig matras maxi mayonaise maïs mechanisme medaille mede
    medewerker media medicijn medium meel meer meester meeuw meisje melden melding melk melken
    melodie mengen mening mens menu merel merk merken mes mest metaal meten meter methode meting
    metro meubel middag middel midden mier migraine migratie mijn mikken milieu militair miljard
    miljoen mineraal mini minimum minister minuut misdaad missie mist mixer mobiliteit mode model
    module moed moeder moeite moeras mogelijkheid molecule moment mond monitor monitoring monnik
    monteur monument mooi moord moorden moraal morgen mos moskee mossel motief motivatie motor
    motto mug muis munt mus museum muts muur muziek mysterie mythe naaien naakt naald naam nacht
    nadeel nagel najaar narcose nat natie nationaal natrium natuur natuurkunde nauw nederlaag
    nederlands neef neerslag negen nek nemen nemer neming nest net netel netwerk neus neven nicht
    nier nieuw nieuws nieuwsbrief nijverheid nippen niveau noemen nood noodlot noord noorden noot
    norm nota notaris notatie notitie novelle november nuance nul nummer nut oase object
    observatie obstakel oceaan ochtend oefenen oefening oester offer offeren offerte officier ogen
    ogenblik ogig oktober olie olifant olijf oma omgeving omlijsting omstandigheid omvang omweg
    omzet onder onderdeel onderhoud ondernemer onderneming ondersteuning onderwerp onderwijs
    onderzoek onderzoeker ongeluk online ontbijt onthalen ontslag ontvangen ontwerp ontwikkeling
    onweer oog oogsten ooievaar oom oor oord oordeel oordelen oorlog oorzaak oost oosten opa
    opbouw opbrengst opdracht open openen opening opera operatie opinie oplage opleiding oplossing
    opmaak opname oppas opslag opstand optie optiek optocht opzet oranje orde ordening orgaan
    organisatie organiseren orgel origine oriëntatie orkest os otter oud ouder oven overeenkomst
    overgang overheid overlast overleg overname overzicht paal paar paard paars pacht pad
    paddenstoel pagina pak pakket paleis paling pan paneel panel paniek pap papegaai papier
    paprika parade paradijs paragraaf parasiet parel park parkeren parket parlement parochie
    partij partner pasen paspoort passage passagier passen pasta patent patiënt patroon paus pauze
    pedaal pedagogiek peer peil peilen pen pensioen pension peper perceel percentage periode
    permanent perron persen personage personeel perspectief perzik pet petitie peuter piano pijl
    pijler pijn pijp pikken pil piloot piraat piste pistool plaag plaat plaats plafond plakken
    plan planeet plank plannen planning plant planten plastic plat platform plein plek pletten
    plicht ploeg plukken podium poeder poes poetsen poging polder polis politie pols pompen
    pompoen pont pool poort poot pop popgroep populatie populier porselein portaal portefeuille
    portemonnee portier positie post postcode postzegel pot potentieel potlood poëzie praktijk
    praten predikant preek prei premie prent presentatie president prestatie presteren prestige
    preventie priester prijs prikken principe prins prinses print printen prior prioriteit
    privilege privé proberen probleem procedure procent proces product productie productiviteit
    proef proeven profeet profiel programma project promotie propaganda proportie proppen protest
    protocol provider provincie pruim psalm psychologie publicatie publiek puin punt puzzel quiz
    quotum raad raadsel raadslid raam race radar raden radio rail ramp rampspoed rand rang
    ranglijst rapen rapport rapportage ras rat ratio reactie reactor reageren realiteit recept
    receptie recessie recht rechter reclame record recreatie redacteur redactie redden redding
    rede reden reductie redzaam redzaamheid ree reeks referentie reflex reform regel regeling
    regen regering regie regime regio regisseur register registratie reglement reiken reis reizen
    reiziger rek rekenen rekening rekenkunde relatie religie rem remise remmen rennen renner rente
    reparatie repertoire reportage reppen reprise republiek reputatie reserve residentie respect
    restant restaurant resultaat retour reus revisie revolutie rib richten ridder riem rij rijbaan
    rijden rijder rijgen rijk rijp rijst ring risico rit ritme rivaal rivier robot roem roepen
    roer roeren roest roesten rogge rok roken rol rollen roman rond ronde rood rook room roos
    rooster rot rotatie rots route roven roze rubber rubriek rug ruiken ruilen ruim ruimen ruimte
    ruit rups russisch rust rusten ruw ruzie ruïne saga sage salaris samen samenwerking sanctie
    sanering sap satelliet sauna saus scan scenario schaak schaal schaamte schaap schaar schaatsen
    schade schaduw schakel schaken schande scharnier scharrelen schat schaven schedel scheiden
    scheidsrechter schema schenken schenking schepen scheppen scheren scherm scherp schets
    schetsen scheur schieten schiften schijf schild schilder schilderij schildpad schillen
    schimmel schip schoen schok scholing schommelen school schoon schoppen schors schot schotel
    schouder schreeuwen schrift schrijven schrijver schrobben schroef schudden schuiven schuld
    schulp schuur score script scène seconde secretaris sector segment seizoen selectie senator
    sensatie sensor september serie server service servies sessie sfeer shirt sier signaal
    simulatie sinaasappel situatie sjaal skelet sla slaaf slaan slaap slachten slachter slachtig
    slachtoffer slag slager slak slang slapen slecht sleep slepen sleutel slijm slijpen slikken
    slim slogan sloop sloot slopen slot sluimeren sluipen sluiten smaak smal smart smeden smeer
    smelten smeren snaar snavel sneeuw snel snelheid snijden snoei snoeien snoep snoer snor
    snorren snuiven sociaal soep software sok soldaat solidariteit sollicitatie som sonde soort
    soortig sorteren spaans spannen spanning spar sparen speciaal specialist spectrum speelgoed
    speer spek spel spelen speler spelling speuren spiegel spiegeling spier spijker spin spinazie
    spinnen spion spiritus spitten splijten splitsen spoed spoel spoelen spons sponsor spoor sport
    sporter spot spotten spraak sprei spreken spreuk springen sprint sprong sprookje spuit spuiten
    staaf staal staan staart staat stad stadion stadium staf stal stallen stam stamp stand
    standaard standbeeld stap stapelen start starten station statistiek statuut steden steen
    steenkool steiger steil steken stelen stelling stelsel stem stemmen stempel stengel ster sterk
    sterven steun sticker stier stijl stikken stikstof stil stilte stimulans stimulering stip
    stoel stof stoffering stok stoken stollen stom stoom stoornis stoot stoppen storing storm
    storten stoten straal straat straf straling strand strategie streek streep strekken stremmen
    stremming stress streven strijd strijden strijken strip stromen stroming stroom stroop
    structuur struik student studie stuiven stuk sturen stuur stuwen subsidie succes suiker suite
    super supermarkt supporter symbool symptoom syndroom synthese systeem taak taal taart tabak
    tabel tactiek tafel tak talent talig talige tam tand tang tank tanken tante tapijt tarief
    tarten tarwe tas tasten taxatie taxi team technicus techniek technologie teelt teen tegel
    tegemoetkoming teken tekenen tekening tekst telefoon telefoonnummer telegraaf teler telescoop
    televisie tellen telling temmen tempel temperatuur tender tennis tent termijn terras terrein
    terreur territorium terugbellen test testament testen tevreden tevredenheid textiel textuur
    theater thee thema theorie therapie thuis tien tiener tijd tijdschrift tijger tillen tin titel
    tobben tocht toegang toekomst toelage toelating toepassing toerisme toerist toernooi toespraak
    toestand toestel toets toeval toezicht toilet tol tolerantie tomaat tombe ton toneel tonen
    tong tonijn toon top toren touw toxine traag traan tractor traditie trainen trainer training
    traject tram transactie transfer transport trap tred treden treffen trein trek trekken trend
    tribunaal tribune trommel troost troosten trouw trouwen trui tuig tuin tuinbouw tumor tunnel
    turnen turven tussen twaalf twee twijfel twintig twist type typen ui uil uitgang uitgave
    uitgever uitkering uitnodiging uitslag uitspraak uitstel uitvoering uitzending uitzicht
    uitzondering ultra unie uniform universiteit universum urine utiliteit uur vaandel vaardigheid
    vaart vaas vacature vader vak vakantie val valk vallen vals valuta vangen varen variabele
    variatie varken vast vasten vat vazal vechten vee veer veertien veertig veeteelt vegen veilen
    veiligheid veiling veld vennoot ventilatie veranderen verandering verband verbeteren
    verbetering verbod verbouwing verbruik verbruiken verdachte verdediging verdeling verdieping
    verdrag verdriet veren vereniging verf vergaderen vergadering vergelijking vergif vergoeding
    vergroten vergunning verhaal verhoging verhouding verhuizen verhuizing verhuur verjaardag
    verkeer verkennen verkenning verkiezing verklaring verkoop verkoper verkoudheid verlaging
    verleden verlener verlening verlichting verlies verliezen verloop vermaak vermogen vernielen
    vernieling vernieuwing verontreiniging verpakking verpleger verplichting verraad vers verschil
    verslaan verslag verslaving verstand vertaling verteren vertrouwen vervanging verven vervoer
    vervuiling verwachting verwarmen verwarming verwerking verwijzen verwijzing verzamelen
    verzekering verzet verzoek verzoening verzuim vest vestigen vet vete veto veulen vezel video
    vier viering vierkant vijand vijf vijftig vijver villa vinden vinger viool virus vis visie
    vissen visser visserij visum vitamine vitrine vlaams vlag vlak vlakte vlam vlas vlecht
    vlechten vlees vlek vleugel vlieg vliegen vliegtuig vliet vlijen vlijt vlinder vlo vloeien
    vloek vloer vloot vlot vlucht vluchteling vocht voeding voedsel voelen voeren voering voertuig
    voet voetbal vogel vol volgen volgorde volk volleybal volume voogd voor voorbeeld voordeel
    voorhoofd voorjaar voorkeur voorraad voorstel voortgang voorwaarde voorziening voorzitter
    vorderen vork vorm vormig vormige vorming vorst vos voudig voudige vouwen vraag vraagstuk
    vracht vragen vrede vredig vreemd vrees vreugde vrezen vriend vriendelijk vriendelijkheid
    vriendin vriezen vrij vrijdag vrijheid vrijwilliger vroeg vrouw vrucht vuil vuilnis vuist
    vullen vulling vuur waag waar waarde waardig waarheid waarneming waarts wacht wachten wachtrij
    wachtwoord wagen wagon waken walvis wand wandelen wang wapen waren warm warmen warmte
    wasmachine wassen water waterstof watt web website wedde wedstrijd weduwe weefsel week weekend
    weer weerstand wees weg wegen weide weiland weken wekken wekker welvaart welzijn wenden
    wending wennen wens wereld weren werf werk werken werkgever werking werknemer werktuig werpen
    werven werving wesp west westen wet weten wetenschap wetenschapper wethouder weven whisky wieg
    wiel wieler wielrennen wijk wijken wijn wijs wijze wijzen wijziging wil wild wilg wimpel wind
    winkel winnaar winnen winning winst winter wippen wiskunde wissel wisselen wisseling wit woede
    woensdag wol wolf wolk wond wonder wonen woning woord wording worm worp worst wortel woud
    wraak wrak wrijven wringen wrok yoghurt zaad zaag zaaien zaak zaal zacht zadel zagen zak
    zakken zalm zand zang zanger zaterdag zee zeep zegel zegen zegenen zeggen zeil zelf zendeling
    zenden zender zending zenuw zes zestig zetel zetmeel zetting zeven zicht ziek ziekenhuis
    ziekte ziel zien ziften zijde zijdig zijdige zilver zin zingen zink zinken zinnig zintuig zit
    zitten zitting zoeken zoet zolder zomer zon zondag zonde zone zorg zout zuid zuiden zuigen
    zuil zuivel zuiveren zus zuster zuur zuurstof zwaaien zwaan zwaar zwaard zwak zwaluw
    zwangerschap zwart zwavel zweep zweer zweet zwemmen zwemmer zwenken zwerm zweten zweven zwijn
    """
}
