extension Language {
  /// « Anne, Bruno et Chloé », “Anne, Bruno and Chloé”.
  public func enumerated(_ things: [String]) -> String {
    guard let last = things.last, things.count > 1 else { return things.first ?? "" }
    let word = self == .french ? "et" : "and"
    return things.dropLast().joined(separator: ", ") + " \(word) \(last)"
  }
}
