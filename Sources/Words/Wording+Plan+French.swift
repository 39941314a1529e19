extension PlanWording {
  static let french = PlanWording(
    time: { minutes in
      let (hour, minute) = (minutes / 60 % 24, minutes % 60)
      let said = "\(hour)\(NoBreak.full)h" + (minute == 0 ? "" : NoBreak.full + twoDigits(minute))
      return minutes > 1440 ? "\(said) (le lendemain)" : said
    },
    secondTime: { "\($0) (heure d’hiver)" },
    duration: length,
    weekdays: ["lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche"],
    everyone: "tous ensemble", everyTeam: "toutes les équipes",
    teams: { $0.count == 1 ? "équipe \($0[0])" : "équipes " + Language.french.enumerated($0) },
    toProvide: "à pourvoir",
    closesBeforeOpening: {
      "Le \($0), la fin (\($2)) vient avant le début (\($1)), ou en même temps. Une journée finit "
        + "à 24 h au plus tard : écrivez la suite au jour suivant."
    },
    impossibleLetter: {
      "« \($0) » n’est pas le nom d’une équipe. Donnez une lettre, comme A, ou un nom court."
    },
    untitled: { "\($0) a besoin d’un titre. Écrivez ce que l’on y fait." },
    impossibleDuration: {
      "« \($0) » durerait \(signed($1)). Une séquence dure d’une minute à douze heures : corrigez sa "
        + "durée, ou coupez-la."
    },
    impossibleMinimum: {
      "« \($0) » ne peut pas durer au moins \($1) min : elle dure \($2) min. Donnez un minimum "
        + "entre 1 et \($2)."
    },
    unnamedMaterial: "Ce matériel n’a pas de nom. Écrivez ce qu’il faut apporter.",
    impossibleCount: {
      "\($1) « \($0) » ne se peut pas. Comptez à partir de 1, et jusqu’à 100 000."
    },
    unknownBlock: {
      $0.isEmpty
        ? "Cette séquence n’est plus dans le déroulé. Rouvrez-le, puis recommencez."
        : "« \($0) » n’est pas une séquence de ce déroulé. Prenez une référence qu’il montre, comme "
          + "K-07."
    },
    unknownDay: {
      $0.isEmpty
        ? "Écrivez une journée de ce déroulé, comme 2017-07-11."
        : "« \($0) » n’est pas une journée de ce déroulé. Donnez une de ses dates, ou ajoutez-la."
    },
    unknownTeam: {
      $0.isEmpty
        ? "Écrivez la lettre d’une équipe de ce déroulé, comme A."
        : "« \($0) » n’est pas une équipe de ce déroulé. Donnez la lettre d’une de ses équipes."
    },
    unreadableTime: {
      $0.isEmpty
        ? "Écrivez une heure, comme 8 h 45 ou 08:45."
        : "« \($0) » n’est pas une heure. Écrivez-la comme 8 h 45 ou 08:45."
    },
    unreadableMinutes: {
      $0.isEmpty
        ? "Il manque une durée. Écrivez-la en minutes, comme 40."
        : "« \($0) » n’est pas une durée. Écrivez-la en minutes, comme 40."
    },
    unknownIntention: {
      "« \($0) » n’est pas une intention. Prenez ouvrir, fabriquer, fermer, accueil, pause ou repas."
    },
    stray: { option, verb in
      let isPlace = verb == "change" && ["day", "after", "before"].contains(option)
      return "« \(verb) » ne tient pas compte de « --\(option) » : rien n’est fait. "
        + (isPlace
          ? "Pour mettre la séquence ailleurs, prenez « move »."
          : "Retirez cette option, ou changez de verbe.")
    },
    nothingToMend: {
      $0.isEmpty
        ? "Il n’y a rien à régler sous ce numéro. Regardez ce que dit « check »."
        : "« \($0) » n’a plus lieu d’être : le déroulé a changé. Relisez ce qui reste à régler."
    },
    letterTwice: { "Il y a déjà une équipe \($0). Donnez une autre lettre." },
    dayTwice: { "Le \($0) est déjà dans ce déroulé. Choisissez une autre date." },
    tooManyBlocks: {
      "Le \($0) aurait plus de \($1) séquences, c’est trop pour une journée. Retirez-en, ou "
        + "mettez-les un autre jour."
    },
    tooManyTeams: { "Un déroulé tient \($0) équipes au plus. Retirez-en une d’abord." },
    cannotSplit: {
      "« \($0) » dure \($2) min et ne se coupe pas à \($1) min. Choisissez entre 1 et \($2 - 1)."
    },
    alreadyParted: {
      "« \($0) » n’est pas pour plusieurs équipes : il n’y a rien à séparer."
    },
    cannotJoin: {
      "« \($0) » et « \($1) » ne se réunissent pas. Prenez deux séquences du même jour, pour des "
        + "équipes différentes."
    },
    notFixed: { "« \($0) » n’a pas d’heure fixe : il n’y a rien à libérer." },
    alreadyFixed: { "« \($0) » est déjà à \($1), heure fixe." },
    outOfDay: {
      "« \($0) » sortirait de sa journée. Décalez moins, ou mettez-la au jour d’à côté."
    },
    noDay: "Cette journée n’est plus dans le déroulé. Rouvrez-le, puis recommencez.",
    alreadyPlanned: "Ce déroulé a déjà des séquences. Retirez-les, ou partez d’un autre événement.",
    unknownFormat: { name, known in
      let list = Language.french.enumerated(known)
      return name.isEmpty
        ? "Dites de quel modèle partir. Existent : \(list)."
        : "« \(name) » n’est pas un modèle. Existent : \(list)."
    },
    outside: { days, period in
      let said = Language.french.enumerated(days.map { "le \($0)" }).capitalisedFirst
      return "\(said) : prévu hors des dates de l’événement (\(period))."
    },
    away: { name, day, first, count, teams in
      let titles = first.map { "« \($0) »" }
      let who = teams.count == 1 ? " (équipe \(teams[0]))" : ""
      let what =
        count <= 3
        ? Language.french.enumerated(titles) : "\(titles[0]) et \(count - 1) autres séquences"
      return "\(name) ne vient pas \(day) : \(what)\(who) \(count == 1 ? "n’a" : "n’ont") "
        + "personne pour \(count == 1 ? "la" : "les") mener."
    },
    times: { "(\($0) fois)" },
    overflows: { "\(capital($0)) finit à \($1), la salle ferme à \($2) : \(length($3)) de trop." },
    late: { "« \($0) » ne peut pas commencer à \($1) : \(length($2)) de retard." },
    leadsTwice: {
      "\($0) mène deux séquences à la fois, à \($3), pendant \(length($4)) : « \($1) » et « \($2) »."
    },
    roomTwice: { "\($0) sert deux fois à \($3), pendant \(length($4)) : « \($1) » et « \($2) »." },
    roomTooSmall: { "« \($0) » : \($3) personnes pour \($2) places, \($1)." },
    noAnimator: { "L’équipe \($0) n’a personne pour l’animer." },
    unlistedTeam: { letter, first, count in
      let titles = first.map { "« \($0) »" }
      let who =
        count <= 3
        ? Language.french.enumerated(titles) + (count == 1 ? " nomme" : " nomment")
        : "\(titles[0]) et \(count - 1) autres nomment"
      return "\(who) l’équipe « \(letter) », qui n’est pas parmi les équipes de l’événement."
    },
    noLead: { "« \($0) », à \($1), n’a personne pour la mener." },
    runsShort: { "\($0) : \($1) à prévoir, \($2) en stock. Il en manque \($1 - $2)." },
    unknownDeck: { "« \($0) » demande le jeu « \($1) », qu’aucun kit ne connaît." },
    longWithoutRest: { "\(capital($0)), \($1) : \($2) sans pause, de \($3) à \($4)." },
    noMeal: { "\(capital($0)) dure \($1) sans repas." },
    closesFirst: { "« \($0) », à \($1), ferme avant que rien n’ait été ouvert." },
    longTogether: { "\($2) tous ensemble d’affilée, à partir de « \($0) », à \($1)." },
    waits: { "\($0) : \(length($2)) à attendre avant « \($1) »." },
    noInstruction: { first, count in
      let titles = first.map { "« \($0) »" }
      if count == 1 { return "\(titles[0]) n’a pas de consigne." }
      if count <= 3 { return Language.french.enumerated(titles) + " n’ont pas de consigne." }
      return "\(titles[0]) et \(count - 1) autres n’ont pas de consigne."
    },
    margin: { "\(length($2)) de marge avant « \($0) », à \($1)." },
    shiftDays: { days in
      "Tout décaler \(abs(days)) \(French.s(abs(days), "jour", "jours")) "
        + (days < 0 ? "plus tôt" : "plus tard")
    },
    standIn: { title, count, name in
      count == 1 ? "Confier « \(title) » à \(name)" : "Confier \(count) séquences à \(name)"
    },
    shorten: { cuts in
      let whole = cuts.reduce(0) { $0 + $1.1 }
      if cuts.count == 1 { return "Reprendre \(length(whole)) à « \(cuts[0].0) »" }
      return "Reprendre \(length(whole)) à \(cuts.count) séquences"
    },
    stretch: { "Donner \(length($1)) de plus à « \($0) »" },
    handOver: { "Confier « \($0) » à \(Language.french.enumerated($1))" },
    animate: { "Confier l’équipe \($0) à \($1)" },
    useRoom: { "Mettre « \($0) » ici : \($1)" },
    listTeam: { "Ajouter l’équipe « \($0) »" },
    leaveDeck: { "Retirer le jeu « \($1) » de « \($0) »" },
    addRest: { "Mettre une pause à \($0), \($1)" },
    addMeal: { "Mettre un repas à \($0)" },
    rest: "Pause",
    meal: "Déjeuner")

  /// « 40 min », « 1 h 02 », « −5 min ».
  static func length(_ minutes: Int) -> String {
    let (hours, rest) = (Int(minutes.magnitude / 60), Int(minutes.magnitude % 60))
    if hours == 0 { return signed(minutes) }
    return (minutes < 0 ? "−" : "") + "\(hours)\(NoBreak.full)h"
      + (rest == 0 ? "" : NoBreak.full + twoDigits(rest))
  }
  /// « 43200 min », « −5 min »: as many as were asked for.
  static func signed(_ minutes: Int) -> String {
    (minutes < 0 ? "−" : "") + "\(minutes.magnitude)\(NoBreak.full)min"
  }
  static func twoDigits(_ number: Int) -> String { (number < 10 ? "0" : "") + "\(number)" }
  static func capital(_ words: String) -> String {
    words.prefix(1).uppercased() + words.dropFirst()
  }
}
