import People
public import Words

extension Unwelcome: Sayable {
  public func said(in wording: Wording) -> String {
    switch self {
    case .unnamedNetwork: wording.reciprocity.unnamedNetwork
    case .leftBeforeJoining(let reference):
      wording.reciprocity.leftBeforeJoining(reference.description)
    case .emptyKnowledge: wording.reciprocity.emptyKnowledge
    }
  }
}
