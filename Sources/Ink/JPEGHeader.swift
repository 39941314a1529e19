import Foundation

/// What a JPEG file says of itself before its pixels (ITU-T T.81, annex B; Exif 2.3).
struct JPEGHeader {
  private(set) var width = 0
  private(set) var height = 0
  /// How the camera was held: 1 is upright.
  private(set) var orientation = 1

  init?(_ data: Data) {
    let bytes = [UInt8](data)
    guard bytes.starts(with: [0xff, 0xd8]) else { return nil }
    var place = 2
    while place + 9 < bytes.count, bytes[place] == 0xff {
      let marker = bytes[place + 1]
      let length = Int(bytes[place + 2]) << 8 | Int(bytes[place + 3])
      // It counts its own two bytes.
      guard length >= 2 else { return nil }
      if marker == 0xe1 { readExif(bytes[(place + 4)..<min(place + 2 + length, bytes.count)]) }
      if (0xc0...0xcf).contains(marker), ![0xc4, 0xc8, 0xcc].contains(marker) {
        height = Int(bytes[place + 5]) << 8 | Int(bytes[place + 6])
        width = Int(bytes[place + 7]) << 8 | Int(bytes[place + 8])
        break
      }
      place += 2 + length
    }
    guard width > 0, height > 0 else { return nil }
  }

  private mutating func readExif(_ segment: ArraySlice<UInt8>) {
    guard segment.starts(with: Array("Exif\0\0".utf8)) else { return }
    let body = Array(segment.dropFirst(6))
    let isLittle = body.first == 0x49
    func number(_ place: Int, _ count: Int) -> Int? {
      guard place >= 0, place + count <= body.count else { return nil }
      let part = body[place..<(place + count)]
      return (isLittle ? part.reversed() : Array(part)).reduce(0) { $0 << 8 | Int($1) }
    }
    guard let start = number(4, 4), let count = number(start, 2) else { return }
    for entry in 0..<count where number(start + 2 + entry * 12, 2) == 0x0112 {
      orientation = number(start + 2 + entry * 12 + 8, 2) ?? 1
    }
  }
}
