import Foundation

/// Where results and complaints go.
enum Voice {
  static func say(_ words: String) { write(words + "\n", to: .standardOutput) }
  static func complain(_ words: String) { write(words + "\n", to: .standardError) }

  /// Whether the complaints go to someone's screen.
  static let isWatched = isatty(2) == 1

  /// A line that replaces itself, only where someone is watching.
  static func progress(_ words: String) {
    guard isWatched else { return }
    write("\r\u{1B}[K" + words, to: .standardError)
  }

  private static func write(_ words: String, to handle: FileHandle) {
    try? handle.write(contentsOf: Data(words.utf8))
  }
}
