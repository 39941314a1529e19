public import Words

extension Overflow: Sayable {
  public func said(in wording: Wording) -> String {
    let tenths = (excess.millimetres * 10).rounded(.up)
    return wording.paper.overflow(item, field, wording.number(max(tenths, 1) / 10))
  }
}

extension Overflows: Sayable {
  public func said(in wording: Wording) -> String {
    (all.map { $0.said(in: wording) } + unset.map { $0.said(in: wording) }
      + unlaid.map { $0.said(in: wording) })
      .joined(separator: "\n")
  }
}

extension Unset: Sayable {
  public func said(in wording: Wording) -> String {
    item + (wording.language == .french ? " : " : ": ") + fault.said(in: wording)
  }
}

extension Unlaid: Sayable {
  public func said(in wording: Wording) -> String {
    wording.announcing(item) + " " + fault.said(in: wording)
  }
}

extension TypeFault: Sayable {
  public func said(in wording: Wording) -> String {
    switch self {
    case .missingFamily(let family): wording.paper.missingFamily(family)
    case .missingCharacter(let character, let family, let words):
      wording.paper.missingCharacter(
        String(character), family, TypeFault.excerpt(of: words, around: character))
    }
  }
}

extension TypeFault {
  /// The words around a sign, to find it again: twenty letters on each side.
  public static func excerpt(of words: String, around sign: Character) -> String {
    guard let place = words.firstIndex(of: sign) else { return String(words.prefix(40)) }
    let start = words.index(place, offsetBy: -20, limitedBy: words.startIndex) ?? words.startIndex
    let end = words.index(place, offsetBy: 21, limitedBy: words.endIndex) ?? words.endIndex
    return (start > words.startIndex ? "…" : "") + words[start..<end]
      + (end < words.endIndex ? "…" : "")
  }
}
