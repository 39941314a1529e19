public import Paper

extension Composer {
  /// The same, where a sign that no font has is told by a question mark: a sheet that a day hangs
  /// on is never refused for one sign.
  var sparing: Composer { sparing(noting: nil).parting }

  /// The same with words whole, each text that lacks a sign being noted.
  public func sparing(noting log: SparedLog?) -> Composer {
    var composer = self
    composer.ruler = SparingRuler(ruler: ruler, log: log)
    return composer
  }
}

extension Composer {
  /// A paragraph, or nothing where there are no words.
  func pieceIfAny(_ words: String, _ style: TextStyle, width: Length) throws -> Piece {
    words.isEmpty ? .nothing : try piece(words, style, width: width)
  }
}

/// The texts in which a question mark took the place of a sign, each once, in the order they were
/// met.
public final class SparedLog {
  public private(set) var met: [Unset] = []

  public init() {}

  fileprivate func note(_ fault: TypeFault) {
    guard case .missingCharacter(let sign, _, let words) = fault else { return }
    let line = words.split(whereSeparator: \.isNewline).joined(separator: " ")
    let unset = Unset(item: TypeFault.excerpt(of: line, around: sign), fault: fault)
    if !met.contains(where: { $0.item == unset.item }) { met.append(unset) }
  }
}

/// Puts a question mark in the place of each sign that another ruler has no letter for.
struct SparingRuler: Ruler {
  let ruler: any Ruler
  var log: SparedLog?

  /// As many different signs as one text may miss.
  private static let most = 200

  func set(_ text: StyledText, width: Length?) throws -> SetText {
    var text = text
    for _ in 0..<Self.most {
      do {
        return try ruler.set(text, width: width)
      } catch let fault as TypeFault {
        guard case .missingCharacter(let sign, _, _) = fault else { throw fault }
        log?.note(fault)
        text.replace(sign)
      }
    }
    return try ruler.set(text, width: width)
  }
}

extension StyledText {
  /// A sign wherever it stands; where it is only a part of one, that part.
  fileprivate mutating func replace(_ sign: Character) {
    let before = runs
    for place in runs.indices {
      runs[place].words = String(runs[place].words.map { $0 == sign ? "?" : $0 })
    }
    guard runs == before else { return }
    let parts = Set(sign.unicodeScalars.filter { !$0.isASCII })
    for place in runs.indices {
      let kept = runs[place].words.unicodeScalars.map { parts.contains($0) ? "?" : $0 }
      runs[place].words = String(String.UnicodeScalarView(kept))
    }
  }
}
