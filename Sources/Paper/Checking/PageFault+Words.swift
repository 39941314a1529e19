public import Words

extension PageFault: Sayable {
  public func said(in wording: Wording) -> String {
    let words = wording.pageFaults
    func tenth(_ length: Length) -> String {
      wording.number((length.millimetres * 10).rounded() / 10)
    }
    func whole(_ length: Length) -> String { wording.number(length.millimetres.rounded()) }
    let place = words.place(page, whole(place.x), whole(place.y))
    let (one, other) = (first.said(in: words), second.said(in: words))
    let far = tenth(max(by, 0.1))
    let what =
      switch kind {
      case .overlapping: words.overlapping(one, other, far)
      case .struck: words.struck(one, other)
      case .hidden: words.hidden(one, other, far)
      case .crossed: words.crossed(one, other, far)
      case .cut: words.cut(one, far)
      case .beyondSheet: words.beyondSheet(one, far)
      case .beyondMargin: words.beyondMargin(one, far)
      case .tooSmall:
        words.tooSmall(one, wording.number((by.points * 10).rounded() / 10))
      case .parted: words.parted(one)
      }
    return place + what
  }
}

extension PageFault.Subject {
  fileprivate func said(in words: PageFaultsWording) -> String {
    switch self {
    case .words(let said): words.quoted(PageFault.Subject.excerpt(of: said))
    case .box: words.box
    case .line: words.line
    case .colour: words.colour
    case .picture: words.picture
    case .code: words.code
    case .edge: words.edge
    }
  }

  private static func excerpt(of words: String) -> String {
    let line = words.split(whereSeparator: \.isNewline).joined(separator: " ")
    return line.count > 40 ? line.prefix(38) + "…" : line
  }
}
