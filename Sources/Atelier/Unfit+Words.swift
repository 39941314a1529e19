import People
public import Words

extension Unfit: Sayable {
  public func said(in wording: Wording) -> String {
    let words = wording.atelier
    return switch self {
    case .untitledProgramme: words.untitledProgramme
    case .untitled(let reference): words.untitled(reference.description)
    case .emptyStatement(let reference): words.emptyStatement(reference.description)
    case .bornOfItself(let reference): words.bornOfItself(reference.description)
    case .noCard(let reference): words.noCard(reference.description)
    case .over(let reference): words.over(reference.description)
    case .tooFewPieces(let reference): words.tooFewPieces(reference.description)
    case .impossibleThreshold(let atLeast, let outOf, let result):
      words.impossibleThreshold(atLeast, outOf, result)
    case .decisionWithoutReason: words.decisionWithoutReason
    case .noStage(let reference): words.noStage(reference.description)
    case .unknownStage(let reference, let strip):
      words.unknownStage(reference.description, strip)
    case .impossibleFeeling(let feeling): words.impossibleFeeling(feeling)
    case .impossibleFigure(let label): words.impossibleFigure(label)
    case .enrichedByNobody: wording.enriching.enrichedByNobody
    case .greenLightByNobody: wording.hands.greenLightByNobody
    }
  }
}

extension LifeRefusal: Sayable {
  public func said(in wording: Wording) -> String {
    let words = wording.atelier
    return switch self {
    case .cannotFollow(let state, let before):
      words.cannotFollow(words.state(state), words.state(before))
    case .goesBack(let state, let from, let to):
      words.goesBack(words.state(state), from.description, to.description)
    case .missingReason(let state): words.missingReason(words.state(state))
    }
  }
}
