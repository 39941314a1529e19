public import Foundation
import Interchange
public import People
import Reciprocity
public import Storage
public import Words

extension Workshop {
  /// Erases someone, or something they said, for good; see ``Workspace/erase(_:by:at:)``.
  ///
  /// - Returns: what to say of it. The register beside is for the caller to write.
  public func erase(_ typed: String) throws -> [String] {
    let erasure = try workspace.erase(try person(typed), by: author, at: now)
    let words = wording.rights
    if erasure.isEmpty { return [words.nothingLeft(typed)] }
    let counts = erasure.counts.sorted { $0.key < $1.key }
      .map { "\(wording.announcing(wording.storage.kind($0.key))) \($0.value)" }
    return [words.erased(counts.joined(separator: ", "))]
      + (erasure.sharedNames.isEmpty
        ? [] : [words.sharedName(erasure.sharedNames.joined(separator: ", "))])
      + [words.olderFiles]
  }

  /// What the register beside still asks to erase, as after going back to a backup.
  ///
  /// - Returns: what to say of it; empty when nothing was left to erase.
  @discardableResult
  public func eraseAgain(_ identifiers: Set<UUID>) throws -> [String] {
    guard !identifiers.isEmpty, !workspace.isReadOnly,
      let erasure = try workspace.eraseAgain(identifiers, by: author, at: now)
    else { return [] }
    return [wording.rights.erasedAgain(erasure.counts.values.reduce(0, +))]
  }

  /// Takes back every agreement of someone, from today: nothing of theirs is shown any more.
  public func withdraw(_ typed: String) throws -> [String] {
    _ = try withdrawal(of: typed)
    return [wording.rights.withdrawn(try someone(typed).reference.description)]
  }

  /// The same.
  ///
  /// - Returns: the act, which is not kept when nothing was left to take back.
  public func withdrawal(of typed: String) throws -> Act.ID {
    let person = try someone(typed)
    return try workspace.perform("withdraw", by: author, at: now) { draft in
      let said = try draft.all(Consent.self).filter {
        $0.person == person.id && $0.answer == .withdrawn && $0.day == today
      }
      for purpose in Consent.Purpose.allCases {
        for channel in Consent.Channel.allCases
        where !said.contains(where: { $0.purpose == purpose && $0.channel == channel }) {
          try draft.save(
            Consent(
              id: mint.make(), person: person.id, purpose: purpose, channel: channel,
              answer: .withdrawn, day: today))
        }
      }
      return draft.act
    }
  }

  /// The person a reference or a name tells; a member's reference tells the person they are.
  func someone(_ typed: String) throws -> Person {
    let reference = try person(typed)
    let member = try reference.kind == .member ? workspace.find(Member.self, reference) : nil
    let found =
      try member.map { try workspace.find($0.person) } ?? workspace.find(Person.self, reference)
    guard let found else { throw UnknownReference(text: typed) }
    return found
  }

  /// The reference a person typed, or that of the only person of that name.
  func person(_ typed: String) throws -> Reference {
    if let reference = Reference(typed) { return reference }
    let plain = typed.lowercased()
    let found = try workspace.all(Person.self).filter { $0.name.lowercased() == plain }
    guard let first = found.first else { throw UnknownReference(text: typed) }
    guard found.count == 1 else {
      throw SeveralPeople(name: typed, references: found.map(\.reference))
    }
    return first.reference
  }
}

/// Several people have this name.
public struct SeveralPeople: Error, Sayable {
  let name: String
  let references: [Reference]

  public func said(in wording: Wording) -> String {
    wording.rights.several(name, references.map(\.description).joined(separator: ", "))
  }
}
