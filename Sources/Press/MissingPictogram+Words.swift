public import Words

extension MissingPictogram: Sayable {
  public func said(in wording: Wording) -> String {
    wording.cards.missingPictogram(item, name)
  }
}
