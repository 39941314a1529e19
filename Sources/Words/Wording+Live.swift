/// What is said around a day that is run: on its page, on the room's screen, by the command.
public struct LiveWording: Sendable {
  public let liveTitle: String
  public let liveRoom: String
  /// One follows it by itself.
  public let liveLead: String
  public let liveNow: String
  public let liveNext: String
  public let liveTeams: String
  public let liveHere: String
  public let liveGestures: String
  public let liveFinished: String
  public let liveSkip: String
  public let liveLonger: String
  public let liveProposals: String
  public let liveChoose: String
  public let liveBreaks: String
  public let liveUndo: String
  public let liveFoot: String
  public let livePlanned: String
  public let liveReal: String
  public let liveSequence: String
  public let liveSilent: String
  public let liveNotBegun: String
  public let liveOver: String
  public let liveNobodyLate: String
  public let liveTeamField: String
  public let liveInTeams: String
  public let liveNotices: String
  public let liveOpenRoom: String
  public let liveAtEnd: String
  public let liveWaiting: String
  public let liveThenTeams: String
  public let liveMin: String
  public let liveMetres: String
  public let liveWidth: String
  public let liveScreenHelp: String
  public let liveTooFar: String
  public let liveNothingPlanned: String
  public let since: @Sendable (_ time: String) -> String
  public let until: @Sendable (_ time: String) -> String
  public let minutesLeft: @Sendable (_ count: Int) -> String
  /// The word that follows a number set apart.
  public let minutesWord: @Sendable (_ count: Int) -> String
  public let plannedAt: @Sendable (_ time: String) -> String
  public let then: @Sendable (_ title: String) -> String
  public let thenAt: @Sendable (_ title: String, _ time: String) -> String
  public let togetherAt: @Sendable (_ time: String) -> String
  public let hereAt: @Sendable (_ title: String) -> String
  public let lasted: @Sendable (_ from: String, _ to: String) -> String
  public let begun: @Sendable (_ time: String) -> String
  public let noted: @Sendable (_ what: String, _ team: String, _ time: String) -> String
  public let undoOf: @Sendable (_ what: String) -> String
  /// What a mark says, by its code: the title of its sequence, then minutes.
  public let mark: @Sendable (_ code: String, _ title: String, _ minutes: Int) -> String
  public let goneBlock: String
  public let chose: @Sendable (_ code: String) -> String
  public let thenBlock: @Sendable (_ title: String) -> String
  public let at: @Sendable (_ title: String, _ time: String) -> String
  public let otherDay: @Sendable (_ day: String) -> String
}

extension Wording {
  public var live: LiveWording { pick(.french, .english) }
}

extension LiveWording {
  static let french = LiveWording(
    liveTitle: "En direct", liveRoom: "Écran de la salle",
    liveLead: "Où en est chaque équipe. La page se met à jour toute seule.",
    liveNow: "Maintenant", liveNext: "Ensuite", liveTeams: "Les équipes",
    liveHere: "On en est là", liveGestures: "Autres gestes", liveFinished: "C’est fini",
    liveSkip: "Sauter", liveLonger: "+ 5 min", liveProposals: "Que faire du retard ?",
    liveChoose: "Garder ce choix", liveBreaks: "Prendre aussi sur les pauses",
    liveUndo: "Annuler", liveFoot: "Prévu et réel", livePlanned: "Prévu", liveReal: "Réel",
    liveSequence: "Séquence",
    liveSilent: "Rien n’a encore été noté : ce sont les heures prévues.",
    liveNotBegun: "La journée n’a pas commencé.", liveOver: "La journée est finie.",
    liveNobodyLate: "Personne n’est en retard.", liveTeamField: "Équipe",
    liveInTeams: "En équipes", liveNotices: "Bon à savoir",
    liveOpenRoom: "Ouvrir l’écran de la salle", liveAtEnd: "plus rien ensuite",
    liveWaiting: "entre deux séquences", liveThenTeams: "Puis : en équipes", liveMin: "min",
    liveMetres: "Le dernier rang, en mètres", liveWidth: "La largeur de l’image, en mètres",
    liveScreenHelp:
      "Une seconde fenêtre, à mettre en grand sur le mur. Elle se lit du dernier rang, ne dit ni "
      + "secondes ni retard, et ne nomme personne.",
    liveTooFar: "De si loin, rien ne se lirait : agrandissez l’image, ou rapprochez les chaises.",
    liveNothingPlanned: "Rien n’est encore prévu. Préparez d’abord le déroulé.",
    since: { "depuis \($0)" }, until: { "jusqu’à \($0)" },
    minutesLeft: { "encore \($0)\(NoBreak.full)min" },
    minutesWord: { French.s($0, "minute", "minutes") },
    plannedAt: { "prévu \($0)" }, then: { "puis \($0)" },
    thenAt: { title, time in "puis \(title) à \(time)" },
    togetherAt: { "Tous ensemble à \($0)" },
    hereAt: { "On en est là : \($0)" },
    lasted: { from, to in "\(from)–\(to)" },
    begun: { "depuis \($0)" },
    noted: { what, team, time in "\(what), \(team), à \(time)." },
    undoOf: { "Annuler : \($0)" },
    mark: { code, title, minutes in
      let minutes = minutes >= 0 ? "+ \(minutes) min" : "− \(-minutes) min"
      return switch code {
      case "here": "On en est là, « \(title) »"
      case "started": "« \(title) » commencée"
      case "finished": "« \(title) » finie"
      case "skipped": "« \(title) » sautée"
      case "lengthened": "« \(title) » \(minutes)"
      case "later": "« \(title) » plus tard, \(minutes)"
      default: "Passage annulé"
      }
    },
    goneBlock: "une séquence retirée",
    chose: { code in
      switch code {
      case "share": "Retard partagé"
      case "skip": "Séquences sautées"
      default: "Fin reculée"
      }
    },
    thenBlock: { "Puis : \($0)" }, at: { title, time in "\(title) à \(time)" },
    otherDay: { "Ce n’est pas encore, ou plus, le jour : cette journée est celle du \($0)." })

