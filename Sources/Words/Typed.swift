extension String {
  /// As a shell takes it: between quotes where it holds a space or a sign that shells obey.
  public var asTyped: String {
    let isPlain = allSatisfy { $0.isLetter || $0.isNumber || "._-/+,=:@".contains($0) }
    // A stop would be taken for that of the sentence.
    return isPlain && !isEmpty && last.map { !".,:".contains($0) } == true
      ? self : "\"" + replacing("\"", with: "\\\"") + "\""
  }
}
