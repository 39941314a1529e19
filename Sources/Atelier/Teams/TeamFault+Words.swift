public import Words

/// Said where nobody’s name is at hand.
extension TeamFault: Sayable {
  public func said(in wording: Wording) -> String {
    TeamVoice(wording, TeamNames(people: [])).fault(self)
  }
}
