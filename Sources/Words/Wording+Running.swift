/// What is said while a day is run: where teams are, what may be done of a delay.
public struct RunningWording: Sendable {
  public let team: @Sendable (_ letter: String) -> String
  public let everyone: String
  public let minutes: @Sendable (_ count: Int) -> String
  public let onTime: String
  public let ahead: @Sendable (_ minutes: Int) -> String
  public let late: @Sendable (_ minutes: Int) -> String
  /// On the room's screen, once the time is up: no minute counts there.
  public let finishing: String
  public let moreThanPlanned: @Sendable (_ more: Int, _ planned: Int) -> String

  // What a team must not be late for.
  public let fixedStart: @Sendable (_ block: String, _ time: String) -> String
  public let meeting: @Sendable (_ block: String, _ time: String) -> String
  public let dayEnd: @Sendable (_ time: String) -> String

  // Proposals.
  public let share: String
  public let cut: @Sendable (_ block: String, _ minutes: Int, _ taken: Int) -> String
  public let shared: @Sendable (_ cuts: [String]) -> String
  public let nothingToShare: String
  public let notTaken: @Sendable (_ minutes: Int) -> String
  public let skip: @Sendable (_ blocks: [String]) -> String
  public let skipped: @Sendable (_ surplus: Int) -> String
  public let nothingToSkip: String
  public let later: String
  public let laterStart: @Sendable (_ block: String, _ time: String) -> String
  public let waits: @Sendable (_ teams: [String], _ minutes: Int) -> String
  public let newEnd: @Sendable (_ time: String) -> String
  public let over: @Sendable (_ minutes: Int) -> String
  public let laterRefused: @Sendable (_ block: String, _ time: String, _ minutes: Int) -> String

  // Marks.
  public let unknownBlock: @Sendable (_ team: String, _ time: String) -> String
  public let unknownTeam: @Sendable (_ team: String, _ time: String) -> String
  public let again: @Sendable (_ block: String, _ team: String, _ time: String) -> String
  public let beforeTheDay: @Sendable (_ block: String, _ team: String, _ time: String) -> String
}

extension Wording {
  public var running: RunningWording { pick(.french, .english) }
}

extension RunningWording {
  static let french = RunningWording(
    team: { "l’équipe\(NoBreak.full)\($0)" },
    everyone: "tout le monde",
    minutes: min,
    onTime: "à l’heure",
    ahead: { "\(min($0)) d’avance" },
    late: { "+\(NoBreak.full)\(min($0))" },
    finishing: "on termine",
    moreThanPlanned: { more, planned in
      ("\(more) \(French.s(more, "minute", "minutes"))") + " de plus que les \(planned) prévues"
    },
    fixedStart: { "\(quoted($0)) commence à \($1), heure fixe" },
    meeting: { "Retrouver les autres à \($1), \(quoted($0))" },
    dayEnd: { "Finir la journée à \($0)" },
    share: "Partager le retard",
    cut: { "\(quoted($0)) dure \(min($1)) (\(min($2)) de moins)" },
    shared: { "\(Language.french.enumerated($0))." },
    nothingToShare: "Rien de ce qui reste d’ici là ne peut être raccourci.",
    notTaken: { "Il reste \(min($0)) de retard." },
    skip: { "Sauter \(Language.french.enumerated($0.map(quoted)))" },
    skipped: { $0 > 0 ? "Vous aurez \(min($0)) d’avance." : "Vous serez à l’heure." },
    nothingToSkip: "Rien de ce qui reste d’ici là n’est facultatif.",
    later: "Finir plus tard",
    laterStart: { "\(quoted($0)) commence à \($1)." },
    waits: { teams, minutes in
      let who = Language.french.enumerated(teams)
      return who.prefix(1).uppercased() + String(who.dropFirst())
        + (French.s(teams.count, " attend", " attendent")) + " \(min(minutes))."
    },
    newEnd: { "La journée finit à \($0)." },
    over: { "C’est \(min($0)) après l’heure de fin prévue pour les salles." },
    laterRefused: { block, time, minutes in
      "Finir plus tard ne se peut pas\(NoBreak.full): \(quoted(block)), à heure fixe (\(time)), "
        + "commencerait \(min(minutes)) trop tard."
    },
    unknownBlock: { team, time in
      "À \(time), \(team) parlait d’une séquence retirée depuis\(NoBreak.full): c’est gardé, "
        + "sans effet."
    },
    unknownTeam: { team, time in
      "À \(time), \(team) parlait d’une séquence qui n’est pas à elle\(NoBreak.full): c’est gardé, "
        + "sans effet."
    },
    again: { block, team, time in
      "À \(time), \(team) redisait la même chose de \(quoted(block))."
    },
    beforeTheDay: { block, team, time in
      "À \(time), \(team) parlait de \(quoted(block)) avant l’ouverture de la journée. Vérifiez "
        + "l’heure de l’appareil."
    })

  @Sendable private static func min(_ count: Int) -> String { PlanWording.length(count) }
  @Sendable private static func quoted(_ words: String) -> String { Language.french.quoted(words) }
}
