import CPango
import Paper

/// Reads what Pango shaped into a run of our own.
struct RunReader {
  private let item: PangoItem
  private let string: PangoGlyphString
  private let whole: [UInt8]
  private let source: ArraySlice<UInt8>
  private let written: [Int: [UInt8]]
  private let font: FontReader.Known
  private var glyphs: [SetText.Glyph] = []
  private var clusters: [SetText.Cluster] = []
  private var words: [UInt8] = []

  init(_ run: PangoGlyphItem, of passage: Passage, fonts: FontReader) {
    let words = passage.words
    written = passage.written
    item = run.item.pointee
    string = run.glyphs.pointee
    let start = Int(item.offset)
    whole = words
    source = words[start..<min(start + Int(item.length), words.count)]
    font = fonts.font(item.analysis.font)
  }

  mutating func run(in style: TextStyle, from pen: inout Int32) throws -> SetText.Run {
    let count = Int(string.num_glyphs)
    glyphs.reserveCapacity(count)
    clusters.reserveCapacity(count)
    words.reserveCapacity(source.count)
    var places: [Float] = []
    places.reserveCapacity(count)
    for glyph in 0..<count {
      places.append(Float(pen) / 1024)
      pen += string.glyphs[glyph].geometry.width
    }
    for cluster in order() { try read(cluster, at: places, style: style) }
    return SetText.Run(
      font: font.face, size: style.size, colour: style.colour,
      words: String(decoding: words, as: UTF8.self), glyphs: glyphs, clusters: clusters)
  }

  /// Some glyphs, and where the words that they stand for begin and end in the item.
  private struct Piece {
    let glyphs: Range<Int>
    let bytes: Range<Int>
  }

  /// Pieces in the order they are read: right-to-left items come from Pango in the order seen.
  private func order() -> [Piece] {
    let count = Int(string.num_glyphs)
    var starts: [Range<Int>] = []
    starts.reserveCapacity(count)
    var first = 0
    while first < count {
      var end = first + 1
      while end < count, string.log_clusters[end] == string.log_clusters[first] { end += 1 }
      starts.append(first..<end)
      first = end
    }
    if item.analysis.level & 1 == 1 { starts.reverse() }
    return starts.indices.map { place in
      let start = Int(string.log_clusters[starts[place].lowerBound])
      let next =
        place + 1 < starts.count
        ? Int(string.log_clusters[starts[place + 1].lowerBound]) : source.count
      return Piece(glyphs: starts[place], bytes: start..<max(start, next))
    }
  }

  private mutating func read(_ piece: Piece, at places: [Float], style: TextStyle) throws {
    let from = source.startIndex + piece.bytes.lowerBound
    let said =
      written[from].map { $0[...] } ?? source[from..<(source.startIndex + piece.bytes.upperBound)]
    let before = glyphs.count
    for place in piece.glyphs {
      let info = string.glyphs[place]
      guard info.glyph & UInt32(PANGO_GLYPH_UNKNOWN_FLAG) == 0 else {
        throw missing(said, in: style)
      }
      guard let id = visible(info.glyph, for: said) else { continue }
      glyphs.append(
        SetText.Glyph(
          id: id, x: places[place] + Float(info.geometry.x_offset) / 1024,
          y: Float(info.geometry.y_offset) / 1024))
    }
    keep(said, glyphs: glyphs.count - before)
  }

  /// Pango draws nothing for a blank at a line's end: a space keeps words apart when copied.
  private func visible(_ glyph: UInt32, for said: ArraySlice<UInt8>) -> UInt32? {
    guard glyph == PANGO_GLYPH_EMPTY else { return glyph }
    return said.first == 0x20 || said.first == 0x09 ? font.space : nil
  }

  /// Words that no glyph stands for (a soft hyphen not used) are left out.
  private mutating func keep(_ said: ArraySlice<UInt8>, glyphs count: Int) {
    guard count > 0 else { return }
    var said = said
    if said.count > 255 { said = [0xef, 0xbf, 0xbd] }
    words.append(contentsOf: said)
    clusters.append(
      SetText.Cluster(bytes: UInt8(said.count), glyphs: UInt8(clamping: count)))
    for extra in stride(from: 255, to: count, by: 255) {
      clusters.append(SetText.Cluster(bytes: 0, glyphs: UInt8(clamping: count - extra)))
    }
  }

  private func missing(_ said: ArraySlice<UInt8>, in style: TextStyle) -> TypeFault {
    let character = String(decoding: said, as: UTF8.self).first ?? "\u{fffd}"
    return .missingCharacter(
      character, family: style.family, words: String(decoding: whole, as: UTF8.self))
  }
}
