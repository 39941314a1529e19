extension SitePeopleWording {
  static let french = SitePeopleWording(
    peopleTitle: "Personnes",
    peopleSaid: "Les prénoms se lisent ici. Ailleurs, un prénom n’apparaît que si la personne "
      + "l’a accepté.",
    peopleEmpty: "Personne n’est encore inscrit.",
    peopleFound: { shown, all in
      shown == all
        ? "\(all) personne\(French.s(all))"
        : "\(shown) sur \(all) personne\(French.s(all))"
    },
    firstName: "Prénom",
    role: "Rôle",
    anyRole: "Tous les rôles",
    agreedYes: { "Oui : \($0)." },
    agreedNo: { "Non : \($0)." },
    agreedNothing: "Aucun accord demandé.",
    withdrawnAll: "Tous ses accords sont retirés.",
    shownAs: { "Sur les autres pages et sur papier, on lit : « \($0) »." },
    shownAsNobody: "Sur les autres pages et sur papier, rien ne désigne cette personne.",
    isSilent: "Ses mots ne sont plus montrés, ni sur les pages ni sur papier.",
    consentsTitle: "Ses accords",
    consentsSaid: "Choisissez les réponses reçues ; tout ce qui reste sur « ne change pas » est "
      + "laissé tel quel.",
    purpose: "Usage",
    never: "pas demandé",
    answered: { "\($0), \($1)" },
    unchanged: "ne change pas",
    consentDay: "Date des réponses",
    consentBasis: "Base légale",
    consentKeep: "Noter ces réponses",
    consentNone: "Choisissez au moins une réponse dans le tableau.",
    consentMoved:
      "Ses réponses ont changé depuis que vous aviez cette page : relisez-les ci-dessous. "
      + "Ce que vous avez choisi est encore là ; enregistrez si c’est toujours juste.",
    consentUnread: "Cette date ne se lit pas : choisissez un jour du calendrier.",
    consentAhead: "Ce jour n’est pas encore venu : choisissez aujourd’hui ou avant.",
    withdrawTitle: "Retirer ses accords",
    withdrawSaid: "Ses mots, son prénom, ses offres et ses demandes quittent aussitôt les pages "
      + "et les impressions. Rien n’est effacé, et le geste s’annule.",
    withdrawDeed: "Retirer tous ses accords",
    heldTitle: "Ce qui est gardé",
    heldSaid: "C’est ce que cette personne peut demander à lire : le fichier contient aussi ses "
      + "mots que les pages ne montrent plus. De ce qu’elle a recueilli, mené ou rédigé, il ne donne "
      + "que les références : ces mots sont à d’autres.",
    heldPage: "Télécharger une page à lire",
    heldData: "Télécharger en JSON",
    rows: { "\($0) ligne\(French.s($0))" },
    eraseTitle: { "Effacer \($0) pour de bon" },
    eraseLink: "Effacer cette personne pour de bon",
    eraseGoes: "Ce qui part",
    goes: [
      "Sa fiche : prénom, rôles, métier, notes.", "Ses accords et ses refus, avec leurs dates.",
      "Ce que cette personne a dit : chaque verbatim devient « […] », sa référence reste.",
      "Les rencontres faites avec elle, vidées de leur lieu, de leur profil et de leurs notes.",
      "Son adhésion au réseau, ses offres et ses demandes.",
      "Son prénom dans les textes que vous cochez plus bas, si personne d’autre ne le porte.",
      "La trace de tout cela dans l’histoire des gestes et dans la recherche.",
    ],
    eraseStays: "Ce qui reste",
    stays: [
      "Ce qui a été tiré de ses mots : étonnements, hypothèses, prototypes.",
      "Les mots des autres que cette personne a recueillis, sans son nom.",
      "Les lieux, les territoires et les événements, tels qu’ils s’appellent.",
    ],
    eraseInstead: "Pour ne plus rien montrer d’elle sans rien perdre, retirez plutôt ses accords.",
    eraseType: { "Pour effacer, écrivez \($0)" },
    eraseMismatch: { "Ce n’est pas \($0) : rien n’est effacé." },
    eraseDeed: "Effacer pour de bon",
    erasedTitle: "C’est effacé",
    registerKept: {
      "Le registre « \($0) » est à jour à côté du fichier : gardez-les ensemble, il efface de "
        + "nouveau ce qu’une ancienne sauvegarde ramènerait."
    },
    registerStuck: {
      "« \($0) », le registre des effacements, ne peut pas s’écrire à côté du fichier : rien n’est "
        + "effacé. Faites de la place ou rendez ce dossier inscriptible, puis recommencez."
    },
    registerLate: {
      "« \($0) » n’a pas pu être complété : faites de la place. Il le sera au prochain effacement ; "
        + "d’ici là, une vieille sauvegarde remise à la place de ce fichier ramènerait ces mots."
    },
    encountersTitle: "Rencontres",
    encountersEmpty: "Aucune rencontre n’est encore notée.",
    encountersFound: { encounters, quotes in
      "\(encounters) rencontre\(French.s(encounters)), \(quotes) verbatim recueilli"
        + "\(French.s(quotes)) pendant"
    },
    encounterNew: "Noter une rencontre",
    encounterNewSaid: "Le lieu, la personne et l’accord une seule fois ; ses mots viennent "
      + "ensuite, dix lignes par page.",
    encounterNext: "Enregistrer et noter ses mots",
    agreementHint: "« refusé » : ses mots restent dans le fichier, mais ne sont ni montrés ni "
      + "imprimés.",
    agreement: { "Accord : \($0)" },
    agreementRefused: "Accord refusé : les mots de cette rencontre ne sont montrés nulle part, ni "
      + "sur les pages ni sur papier, ceux d’avant comme ceux que vous ajoutez.",
    agreementUnasked: "Accord non demandé : demandez-le avant d’afficher ces mots.",
    ledBy: { "Menée par \($0)" },
    quotes: { "\($0) verbatim" },
    encounterAdd: "Ajouter des verbatim",
    encounterQuotes: "Ses mots",
    encounterSilent: "Aucun mot n’est encore noté.",
    encounterGuide: "Guide",
    quotesTitle: { "\($0) : noter ses mots" },
    quotesSaid: "Une ligne pour chaque chose dite, courte ou longue. Les lignes vides ne comptent "
      + "pas.",
    quotesLine: { "Ligne \($0)" },
    quotesHere: "dans cette rencontre",
    quotesToday: "notés aujourd’hui",
    quotesAll: "en tout",
    quotesKeep: "Enregistrer ces lignes",
    quotesNone: "Toutes les lignes sont vides : rien à enregistrer.",
    quotesEnd: "Voir la rencontre",
    debriefsTitle: "Débriefs",
    debriefsEmpty: "Aucun débrief n’est encore noté.",
    debriefNew: "Le débrief du soir",
    debriefKeep: "Garder ce débrief",
    debriefOn: { "Débrief du \($0)" },
    today: "Aujourd’hui",
    thatDay: { encounters, quotes, themes in
      "\(encounters) rencontre\(French.s(encounters)), \(quotes) verbatim, "
        + "\(themes) thème\(French.s(themes))"
    },
    quietDay: "Ni rencontre ni verbatim ce jour-là.")
}
