extension TeamsWording {
  static let french = TeamsWording(
    levelSizes: "Équipes de même taille, à une personne près",
    sizes: { least, most in
      least == most ? "\(plural(least)) par équipe" : "De \(least) à \(plural(most)) par équipe"
    },
    spreadProfiles: "Chaque profil dans chaque équipe, à une personne près",
    neverAlone: { profile in
      profile.map { "Personne ne se trouve seul dans une équipe comme \(quoted($0))" }
        ?? "Personne n’est seul de son profil dans une équipe"
    },
    together: { "\($0) ensemble" },
    apart: { "\($0) à part" },
    fixed: { "\($0) en \($1)" },
    onePerAgency: "Pas deux personnes d’une même agence",
    notAgain: "Ne pas refaire les équipes d’avant",
    absolute: "À tenir absolument",
    best: "Au mieux, dans cet ordre",
    reasons: ["carpool": "covoiturage", "hierarchy": "lien hiérarchique", "wish": "souhait"],
    held: "tenue",
    notConcerned: "—",
    people: plural,
    ofProfile: { "\($0) comme \(quoted($1))" },
    alone: { "une seule personne comme \(quoted($0))" },
    parted: { "\($0), sans les autres" },
    notApart: { $0 },
    elsewhere: { "sans \($0)" },
    ofAgency: { "\($0) \(French.of($1))" },
    pairs: { "\($0) \(French.s($0, "paire déjà vue", "paires déjà vues"))" },
    moreThanTeams: { people, teams in
      "\(plural(people)) pour \(teamCount(teams))\(NoBreak.full): c’est inévitable."
    },
    moreOfThanTeams: { whose, people, teams in
      "\(whose)\(NoBreak.full): \(plural(people)) pour \(teamCount(teams)), c’est inévitable."
    },
    notSoMany: { whose, people, teams, least, count in
      (whose.map { "\($0)\(NoBreak.full): " } ?? "")
        + "\(plural(people)) pour \(teamCount(teams)), être \(least) dans une équipe est "
        + "inévitable, \(count) ne l’est pas."
    },
    onlyOne: "Il n’y a qu’une personne de ce profil\(NoBreak.full): c’est inévitable.",
    tooFewPeople: { people, teams, least in
      "\(plural(people)) pour \(teamCount(teams)) d’au moins \(least)\(NoBreak.full): c’est inévitable."
    },
    tooManyPeople: { people, teams, most in
      "\(plural(people)) pour \(teamCount(teams)) d’au plus \(most)\(NoBreak.full): c’est inévitable."
    },
    swap: { "échanger \($0) et \($1)" },
    put: { "mettre \($0) en \($1)" },
    price: { exchange, rule, team, what in
      "On pourrait \(exchange), mais \(quoted(rule)) ne tiendrait plus en \(team) (\(what))."
    },
    mendable: { "Mieux se peut\(NoBreak.full): \($0)." },
    notFoundBetter: "Pas trouvé mieux.",
    contradiction: { rules, isMinimal in
      let named = Language.french.enumerated(rules.map(quoted))
      guard rules.count > 1 else {
        return "Cette règle ne peut pas tenir\(NoBreak.full): \(named). Retirez-la."
      }
      let fewer =
        isMinimal
        ? rules.count == 2 ? ", l’une sans l’autre le pourrait" : ", une de moins suffit" : ""
      return "Ces \(rules.count) règles ne tiennent pas ensemble\(fewer)\(NoBreak.full): \(named). "
        + "Retirez-en une."
    },
    withThoseKept: "Sans les personnes gardées en place, cela se pourrait.",
    takeOff: { "Retirer \(quoted($0))" },
    moves: { "\($0) passe de \($1) à \($2)." },
    joins: { "\($0) va en \($1)." },
    mends: { rule, team, what in
      "En \(team), \(quoted(rule)) ne tenait plus (\(what))\(NoBreak.full): elle tient de nouveau."
    },
    comesLate: { "\($0) arrive plus tard et garde sa place en \($1)." },
    movedCount: {
      $0 == 0 ? "Personne ne bouge." : $0 == 1 ? "1 personne bouge." : "\($0) personnes bougent."
    },
    fewest: "On ne peut pas en bouger moins.",
    maybeFewer: "Il se peut que moins suffise\(NoBreak.full): tout n’a pas pu être essayé.",
    stillThere: { rule, team, what in
      "Reste, en \(team) (\(what))\(NoBreak.full): \(quoted(rule)) n’y tient pas."
    },
    reprint: { badges in
      badges > 0
        ? "À imprimer ensuite\(NoBreak.full): \(badges) badge\(French.s(badges))."
        : "Rien à imprimer de nouveau."
    },
    nobody: "Il n’y a personne à répartir. Ajoutez des personnes d’abord.",
    emptyTeams: { people, teams in
      "\(plural(people)) pour \(teamCount(teams))\(NoBreak.full): des équipes restent vides."
    },
    gone: { "\(quoted($0))\(NoBreak.full): \($1) n’est pas là, la règle vaut pour les autres." },
    animates: {
      "\(quoted($0))\(NoBreak.full): \($1) anime, et n’est membre d’aucune équipe\(NoBreak.thin); la règle vaut pour les autres."
    },
    unknownTeam: {
      "\(quoted($0))\(NoBreak.full): il n’y a pas d’équipe \($1), la règle ne compte pas."
    },
    lockedNowhere: { "\($0) n’a pas d’équipe où rester\(NoBreak.full): une place est cherchée." },
    noTeam: "Il faut au moins une équipe. Ajoutez-en une au déroulé.",
    blankLetter: "Une équipe a une lettre. Donnez-lui « A », « B »…",
    sameLetterTwice: { "Deux équipes s’appellent \($0). Donnez une autre lettre à l’une." },
    samePersonTwice: { "\($0) est en deux endroits. Gardez-en un." },
    negativeSize: { "Une équipe ne peut pas avoir \($0) personnes. Donnez zéro ou plus." },
    hugeSize: {
      "Une équipe de \($0) personnes est trop grande. Donnez 1\(NoBreak.thin)000 au plus."
    },
    crossedSizes: { least, most in
      "De \(least) à \(most)\(NoBreak.full): le plus petit nombre vient d’abord."
    },
    tooFewTogether: "Pour mettre ensemble, nommez deux personnes au moins.",
    tooFewApart: "Pour mettre à part, nommez deux personnes au moins.",
    twiceInRound: { "\($0) est dans deux équipes d’un même tour. Gardez-en une." },
    someone: "quelqu’un")

  @Sendable private static func plural(_ count: Int) -> String {
    "\(count)\(NoBreak.full)personne\(French.s(count))"
  }
  private static func teamCount(_ count: Int) -> String {
    "\(count)\(NoBreak.full)équipe\(French.s(count))"
  }
  @Sendable private static func quoted(_ words: String) -> String { Language.french.quoted(words) }
}
