import Entities
import People
public import Words

extension Complaint.Fact {
  /// What may be written in the cell instead, the likeliest first.
  ///
  /// - Parameter text: what the cell holds now, of which what was read may be a part.
  public func proposals(insteadOf text: String, in wording: Wording) -> [String] {
    switch self {
    case .vagueDate(let read, let proposal?, _):
      return [text.trading(read, for: wording.said(proposal))]
    case .weekOf(let read, let first, let last, let isPeriod):
      let days = (first.number...last.number).map { wording.long(Day(number: $0)) }
      let whole = Period(first, last).map { [wording.said($0)] } ?? []
      return (isPeriod ? whole : days).map { text.trading(read, for: $0) }
    case .misread(let read, _, let nearest?), .unknownRow(let read, _, let nearest?):
      return [text.trading(read, for: nearest)]
    case .misread(let read, .oneOf(let labels), nil) where labels.count <= Self.fewLabels:
      return labels.map { text.trading(read, for: $0.said(in: wording)) }
    case .figureOutOf(let read, let part, let whole):
      return [wording.shapes.outOf(part, whole), part].map { text.trading(read, for: $0) }
    case .figureInBrackets(let read, let number):
      return [number, "−" + number].map { text.trading(read, for: $0) }
    case .twiceEncoded: return TwiceEncoded.mended(text).map { [$0] } ?? []
    case .controlCharacter:
      return [String(String.UnicodeScalarView(text.unicodeScalars.filter { !$0.isUnkeepable }))]
    default: return []
    }
  }

  /// As many as are read at a glance.
  private static let fewLabels = 4

  /// What is kept here, where a cell says otherwise.
  public var keptBeside: String? {
    if case .crossed(_, let kept, _) = self { kept } else { nil }
  }

  /// Whether someone who types may keep it as it is.
  public var isKeepable: Bool {
    switch self {
    case .namedInside, .nameInPlace, .nameInProfile, .fullName: true
    default: false
    }
  }

  /// Whether it is answered by saying which table a sheet is, or what its columns are.
  public var isAboutColumns: Bool {
    switch self {
    case .unknownTable, .missingColumn, .personalColumn, .doubledColumn, .unknownUse,
      .tooManyUnknown, .wordsUnknown, .headless, .familyNames, .tradesAsPeople:
      true
    default: false
    }
  }

  /// Whether another text in its cell, or no such row, may settle it.
  public var isMendable: Bool {
    switch self {
    case .secondTable, .tooLongCell: false
    default: true
    }
  }
}

extension String {
  /// The same text where a part of it is another one; that one where it is all there is.
  fileprivate func trading(_ read: String, for other: String) -> String {
    Plain.trimmed(self) == read || !contains(read)
      ? other : replacing(read, with: other, maxReplacements: 1)
  }
}
