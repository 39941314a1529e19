import Foundation
import Paper
import Testing

@testable import Ink

@Suite("Photographs") struct PhotographTests {
  /// Sixteen pixels across and eight down, the left half red, held upright or a quarter turned.
  private static let head = "/9j/4AAQSkZJRgABAQAAAQABAAD/"
  private static let turn = "4QAiRXhpZgAATU0AKgAAAAgAAQESAAMAAAABAAYAAAAAAAD/"
  private static let rest =
    "2wBDABsSFBcUERsXFhceHBsgKEIrKCUlKFE6PTBCYFVlZF9VXVtqeJmBanGQc1tdhbWGkJ6jq62rZ4C8ybqmx5moq6T/"
    + "2wBDARweHigjKE4rK06kbl1upKSkpKSkpKSkpKSkpKSkpKSkpKSkpKSkpKSkpKSkpKSkpKSkpKSkpKSkpKSkpKSkpKT/"
    + "wAARCAAIABADASIAAhEBAxEB/8QAFgABAQEAAAAAAAAAAAAAAAAAAAQG/8QAFBABAAAAAAAAAAAAAAAAAAAAAP/"
    + "EABUBAQEAAAAAAAAAAAAAAAAAAAMF/8QAGhEAAQUBAAAAAAAAAAAAAAAAAAMEQUKBwf/aAAwDAQACEQMRAD8AgbUA"
    + "pSUn9d4f/9k="

  private func photograph(isTurned: Bool) throws -> Picture {
    let words = Self.head + (isTurned ? Self.turn : "") + Self.rest
    return Picture(
      name: "photo.jpg", format: .jpeg, bytes: try #require(Data(base64Encoded: words)))
  }

  /// The same file with other sides in its header.
  private func saying(_ width: UInt16, _ height: UInt16) throws -> Picture {
    var bytes = [UInt8](try photograph(isTurned: false).bytes)
    let frame = try #require(bytes.firstRange(of: [0xFF, 0xC0, 0x00, 0x11, 0x08]))
    for (place, side) in [height, width].enumerated() {
      bytes[frame.upperBound + place * 2] = UInt8(side >> 8)
      bytes[frame.upperBound + place * 2 + 1] = UInt8(side & 255)
    }
    return Picture(name: "photo.jpg", format: .jpeg, bytes: Data(bytes))
  }

  @Test func `a photograph says its size before its pixels, and is turned as it was held`() throws {
    for isTurned in [false, true] {
      let photograph = try photograph(isTurned: isTurned)
      #expect(photograph.pixelCount == 16 * 8)
      #expect(photograph.proportion == (isTurned ? 0.5 : 2))
      #expect(photograph.isReadable)
      let upright = try UprightPhotograph(photograph)
      #expect(upright.isUpright == !isTurned)
      let (own, file) = (
        [upright.width, upright.height], [upright.file.width, upright.file.height]
      )
      #expect(own == (isTurned ? [8, 16] : [16, 8]) && file == [16, 8])
    }
  }

  @Test func `it is printed the right way up`() throws {
    let frame = Frame(x: 10, y: 10, width: 40, height: 40)
    let upright = try Bitmap(Sample.page([.picture(photograph(isTurned: false), in: frame)]))
    let turned = try Bitmap(Sample.page([.picture(photograph(isTurned: true), in: frame)]))
    func isRed(_ colour: UInt32) -> Bool { colour >> 16 > 0xd0 && colour & 0xffff < 0x8080 }
    #expect(isRed(upright.colour(14, 30)) && !isRed(upright.colour(46, 30)))
    #expect(isRed(turned.colour(30, 14)) && !isRed(turned.colour(30, 46)))
  }

  @Test func `one that is upright and small goes as it is, a turned one is coded again`() throws {
    let frame = Frame(x: 10, y: 10, width: 40, height: 40)
    let kept = try photograph(isTurned: false)
    let pdf = try Sample.pdf([Sample.page([.picture(kept, in: frame)])])
    #expect(pdf.firstRange(of: kept.bytes.suffix(120)) != nil)
    let turned = try photograph(isTurned: true)
    let other = try Sample.pdf([Sample.page([.picture(turned, in: frame)])])
    #expect(other.firstRange(of: turned.bytes.suffix(120)) == nil)
  }

  @Test func `one that says it is huge is refused before its pixels`() throws {
    let huge = try saying(60_000, 60_000)
    #expect(huge.pixelCount == 3_600_000_000)
    #expect(!huge.isReadable && huge.proportion == nil)
    #expect(throws: InkError.unreadablePicture(name: "photo.jpg")) {
      _ = try UprightPhotograph(huge)
    }
    let none = try saying(0, 8)
    #expect(none.pixelCount == .max && !none.isReadable)
  }

  @Test func `one that stops in its header says nothing, one that stops later says its size`()
    throws
  {
    let whole = try photograph(isTurned: true)
    func cut(_ count: Int) -> Picture {
      Picture(name: "photo.jpg", format: .jpeg, bytes: whole.bytes.prefix(count))
    }
    let bytes = [UInt8](whole.bytes)
    let frame = try #require(bytes.firstRange(of: [0xFF, 0xC0])).lowerBound
    let scan = try #require(bytes.firstRange(of: [0xFF, 0xDA])).lowerBound
    for count in [0, 2, 20, frame] { #expect(cut(count).pixelCount == .max, "\(count)") }
    #expect(cut(scan + 14).pixelCount == 128)
  }
}
