import Paper

extension Composer {
  /// The same, where a word too wide for its column is cut: by its language, else anywhere.
  ///
  /// For what people wrote in a narrow place: an address, a word of eighty letters, a script
  /// without spaces.
  var parting: Composer {
    guard !(ruler is PartingRuler) else { return self }
    var composer = self
    composer.ruler = PartingRuler(ruler: ruler)
    return composer
  }

  /// The same, words being left whole: what ``parting`` was made from.
  var whole: Composer {
    guard let ruler = ruler as? PartingRuler else { return self }
    var composer = self
    composer.ruler = ruler.ruler
    return composer
  }

  /// Makes something with words whole; where one of them does not fit, with words cut.
  ///
  /// What fits neither way is refused, or noted in a preview, as words cut left it.
  func partingWords<Made>(_ make: (Composer) throws -> Made) throws -> Made {
    do {
      return try make(noting(nil))
    } catch is Overflow {
      return try make(parting)
    } catch is Overflows {
      return try make(parting)
    }
  }
}

/// Cuts the words that are wider than their column; leaves others as another ruler sets them.
struct PartingRuler: Ruler {
  let ruler: any Ruler

  func set(_ asked: StyledText, width: Length?) throws -> SetText {
    var text = width == nil ? asked : asked.withoutGiants
    let whole = try ruler.set(text, width: width)
    guard let width, whole.width > width + .tolerance else { return whole }
    for place in text.runs.indices { text.runs[place].style.keepsCompounds = false }
    let atHyphens = try ruler.set(text, width: width)
    guard atHyphens.width > width + .tolerance else { return atHyphens }
    text.isHyphenated = true
    let hyphenated = try ruler.set(text, width: width)
    guard hyphenated.width > width + .tolerance else { return hyphenated }
    text.breaksWords = true
    return try ruler.set(text, width: width)
  }
}

extension StyledText {
  /// More letters without a blank than any word of any language has.
  private static let giant = 400

  /// With a line end inside each run of letters that no blank parts: to cut one of tens of thousands
  /// of letters, a ruler shapes what is left of it again at each line.
  fileprivate var withoutGiants: StyledText {
    guard runs.contains(where: { $0.words.utf8.count > Self.giant }) else { return self }
    var text = self
    for place in text.runs.indices { text.runs[place].words = Self.parted(runs[place].words) }
    return text
  }

  private static func parted(_ words: String) -> String {
    var (parted, count) = ("", 0)
    parted.reserveCapacity(words.utf8.count + words.utf8.count / giant)
    for letter in words {
      count = letter.isWhitespace ? 0 : count + 1
      if count > giant {
        parted.append("\n")
        count = 1
      }
      parted.append(letter)
    }
    return parted
  }
}
