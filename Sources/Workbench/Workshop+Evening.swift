import Atelier
import Entities
import Interchange
public import People
import Words

/// What a day leaves to look at together in the evening.
public struct Evening: Sendable {
  /// Words to look at again, and why.
  public struct Again: Sendable {
    public let voice: ShownVerbatim
    public let why: [String]
    let source: Verbatim.ID
  }
  /// An astonishment that is begun, and what it lacks.
  public struct Begun: Sendable {
    public let reference: Reference
    public let title: String
    public let lacks: [String]
  }
  /// Words for a hypothesis and words against it.
  public struct Torn: Sendable {
    public let hypothesis: Beside
    public let speaksFor: ShownVerbatim
    public let against: ShownVerbatim
    let sources: [Verbatim.ID]
  }

  public let day: Day
  /// Encounters of the day without a word yet, those that were set and are not said done included.
  public let silent: [EncounterLine]
  public let again: [Again]
  public let begun: [Begun]
  public let torn: [Torn]
  /// The general profiles nobody spoke for this week.
  public let unheard: [String]
  public let tomorrow: [EncounterLine]
  /// What the team wrote down that evening already.
  public let written: [Reference]
  /// What the day is part of.
  public let during: Reference?
  public let team: String
  /// The nearest days that left something to look at, this one aside.
  public let before: Day?
  public let after: Day?
  /// First names of the residents who agreed to be named.
  let residents: [Person.ID]
}

extension Workshop {
  /// - Parameter day: today, where nobody says another.
  public func evening(of day: Day? = nil) throws -> Evening {
    let (reading, day) = (try reading(), day ?? today)
    let contents = reading.contents
    func lines(_ encounters: [Encounter]) -> [EncounterLine] {
      encounters.sorted { $0.reference < $1.reference }.map { line(of: $0, quotes: 0, in: reading) }
    }
    let heard = Set(contents.verbatim.compactMap(\.encounter))
    let silent = contents.encounters.filter {
      $0.when == .day(day) && $0.stage != .off && !heard.contains($0.id)
    }
    let next = day.adding(days: 1)
    let tomorrow = contents.encounters.filter {
      $0.stage == .agreed && $0.when == .day(next) || $0.stage == .callBack && $0.callBack == next
    }
    let around = contents.occasions.filter { $0.period.contains(day) }
    let during = around.first { $0.kind == .residenceWeek } ?? around.first
    let lived =
      contents.encounters.compactMap { $0.stage == .off ? nil : $0.when?.day }
      + contents.debriefs.map(\.day)
      + contents.verbatim.compactMap { reading.when($0)?.day }
    return Evening(
      day: day, silent: lines(silent), again: again(on: day, in: reading),
      begun: begun(in: contents, until: day), torn: torn(on: day, in: reading),
      unheard: unheard(in: Period.week(of: day), reading), tomorrow: lines(tomorrow),
      written: contents.debriefs.filter { $0.day == day }.map(\.reference),
      during: during?.reference, team: during?.residence ?? "",
      before: lived.filter { $0 < day }.max(), after: lived.filter { $0 > day }.min(),
      residents: contents.people.filter { $0.roles.contains(.resident) }.map(\.id))
  }

  private func again(on day: Day, in reading: Reading) -> [Evening.Again] {
    let (words, maker) = (wording.evening, voiceMaker(reading))
    let unasked = Set(
      reading.contents.encounters.filter { $0.isDone && $0.agreement == .unasked }.map(\.id))
    return reading.contents.verbatim.compactMap { said -> Evening.Again? in
      guard reading.when(said) == .day(day), reading.isShown(said) else { return nil }
      let why = [
        said.themes.isEmpty ? words.againThemeless : "",
        said.encounter.map(unasked.contains) == true ? words.agreementUnsaid : "",
        reading.rare.contains(said.reference) ? words.rareHere : "",
        said.fidelity == .fromMemory ? words.againFromMemory : "",
      ].filter { !$0.isEmpty }
      return why.isEmpty
        ? nil : Evening.Again(voice: maker.voice(of: said), why: why, source: said.id)
    }
  }

  private func begun(in contents: Dossier, until day: Day) -> [Evening.Begun] {
    let words = wording.evening
    return contents.astonishments.filter { ($0.day ?? day) <= day }
      .sorted { $0.reference < $1.reference }.compactMap { report in
        let lacks = [
          report.surprise.isBlank ? words.lacksSurprise : "",
          report.why.isBlank ? words.lacksWhy : "",
          report.question.isBlank ? words.lacksQuestion : "",
        ].filter { !$0.isEmpty }
        return lacks.isEmpty
          ? nil
          : Evening.Begun(reference: report.reference, title: report.title, lacks: lacks)
      }
  }

  /// One pair for each hypothesis that stands; those of which something was said that day first.
  private func torn(on day: Day, in reading: Reading) -> [Evening.Torn] {
    let maker = voiceMaker(reading)
    func last(_ ids: [Verbatim.ID]) -> Verbatim? {
      ids.compactMap { reading.verbatim($0) }.filter { said in
        guard reading.isShown(said) else { return false }
        return (reading.when(said)?.start).map { $0 <= day } ?? true
      }.max {
        (reading.when($0)?.start.number ?? .min, $0.reference)
          < (reading.when($1)?.start.number ?? .min, $1.reference)
      }
    }
    let pairs = reading.contents.hypotheses.standing(on: day).compactMap {
      hypothesis -> (Evening.Torn, Int)? in
      guard let yes = last(hypothesis.evidenceFor), let no = last(hypothesis.evidenceAgainst)
      else { return nil }
      let torn = Evening.Torn(
        hypothesis: Beside(hypothesis), speaksFor: maker.voice(of: yes),
        against: maker.voice(of: no), sources: [yes.id, no.id])
      let latest = [yes, no].compactMap { reading.when($0)?.start.number }.max() ?? .min
      return (torn, latest)
    }
    return pairs.sorted {
      ($1.1, $0.0.hypothesis.reference) < ($0.1, $1.0.hypothesis.reference)
    }.prefix(2).map(\.0)
  }

  /// The widest profiles, but for those of the house, that nobody spoke for in some days.
  private func unheard(in week: Period, _ reading: Reading) -> [String] {
    let (register, contents) = (reading.register, reading.contents)
    func widest(_ profile: Profile.ID) -> Profile.ID {
      var (widest, met): (Profile.ID, Set<Profile.ID>) = (profile, [])
      while met.insert(widest).inserted, let wider = register.profiles[widest]?.wider {
        widest = wider
      }
      return widest
    }
    let house: Set<Role> = [.resident, .facilitator, .animator]
    let own = Set(
      contents.people.filter { !$0.roles.isDisjoint(with: house) }.compactMap(\.profile))
    let heard = Set(
      contents.verbatim.filter { said in
        (reading.when(said)?.start).map(week.contains) ?? false
      }.compactMap { reading.profile(of: $0) }.map(widest))
    let asked = contents.profiles.filter { !own.contains($0.id) }
    let all = asked.map { widest($0.id) }.uniqued
    return all.filter { !heard.contains($0) && !own.contains($0) }
      .compactMap { register.profiles[$0]?.name }.sorted()
  }
}
