public import Atelier
import Entities
import Interchange
import Kits
import Press
public import People
public import Storage
public import Words

/// Why a wall is not kept: lines that cannot be read, cards that nothing here bears, titles that
/// name someone.
public struct WallRefusal: Error, Sayable {
  public let faults: [WallFault]
  public let unknown: [Reference]
  /// Codes that no card of a kit here has.
  public let unknownKits: [String]
  /// Whom titles name.
  public let named: [String]

  /// Whether nothing is in the way but cards that can be left out.
  public var canLeaveOut: Bool { !unknown.isEmpty || !unknownKits.isEmpty }

  var isEmpty: Bool { faults.isEmpty && !canLeaveOut && named.isEmpty }

  public func said(in wording: Wording) -> String {
    sentences(in: wording).joined(separator: "\n")
  }

  /// One for each line that cannot be read, then one for all unknown cards.
  public func sentences(in wording: Wording) -> [String] {
    let words = wording.wall
    let lines = faults.map { fault in
      switch fault {
      case .noColon(let line): words.noColon(line)
      case .noTitle(let line): words.noTitle(line)
      case .noCards(let line): words.noCards(line)
      case .noCard(let word, let line, let column):
        words.noCard(wording.language.quoted(word.shortened(to: 40)), line, column)
      case .noDots(let word, let line, let column):
        words.noDots(wording.language.quoted(word.shortened(to: 40)), line, column)
      }
    }
    return lines + (unknown.isEmpty ? [] : [words.unknown(unknown.map(\.description))])
      + (unknownKits.isEmpty ? [] : [words.unknownKits(unknownKits)])
      + (named.isEmpty ? [] : [words.named(Complaint.Fact.namedInside(named).asked(in: wording))])
  }
}

extension Workshop {
  /// Keeps a wall of cards as someone copied it, a column a line, all in one act.
  ///
  /// A column of words becomes a theme on each; where it holds reports, dots or cards of a kit, a
  /// finding says them too.
  /// - Parameters:
  ///   - leavingUnknown: whether cards that nothing bears are left out.
  ///   - keepingNames: whether titles are kept though they name someone.
  /// - Throws: ``WallRefusal`` with all that is in the way; nothing is then kept.
  public func copyWall(
    _ text: String, leavingUnknown: Bool = false, keepingNames: Bool = false
  ) throws -> Act.ID {
    let (columns, faults, stray) = WallColumn.all(in: text)
    let reading = try reading()
    let cards = columns.flatMap(\.cards) + stray
    let known = KnownCards(reading, to: audience, kits: kitCodes(for: cards))
    let titles = columns.map(\.title).filter { known.themes[WallColumn.key($0)] == nil }
    let refusal = WallRefusal(
      faults: faults,
      unknown: leavingUnknown
        ? [] : cards.compactMap(\.reference).filter { !known.holds($0) }.uniqued.sorted(),
      unknownKits: leavingUnknown
        ? []
        : cards.compactMap(\.kit).filter { !known.kits.contains($0.asKitCode) }.uniqued.sorted(),
      named: keepingNames ? [] : try flags(in: titles).flatMap(\.telling).uniqued)
    guard refusal.isEmpty else { throw refusal }
    let writing = wording.wall
    return try workspace.perform("wall", by: author, at: now) { draft in
      var themed: [Reference: Verbatim] = [:]
      for column in columns {
        let theme = known.themes[WallColumn.key(column.title)] ?? column.title
        for card in column.references where known.words.contains(card) {
          let said = try themed[card] ?? draft.reader.find(Verbatim.self, card)
          guard var verbatim = said, !verbatim.themes.contains(theme) else { continue }
          verbatim.themes.append(theme)
          themed[card] = verbatim
        }
        let notes = column.notes(in: writing, known)
        let reports = column.references.compactMap { known.reports[$0]?.id }
        guard !reports.isEmpty || !notes.isEmpty else { continue }
        let finding =
          try known.findings[WallColumn.key(column.title)]
          ?? Finding(
            id: mint.make(), reference: draft.nextReference(.finding),
            statement: column.title)
        try draft.save(finding.adding(reports, notes))
      }
      for verbatim in themed.values.sorted(by: { $0.reference < $1.reference }) {
        try draft.save(verbatim)
      }
      return draft.act
    }
  }
}

