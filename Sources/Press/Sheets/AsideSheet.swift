public import Paper
public import Words

extension Composer {
  /// The last sheet of a print: what is not on it, why, and what to do.
  ///
  /// - Parameters:
  ///   - isOfCards: all of it are cards.
  ///   - spared: texts printed with a question mark in the place of a sign.
  public func asideSheet(_ aside: Overflows, spared: [Unset] = [], isOfCards: Bool = true) throws
    -> Pages
  {
    let words = wording.aside
    let count = aside.items.count + spared.count
    let notice = Notice(
      [
        .title(isOfCards ? words.title(count) : words.titleOfAny(count)),
        .paragraph(words.rest),
      ]
        + (aside.reasons(in: wording, isOnPaper: true, isOfCards: isOfCards)
        + spared.reasons(in: wording, isOnPaper: true)).map { .item($0) })
    return try sparing.publication(of: notice, titled: words.foot).pages
  }
}

extension Overflows {
  /// Each in a sentence that names it; on paper a sign that no font has is told by its number alone.
  public func reasons(
    in wording: Wording, isOnPaper: Bool = false, isOfCards: Bool = true
  ) -> [String] {
    all.map { met in
      let tenths = max((met.excess.millimetres * 10).rounded(.up), 1)
      let say = isOfCards ? wording.aside.tooLong : wording.aside.tooLongForPlace
      return say(met.item, met.field, wording.number(tenths / 10))
    }
      + unset.map { met in
        met.fault.missing(isOnPaper: isOnPaper).map {
          wording.aside.missingSign(met.item, $0, $1)
        } ?? met.fault.said(in: wording)
      } + unlaid.map { $0.said(in: wording) }
  }
}

extension [Unset] {
  /// Of texts printed all the same, a question mark in the place of a sign.
  public func reasons(in wording: Wording, isOnPaper: Bool = false) -> [String] {
    map { met in
      met.fault.missing(isOnPaper: isOnPaper).map {
        wording.aside.sparedSign(met.item, $0, $1)
      } ?? met.fault.said(in: wording)
    }
  }
}

extension TypeFault {
  /// « U+6211 », with the sign itself where it can be shown, and what brings a font that has it.
  fileprivate func missing(isOnPaper: Bool) -> (codes: String, package: String)? {
    guard case .missingCharacter(let sign, _, _) = self else { return nil }
    let codes = sign.unicodeScalars.map { scalar in
      let code = String(scalar.value, radix: 16).uppercased()
      return "U+" + String(repeating: "0", count: max(0, 4 - code.count)) + code
    }
    return (
      (isOnPaper ? "" : "« \(sign) », ") + codes.joined(separator: " "),
      PaperWording.package(drawing: sign)
    )
  }
}
