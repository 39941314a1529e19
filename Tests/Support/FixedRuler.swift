public import Paper

/// A ruler whose letters are all as wide as half their size: layouts can be worked out by hand.
public struct FixedRuler: Ruler {
  public init() {}

  public func set(_ text: StyledText, width: Length?) throws -> SetText {
    var lines: [SetText.Line] = []
    var top: Length = 0
    let style = text.runs.first?.style ?? TextStyle(family: "Fixed", size: 10)
    let letter = Length(points: style.size / 2)
    for paragraph in text.words.split(separator: "\n", omittingEmptySubsequences: false) {
      let limit = width.map { Int($0 / letter + 1e-9) }
      for words in wrap(paragraph, to: limit).flatMap({ parts(of: $0, text, limit) }) {
        let lineHeight = Length(points: style.size * style.leading)
        lines.append(
          line(words, style: style, letter: letter, baseline: top + lineHeight * 0.8))
        top += lineHeight
      }
    }
    return SetText(lines: lines, width: lines.map(\.width).max() ?? 0, height: top)
  }

  private func wrap(_ paragraph: Substring, to limit: Int?) -> [String] {
    guard let limit else { return [String(paragraph)] }
    var lines: [String] = []
    var current = ""
    for word in paragraph.split(separator: " ") {
      if !current.isEmpty, current.count + 1 + word.count > limit {
        lines.append(current)
        current = String(word)
      } else {
        current += (current.isEmpty ? "" : " ") + word
      }
    }
    return lines + [current]
  }

  /// A word wider than the limit, in pieces where the text breaks words.
  private func parts(of words: String, _ text: StyledText, _ limit: Int?) -> [String] {
    guard text.breaksWords, let limit, limit > 0, words.count > limit else { return [words] }
    let letters = Array(words)
    return stride(from: 0, to: letters.count, by: limit).map {
      String(letters[$0..<min($0 + limit, letters.count)])
    }
  }

  private func line(_ words: String, style: TextStyle, letter: Length, baseline: Length)
    -> SetText.Line
  {
    let glyphs = words.unicodeScalars.enumerated().map { place, scalar in
      SetText.Glyph(id: scalar.value, x: Float(letter.points * Double(place)), y: 0)
    }
    let run = SetText.Run(
      font: FontFace(file: style.family, index: 0), size: style.size, colour: style.colour,
      words: words, glyphs: glyphs,
      clusters: words.unicodeScalars.map {
        SetText.Cluster(bytes: UInt8(UTF8.width($0)), glyphs: 1)
      })
    return SetText.Line(
      runs: [run], x: 0, baseline: baseline, width: letter * Double(words.count))
  }
}
