import Foundation
import Paper
import Testing

/// A page of a PDF as poppler paints it, ten pixels to the millimetre.
struct Bitmap {
  private let width: Int
  private let height: Int
  private let pixels: Data

  init(_ page: Page) throws {
    let pdf = try Sample.pdf([page])
    let portable = try Outside.output("pdftoppm", ["-r", "254", "@"], of: pdf)
    var words: [String] = []
    var start = portable.startIndex
    while words.count < 4 {
      let end = try #require(portable[start...].firstIndex { $0 == 0x20 || $0 == 0x0a })
      words.append(String(decoding: portable[start..<end], as: UTF8.self))
      start = end + 1
    }
    #expect(words[0] == "P6")
    (width, height) = (try #require(Int(words[1])), try #require(Int(words[2])))
    pixels = Data(portable[start...])
    try #require(pixels.count == width * height * 3)
  }

  /// Red, green and blue at a point in millimetres, as in `0xff0000`.
  func colour(_ x: Double, _ y: Double) -> UInt32 {
    let place = (Int(y * 10) * width + Int(x * 10)) * 3
    return pixels[place..<(place + 3)].reduce(0) { $0 << 8 | UInt32($1) }
  }

  /// How many pixels of a frame are not white.
  func inked(_ frame: Frame) -> Int {
    var count = 0
    for y in Int(frame.y.millimetres * 10)..<min(Int(frame.bottom.millimetres * 10), height) {
      for x in Int(frame.x.millimetres * 10)..<min(Int(frame.right.millimetres * 10), width)
      where colour(Double(x) / 10 + 0.01, Double(y) / 10 + 0.01) != 0xffffff { count += 1 }
    }
    return count
  }
}