extension Workshop {
  /// The codes of all cards of the kits that are here; none are read where nobody asks for one.
  private func kitCodes(for cards: [WallColumn.Card]) -> Set<String> {
    guard cards.contains(where: { $0.kit != nil }) else { return [] }
    let bench = DeckBench(furnishings: furnishings, wording: wording, now: now)
    let names = furnishings.kitNames + furnishings.ownKitNames
    let codes = names.reduce(into: Set<String>()) { codes, name in
      // A kit that cannot be read has no card anyone could lay.
      guard let kit = try? bench.kit(known: name) else { return }
      for language in kit.languages {
        codes.formUnion(kit.decks(in: language).flatMap(\.cards).compactMap { $0.fields["ref"] })
      }
    }
    return Set(codes.map(\.asKitCode))
  }
}

/// What cards may name, and what their columns may be already.
private struct KnownCards {
  let words: Set<Reference>
  let reports: [Reference: AstonishmentReport]
  /// The spelling of each theme, by its key.
  let themes: [String: String]
  let findings: [String: Finding]
  /// The codes of cards of kits.
  let kits: Set<String>

  /// Words that may not be shown any more are known to nobody.
  init(_ reading: Reading, to audience: Audience, kits: Set<String>) {
    self.kits = kits
    let contents = reading.contents
    let shown = contents.verbatim.filter { reading.register.disclose($0, to: audience) != nil }
    words = Set(shown.map(\.reference))
    reports = Dictionary(contents.astonishments.map { ($0.reference, $0) }) { first, _ in first }
    let named = shown.flatMap(\.themes).map { (WallColumn.key($0), $0) }
    themes = Dictionary(named) { first, _ in first }
    findings = Dictionary(contents.findings.map { (WallColumn.key($0.statement), $0) }) {
      first, _ in first
    }
  }

  func holds(_ reference: Reference) -> Bool {
    words.contains(reference) || reports[reference] != nil
  }
}

extension WallColumn {
  /// The dots and the cards of kits, which nothing else keeps; empty where there are none.
  fileprivate func notes(in words: WallWording, _ known: KnownCards) -> String {
    let own = dots > 0 ? [words.dots(dots)] : []
    let kits = cards.compactMap { card -> String? in
      guard let code = card.kit, known.kits.contains(code.asKitCode) else { return nil }
      return card.dots > 0 ? words.cardDots(code, card.dots) : code
    }
    let dotted = cards.compactMap { card -> String? in
      guard case .ours(let reference) = card.face, card.dots > 0, known.holds(reference) else {
        return nil
      }
      return words.cardDots(reference.description, card.dots)
    }
    return (own + dotted + (kits.isEmpty ? [] : [words.kitCards(kits)])).joined(separator: " ; ")
  }
}

extension String {
  /// « AF-3 » is « af-03 ».
  fileprivate var asKitCode: String {
    let parts = uppercased().split(separator: "-")
    guard parts.count == 2, let number = Int(parts[1]) else { return uppercased() }
    return "\(parts[0])-\(number)"
  }
}

extension WallColumn.Card {
  fileprivate var reference: Reference? {
    if case .ours(let reference) = face { reference } else { nil }
  }
  fileprivate var kit: String? { if case .kit(let code) = face { code } else { nil } }
}

extension Finding {
  fileprivate func adding(_ reports: [AstonishmentReport.ID], _ more: String) -> Finding {
    var finding = self
    finding.astonishments += reports.filter { !astonishments.contains($0) }
    if !more.isEmpty, !notes.contains(more) {
      finding.notes = notes.isEmpty ? more : notes + "\n" + more
    }
    return finding
  }
}
