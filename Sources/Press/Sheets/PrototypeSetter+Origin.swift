import Paper
import People
import Words

extension PrototypeSetter {
  /// The words it comes from, in the voice of who said them, and the way they came.
  func origin() throws -> [Piece] {
    let heading = try compose.heading(words.origin.title, width: half)
    guard !sheet.origin.isUnknown else {
      let said = isClosed ? words.origin.neverTied : words.origin.unknown
      let known = try compose.piece(said, Self.body, width: half).after(1.4)
      return [heading, known] + (isClosed ? [] : [compose.writingLines(2, width: half)])
    }
    return [heading] + (try quotation()) + (try lineage())
  }

  private func quotation() throws -> [Piece] {
    guard let quotation = sheet.origin.quotation else { return [] }
    let text = try compose.set(
      balancedQuote: quotation.words, Lettering.voice(isTight ? 12.5 : 14, leading: 1.18),
      width: half)
    return [
      Piece(quote: text, by: compose).after(1),
      try compose.piece(source(quotation), width: half)
        .after(1),
    ]
  }

  private func source(_ quotation: Quotation) -> [(String, TextStyle)] {
    let when = wording.within(wording.said(quotation.occasion), at: quotation.place)
    let who = [quotation.speaker.capitalisedFirst, when]
      .filter { !$0.isEmpty }.joined(separator: ", ")
    var runs = [
      (who.isEmpty ? "" : "\(who), ", Self.small),
      ("\(quotation.reference)", Self.smallStrong),
    ]
    if sheet.origin.others > 0 {
      runs.append((" \(words.origin.others(sheet.origin.others))", Self.small))
    }
    return runs
  }

  /// The astonishments, then each hypothesis in its own words.
  private func lineage() throws -> [Piece] {
    let astonishments = sheet.origin.astonishments.map(\.description)
    var pieces: [Piece] = []
    if !astonishments.isEmpty {
      let runs = [
        ("\(words.origin.astonishments(astonishments.count)) ", Self.small),
        (wording.enumeration(astonishments), Self.smallStrong),
      ]
      pieces.append(try compose.piece(runs, width: half))
    }
    for hypothesis in sheet.origin.hypotheses {
      let runs = [
        ("\(hypothesis.reference) ", Self.smallStrong), (hypothesis.statement, Self.small),
      ]
      pieces.append(try compose.piece(runs, width: half).after(1))
    }
    return pieces
  }
}
