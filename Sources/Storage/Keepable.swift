import Entities
import Words

/// What no file can hold is not kept, by whatever way it came: one such sign in a row would make
/// every workbook exported from here unreadable.
extension String {
  /// - Parameter name: what people call what says it; empty where it has no name.
  /// - Throws: ``WorkspaceFault/unkeepable(_:in:)``.
  func checkKeepable(in name: @autoclosure () -> String = "") throws(WorkspaceFault) {
    guard let sign = unkeepableSign else { return }
    let name = name()
    throw WorkspaceFault.unkeepable(sign, in: name.unkeepableSign == nil ? name : "")
  }
}

extension Record {
  /// Whatever was there already stays: files made before are still written in.
  func checkKeepable(over old: Record?, named name: String) throws(WorkspaceFault) {
    var kept: Set<String>?
    for case .text(let words) in texts where words.unkeepableSign != nil {
      let known = kept ?? old?.words ?? []
      kept = known
      if !known.contains(words) { try words.checkKeepable(in: name) }
    }
  }

  private var texts: [Cell] {
    Array(cells.values.values) + lists.values.joined().flatMap { Array($0.values.values) }
  }

  private var words: Set<String> {
    Set(texts.compactMap { cell in if case .text(let words) = cell { words } else { nil } })
  }
}
