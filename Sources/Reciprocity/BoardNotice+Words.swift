public import Words

extension BoardNotice {
  /// What sort of knowledge it is, for a wall or a page.
  public func nature(in wording: Wording) -> String {
    let words = wording.posters
    return switch nature {
    case .knowledge: words.knowledge
    case .knowHow: words.knowHow
    case .livedExperience: words.livedExperience
    case .someone: isOffer ? words.someoneKnown : words.someoneSought
    }
  }

  /// How to reach its member, without any address.
  public func contact(in wording: Wording) -> String {
    let words = wording.posters
    return switch contact {
    case .welcomeSession: words.atWelcomeSession
    case .phone: words.byPhone
    case .email: words.byEmail
    case .animator: words.throughAnimators
    }
  }
}
