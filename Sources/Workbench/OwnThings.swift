import Atelier
import Entities
import Foundation
import People
import Press
import Storage
import Words

/// What a workspace has of its own for a kit's cards, a row a card, as their columns are called.
struct OwnThings {
  let rows: [Deck.Subject: [[String: String]]]
  /// What those cards hold, by reference.
  let carried: [Deck.Subject: Carried]
  /// How many teams its next or last sprint has, where that is written.
  let teams: Int?
  /// The whole workspace is an invented example.
  let isFictional: Bool
}

extension Printing {
  /// The things of this workspace, through the gate of disclosure.
  var own: OwnThings {
    OwnThings(
      rows: [
        .participants: badged.map { _, name in ["first_name": name] }, .prototypes: tests,
        .hypotheses: orientations,
      ],
      carried: [
        .participants: Carried(named: badged.filter { !$0.name.isEmpty }.map { $0.reference }),
        .prototypes: carried(tests), .hypotheses: carried(orientations),
      ],
      teams: contents.occasions.filter { $0.kind == .sprint && $0.teams != nil }
        .max { $0.period.start < $1.period.start }?.teams,
      isFictional: composer.isFictional)
  }

  /// A badge each, the first name of those who agreed; the others write theirs.
  private var badged: [(reference: Reference, name: String)] {
    contents.people.filter { !$0.roles.isDisjoint(with: [.participant, .animator]) }
      .sorted { $0.reference < $1.reference }
      .map { person in
        let shown = register.disclose(person.id, to: audience)
        return (person.reference, shown.isNamed ? shown.name : "")
      }
  }

  private func carried(_ rows: [[String: String]]) -> Carried {
    Carried(items: rows.compactMap { $0["ref"].flatMap { Reference($0) } })
  }

  /// A test card for each prototype of which nothing is decided yet.
  private var tests: [[String: String]] {
    let hypotheses = Dictionary(
      contents.hypotheses.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    return contents.prototypes.filter {
      $0.decision == nil && $0.life.current?.state.isSettled != true
    }
    .sorted { $0.reference < $1.reference }
    .map { prototype in
      let believed = prototype.hypotheses.lazy.compactMap { hypotheses[$0] }
        .compactMap(believed).first
      let threshold = prototype.threshold.map {
        wording.prints.confirmedIf($0.counted, $0.atLeast, $0.outOf)
      }
      let origins = prototype.hypotheses.compactMap { hypotheses[$0]?.reference }.sorted()
      var row = [
        "ref": prototype.reference.description, "name": prototype.name,
        "we_think": believed ?? "", "confirmed_if": threshold ?? "",
      ]
      // The labels of the card, where what follows them is known.
      if believed?.hasPrefix("qu’") == true { row["label.test.we_think"] = "Nous pensons" }
      if !origins.isEmpty {
        row["label.test.follows"] =
          wording.prints.follows(wording.enumeration(origins.map(\.description)))
      }
      return row
    }
  }

  /// What follows « Nous pensons que », which the card says itself.
  private func believed(_ hypothesis: Hypothesis) -> String? {
    guard hypothesis.kind == .hypothesis else { return nil }
    let words = wording.language.typeset(hypothesis.statement)
    for (opening, rest) in [
      ("Nous pensons que ", ""), ("Nous pensons qu’", "qu’"), ("We think that ", ""),
      ("We think ", ""),
    ] where words.hasPrefix(opening) {
      return rest + words.dropFirst(opening.count)
    }
    return words
  }

  /// What can still be arbitrated: neither decided nor merged.
  private var orientations: [[String: String]] {
    contents.hypotheses.filter {
      ![.merged, .split, .refused, .kept].contains($0.life.current?.state)
    }
    .sorted { $0.reference < $1.reference }
    .map { hypothesis in
      let kind = wording.sitePages.hypothesisKinds[hypothesis.kind.rawValue] ?? ""
      return [
        "ref": hypothesis.reference.description, "theme": kind,
        "orientation": hypothesis.statement,
        "horizon": hypothesis.horizon.isEmpty
          ? wording.prints.horizonToWrite(Deck.toWrite) : hypothesis.horizon,
      ]
    }
  }
}

extension Prototype.State {
  /// Nothing more will be tried.
  fileprivate var isSettled: Bool { [.adopted, .stopped, .inconclusive].contains(self) }
}

extension DeckBench {
  /// What the cards of a deck hold of the workspace.
  func carried(by deck: Deck) -> Carried {
    guard case .rows(let subject)? = deck.examples else { return Carried() }
    return own?.carried[subject] ?? Carried()
  }

  /// A deck of the house with what the workspace has in place of its examples.
  ///
  /// Without a workspace, or in an invented one, examples stay and their sheets say what they are.
  func personal(_ deck: Deck) -> (deck: Deck, isInvented: Bool, remarks: [String]) {
    guard let examples = deck.examples else { return (deck, false, []) }
    guard let own else { return (deck, deck.examples != .rows(.teams), []) }
    switch examples {
    case .fields(let fields):
      return own.isFictional ? (deck, true, []) : (deck.leavingToWrite(fields), false, [])
    case .rows(.teams):
      return (own.teams.map { deck.holding(first: max(1, $0)) } ?? deck, false, [])
    case .rows(let subject):
      let rows = own.rows[subject] ?? []
      if rows.isEmpty, own.isFictional { return (deck, true, []) }
      let unnamed = subject == .participants ? rows.count { $0["first_name"] == "" } : 0
      return (
        deck.holding(rows), own.isFictional,
        unnamed > 0 ? [wording.prints.badgesToWrite(unnamed)] : []
      )
    }
  }
}
