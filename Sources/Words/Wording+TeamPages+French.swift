extension TeamPagesWording {
  static let french = TeamPagesWording(
    teamsTitle: "Équipes",
    teamsPlan: "Déroulé",
    composedOn: { "composées le \($0), graine \($1)" },
    keyedOn: { "tapées à la main le \($0)" },
    teamsNotComposed: "pas encore composées",
    noTeams: "Il n’y a pas encore d’équipe. Dites combien, ou ajoutez-les au déroulé.",
    counted: { people, teams in
      "\(people) \(French.s(people, "personne", "personnes")), \(teams) \(French.s(teams, "équipe", "équipes"))"
    },
    teamsMorning: "Le matin même",
    teamsMorningLead:
      "Dites qui manque, qui arrive plus tard, qui vient sans être prévu. On déplace le moins de monde possible.",
    teamsWhoField: "Qui",
    teamsStateField: "Ce matin",
    teamsMissing: "Absence",
    teamsLate: "Arrive plus tard",
    teamsBack: "Présence",
    teamsAtField: "Arrive à",
    teamsSay: "Noter",
    teamsDayField: "Journée",
    teamsHalfField: "Moment",
    teamsEveryDay: "Toutes les journées",
    teamsWalkin: "Quelqu’un vient sans être prévu",
    teamsWalkinField: "Prénom ou référence",
    teamsProfileField: "Profil",
    teamsWalkinAdd: "Ajouter cette personne",
    teamsAsForeseen: "Tout le monde est là comme prévu.",
    doMoves: { $0 > 1 ? "Faire ces \($0) changements" : "Faire ce changement" },
    reprintBadges: { $0 > 1 ? "Imprimer ces \($0) badges" : "Imprimer son badge" },
    teamsLeave: "Pour ne rien bouger, ne faites rien : rien ne change tout seul.",
    teamsStand: "Les équipes",
    teamNamed: { "Équipe \($0)" },
    isAway: "n’est pas là",
    comesLater: "arrive plus tard",
    comesAt: { "arrive à \($0)" },
    goesTo: { "irait en \($0)" },
    staysHere: "reste là",
    vacant: { "\($0) \(French.s($0, "place", "places")) à pourvoir" },
    teamsWaiting: "Sans équipe",
    teamsKeep: "Laisser là",
    teamsFree: "Libérer",
    teamsPut: "Mettre quelqu’un ailleurs",
    teamsLetterField: "Équipe",
    teamsPutThere: "Mettre là",
    teamsTakeOut: "Sortir de son équipe",
    teamsKeepPeople: "Qui reste là quand on compose de nouveau",
    teamsWhy: "Pourquoi celles-ci",
    teamsRuleHead: "Règle",
    teamsNoRule: "Aucune règle n’est demandée. Ajoutez-en une, puis composez.",
    teamsContradiction: "Des règles ne tiennent pas ensemble",
    teamsRemove: "Retirer",
    teamsEarlier: "Avant",
    teamsLater: "Après",
    teamsAddRule: "Ajouter une règle",
    teamsKindField: "Ce que l’on demande",
    teamsPeopleField: "Pour qui",
    teamsPeopleHelp:
      "Ensemble, à part, dans une équipe : des prénoms ou des références, séparés par des virgules.",
    teamsRuleTeamField: "Dans quelle équipe",
    teamsRuleProfileField: "Jamais seul : de quel profil",
    teamsLeastField: "Tailles : au moins",
    teamsMostField: "Tailles : au plus",
    teamsOfField: "Pas les mêmes équipes : que quel événement",
    teamsReasonField: "Raison",
    teamsAbsoluteField: "À tenir absolument",
    teamsComposeTitle: "Composer",
    teamsCompose: "Composer les équipes",
    teamsAgain: "Composer de nouveau",
    teamsSeedField: "Graine",
    teamsSeedHelp: "Un nombre : le même redonne les mêmes équipes, un autre en cherche d’autres.",
    teamsCountField: "Combien d’équipes",
    teamsAllComers: {
      "Personne n’a dit qui vient : \($0) \(French.s($0, "participant est compté", "participants sont comptés"))."
    },
    teamsByHand: "À la main",
    teamsByHandLead:
      "Des fiches battues sur une table, puis distribuées : tapez qui chaque équipe a reçu.",
    teamsByHandHelp: "Des prénoms ou des références, séparés par des virgules.",
    teamsKeyIn: "Enregistrer ces équipes",
    teamsMore: "Autres gestes",
    teamsOther: "Un autre tour",
    roundNamed: { $0.isEmpty ? "Premier tour" : "Tour « \($0) »" },
    idle: { "« \($0) » ne demande plus rien : qui elle nommait n’est plus là. Retirez-la." },
    verdict: { "En \($0), \($1). \($2)" },
    teamsNoOne: "Dites de qui il s’agit : un prénom ou une référence, comme PE-07.",
    animatesHere: {
      "\($0) anime une équipe et n’est membre d’aucune. Changez qui anime dans le déroulé d’abord."
    },
    seatless: {
      "\($0) n’a pas d’équipe où rester. Mettez cette personne dans une équipe d’abord."
    },
    teamsNothingToMend: "Il n’y a personne à déplacer.",
    teamsMovedSince:
      "Ce qui est proposé a changé entre-temps. Relisez, puis choisissez de nouveau.",
    teamsCrossed: {
      "Quelqu’un d’autre vient de changer ces équipes : maintenant, \($0). Rien n’est encore changé "
        + "ici : relisez, corrigez ce que vous aviez tapé, puis recommencez."
    },
    nowIn: { who, team in team.map { "\(who) en \($0)" } ?? "\(who) sans équipe" },
    unreadableCount: { "« \($0) » n’est pas un nombre entier, zéro ou plus." },
    unknownHalf: { "« \($0) » n’est ni journée, ni matin, ni après-midi." },
    unknownKind: { "« \($0) » n’est pas une règle. Choisissez parmi : \($1)." },
    unknownReason: { "« \($0) » n’est pas une raison que l’on écrit. Choisissez parmi : \($1)." },
    unknownProfile: {
      "« \($0) » n’est pas un profil de cet espace de travail. Ajoutez-le d’abord."
    },
    unknownRule: {
      "Il n’y a pas de règle « \($0) ». Donnez le numéro d’une de celles qui sont montrées."
    },
    teamsRuleTwice: "Cette règle est déjà demandée.",
    teamsNoSizes: "Dites combien de personnes par équipe : au moins, au plus.",
    teamsNoLetter: "Dites dans quelle équipe : sa lettre.",
    teamsNoEarlierRound:
      "Cet événement n’a pas d’équipes composées que l’on puisse ne pas refaire.",
    unreadableTeam: {
      $0.isEmpty
        ? "Donnez au moins une équipe, comme « A : Aïcha, Bernard »."
        : "« \($0) » ne dit pas une équipe. Écrivez sa lettre, deux points, puis les prénoms."
    })
}
