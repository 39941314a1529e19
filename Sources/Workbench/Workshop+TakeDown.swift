import Atelier
import Entities
import Foundation
public import People
import Reciprocity
public import Storage
public import Words

/// Something to take down, as people read it.
public struct HangingCard: Hashable, Sendable {
  public let reference: Reference
  /// « V-0412 : cartes du 21 nov., affiche du 2 févr. »
  public let said: String
  /// Whether a card can be printed to stand in its place.
  public let isReplaceable: Bool
}

/// Something that is not on any wall any more.
public struct TakenCard: Hashable, Sendable {
  public let reference: Reference
  public let said: String
}

extension Workshop {
  /// What was printed and may not be shown any more, as long as nobody says it is taken down.
  public func hangingCards() throws -> [HangingCard] {
    try hanging().map { hanging in
      HangingCard(
        reference: hanging.reference, said: said(hanging),
        isReplaceable: hanging.isReplaceable)
    }
  }

  /// Those that are of one person: their words, what they offer and ask for, their first name.
  public func hangingCards(of person: Reference) throws -> [HangingCard] {
    let cards = try hangingCards()
    if cards.isEmpty { return [] }
    let contents = try reading().contents
    guard let someone = contents.people.first(where: { $0.reference == person }) else { return [] }
    let own = Set(contents.shownThings(of: someone))
    return cards.filter { own.contains($0.reference) }
  }

  /// What someone said was taken down, the latest first.
  public func takenCards() throws -> [TakenCard] {
    let contents = try reading().contents
    let printouts = Dictionary(contents.printouts.map { ($0.id, $0) }) { $1 }
    return contents.takenDown.sorted { ($1.day, $0.item) < ($0.day, $1.item) }.map { taken in
      let sheets = printouts[taken.printout].map { wording.sheets([$0], in: today.year) } ?? ""
      return TakenCard(
        reference: taken.item,
        said: wording.takeDown.taken(
          taken.item.description, sheets, wording.short(taken.day, in: today.year)))
    }
  }

  /// What a withdrawal or an erasure leaves to do: nothing to say where nothing hangs.
  public func toTakeDown() throws -> [String] {
    let cards = try hangingCards()
    if cards.isEmpty { return [] }
    return [wording.takeDown.listed(cards.count)] + cards.map { "• " + $0.said }
  }

  /// The same of what was not to be taken down before, and what to do with it, for the command.
  ///
  /// - Parameter file: how to name this workspace's file in what a person may type.
  public func toTakeDown(since before: [HangingCard], file: String) throws -> [String] {
    let known = Set(before)
    let cards = try hangingCards().filter { !known.contains($0) }
    if cards.isEmpty { return [] }
    return [wording.takeDown.listed(cards.count)] + cards.map { "• " + $0.said }
      + [wording.takeDown.how(file.asTyped)]
  }

  /// Keeps that some references, or all that hang, are taken down from every print they were on.
  ///
  /// - Throws: ``NothingHangs`` for one that is not to be taken down.
  public func takeDown(_ typed: [String]? = nil) throws -> Act.ID {
    let hanging = try hanging()
    let wanted = try typed?.map { text -> Hanging in
      guard let reference = Reference(text) else { throw UnknownReference(text: text) }
      guard let found = hanging.first(where: { $0.reference == reference }) else {
        throw NothingHangs(reference: reference, file: workspace.url?.lastPathComponent ?? "")
      }
      return found
    }
    return try workspace.perform("unhang", by: author, at: now) { draft in
      for hanging in (wanted ?? hanging).uniqued {
        for printout in hanging.printouts {
          try draft.save(
            TakenDown(
              id: mint.make(), printout: printout.id, item: hanging.reference, day: today))
        }
      }
      return draft.act
    }
  }

  /// Where something was printed: « cartes du 21 nov. »; empty where nobody noted it.
  func printed(_ reference: Reference) throws -> String {
    let printouts = try reading().contents.printHistory.printouts(of: reference)
    return printouts.isEmpty
      ? "" : wording.takeDown.printed(wording.sheets(printouts, in: today.year))
  }

  func hanging() throws -> [Hanging] {
    let reading = try reading()
    if reading.contents.printouts.isEmpty { return [] }
    return try reading.foundHanging.value(true) {
      let losses = try losses(reading.contents, reading.register)
      return reading.contents.printHistory.hanging(losses.loss)
    }
  }

  func losses(_ contents: Dossier, _ register: Register) throws -> Losses {
    Losses(contents, register, try workspace.paperTrail(), on: today)
  }

  func said(_ hanging: Hanging) -> String {
    let words = wording.takeDown
    let sheets = wording.sheets(hanging.printouts, in: today.year)
    let replaced = hanging.replaced.map { ", " + words.replaced(wording.short($0, in: today.year)) }
    let whole = sheets + (replaced ?? "")
    let reference = hanging.reference.description
    return hanging.loss == .name
      ? words.nameHanging(reference, whole) : words.hanging(reference, whole)
  }
}

extension Dossier {
  /// What a print may hold of someone: their words, what they offer and ask for, their first name.
  func shownThings(of person: Person) -> [Reference] {
    let met = Set(encounters.filter { $0.met.people.contains(person.id) }.map(\.id))
    let own = Set(members.filter { $0.person == person.id }.map(\.id))
    let said = verbatim.filter { said in
      said.speaker.map { $0 == person.id } ?? said.encounter.map(met.contains) ?? false
    }
    return said.map(\.reference) + offers.filter { own.contains($0.member) }.map(\.reference)
      + asks.filter { own.contains($0.member) }.map(\.reference) + [person.reference]
  }
}

extension Wording {
  /// « cartes du 21 nov., affiche du 2 févr. »
  func sheets(_ printouts: [Printout], in year: Int) -> String {
    printouts.map { printout in
      let name = takeDown.sheets[printout.kind] ?? takeDown.otherSheets
      return takeDown.dated(
        printout.channel == .paper ? name : takeDown.webPage(name), short(printout.day, in: year))
    }.uniqued.joined(separator: ", ")
  }
}

/// Nothing of that reference is to be taken down.
public struct NothingHangs: Error, Sayable {
  let reference: Reference
  let file: String

  public func said(in wording: Wording) -> String {
    wording.takeDown.notHanging(reference.description, file.asTyped)
  }
}
