import Entities
public import People
public import Storage
import Words

/// Taking agreements back: what someone said stays, and is not shown any more.
extension Workshop {
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
      for consent in withdrawing(person, besides: try draft.all(Consent.self)) {
        try draft.save(consent)
      }
      return draft.act
    }
  }

  /// The answers that take back all that is not taken back today.
  private func withdrawing(_ person: Person, besides known: [Consent]) -> [Consent] {
    let said = known.filter {
      $0.person == person.id && $0.answer == .withdrawn && $0.day == today
    }
    return Consent.Purpose.allCases.flatMap { purpose in
      Consent.Channel.allCases.compactMap { channel in
        said.contains { $0.purpose == purpose && $0.channel == channel }
          ? nil
          : Consent(
            id: mint.make(), person: person.id, purpose: purpose, channel: channel,
            answer: .withdrawn, day: today)
      }
    }
  }

  /// What taking back every agreement of someone would come to; nothing is changed.
  public func foreseenWithdrawal(of typed: String) throws -> [String] {
    let (person, reading) = (try someone(typed), try reading())
    let (words, who) = (wording.rights, person.reference.description)
    let taken = withdrawing(person, besides: reading.contents.consents)
    if taken.isEmpty { return [words.alreadyWithdrawn(who)] }
    var contents = reading.contents
    contents.consents += taken
    let after = contents.register(on: today)
    let hidden = contents.told(of: person).filter {
      contents.isShown($0, by: reading.register, to: audience)
        && !contents.isShown($0, by: after, to: audience)
    }
    let known = Set(try hanging().map(\.reference))
    let loss = try losses(contents, after).loss
    let hanging = contents.printHistory.hanging(loss).filter { !known.contains($0.reference) }
    return [
      words.wouldWithdraw(who), words.wouldHide(hidden.map(\.description)),
    ]
      + (hanging.isEmpty
        ? [] : [wording.takeDown.wouldHang(hanging.count)] + hanging.map { "• " + said($0) })
  }
}

extension Dossier {
  /// What someone said, offers and asks for, and the meetings they were met at.
  fileprivate func told(of person: Person) -> [Reference] {
    let met = encounters.filter { $0.met.people.contains(person.id) }.map(\.reference)
    return met + shownThings(of: person).filter { $0.kind != .person }
  }

  fileprivate func isShown(
    _ item: Reference, by register: Register, to audience: Audience
  ) -> Bool {
    switch item.kind {
    case .verbatim:
      verbatim.first { $0.reference == item }.flatMap { register.disclose($0, to: audience) } != nil
    case .encounter:
      encounters.first { $0.reference == item }.map {
        register.allowsNotes(of: $0, to: audience)
      } ?? false
    default: !isTakenBack(item, by: register, from: audience)
    }
  }
}
