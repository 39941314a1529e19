import Paper

/// A page's content with what Cairo's tags stand for in their place.
///
/// Cairo writes `/P << /MCID 3 >> BDC` and `EMC` on lines of their own, and never a line of text
/// that is only that: strings are wrapped at 72 columns, between parentheses or chevrons. Within,
/// it marks ligatures with the letters they stand for: those stay.
struct ContentMarks {
  private let stretches: [Stretch]
  private let name: (Tags.Part) -> String
  private var written: [UInt8] = []
  private var met = 0
  private var marked = 0

  /// - Parameter name: the structure type of a part, without its solidus.
  init(_ stretches: [Stretch], name: @escaping (Tags.Part) -> String) {
    (self.stretches, self.name) = (stretches, name)
  }

  /// - Throws: ``InkError/finishing(code:)`` when Cairo's tags are not those that were drawn.
  mutating func rewritten(_ content: UnsafeBufferPointer<UInt8>) throws(InkError) -> [UInt8] {
    written.reserveCapacity(content.count)
    var start = 0
    while start < content.count {
      let line = content[start...].firstIndex(of: 0x0a) ?? content.count - 1
      copy(UnsafeBufferPointer(rebasing: content[start...line]))
      start = line + 1
    }
    guard met == stretches.count else { throw .finishing(code: met) }
    return written
  }

  private static let begins = (head: Array("/P << /MCID ".utf8), tail: Array(" >> BDC\n".utf8))
  private static let link = Array("/Link << /MCID ".utf8)
  private static let ends = Array("EMC\n".utf8)

  private mutating func copy(_ line: UnsafeBufferPointer<UInt8>) {
    if line.count == Self.ends.count, line.elementsEqual(Self.ends) {
      if met > 0, met <= stretches.count, stretches[met - 1] == .nothing { return }
      written += line
    } else if line.starts(with: Self.begins.head) || line.starts(with: Self.link),
      line.suffix(Self.begins.tail.count).elementsEqual(Self.begins.tail)
    {
      begin()
    } else {
      written += line
    }
  }

  private mutating func begin() {
    defer { met += 1 }
    guard met < stretches.count else { return }
    switch stretches[met] {
    case .nothing: break
    case .artefact: written += Array("/Artifact BMC\n".utf8)
    case .part(let part):
      written += Array("/\(name(part)) <</MCID \(marked)>>BDC\n".utf8)
      marked += 1
    }
  }
}