  static let english = LiveWording(
    liveTitle: "Live", liveRoom: "Room screen",
    liveLead: "Where each team is. The page keeps itself up to date.",
    liveNow: "Now", liveNext: "Next", liveTeams: "Teams",
    liveHere: "We are here", liveGestures: "Other gestures", liveFinished: "It is finished",
    liveSkip: "Skip", liveLonger: "+ 5 min", liveProposals: "What about the delay?",
    liveChoose: "Keep this choice", liveBreaks: "Take from breaks too",
    liveUndo: "Undo", liveFoot: "Planned and real", livePlanned: "Planned", liveReal: "Real",
    liveSequence: "Sequence",
    liveSilent: "Nothing was noted yet: these are the planned times.",
    liveNotBegun: "The day has not begun.", liveOver: "The day is over.",
    liveNobodyLate: "Nobody is late.", liveTeamField: "Team",
    liveInTeams: "In teams", liveNotices: "Good to know",
    liveOpenRoom: "Open the room screen", liveAtEnd: "nothing after that",
    liveWaiting: "between two sequences", liveThenTeams: "Then: in teams", liveMin: "min",
    liveMetres: "The last row, in metres", liveWidth: "The width of the picture, in metres",
    liveScreenHelp:
      "A second window, to be shown large on the wall. It is read from the last row, tells neither "
      + "seconds nor delay, and names nobody.",
    liveTooFar:
      "From so far nothing could be read: make the picture larger, or bring chairs nearer.",
    liveNothingPlanned: "Nothing is planned yet. Prepare the plan first.",
    since: { "since \($0)" }, until: { "until \($0)" },
    minutesLeft: { "\($0)\(NoBreak.full)min left" },
    minutesWord: { English.s($0, "minute", "minutes") },
    plannedAt: { "planned \($0)" }, then: { "then \($0)" },
    thenAt: { title, time in "then \(title) at \(time)" },
    togetherAt: { "Everyone together at \($0)" },
    hereAt: { "We are here: \($0)" },
    lasted: { from, to in "\(from)–\(to)" },
    begun: { "since \($0)" },
    noted: { what, team, time in "\(what), \(team), at \(time)." },
    undoOf: { "Undo: \($0)" },
    mark: { code, title, minutes in
      let minutes = minutes >= 0 ? "+ \(minutes) min" : "− \(-minutes) min"
      return switch code {
      case "here": "We are here, “\(title)”"
      case "started": "“\(title)” started"
      case "finished": "“\(title)” finished"
      case "skipped": "“\(title)” skipped"
      case "lengthened": "“\(title)” \(minutes)"
      case "later": "“\(title)” later, \(minutes)"
      default: "Mark taken back"
      }
    },
    goneBlock: "a sequence removed",
    chose: { code in
      switch code {
      case "share": "Delay shared"
      case "skip": "Sequences skipped"
      default: "End put later"
      }
    },
    thenBlock: { "Then: \($0)" }, at: { title, time in "\(title) at \(time)" },
    otherDay: { "This is not the day yet, or any more: it is \($0)." })
}
