import CPango
import Paper

/// Tells which file a Pango font comes from, once per font.
final class FontReader {
  struct Known {
    let face: FontFace
    let family: String
    /// What a blank at a line's end is drawn with.
    let space: UInt32
  }
  private var known: [UnsafeMutablePointer<PangoFont>: Known] = [:]

  func font(_ font: UnsafeMutablePointer<PangoFont>) -> Known {
    if let seen = known[font] { return seen }
    g_object_ref(font)
    let found = Known(
      face: FontFace(file: fontFile(of: font), index: fontIndex(of: font)),
      family: fontFamilies(of: font).first ?? "", space: spaceGlyph(of: font))
    known[font] = found
    return found
  }

  /// The blank of a font that was met.
  func space(of face: FontFace) -> UInt32 { known.values.first { $0.face == face }?.space ?? 0 }

  /// Gives the fonts back; the font map that made them must still be there.
  func forget() {
    for font in known.keys { g_object_unref(font) }
    known.removeAll()
  }
}

private func pattern(of font: UnsafeMutablePointer<PangoFont>) -> OpaquePointer? {
  pango_fc_font_get_pattern(UnsafeMutableRawPointer(font).assumingMemoryBound(to: PangoFcFont.self))
}

func fontFamilies(of font: UnsafeMutablePointer<PangoFont>) -> [String] {
  var names: [String] = []
  var name: UnsafeMutablePointer<FcChar8>?
  while FcPatternGetString(pattern(of: font), FC_FAMILY, Int32(names.count), &name)
    == FcResultMatch, let found = name
  {
    names.append(String(cString: found))
  }
  return names
}

private func fontFile(of font: UnsafeMutablePointer<PangoFont>) -> String {
  var name: UnsafeMutablePointer<FcChar8>?
  FcPatternGetString(pattern(of: font), FC_FILE, 0, &name)
  return name.map { String(cString: $0) } ?? ""
}

private func fontIndex(of font: UnsafeMutablePointer<PangoFont>) -> Int {
  var index: Int32 = 0
  FcPatternGetInteger(pattern(of: font), FC_INDEX, 0, &index)
  return Int(index)
}

private func spaceGlyph(of font: UnsafeMutablePointer<PangoFont>) -> UInt32 {
  var glyph: hb_codepoint_t = 0
  hb_font_get_nominal_glyph(pango_font_get_hb_font(font), 0x20, &glyph)
  return glyph
}
