import CCairo
import CPango
public import Paper
import Words

/// The real ruler: shapes text with Pango at 72 units to the inch, never hinted.
///
/// It owns its font map: make one for each thread and keep it there.
public final class PangoRuler: Ruler {
  private let map: UnsafeMutablePointer<PangoFontMap>
  private let context: OpaquePointer
  private let layout: OpaquePointer
  private let fonts = FontReader()
  private var styles: [TextStyle: ReadyStyle] = [:]
  private var hyphenations: [Language: Hyphenation] = [:]
  private var language: Language?

  public init() {
    map = pango_cairo_font_map_new()
    let owner = OpaquePointer(map)
    pango_cairo_font_map_set_resolution(owner, 72)
    context = pango_font_map_create_context(map)
    pango_context_set_round_glyph_positions(context, 0)
    let options = cairo_font_options_create()
    cairo_font_options_set_hint_style(options, CAIRO_HINT_STYLE_NONE)
    cairo_font_options_set_hint_metrics(options, CAIRO_HINT_METRICS_OFF)
    pango_cairo_context_set_font_options(context, options)
    cairo_font_options_destroy(options)
    layout = pango_layout_new(context)
    pango_layout_set_wrap(layout, PANGO_WRAP_WORD)
  }

  deinit {
    g_object_unref(UnsafeMutableRawPointer(layout))
    g_object_unref(UnsafeMutableRawPointer(context))
    styles.removeAll()
    fonts.forget()
    g_object_unref(UnsafeMutableRawPointer(map))
  }

  public func set(_ text: StyledText, width: Length?) throws -> SetText {
    speak(text.language)
    let patterns = text.isHyphenated ? patterns(of: text.language) : nil
    let passage = try Passage(text, style: ready, soften: patterns.map { $0.softened })
    guard !passage.spans.isEmpty else { return SetText(lines: [], width: 0, height: 0) }
    passage.fill(layout)
    pango_layout_set_wrap(layout, text.breaksWords ? PANGO_WRAP_WORD_CHAR : PANGO_WRAP_WORD)
    pango_layout_set_width(layout, width.map { Int32(($0.points * 1024).rounded()) } ?? -1)
    return try passage.read(layout, fonts: fonts, alignment: text.alignment, width: width)
  }

  private func speak(_ language: Language) {
    guard language != self.language else { return }
    self.language = language
    pango_context_set_language(context, pango_language_from_string(language.rawValue))
    pango_layout_context_changed(layout)
  }

  /// Without its patterns a language is set without cutting words.
  private func patterns(of language: Language) -> Hyphenation? {
    if let known = hyphenations[language] { return known }
    hyphenations[language] = Hyphenation(language)
    return hyphenations[language]
  }

  private func ready(_ style: TextStyle) throws -> ReadyStyle {
    if let known = styles[style] { return known }
    let made = try ReadyStyle(style, in: context)
    styles[style] = made
    return made
  }
}
