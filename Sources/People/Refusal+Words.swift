public import Words

extension Refusal: Sayable {
  public func said(in wording: Wording) -> String {
    let words = wording.people
    return switch self {
    case .unnamedPerson: words.unnamedPerson
    case .unnamedProfile: words.unnamedProfile
    case .unnamedPlace: words.unnamedPlace
    case .untitledOccasion: words.untitledOccasion
    case .weekWithoutNumber(let title): words.weekWithoutNumber(title)
    case .emptyVerbatim: words.emptyVerbatim
    case .emptyDebrief(let day): words.emptyDebrief(day.description)
    case .notACard(let reference, let card):
      words.notACard(reference.description, card.description)
    case .answersItself(let reference): words.answersItself(reference.description)
    case .impossibleCalls(let reference, let count):
      words.impossibleCalls(reference.description, count)
    case .offWithoutReason(let reference): words.offWithoutReason(reference.description)
    case .notACut(let reference, let published):
      words.notACut(reference.description, published)
    }
  }
}
