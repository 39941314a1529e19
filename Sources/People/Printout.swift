/// One print that left: which references went on its sheets, on what day.
///
/// A reference is a code and says nothing of anyone; whose first name went with it is told by
/// reference too, so that a first name taken back is found again.
public struct Printout: Hashable, Sendable, Identifiable {
  public let id: Identifier<Printout>
  /// The code of what was printed: `verbatim`, `poster`…
  public let kind: String
  /// Paper, or a page for a browser.
  public let channel: Consent.Channel
  public let day: Day
  /// In order, each once.
  public let items: [Reference]
  /// Those of them that were signed by a first name.
  public let named: [Reference]
  /// What was on each of its sheets, by the file they are of: `j-02-badges=9f3a…,1b2c…`; empty
  /// where nobody looks for what changed.
  public let sheets: String

  public init(
    id: Identifier<Printout>, kind: String, channel: Consent.Channel, day: Day,
    items: [Reference], named: [Reference], sheets: String = ""
  ) {
    (self.id, self.kind, self.channel, self.day) = (id, kind, channel, day)
    (self.items, self.named) = (Set(items).sorted(), Set(named).sorted())
    self.sheets = sheets
  }

  /// The code of cards that stand in the place of words taken back: they hold nobody's words.
  public static let replacements = "replacements"
}

/// Something of one print that someone says is not on any wall or table any more.
public struct TakenDown: Hashable, Sendable, Identifiable {
  public let id: Identifier<TakenDown>
  public let printout: Printout.ID
  public let item: Reference
  public let day: Day

  public init(id: Identifier<TakenDown>, printout: Printout.ID, item: Reference, day: Day) {
    (self.id, self.printout, self.item, self.day) = (id, printout, item, day)
  }
}

/// Something printed that may not be shown any more, and the prints it is still on.
public struct Hanging: Hashable, Sendable {
  /// What may not be shown: the words, or only the first name they are signed by.
  public enum Loss: Hashable, Sendable { case words, name }

  public let reference: Reference
  public let loss: Loss
  /// The earliest first.
  public let printouts: [Printout]
  /// The last day a card was printed to stand in its place.
  public let replaced: Day?

  /// Whether a card can be printed to stand in its place: words that went out on paper.
  public var isReplaceable: Bool {
    loss == .words && reference.kind == .verbatim
      && printouts.contains { $0.channel == .paper }
  }
}

/// What was printed of a workspace, and what was taken down since.
public struct PrintHistory: Hashable, Sendable {
  /// The earliest first.
  public let printouts: [Printout]
  private let taken: Set<Place>

  private struct Place: Hashable {
    let printout: Printout.ID
    let item: Reference
  }

  public init(_ printouts: [Printout], takenDown: [TakenDown]) {
    self.printouts = printouts.sorted { ($0.day, $0.id) < ($1.day, $1.id) }
    taken = Set(takenDown.map { Place(printout: $0.printout, item: $0.item) })
  }

  /// What is still on the sheets of a print, as far as anyone said.
  public func left(on printout: Printout) -> [Reference] {
    taken.isEmpty
      ? printout.items
      : printout.items.filter { !taken.contains(Place(printout: printout.id, item: $0)) }
  }

  /// What is on paper as one kind of print.
  public func onPaper(as kind: String) -> Set<Reference> {
    printouts.filter { $0.kind == kind && $0.channel == .paper }
      .reduce(into: []) { $0.formUnion(left(on: $1)) }
  }

  /// What was on the sheets of a file when it was last printed on paper, and that day.
  public func seals(of file: String) -> (seals: Set<String>, day: Day)? {
    for printout in printouts.reversed() where printout.channel == .paper {
      let named = printout.sheets.split(separator: " ").first { $0.hasPrefix(file + "=") }
      guard let named else { continue }
      let seals = named.dropFirst(file.count + 1).split(separator: ",").map(String.init)
      return (Set(seals), printout.day)
    }
    return nil
  }

  /// The prints that something is on, but the cards that stand in its place.
  public func printouts(of item: Reference) -> [Printout] {
    printouts.filter {
      $0.kind != Printout.replacements && $0.items.contains(item) && left(on: $0).contains(item)
    }
  }

  /// What may not be shown any more and is not said to be taken down, by reference.
  ///
  /// - Parameter loss: what may not be shown of something on a print; `nil` where all of it may.
  public func hanging(_ loss: (Reference, Printout) -> Hanging.Loss?) -> [Hanging] {
    var found: [Reference: (loss: Hanging.Loss, printouts: [Printout])] = [:]
    var replaced: [Reference: Day] = [:]
    for printout in printouts {
      if printout.kind == Printout.replacements {
        for item in printout.items { replaced[item] = printout.day }
        continue
      }
      for item in left(on: printout) {
        guard let loss = loss(item, printout) else { continue }
        let known = found[item]
        found[item] = (
          known?.loss == .words ? .words : loss, (known?.printouts ?? []) + [printout]
        )
      }
    }
    return found.map { item, found in
      Hanging(
        reference: item, loss: found.loss, printouts: found.printouts, replaced: replaced[item])
    }.sorted { $0.reference < $1.reference }
  }
}
