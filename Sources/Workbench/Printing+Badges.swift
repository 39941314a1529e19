import Atelier
import Entities
import Foundation
import Kits
import Paper
import People
import Press
import Words

/// What people wear and what stands on their tables, from the teams as they stand.
extension Printing {
  /// Who has a place in a team or animates one, in the order of the teams; those who were asked for
  /// alone where some were.
  struct Wearer {
    /// Nobody where the person was erased.
    let person: Person.ID?
    let team: String
    let animates: Bool
  }

  func wearers(of agenda: Agenda) -> [Wearer] {
    let rosters = contents.rosters.filter { $0.occasion == agenda.occasion.id }
      .sorted { $0.round < $1.round }
    // The usual round, else the first of those that have a name.
    let seats = rosters.first?.seats ?? []
    let letters = agenda.teams.map(\.letter)
    func spelt(_ letter: String) -> String {
      letters.first { $0.uppercased() == letter.uppercased() } ?? letter
    }
    let seated = seats.map { Wearer(person: $0.person, team: spelt($0.team), animates: false) }
    let animators = agenda.teams.flatMap { team in
      team.animators.map { Wearer(person: $0, team: team.letter, animates: true) }
    }
    // Those who lead before everyone, or help, are asked what comes next too.
    let leaders = agenda.everyLead.map { Wearer(person: $0, team: "", animates: true) }
    // Whoever animates two teams wears one badge; a place in a team tells more than a part.
    var met: Set<Person.ID> = []
    let all = (animators + seated + leaders).filter {
      $0.person.map { met.insert($0).inserted } ?? true
    }
    func key(_ wearer: Wearer) -> (Int, String, Int, Int) {
      let place = letters.firstIndex(of: wearer.team) ?? letters.count
      let number = wearer.person.flatMap { register.people[$0]?.reference.number } ?? .max
      return (place, wearer.team, wearer.animates ? 1 : 0, number)
    }
    let sorted = all.sorted { key($0) < key($1) }
    let asked = options.only.filter { $0.kind == .person }
    return asked.isEmpty
      ? sorted
      : sorted.filter { wearer in
        wearer.person.flatMap { register.people[$0]?.reference }.map(asked.contains) ?? false
      }
  }

  /// Whether only the badges of some people are asked for.
  var isOnlyBadges: Bool { options.only.contains { $0.kind == .person } }

  func roll(of agenda: Agenda) -> BadgeRoll {
    let wearers = wearers(of: agenda)
    let badges = wearers.map { wearer in
      BadgeRoll.Badge(
        wearer.person.map { register.disclose($0, to: audience) }, team: wearer.team,
        animates: wearer.animates)
    }
    if isOnlyBadges { return BadgeRoll(badges: badges) }
    guard !agenda.teams.isEmpty || !badges.isEmpty else { return BadgeRoll() }
    // Some more for those who come unforeseen.
    let expected = wearers.count { !$0.animates }
    let spare = max(min(agenda.people, 600) - expected, 2)
    return BadgeRoll(
      badges: badges, spare: spare,
      sitters: wearers.compactMap { wearer in
        wearer.person.map {
          BadgeRoll.Sitter(
            $0, team: wearer.team, paper: answer($0, on: .paper), site: answer($0, on: .site))
        }
      })
  }

  private func answer(_ person: Person.ID, on channel: Consent.Channel) -> BadgeRoll.Answer {
    register.answer(of: person, for: .image, on: channel).map { $0.answer.isNo ? .no : .yes }
      ?? .unasked
  }

  /// The sheet of labels that is asked for, and whether it is cut beforehand.
  func labels() throws -> (sheet: LabelSheet, isCut: Bool) {
    let known = furnishings.labels.all
    if options.labels.isEmpty, let first = known.first { return (first, false) }
    guard let found = known.first(where: { $0.name == options.labels.lowercased() }) else {
      throw LabelFault.unknown(options.labels, known: known.map(\.name))
    }
    return (found, true)
  }

  func badgeDraft(of agenda: Agenda, _ print: PlanPrint) throws -> PrintDraft? {
    guard !print.roll.isEmpty else { return nil }
    let (labels, isCut) = try labels()
    let pages = try composer.badges(
      of: print, on: labels, isCut: isCut, margin: options.margin)
    let unnamed = wearers(of: agenda).count { wearer in
      wearer.person.map { !register.disclose($0, to: audience).isNamed } ?? false
    }
    var draft = draft(
      "\(agenda.occasion.reference.description.lowercased())-badges",
      "\(agenda.occasion.title), \(wording.badges.badges)", pages,
      remarks: (unnamed > 0 ? [wording.prints.badgesToWrite(unnamed)] : [])
        + (options.sheet.map { $0 == .a4 ? [] : [wording.badges.ownSize(SheetSize.a4.name)] }
          ?? []),
      carried: carriedOnBadges(agenda))
    draft.kind = PrintKind.worn
    draft.isOneSided = true
    let (composer, margin) = (composer, options.margin)
    draft.parts = (
      seals: { try composer.badgeSeals(of: print, on: labels) },
      only: { places in
        var some = print
        some.roll = print.roll.only(places)
        return try composer.badges(of: some, on: labels, isCut: isCut, margin: margin)
      }
    )
    return draft
  }

  func carriedOnBadges(_ agenda: Agenda) -> Carried {
    Carried(
      named: wearers(of: agenda).compactMap(\.person)
        .filter { register.disclose($0, to: audience).isNamed }
        .compactMap { register.people[$0]?.reference })
  }
}

extension PrintKind {
  /// What is noted of badges: unlike run sheets, anyone reads them.
  static let worn = "badges"
}

/// Why no sheet of labels is found.
enum LabelFault: Error, Hashable, Sayable {
  case unknown(String, known: [String])

  func said(in wording: Wording) -> String {
    switch self {
    case .unknown(let words, let known): wording.badges.unknownLabels(words, known)
    }
  }
}

extension Furnishings {
  /// The sheets of labels that are described beside the pictograms.
  var labels: LabelSheets {
    let file = assets.appending(path: "labels.csv")
    return LabelSheets((try? Data(contentsOf: file)) ?? Data(), file: "Assets/labels.csv")
  }

  /// What those sheets are called.
  public var labelNames: [String] { labels.all.map(\.name) }
}
