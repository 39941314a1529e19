public import Atelier
import Entities
public import People
public import Storage
public import Words

/// Why a wall is not kept: lines that cannot be read, or cards that nothing here bears.
public struct WallRefusal: Error, Sayable {
  public let faults: [WallFault]
  public let unknown: [Reference]

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
      }
    }
    return lines + (unknown.isEmpty ? [] : [words.unknown(unknown.map(\.description))])
  }
}

extension Workshop {
  /// Keeps a wall of cards as someone copied it, a column a line, all in one act.
  ///
  /// A column of words becomes a theme on each; where it holds reports, dots or cards of a kit, a
  /// finding says them too.
  /// - Parameter leavingUnknown: whether cards that nothing bears are left out.
  /// - Throws: ``WallRefusal``; nothing is then kept.
  public func copyWall(_ text: String, leavingUnknown: Bool = false) throws -> Act.ID {
    let (columns, faults) = WallColumn.all(in: text)
    guard faults.isEmpty else { throw WallRefusal(faults: faults, unknown: []) }
    let reading = try reading()
    let known = KnownCards(reading, to: audience)
    let unknown = columns.flatMap(\.references).filter { !known.holds($0) }
    if !leavingUnknown, !unknown.isEmpty {
      throw WallRefusal(faults: [], unknown: unknown.uniqued.sorted())
    }
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

/// What cards may name, and what their columns may be already.
private struct KnownCards {
  let words: Set<Reference>
  let reports: [Reference: AstonishmentReport]
  /// The spelling of each theme, by its key.
  let themes: [String: String]
  let findings: [String: Finding]

  /// Words that may not be shown any more are known to nobody.
  init(_ reading: Reading, to audience: Audience) {
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
      guard case .kit(let code) = card.face else { return nil }
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
