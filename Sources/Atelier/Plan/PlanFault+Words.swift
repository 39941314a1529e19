import People
public import Words

extension PlanFault: Sayable {
  public func said(in wording: Wording) -> String {
    let words = wording.plan
    return switch self {
    case .closesBeforeOpening(let day, let opens, let closes):
      words.closesBeforeOpening(
        wording.long(day), words.time(opens.minutes), words.time(closes.minutes))
    case .impossibleLetter(let letter): words.impossibleLetter(letter)
    case .untitled(let reference): words.untitled(reference.description)
    case .impossibleDuration(let title, let minutes): words.impossibleDuration(title, minutes)
    case .impossibleMinimum(let title, let minimum, let minutes):
      words.impossibleMinimum(title, minimum, minutes)
    case .unnamedMaterial: words.unnamedMaterial
    case .impossibleCount(let name, let count): words.impossibleCount(name, count)
    case .unknownBlock(let name): words.unknownBlock(name)
    case .unknownDay(let name): words.unknownDay(name)
    case .unknownTeam(let name): words.unknownTeam(name)
    case .unreadableMinutes(let written): words.unreadableMinutes(written)
    case .unknownIntention(let written): words.unknownIntention(written)
    case .stray(let option, let verb): words.stray(option, verb)
    case .nothingToMend(let written): words.nothingToMend(written)
    case .unreadableTime(let written): words.unreadableTime(written)
    case .letterTwice(let letter): words.letterTwice(letter)
    case .dayTwice(let day): words.dayTwice(wording.long(day))
    case .tooManyBlocks(let day, let most): words.tooManyBlocks(wording.long(day), most)
    case .tooManyTeams(let most): words.tooManyTeams(most)
    case .cannotSplit(let title, let minutes, let whole): words.cannotSplit(title, minutes, whole)
    case .alreadyParted(let title): words.alreadyParted(title)
    case .cannotJoin(let first, let second): words.cannotJoin(first, second)
    case .notFixed(let title): words.notFixed(title)
    case .alreadyFixed(let title, let time): words.alreadyFixed(title, words.time(time.minutes))
    case .outOfDay(let title): words.outOfDay(title)
    case .noDay: words.noDay
    case .alreadyPlanned: words.alreadyPlanned
    case .unknownFormat(let name, let known): words.unknownFormat(name, known)
    case .unnamedErrand: wording.errands.errandUnnamed
    case .tooFar(let what, let days): wording.errands.tooFar(what, days)
    case .unknownErrand(let words): wording.errands.unknownErrand(words)
    case .unknownErrandKind(let words, let known):
      wording.errands.unknownErrandKind(words, known)
    case .unreadableDays(let words): wording.errands.unreadableDays(words)
    }
  }
}
