import CPango
import Paper

/// A style as Pango takes it, its font found and its line measured once.
final class ReadyStyle {
  let style: TextStyle
  let description: OpaquePointer
  /// Tracking and OpenType features, when there are any.
  let attributes: OpaquePointer?
  /// From one baseline to the next, in points.
  let lineHeight: Double
  /// From the top of the line to its baseline, in points: the font stands in its middle.
  let rise: Double

  init(_ style: TextStyle, in context: OpaquePointer) throws {
    let font = try FoundFont(style, in: context)
    self.style = style
    description = font.description
    lineHeight = style.size * style.leading
    rise = (lineHeight - font.ascent - font.descent) / 2 + font.ascent
    let marks = style.marks
    attributes = marks.isEmpty ? nil : pango_attr_list_new()
    for mark in marks { pango_attr_list_insert(attributes, mark) }
  }

  deinit {
    pango_font_description_free(description)
    if let attributes { pango_attr_list_unref(attributes) }
  }
}

extension TextStyle {
  /// New attributes over the whole text, for a list to own.
  var marks: [UnsafeMutablePointer<PangoAttribute>] {
    var marks: [UnsafeMutablePointer<PangoAttribute>] = []
    if tracking != 0 {
      marks.append(pango_attr_letter_spacing_new(Int32((tracking * size * 1.024).rounded())))
    }
    if !features.isEmpty {
      marks.append(pango_attr_font_features_new(features.joined(separator: ",")))
    }
    return marks
  }
}

/// The font that answers to a style, checked against what was asked.
private struct FoundFont {
  let description: OpaquePointer
  let ascent: Double
  let descent: Double

  init(_ style: TextStyle, in context: OpaquePointer) throws {
    guard let asked = Candidate(style, family: style.family, in: context) else {
      throw TypeFault.missingFamily(style.family)
    }
    let reading = asked.isOpticalSize ? "\(style.family) \(Candidate.readingSize)" : style.family
    let chosen = Candidate(style, family: reading, in: context) ?? asked
    description = pango_font_description_copy(chosen.description)
    (ascent, descent) = chosen.extent
  }
}

/// A font that Pango loaded and that has the family asked for.
private final class Candidate {
  /// Families cut for several sizes say so in a second name, as in “EB Garamond 08”.
  static let readingSize = "12"

  let description: OpaquePointer
  let isOpticalSize: Bool
  private let font: UnsafeMutablePointer<PangoFont>

  init?(_ style: TextStyle, family: String, in context: OpaquePointer) {
    let description = pango_font_description_new()!
    pango_font_description_set_family(description, family)
    pango_font_description_set_weight(
      description, PangoWeight(rawValue: PangoWeight.RawValue(style.weight)))
    pango_font_description_set_style(
      description, style.italic ? PANGO_STYLE_ITALIC : PANGO_STYLE_NORMAL)
    pango_font_description_set_absolute_size(description, style.size * 1024)
    guard let font = pango_context_load_font(context, description) else {
      pango_font_description_free(description)
      return nil
    }
    let names = fontFamilies(of: font)
    guard names.contains(family) else {
      pango_font_description_free(description)
      g_object_unref(font)
      return nil
    }
    (self.description, self.font) = (description, font)
    isOpticalSize = names.contains {
      $0.hasPrefix(family + " ") && Int($0.dropFirst(family.count + 1)) != nil
    }
  }

  deinit {
    pango_font_description_free(description)
    g_object_unref(font)
  }

  /// Ascent and descent in points.
  var extent: (Double, Double) {
    let metrics = pango_font_get_metrics(font, nil)
    defer { pango_font_metrics_unref(metrics) }
    return (
      Double(pango_font_metrics_get_ascent(metrics)) / 1024,
      Double(pango_font_metrics_get_descent(metrics)) / 1024
    )
  }
}
