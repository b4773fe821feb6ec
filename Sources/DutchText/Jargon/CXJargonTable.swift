/// The shipped list of synonyms: what customer-experience people in Dutch and English call the same thing.
///
/// Our own work. What it may hold stands in docs/ANALYSIS.md, *Jargon*.
package enum CXJargonTable {
  /// The list as a file, in the format that `SynonymFile` reads.
  package static let text = #"""
    # Vindplaats: jargon of customer experience in Dutch and English, version 1.
    #
    # A line is a set of equivalents, separated by commas; typing one also searches for the others, for less.
    # "a, b => c" goes one way: who types a or b also finds c. "#" begins a comment, "\" makes a character mean itself.
    # A word with two capitals or more (NPS, VoC) is met only by one typed in capitals; write it small to meet both.
    # Regular plurals of the last word are met too. An acronym that is also a word (EX, SLA, UI) is only typed, never
    # searched for: it stands before an arrow.

    # Experience
    klantbeleving, klantervaring, customer experience, klantbelevenis, klantenbeleving, klantenervaring, CX
    digitale klantbeleving, digitale klantervaring, digital customer experience
    gebruikerservaring, gebruikersbeleving, user experience, UX
    medewerkerservaring, medewerkersbeleving, medewerkerbeleving, werknemerservaring, werknemersbeleving, employee experience
    EX => medewerkerservaring, medewerkersbeleving, werknemerservaring, employee experience
    patiëntervaring, patiëntenervaring, patiëntbeleving, patient experience
    cliëntervaring, cliëntbeleving, client experience
    burgerervaring, burgerbeleving, inwonerservaring, citizen experience
    reizigersbeleving, reizigerservaring, passenger experience
    gastbeleving, gastervaring, guest experience
    winkelbeleving, winkelervaring, shopping experience, store experience
    merkbeleving, merkervaring, brand experience
    customer experience management, klantbelevingsmanagement, klantervaringsmanagement, CXM, CEM
    cx manager, customer experience manager, klantbelevingsmanager, manager klantbeleving, manager customer experience
    chief customer officer, directeur klant, klantdirecteur
    CCO => chief customer officer
    chief experience officer, CXO
    gastvrijheid, hospitality
    empathie, inlevingsvermogen, empathy
    emotie, emotion
    menselijke maat, human touch

    # Journeys and their design
    klantreis, klantenreis, klanttraject, customer journey
    klantreiskaart, customer journey map, journey map
    klantreiskaart, customer journey map, journey map => klantreis, customer journey
    klantreis in kaart brengen, customer journey mapping, journey mapping
    customer journey mapping, journey mapping => klantreis, customer journey
    medewerkersreis, medewerkerreis, werknemersreis, employee journey
    patiëntreis, patiëntenreis, patient journey
    journey management, klantreismanagement, customer journey management
    journey orchestration, klantreisorkestratie, customer journey orchestration
    contactmoment, klantcontactmoment, contactpunt, interactiepunt, touchpoint
    moment van de waarheid, moment of truth, moments of truth
    MOT => moment van de waarheid, moment of truth
    wow-moment, wauwmoment, wow-ervaring, wow moment
    klantverrassing, customer delight
    piek-eindregel, piek-eindeffect, peak-end rule
    pijnpunt, knelpunt, frictiepunt, pain point, painpoint
    frictie, friction
    service design, servicedesign, serviceontwerp, dienstontwerp, dienstenontwerp
    service blueprint, serviceblauwdruk, dienstblauwdruk
    design thinking, ontwerpdenken, ontwerpgericht denken
    human centered design, human centred design, mensgericht ontwerpen, mensgericht ontwerp
    co-creatie, cocreatie, co-creation, cocreation
    eind-tot-eind, van begin tot eind, end-to-end, end to end, e2e
    nudging, nudge, gedragsduwtje
    gedragswetenschap, behavioural science, behavioral science
    gedragseconomie, behavioural economics, behavioral economics

    # Scores
    NPS, net promoter score, net promotor score, netto promotor score, promotorscore, aanbevelingsscore
    eNPS, employee net promoter score, employee NPS, medewerkers-NPS
    rNPS, relationele NPS, relationship NPS
    tNPS, transactionele NPS, transactional NPS
    promotor, promoter
    criticaster, detractor
    promotor, promoter, criticaster, detractor => NPS
    klanttevredenheid, klantentevredenheid, tevredenheid van klanten, customer satisfaction, CSAT
    CSAT, customer satisfaction score, klanttevredenheidsscore
    CES, customer effort score, klantinspanningsscore, klantmoeitescore
    klantinspanning, klantmoeite, customer effort
    kritieke prestatie-indicator, prestatie-indicator, key performance indicator, KPI
    scorecard, scorekaart
    nulmeting, baseline measurement
    benchmarking, vergelijkingsonderzoek, vergelijkend onderzoek
    return on investment, rendement op investering, ROI
    customer lifetime value, lifetime value, klantlevensduurwaarde, CLV, CLTV

    # Listening to customers
    stem van de klant, klantstem, voice of the customer, VoC
    stem van de medewerker, voice of the employee, VoE
    klantfeedback, klantenfeedback, feedback van klanten, customer feedback
    feedback, terugkoppeling
    closed loop, closed loop feedback, closing the loop, close the loop, gesloten lus, gesloten feedbacklus
    klantonderzoek, klantenonderzoek, customer research
    klanttevredenheidsonderzoek, klantentevredenheidsonderzoek, tevredenheidsonderzoek, customer satisfaction survey, KTO
    medewerkersonderzoek, medewerkeronderzoek, employee survey
    medewerkerstevredenheidsonderzoek, medewerkertevredenheidsonderzoek, employee satisfaction survey, MTO
    klantenenquête, klantenquête, klantenenquete, customer survey
    enquête, enquete, vragenlijst, survey
    pulsmeting, pulsemeting, pulse survey
    responspercentage, responsgraad, response rate
    open antwoord, verbatim
    focusgroep, focus group
    diepte-interview, in-depth interview, depth interview
    klantenpanel, klantpanel, customer panel
    klantenraad, klantraad, customer advisory board
    mystery shopping, mysteryshopping, mystery shopper, mystery visit, mystery guest, mysterybezoek
    gebruikersonderzoek, user research
    gebruikerstest, usabilitytest, usability test, bruikbaarheidstest
    gebruiksvriendelijkheid, gebruiksgemak, bruikbaarheid, usability
    toegankelijkheid, accessibility
    marktonderzoek, market research
    sentimentanalyse, sentimentmeting, sentiment analysis
    tekstanalyse, text analytics, text analysis, text mining, tekstmining
    spraakanalyse, speech analytics
    gespreksanalyse, conversation analytics, interaction analytics
    klantinzicht, customer insight
    gesprek met klanten, klantgesprek, customer conversation

    # Customers and the tie with them
    klantgerichtheid, klantgeoriënteerdheid, klantcentraliteit, customer centricity, customer focus
    klantgericht, klantcentrisch, klant centraal, customer centric
    klantgerichte cultuur, klantcultuur, customer culture, customer centric culture
    klantloyaliteit, klantenloyaliteit, klantentrouw, klanttrouw, customer loyalty
    loyaliteitsprogramma, spaarprogramma, loyalty program, loyalty programme
    klantbehoud, klantenbehoud, klantretentie, customer retention
    klantverloop, klantenverloop, klantverlies, churn, customer churn, customer attrition
    klantterugwinning, win-back, winback
    klantwaarde, customer value
    klantbetrokkenheid, customer engagement
    klantsucces, customer success
    klantbehoefte, klantenbehoefte, customer need
    klantverwachting, customer expectation
    klantsegment, customer segment
    klantsegmentatie, customer segmentation
    klantprofiel, customer profile
    persona, klantpersona, customer persona, buyer persona
    klantrelatie, customer relationship
    klantrelatiebeheer, relatiebeheer, customer relationship management, CRM
    360 graden klantbeeld, 360 klantbeeld, integraal klantbeeld, customer 360, single customer view
    klantbelofte, customer promise
    merkbelofte, brand promise
    klantvertrouwen, customer trust
    klantdata, klantgegevens, customer data
    klantproces, customer process
    mond-tot-mondreclame, word of mouth
    kruisverkoop, cross-selling, cross selling, cross-sell
    klantonboarding, customer onboarding
    onboarding, inwerken, inwerkprogramma, inwerktraject
    b2b, business to business, business-to-business, zakelijke markt
    b2c, business to consumer, business-to-consumer, consumentenmarkt

    # Service and contact
    klantenservice, klantservice, klantendienst, customer service, customer care, customer support
    klantcontact, klantencontact, customer contact
    contactcenter, contact center, contactcentrum, klantcontactcentrum, klantcontactcenter, callcenter, call center, KCC
    klantcontactmedewerker, contactcentermedewerker, callcentermedewerker, klantenservicemedewerker, call center agent, contact center agent
    contactreden, belreden, contact reason, call reason
    first contact resolution, first call resolution, oplossing bij eerste contact, in één keer opgelost, FCR
    first time right, first-time-right, in één keer goed, in een keer goed
    herhaalcontact, herhaalverkeer, repeat contact, repeat call
    average handling time, average handle time, gemiddelde afhandeltijd, AHT
    average handling time, average handle time, AHT => afhandeltijd, gemiddelde gesprekstijd, gemiddelde gespreksduur
    afhandeltijd, afhandelingstijd, handling time
    nawerktijd, nawerk, after call work, wrap-up time
    gespreksduur, gesprekstijd, talk time, call duration
    wachttijd, wachtduur, waiting time, wait time
    wachtrij, queue
    wachtmuziek, muziek in de wacht, hold music
    afhaakpercentage, abandonment rate
    serviceniveau, servicelevel, service level
    service level agreement, dienstverleningsovereenkomst
    SLA => service level agreement, dienstverleningsovereenkomst
    terugbelverzoek, terugbelafspraak, callback, call back
    keuzemenu, belmenu, telefoonmenu, interactive voice response, IVR
    warm doorverbinden, warme overdracht, warm transfer
    overdracht, handover, hand-over, handoff
    quality monitoring, kwaliteitsbewaking, gespreksbeoordeling, gespreksmonitoring, call monitoring
    kalibratiesessie, calibration session
    gespreksopname, call recording
    belscript, gespreksscript, call script
    workforce management, personeelsplanning, capaciteitsplanning, WFM
    selfservice, self-service, self service, zelfservice, zelfbediening
    zelfscankassa, zelfscan, zelfbedieningskassa, self-checkout, self checkout
    kennisbank, knowledge base, knowledgebase
    veelgestelde vragen, frequently asked questions, FAQ
    livechat, live chat, webchat
    chatbot, virtuele assistent, digitale assistent, virtual assistant
    voicebot, spraakbot, spraakassistent, voice assistant
    webcare, social customer care
    omnichannel, omnikanaal
    multichannel, multikanaal
    kanaalvoorkeur, channel preference
    kanaalsturing, channel steering
    loket, balie, servicebalie, front desk, frontdesk
    frontoffice, front office
    backoffice, back office
    klacht, complaint
    klachtenafhandeling, klachtafhandeling, klachtenbehandeling, klachtbehandeling, complaint handling
    klachtenmanagement, klachtmanagement, complaint management, complaints management
    ombudsman, ombudsvrouw, ombudspersoon, ombudsdienst
    serviceherstel, service recovery
    excuses, verontschuldiging, apology
    nazorg, aftersales, after-sales, after sales
    dienstverlening, service delivery
    proactieve service, proactive service
    begrijpelijke taal, heldere taal, duidelijke taal, klare taal, eenvoudige taal, plain language

    # Employees
    medewerkerstevredenheid, medewerkertevredenheid, werknemerstevredenheid, employee satisfaction, ESAT
    medewerkersbetrokkenheid, medewerkerbetrokkenheid, betrokkenheid van medewerkers, bevlogenheid, employee engagement
    personeelsverloop, medewerkersverloop, verloop van personeel, employee turnover, staff turnover
    ziekteverzuim, verzuim, absenteïsme, absenteisme, absenteeism
    werkdruk, werklast, workload
    werkgeluk, happiness at work
    thuiswerken, telewerken, remote work, working from home
    frontlinie, frontlijn, frontline
    empowerment, regelruimte, beslisruimte, handelingsvrijheid
    eigenaarschap, ownership
    teamleider, teamlead, team lead, team leader
    HR => human resources, personeelszaken
    human resources, personeelszaken

    # Organising and changing
    verandermanagement, change management
    cultuurverandering, cultuuromslag, cultuurtransformatie, culture change
    organisatiecultuur, bedrijfscultuur, company culture, corporate culture
    leiderschap, leadership
    draagvlak, buy-in
    belanghebbende, stakeholder
    silo, silodenken, silovorming, silo mentality, verkokering, hokjesdenken
    volwassenheidsmodel, maturity model
    cx volwassenheid, cx maturity, customer experience maturity
    business case, businesscase
    routekaart, roadmap
    laaghangend fruit, quick win, low hanging fruit
    procesverbetering, process improvement
    continu verbeteren, continue verbetering, continuous improvement
    verbeterinitiatief, verbeteractie, improvement initiative
    bestuurskamer, directiekamer, boardroom

    # Data and technology
    personalisatie, personalisering, personalization, personalisation
    hyperpersonalisatie, hyperpersonalization, hyper-personalization
    kunstmatige intelligentie, artificiële intelligentie, artificial intelligence, AI
    generatieve AI, generative AI, GenAI
    taalmodel, language model, large language model, LLM
    machine learning, machinaal leren
    digitale transformatie, digital transformation
    digitalisering, digitalization, digitalisation
    automatisering, automation
    robotic process automation, RPA
    datagedreven, datagestuurd, data-driven, data driven
    customer data platform, klantdataplatform, CDP
    bron van waarheid, single source of truth
    gegevensbescherming, data protection
    AVG, GDPR, algemene verordening gegevensbescherming, general data protection regulation
    webwinkel, webshop, onlinewinkel, online winkel
    gebruikersinterface, user interface
    UI => gebruikersinterface, user interface
    conversieratio, conversiepercentage, conversion rate
    next best action, volgende beste actie

    """#
}
