import Foundation
public import People
public import Storage
import Words

extension Workshop {
  /// Keeps what went on the sheets of prints, today, in one act: a row for each kind of print.
  ///
  /// Prints that hold nothing of anyone are not noted, but for plans: what changes of them is found.
  /// - Returns: `nil` where there was nothing to note.
  @discardableResult
  public func note(_ prints: [Print]) throws -> Act.ID? {
    let made = Dictionary(grouping: prints.filter(\.isNoted), by: \.noted)
    if made.isEmpty { return nil }
    return try workspace.perform("print", by: author, at: now) { draft in
      for (noted, prints) in made.sorted(by: { $0.key < $1.key }) {
        let carried = prints.map(\.carried).reduce(Carried()) { $0.union($1) }
        try draft.save(
          Printout(
            id: mint.make(), kind: noted.kind, channel: noted.channel, day: today,
            items: Array(carried.items), named: Array(carried.named),
            sheets: prints.map(\.sheets).filter { !$0.isEmpty }.joined(separator: " ")))
      }
      return draft.act
    }
  }

  /// The same prints, noted; where they cannot be, the first of them says why.
  func noting(_ prints: [Print]) -> [Print] {
    do {
      try note(prints)
      return prints
    } catch {
      let why = (error as? any Sayable)?.said(in: wording) ?? wording.site.ourFault
      var prints = prints
      if !prints.isEmpty { prints[0].remarks.append(wording.takeDown.notNoted(why)) }
      return prints
    }
  }
}

extension Print {
  /// Whether there is something to note of it.
  public var isNoted: Bool { !carried.isEmpty || !sheets.isEmpty }

  /// What makes two prints one on the list of what was printed.
  struct Noted: Hashable, Comparable {
    let kind: String
    let channel: Consent.Channel

    static func < (a: Noted, b: Noted) -> Bool {
      (a.kind, a.channel.rawValue) < (b.kind, b.channel.rawValue)
    }
  }

  var noted: Noted { Noted(kind: kind, channel: name.hasSuffix(".html") ? .site : .paper) }
}
