import Interchange
import Paper
public import Words

extension KitFault: Sayable {
  /// `layouts/question.yaml:12:5 : …`
  public func said(in wording: Wording) -> String {
    place.written + (wording.language == .french ? " : " : ": ") + fact.said(in: wording)
  }
}

extension KitFaults: Sayable {
  public func said(in wording: Wording) -> String {
    all.map { $0.said(in: wording) }.joined(separator: "\n")
  }
}

extension KitFault.Fact: Sayable {
  public func said(in wording: Wording) -> String {
    let words = wording.kits
    return switch self {
    case .missingFile(let file): words.missingFile(file)
    case .brokenYAML: words.brokenYAML
    case .notUnicode: words.notUnicode
    case .tooManyAliases: words.tooManyAliases
    case .brokenTable(let fact): fact.said(in: wording)
    case .missingKey(let key): words.missingKey(key)
    case .repeatedKey(let key): words.repeatedKey(key)
    case .unknown(let thing, let name, let nearest):
      words.unknown(words.things[thing.rawValue] ?? thing.rawValue, name)
        + (nearest.map { " " + words.didYouMean($0) } ?? "")
    case .expected(let expected, let read):
      words.expected(words.expectations[expected.rawValue] ?? expected.rawValue, read)
    case .styleOfItself(let name): words.styleOfItself(name)
    case .repeatedColumn(let name): words.repeatedColumn(name)
    case .strangeReference(let reference): words.strangeReference(reference)
    case .takenReference(let reference): words.takenReference(reference)
    case .tooManyCards(let count, let limit): words.tooManyCards(count, limit)
    case .boxOutside(let card):
      words.boxOutside(
        wording.number(card.width.millimetres), wording.number(card.height.millimetres))
    case .unreadablePictogram(let name): words.unreadablePictogram(name)
    case .overflow(let overflow): overflow.said(in: wording)
    case .missingCharacter(let fault): fault.said(in: wording)
    }
  }
}
