public import Atelier
public import Entities
public import People

/// What pages call the values that tables name, in the words of the tables.
extension Role {
  public var label: Bilingual { Labels.role.label(of: self) ?? .nameless }
}

extension Consent.Purpose {
  public var label: Bilingual { Labels.purpose.label(of: self) ?? .nameless }
}

extension Consent.Channel {
  public var label: Bilingual { Labels.channel.label(of: self) ?? .nameless }
}

extension Consent.Answer {
  public var label: Bilingual { Labels.answer.label(of: self) ?? .nameless }
}

extension Consent.LegalBasis {
  public var label: Bilingual { Labels.basis.label(of: self) ?? .nameless }
}

extension Occasion.Kind {
  /// « semaine de résidence »
  public var label: Bilingual { Labels.occasion.label(of: self) ?? .nameless }
}

extension Encounter.Kind {
  public var label: Bilingual { Labels.encounter.label(of: self) ?? .nameless }
}

extension Encounter.Stage {
  public var label: Bilingual { Labels.stage.label(of: self) ?? .nameless }
}

extension Encounter.Agreement {
  public var label: Bilingual { Labels.agreement.label(of: self) ?? .nameless }
}

extension Verbatim.Fidelity {
  public var label: Bilingual { Labels.fidelity.label(of: self) ?? .nameless }
}

extension Block.Intention {
  public var label: Bilingual { Labels.intention.label(of: self) ?? .nameless }

  /// As people write it, whatever the language, case and accents.
  public init?(named words: String) {
    guard let found = Labels.intention.value(named: words) else { return nil }
    self = found
  }
}

extension Errand.Kind {
  public var label: Bilingual { Labels.errand.label(of: self) ?? .nameless }

  /// As people write it, whatever the language, case and accents.
  public init?(named words: String) {
    guard let found = Labels.errand.value(named: words) else { return nil }
    self = found
  }
}

extension Team.Mark {
  public var label: Bilingual { Labels.mark.label(of: self) ?? .nameless }
}

extension Hand {
  public var label: Bilingual { Labels.hand.label(of: self) ?? .nameless }
}

extension AskedRule.Kind {
  public var label: Bilingual { Labels.teamRule.label(of: self) ?? .nameless }

  /// As people write it, whatever the language, case and accents.
  public init?(named words: String) {
    guard let found = Labels.teamRule.value(named: words) else { return nil }
    self = found
  }
}

extension TeamRule.Strength {
  public var label: Bilingual { Labels.strength.label(of: self) ?? .nameless }
}

extension TeamRule.Reason {
  public var label: Bilingual { Labels.ruleReason.label(of: self) ?? .nameless }

  public init?(named words: String) {
    guard let found = Labels.ruleReason.value(named: words) else { return nil }
    self = found
  }
}

extension Presence.State {
  public var label: Bilingual { Labels.presence.label(of: self) ?? .nameless }
}

extension Presence.Half {
  public var label: Bilingual { Labels.half.label(of: self) ?? .nameless }

  public init?(named words: String) {
    guard let found = Labels.half.value(named: words) else { return nil }
    self = found
  }
}

extension Bilingual {
  fileprivate static let nameless = Bilingual("", "")
}
