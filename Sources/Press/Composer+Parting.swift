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

  func set(_ text: StyledText, width: Length?) throws -> SetText {
    let whole = try ruler.set(text, width: width)
    guard let width, whole.width > width + .tolerance else { return whole }
    var text = text
    for place in text.runs.indices { text.runs[place].style.keepsCompounds = false }
    text.isHyphenated = true
    let hyphenated = try ruler.set(text, width: width)
    guard hyphenated.width > width + .tolerance else { return hyphenated }
    text.breaksWords = true
    return try ruler.set(text, width: width)
  }
}
