import Foundation

extension Page {
  /// The page for a printer that has only black: words in black, pale washes left white.
  ///
  /// Everything else takes the grey of its own darkness; colours that stand out stay dark enough
  /// to read a pattern or a rule by.
  public func inBlackAndWhite() -> Page {
    var page = self
    page.marks = marks.map(\.inBlackAndWhite)
    return page
  }
}

extension Mark {
  fileprivate var inBlackAndWhite: Mark {
    switch self {
    case .text(let text, let point): return .text(text.inBlack, at: point)
    case .path(let path): return .path(path.inGreys)
    case .picture(var picture, let frame):
      if picture.colour != .white { picture.colour = .black }
      return .picture(picture, in: frame)
    case .group(var group):
      group.marks = group.marks.map(\.inBlackAndWhite)
      return .group(group)
    case .code, .link, .destination: return self
    }
  }
}

extension SetText {
  /// White words stay white: they stand on something dark.
  fileprivate var inBlack: SetText {
    SetText(
      lines: lines.map { line in
        Line(
          runs: line.runs.map(\.inBlack), x: line.x, baseline: line.baseline, width: line.width)
      }, width: width, height: height)
  }
}

extension SetText.Run {
  fileprivate var inBlack: SetText.Run {
    SetText.Run(
      font: font, size: size, colour: colour.luminance > 0.8 ? .white : .black, words: words,
      glyphs: glyphs, clusters: clusters)
  }
}

extension Path {
  fileprivate var inGreys: Path {
    var path = self
    path.fill = fill?.grey
    path.stroke?.colour = stroke?.colour.lineGrey ?? .black
    return path
  }
}

extension Colour {
  /// A grey as dark to the eye; paler than a newspaper's white it is left out, and a vivid
  /// colour is never paler than a middle grey.
  public var grey: Colour {
    let mixed = 1 - opacity + opacity * luminance
    guard mixed < 0.80 else { return Colour.white.faded(to: opacity) }
    let vividness = max(red, green, blue) - min(red, green, blue)
    let lightness = brightness(ofLinear: luminance)
    let level = vividness > 0.5 ? min(lightness, 0.55) : lightness
    var grey = Colour.black.faded(to: opacity)
    (grey.red, grey.green, grey.blue) = (level, level, level)
    return grey
  }

  /// A rule is thin: unless it is white, it is never too pale to be seen.
  fileprivate var lineGrey: Colour {
    guard self != .white else { return self }
    let level = min(brightness(ofLinear: luminance), 0.75)
    var grey = Colour.black.faded(to: opacity)
    (grey.red, grey.green, grey.blue) = (level, level, level)
    return grey
  }
}

/// The part of sRGB that shines as much as a relative luminance (IEC 61966-2-1).
private func brightness(ofLinear luminance: Double) -> Double {
  luminance <= 0.003_130_8 ? luminance * 12.92 : 1.055 * pow(luminance, 1 / 2.4) - 0.055
}
