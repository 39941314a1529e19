public import Paper
public import Words

extension Composer {
  /// The last sheet of a print: what is not on it, why, and what to do.
  public func asideSheet(_ aside: Overflows) throws -> Pages {
    let words = wording.aside
    let notice = Notice(
      [.title(words.title(aside.items.count)), .paragraph(words.rest)]
        + aside.reasons(in: wording, isOnPaper: true).map { .item($0) })
    return try publication(of: notice, titled: words.foot).pages
  }
}

extension Overflows {
  /// Each in a sentence that names it; on paper a sign that no font has is told by its number alone.
  public func reasons(in wording: Wording, isOnPaper: Bool = false) -> [String] {
    all.map { met in
      let tenths = max((met.excess.millimetres * 10).rounded(.up), 1)
      return wording.aside.tooLong(met.item, met.field, wording.number(tenths / 10))
    }
      + unset.map { met in
        switch met.fault {
        case .missingCharacter(let sign, _, _):
          let codes = sign.unicodeScalars.map { scalar in
            let code = String(scalar.value, radix: 16).uppercased()
            return "U+" + String(repeating: "0", count: max(0, 4 - code.count)) + code
          }
          return wording.aside.missingSign(
            met.item, (isOnPaper ? "" : "« \(sign) », ") + codes.joined(separator: " "),
            PaperWording.package(drawing: sign))
        case .missingFamily: return met.said(in: wording)
        }
      }
  }
}
