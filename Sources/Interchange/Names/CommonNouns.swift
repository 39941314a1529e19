/// What people are called by without being named, where the ending of the word does not tell.
enum CommonNouns {
  static let all: Set<String> = Set(
    """
    artisan artisane macon maconne marin berger bergere voisin voisine parent parents enfant enfants \
    eleve etudiant etudiante lyceen lyceenne collegien collegienne apprenti apprentie stagiaire \
    retraite retraitee chomeur chomeuse elu elue maire maires depute deputee habitant habitante \
    citoyen citoyenne usager usagere patient patiente client cliente benevole benevoles volontaire \
    adherent adherente membre membres patron patronne chef cheffe cadre ouvrier ouvriere paysan \
    paysanne agriculteur eleveur vigneron vigneronne garagiste mecano routier cheminot cheminote \
    facteur factrice postier infirmier aide-soignant aide soignant medecin docteur sage femme \
    nourrice assmat nounou baby-sitter pompier gendarme policier militaire soldat avocat avocate \
    juge notaire greffier comptable secretaire standardiste accueil hotesse caissier vendeur vendeuse \
    commercant commercante boucher bouchere boulanger boulangere patissier coiffeur coiffeuse \
    esthete cuistot cuisinier serveur serveuse plongeur livreur chauffeur taxi conducteur \
    peintre couvreur plombier electricien menuisier soudeur serrurier carreleur platrier \
    jardinier paysagiste forestier bucheron pecheur marchand marchande fleuriste libraire editeur \
    auteur autrice ecrivain ecrivaine artiste musicien danseur photographe cineaste comedien \
    journaliste graphiste designer developpeur informaticien ingenieur technicien chercheur \
    chercheuse prof professeur professeure instit instituteur institutrice maitre maitresse \
    enseignant enseignante formateur formatrice coach consultant consultante psychologue psy \
    sociologue ethnologue educ educateur educatrice animateur animatrice moniteur monitrice \
    conseiller conseillere referent referente responsable directeur directrice president presidente \
    tresorier adjoint adjointe delegue deleguee syndicaliste salarie salariee employe employee \
    employeur employeuse interimaire saisonnier independant independante autoentrepreneur \
    auto-entrepreneur entrepreneur entrepreneuse gerant gerante associe associee partenaire \
    collegue ami amie copain copine compagnon compagne mari femme homme hommes femmes fille fils \
    garcon monsieur madame dame pere mere papa maman grand-mere grand-pere frere soeur oncle tante \
    cousin cousine epoux epouse veuf veuve conjoint conjointe personne personnes public jeune jeunes \
    senior seniors adulte adultes ado ados vieux vieille aine ainee nouveau nouvelle ancien ancienne \
    anonyme inconnu inconnue autre autres autrui tous toutes equipe groupe collectif table atelier \
    service direction agence mairie ecole college lycee association asso entreprise commerce \
    boutique magasin hopital clinique crèche creche foyer maison famille quartier village commune \
    departement region etat prefecture tribunal syndicat reseau cooperative ong collectivite \
    allocataire beneficiaire demandeur demandeuse candidat candidate temoin aidant aidante accompagnant \
    accompagnante handicape handicapee sourd sourde aveugle migrant migrante refugie refugiee etranger \
    etrangere touriste passant passante visiteur visiteuse locataire proprietaire proprio bailleur \
    concierge gardien gardienne vigile agent agente fonctionnaire ouvreuse technicienne laborantin \
    pharmacien dentiste kine osteopathe veterinaire architecte geometre urbaniste brasseur sommelier \
    restaurateur hotelier aubergiste barman barmaid cafetier traiteur epicier epiciere primeur fromager \
    poissonnier tailleur couturier couturiere cordonnier horloger bijoutier joaillier ebeniste tapissier \
    potier verrier relieur imprimeur typographe luthier facilitateur facilitatrice resident residente \
    participant participante intervenant intervenante interviewe interviewee enquete enquetee locuteur \
    repondant repondante profil profils citadin citadine rural rurale urbain urbaine local locale \
    precaire pauvre riche celibataire divorce divorcee separe separee marie mariee enceinte malade \
    soignant soignante social sociale medical medicale technique administratif administrative \
    commercial commerciale juridique numerique culturel culturelle sportif sportive scolaire \
    universitaire religieux religieuse cure pretre pasteur imam rabbin moine nonne laic laique \
    peri-urbain tiers sans-abri sdf cueilleur apiculteur maraicher maraichere viticulteur salinier \
    parent-eleve grand-parent beau-pere belle-mere belle-fille gendre bru neveu niece \
    student students employer employee worker jobseeker craftsperson craftsman volunteer neighbour \
    neighbor mother father brother sister daughter son husband wife friend clerk nurse mayor plumber \
    farmer butcher cook chef driver mechanic artist writer poet priest soldier child children adult \
    adults youth kid kids someone somebody anyone everyone nobody people person man woman men women \
    girl boy boss owner tenant landlord guest host counsellor advisor adviser councillor resident \
    retired unemployed apprentice intern trainee trainer coach colleague official citizen expert \
    zone site antenne bureau pole secteur classe niveau salle lot type categorie couple menage \
    specialist participant member public staff team group guide scout judge lawyer
    """.split(whereSeparator: \.isWhitespace).map { Plain.words($0) })

  /// Longer than acronyms mostly are, or read as words.
  static let acronyms: Set<String> = [
    "urssaf", "agefiph", "adapei", "dreets", "direccte", "ddets", "greta", "insee", "fnaim",
    "cheops", "ehpad", "esat", "ccas", "cpam", "carsat", "unedic", "assedic", "medef", "cfdt",
    "afpa", "aract", "anact", "ademe", "uimm", "capeb", "unicef", "ratp", "rers", "sncf", "siae",
  ]
}
