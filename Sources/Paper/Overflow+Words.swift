public import Words

extension Overflow: Sayable {
  public func said(in wording: Wording) -> String {
    let tenths = (excess.millimetres * 10).rounded(.up)
    return wording.paper.overflow(item, field, wording.number(max(tenths, 1) / 10))
  }
}

extension Overflows: Sayable {
  public func said(in wording: Wording) -> String {
    all.map { $0.said(in: wording) }.joined(separator: "\n")
  }
}

extension TypeFault: Sayable {
  public func said(in wording: Wording) -> String {
    switch self {
    case .missingFamily(let family): wording.paper.missingFamily(family)
    case .missingCharacter(let character, let family, let words):
      wording.paper.missingCharacter(String(character), family, words)
    }
  }
}
