import Foundation
import Paper
import Testing

@Suite("The family of pictograms") struct PictogramTests {
  static let folder = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().appending(path: "Assets/pictograms")
  static let names =
    ((try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? [])
    .filter { $0.hasSuffix(".svg") }.map { String($0.dropLast(4)) }.sorted()

  private static let opening = """
    <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24" fill="none" \
    stroke="currentColor" stroke-width="2" stroke-linecap="round" stroke-linejoin="round">
    """

  private func drawing(_ name: String) throws -> Data {
    try Data(contentsOf: Self.folder.appending(path: "\(name).svg"))
  }

  @Test func `all share one grid, one stroke, round ends, and take the colour they are given`()
    throws
  {
    #expect(Self.names.count >= 40)
    for name in Self.names {
      let text = String(decoding: try drawing(name), as: UTF8.self)
      #expect(text.hasPrefix(Self.opening), "\(name)")
      #expect(!text.contains(/#[0-9a-fA-F]{3}|<text|<image|<style|gradient|opacity/), "\(name)")
      let widths = text.matches(of: /stroke-width="([0-9.]+)"/).map { String($0.1) }
      #expect(widths.allSatisfy { $0 == "2" || name.hasPrefix("team-") }, "\(name): \(widths)")
    }
  }

  /// Each on a square of 24 mm, 2 mm apart: a unit of the grid is a millimetre.
  @Test func `each fills its square and leaves a unit of white around`() throws {
    let (columns, pitch) = (10, 26.0)
    let rows = (Self.names.count + columns - 1) / columns
    func square(_ number: Int) -> Frame {
      Frame(
        x: Length(millimetres: 1 + Double(number % columns) * pitch),
        y: Length(millimetres: 1 + Double(number / columns) * pitch), width: 24, height: 24)
    }
    let marks = try Self.names.enumerated().map { number, name in
      Mark.picture(
        Picture(name: name, format: .svg, bytes: try drawing(name), colour: .black),
        in: square(number))
    }
    let size = Size(
      width: Length(millimetres: Double(columns) * pitch),
      height: Length(millimetres: Double(rows) * pitch))
    let bitmap = try Bitmap(Page(size: size, marks: marks))
    for (number, name) in Self.names.enumerated() {
      let frame = square(number)
      let inner = bitmap.inked(frame.inset(by: 0.9))
      #expect(bitmap.inked(frame.inset(by: -0.5)) == inner, "\(name) leaves its grid")
      let (wide, tall) = (bitmap.spread(frame, isWide: true), bitmap.spread(frame, isWide: false))
      #expect(max(wide, tall) >= 16, "\(name) is \(wide) by \(tall)")
      #expect(abs(wide - 24) < 12 && abs(tall - 24) < 12, "\(name) is \(wide) by \(tall)")
    }
  }
}

extension Bitmap {
  /// How many millimetres of a frame hold ink, one way.
  fileprivate func spread(_ frame: Frame, isWide: Bool) -> Int {
    (0..<24).filter { step in
      var slice = frame
      if isWide {
        slice.x += Length(millimetres: Double(step))
        slice.width = 1
      } else {
        slice.y += Length(millimetres: Double(step))
        slice.height = 1
      }
      return inked(slice) > 0
    }.count
  }
}
