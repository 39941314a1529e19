/// A number for what is seen of a page: the same page gives the same one, today and tomorrow.
struct Seal {
  /// FNV-1a, 64 bits.
  private(set) var value: UInt64 = 0xcbf2_9ce4_8422_2325

  mutating func take(_ number: UInt64) {
    for place in 0..<8 {
      value = (value ^ (number >> (8 * UInt64(place)) & 0xff)) &* 0x100_0000_01b3
    }
  }
  mutating func take(_ words: String) {
    for byte in words.utf8 { value = (value ^ UInt64(byte)) &* 0x100_0000_01b3 }
    take(UInt64(words.utf8.count))
  }
  mutating func take(_ number: Int) { take(UInt64(bitPattern: Int64(number))) }
  /// To a hundredth of a millimetre: what nobody sees changes nothing.
  mutating func take(_ length: Length) { take(Int((length.millimetres * 100).rounded())) }
  mutating func take(_ point: Point) {
    take(point.x)
    take(point.y)
  }
  mutating func take(_ frame: Frame) {
    take(frame.origin)
    take(frame.width)
    take(frame.height)
  }
  mutating func take(_ colour: Colour?) {
    guard let colour else { return take(-1) }
    for part in [colour.red, colour.green, colour.blue, colour.opacity] {
      take(Int((part * 1_000).rounded()))
    }
  }
}

extension Page {
  /// Sixteen hexadecimal digits.
  public var seal: String {
    var seal = Seal()
    seal.take(Frame(size))
    for mark in marks { mark.seal(in: &seal) }
    let digits = String(seal.value, radix: 16)
    return String(repeating: "0", count: 16 - digits.count) + digits
  }
}

extension Mark {
  fileprivate func seal(in seal: inout Seal) {
    switch self {
    case .text(let text, let place):
      seal.take(1)
      seal.take(place)
      for line in text.lines {
        seal.take(line.x)
        seal.take(line.baseline)
        for run in line.runs {
          seal.take(run.words)
          seal.take(Int((run.size * 100).rounded()))
          seal.take(run.colour)
        }
      }
    case .path(let path):
      seal.take(2)
      seal.take(path.fill)
      seal.take(path.stroke?.colour)
      seal.take(path.stroke?.width ?? 0)
      for step in path.steps { step.seal(in: &seal) }
    case .picture(let picture, let frame):
      seal.take(3)
      seal.take(picture.name)
      seal.take(picture.bytes.count)
      seal.take(frame)
    case .code(let words, let frame):
      seal.take(4)
      seal.take(words)
      seal.take(frame)
    case .link, .destination: break
    case .group(let group):
      seal.take(5)
      seal.take(Point(x: group.placement.x, y: group.placement.y))
      seal.take(group.placement.quarterTurns)
      seal.take(Int((group.placement.scale * 10_000).rounded()))
      for mark in group.marks { mark.seal(in: &seal) }
      seal.take(6)
    }
  }
}

extension Path.Step {
  fileprivate func seal(in seal: inout Seal) {
    switch self {
    case .move(let point), .line(let point): seal.take(point)
    case .curve(let first, let second, let end):
      for point in [first, second, end] { seal.take(point) }
    case .close: seal.take(0)
    }
  }
}
