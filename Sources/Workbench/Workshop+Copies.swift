public import Foundation
import Interchange
import People
public import Storage
import Words

extension Workshop {
  /// A copy for a colleague, and what to say of it.
  public func copy(to url: URL, withoutNames: Bool) throws -> [String] {
    let (letter, left) = try workspace.copy(
      to: url, withoutNames: withoutNames, by: author, at: now)
    let words = wording.copies
    let copied = [words.copied(url.lastPathComponent, letter.map(String.init))]
    guard let left else { return copied }
    let reading = try reading()
    return copied + [words.leftOut(left.people, left.texts, left.notes)]
      + (left.withheld > 0 ? [wording.forgetting.withoutRefused(left.withheld)] : [])
      + wording.remarks(on: reading.register.smallGroups(among: reading.quotations))
  }

  /// Brings another copy in, and tells what came of it.
  ///
  /// - Parameter file: how to name this workspace's file in what a person may type.
  public func merge(_ other: Workspace, file: String) throws -> [String] {
    let meeting = try workspace.merge(other, by: author, at: now, today: today)
    let words = wording.copies
    let counts = meeting.counts.sorted { $0.key < $1.key }
    func lines(
      _ of: KeyPath<Meeting.Count, Int>, _ sentence: (Int, String) -> String
    ) -> [String] {
      counts.filter { $0.value[keyPath: of] > 0 }
        .map { sentence($0.value[keyPath: of], wording.storage.kind($0.key)) }
    }
    let came =
      meeting.changesNothing
      ? [words.alreadyMet]
      : [words.met(meeting.acts)] + lines(\.added, words.added) + lines(\.changed, words.changed)
        + lines(\.removed, words.removed)
        + meeting.renamed.map { words.renamed($0.before.description, $0.now.description) }
        + told(meeting)
        + (meeting.erased > 0 ? [words.alsoErased(meeting.erased)] : [])
        + (meeting.claimed > 0 ? [words.erasedOnComing(meeting.claimed)] : [])
        + (meeting.unnamed > 0 ? [wording.forgetting.takenByMerge(meeting.unnamed)] : [])
        + (meeting.before.map { [words.keptBeside($0.lastPathComponent)] } ?? [])
    return try came + (meeting.disputes.isEmpty ? [] : told(meeting.disputes, file: file))
  }

  /// Everything on which copies disagree, with how to settle it.
  public func disputes(file: String) throws -> [String] {
    let disputes = try workspace.disputes()
    return disputes.isEmpty ? [wording.copies.noDisputes] : try told(disputes, file: file)
  }

  /// Ends a dispute: keeps what stands, or takes another side, from 1.
  public func settle(_ name: String, _ unit: String, taking side: Int?) throws -> String {
    let unit = try self.unit(unit, of: name)
    try workspace.settle(name, unit, taking: side.map { $0 - 1 }, by: author, at: now)
    return wording.copies.settled(name, wording.field(unit, of: try table(of: name)))
  }

  private func told(_ disputes: [Dispute], file: String) throws -> [String] {
    let hidden = try withheldNames()
    return [wording.copies.disputes(disputes.count)]
      + disputes.flatMap { told($0, file: file, isHidden: hidden.contains($0.name)) }
  }

  private func told(_ dispute: Dispute, file: String, isHidden: Bool) -> [String] {
    let words = wording.copies
    func author(_ side: Dispute.Side) -> String {
      side.author.isEmpty ? words.nobody : side.author
    }
    func said(_ side: Dispute.Side) -> String {
      if isHidden, !side.words.isEmpty { return wording.trace.withheld }
      return side.words.isEmpty ? words.nothingThere : side.words.joined(separator: " | ")
    }
    let isTitled = !dispute.title.isEmpty && !isHidden
    let title = isTitled ? " " + wording.language.quoted(dispute.title) : ""
    let head = [words.dispute(dispute.name + title, wording.field(dispute.unit, of: dispute.table))]
    let sides: [String]
    if let kept = dispute.kept {
      let others = dispute.others.enumerated().map { place, side in
        words.other(place + 1, author(side), day(of: side.at), said(side))
      }
      sides = [words.kept(author(kept), day(of: kept.at), said(kept))] + others
    } else {
      sides = dispute.others.map { words.removedBySomeone(author($0), day(of: $0.at)) }
    }
    let field = wording.field(dispute.unit, of: dispute.table).asTyped
    return head + sides
      + ["  " + words.howToSettle(file.asTyped, dispute.name.asTyped, field)]
  }

  private func day(of moment: Date) -> String {
    wording.long(Day(of: moment, in: zone))
  }
}
