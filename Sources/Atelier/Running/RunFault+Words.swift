import People
public import Words

extension RunFault: Sayable {
  public func said(in wording: Wording) -> String {
    let words = wording.runFaults
    return switch self {
    case .noMinutes: words.noMinutes
    case .impossibleMinutes(let minutes): words.impossibleMinutes(minutes)
    case .cancelsNothing: words.cancelsNothing
    case .unreadableMark(let written): words.unreadableMark(written)
    case .unreadableInstant(let written): words.unreadableInstant(written)
    case .rewritten: words.rewritten
    case .nothingPlanned(let reference): words.nothingPlanned(reference)
    case .anotherDay(let day): words.anotherDay(wording.long(day))
    case .nothingLeft(let team): words.nothingLeft(team)
    case .notTheirs(let block, let team): words.notTheirs(block, team)
    case .noSuchTeam(let letter, let known): words.noSuchTeam(letter, known)
    case .sayWhichTeam(let letters): words.sayWhichTeam(letters)
    case .onTime(let team): words.onTime(team)
    case .noSuchChoice(let written): words.noSuchChoice(written)
    case .cannotBeChosen(let why): words.cannotBeChosen(why)
    case .nothingToUndo: words.nothingToUndo
    }
  }
}
