public import Words

extension InkError: Sayable {
  public func said(in wording: Wording) -> String {
    switch self {
    case .cancelled: wording.ink.cancelled
    case .unreadablePicture(let name): wording.ink.unreadablePicture(name)
    case .unreadableFont(let file): wording.ink.unreadableFont(file)
    case .missingDestination(let name): wording.ink.missingDestination(name)
    case .codeTooLong(let words): wording.ink.codeTooLong(words)
    case .drawing(let status): wording.ink.drawing(status)
    case .finishing(let code): wording.ink.finishing(code)
    }
  }
}
