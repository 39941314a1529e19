public import Atelier
import People
import Words

/// A day that is run, as lines of text.
extension LiveDay {
  private var words: LiveWording { wording.live }

  /// « mardi 11 juillet 2017, 14 h 36 »
  public var title: String {
    isToday ? "\(plan.dayName(day)), \(clock(state.now))" : plan.dayName(day)
  }

  /// What is worth knowing before anything else; nothing most of the time.
  public var mood: String? {
    if !isToday { return words.otherDay(wording.long(day.day.day)) }
    return isSilent ? words.liveSilent : nil
  }

  /// « l’équipe A », « tout le monde »
  public func name(_ team: TeamLetter) -> String { voice.team(team) }

  public var lines: [String] {
    let head = ["\(plan.occasion.reference) \(plan.occasion.title)", title]
    return head + [mood].compactMap { $0 } + teams.flatMap(lines)
      + notices.map { voice.notice($0, of: run) }
  }

  private func lines(of team: TeamLetter) -> [String] {
    let standing = state.standing(team)
    let next = state.next(team).map { said(next: $0) }
    let anchor = "\(voice.anchor(standing)) : \(voice.standing(standing))"
    let isOver = state.current(team) == nil && state.next(team) == nil
    return [
      "", "\(name(team).capitalisedFirst) — \(said(now: team))",
      next.map { "  \($0)" } ?? "", isOver ? "" : "  \(wording.language.typeset(anchor))",
    ].enumerated().filter { $0.offset == 0 || !$0.element.isEmpty }.map(\.element)
  }

  /// « Trente idées, depuis 13 h 45, encore 12 min, jusqu’à 14 h 30 »
  public func said(now team: TeamLetter) -> String {
    guard let step = state.current(team), let left = state.minutesLeft(team) else {
      return said(idle: team)
    }
    let since = words.since(clock(step.start))
    let until =
      left >= 0
      ? [words.minutesLeft(left), words.until(clock(step.start + step.minutes))]
      : [wording.running.moreThanPlanned(-left, step.minutes)]
    return ([step.block.title, since] + until).joined(separator: ", ")
  }

  /// Before the day, between two sequences, after all of them.
  public func said(idle team: TeamLetter) -> String {
    guard state.next(team) != nil else { return words.liveOver }
    let hasBegun = state.steps[team]?.contains { $0.stage == .past || $0.stage == .skipped }
    return hasBegun == true ? words.liveWaiting : words.liveNotBegun
  }

  /// « puis Changer la contrainte à 14 h 36, prévu 14 h 30 »
  public func said(next step: RunState.Step) -> String {
    let planned =
      step.start == step.block.start ? "" : ", " + words.plannedAt(clock(step.block.start))
    return words.thenAt(step.block.title, clock(step.start)) + planned
  }

  /// The proposals of the teams that are late, each by its number.
  ///
  /// - Parameter some: of these only; of all where it is empty.
  public func proposalLines(_ some: [TeamLetter] = [], breaks: Bool = false) -> [String] {
    let asked = some.isEmpty ? late : some.filter(late.contains)
    guard !asked.isEmpty else { return [words.liveNobodyLate] }
    return asked.flatMap { team -> [String] in
      let standing = state.standing(team)
      let head =
        "\(name(team).capitalisedFirst) — \(voice.anchor(standing)) : \(voice.standing(standing))"
      let proposals = state.proposals(team, breaks: breaks).enumerated().map { place, proposal in
        let title = voice.title(proposal)
        let ended = title.hasSuffix(".") ? title : title + "."
        return "  \(place + 1). \(ended) \(voice.outcome(proposal, before: standing.anchor))"
      }
      return [wording.language.typeset(head)] + proposals
    }
  }

  /// What became of the last gesture that stands, of some teams or of all; nothing without any.
  public func said(last teams: Set<TeamLetter>? = nil) -> String? {
    guard let gesture = log.last(of: teams) else { return nil }
    let marks = log.standing.filter { $0.gesture == gesture }
    guard let first = marks.first else { return nil }
    let own = Array(Set(marks.map(\.team))).sorted()
    let who = own.count == self.teams.count ? [TeamLetter.everyone] : own
    let what = choices[gesture].map { words.chose($0.rawValue) } ?? said(first)
    return wording.language.typeset(
      words.noted(
        what, wording.language.enumerated(who.map(name)), clock(run.minute(of: first.at))))
  }

  private func said(_ mark: RunMark) -> String {
    let title = run.blocks.first { $0.id == mark.block }?.title ?? words.goneBlock
    let minutes =
      switch mark.what {
      case .lengthened(let minutes), .later(let minutes): minutes
      default: 0
      }
    return words.mark(mark.word.rawValue, title, minutes)
  }
}
