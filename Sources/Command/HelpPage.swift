import Words

/// A page of help as ArgumentParser drew it, its headings in the language of the run.
struct HelpPage {
  let text: String

  init(_ drawn: String, _ wording: Wording) {
    let headings = wording.command.headings.sorted { $0.key.count > $1.key.count }
    text = drawn.split(separator: "\n", omittingEmptySubsequences: false).map { line in
      headings.reduce(String(line)) { $0.replacing($1.key, with: $1.value) }.trimmedStart
    }.joined(separator: "\n")
  }
}

extension String {
  /// Without the one space a removed heading leaves.
  fileprivate var trimmedStart: String {
    hasPrefix(" ") && !hasPrefix("  ") ? String(dropFirst()) : self
  }
}
