import CCairo
import Paper

/// Cairo's fonts for the files that text was shaped with, each opened once.
final class FontShelf {
  struct Key: Hashable {
    let face: FontFace
    let size: Double
    /// The turn and scale in force, which a scaled font is bound to.
    let matrix: [Double]
  }
  private var faces: [FontFace: OpaquePointer] = [:]
  private var fonts: [Key: OpaquePointer] = [:]
  private let options: OpaquePointer

  init() {
    options = cairo_font_options_create()
    cairo_font_options_set_hint_style(options, CAIRO_HINT_STYLE_NONE)
    cairo_font_options_set_hint_metrics(options, CAIRO_HINT_METRICS_OFF)
    cairo_font_options_set_antialias(options, CAIRO_ANTIALIAS_GRAY)
  }

  deinit {
    for font in fonts.values { cairo_scaled_font_destroy(font) }
    for face in faces.values { cairo_font_face_destroy(face) }
    cairo_font_options_destroy(options)
  }

  func font(_ face: FontFace, size: Double, on context: OpaquePointer) throws(InkError)
    -> OpaquePointer
  {
    var matrix = cairo_matrix_t()
    cairo_get_matrix(context, &matrix)
    let key = Key(face: face, size: size, matrix: [matrix.xx, matrix.yx, matrix.xy, matrix.yy])
    if let known = fonts[key] { return known }
    var scale = cairo_matrix_t(xx: size, yx: 0, xy: 0, yy: size, x0: 0, y0: 0)
    let made = cairo_scaled_font_create(try opened(face), &scale, &matrix, options)!
    guard cairo_scaled_font_status(made) == CAIRO_STATUS_SUCCESS else {
      throw .unreadableFont(file: face.file)
    }
    fonts[key] = made
    return made
  }

  private func opened(_ face: FontFace) throws(InkError) -> OpaquePointer {
    if let known = faces[face] { return known }
    let pattern = FcPatternCreate()
    defer { FcPatternDestroy(pattern) }
    FcPatternAddString(pattern, FC_FILE, face.file)
    FcPatternAddInteger(pattern, FC_INDEX, Int32(face.index))
    let made = cairo_ft_font_face_create_for_pattern(pattern)!
    guard cairo_font_face_status(made) == CAIRO_STATUS_SUCCESS else {
      throw .unreadableFont(file: face.file)
    }
    faces[face] = made
    return made
  }
}
