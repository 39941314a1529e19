/// Frames found again by where they stand, without looking at all of them.
struct Shelves {
  private let frames: [Frame]
  private var shelves: [Int: [Int]] = [:]
  private let tallest: Int
  private static let depth = 12.0

  init(_ frames: [Frame]) {
    self.frames = frames
    var rows = 0
    for (index, frame) in frames.enumerated() {
      let (first, last) = Self.rows(of: frame)
      for row in first...max(first, last) { shelves[row, default: []].append(index) }
      rows = max(rows, last)
    }
    tallest = rows
  }

  private static func rows(of frame: Frame) -> (first: Int, last: Int) {
    func row(_ at: Length) -> Int {
      Int(max(-100, min(1000, at.millimetres / depth)).rounded(.down))
    }
    return (row(frame.y), row(frame.bottom))
  }

  /// Those that meet a frame, in their order, each once.
  func near(_ frame: Frame) -> [Int] {
    let (first, last) = Self.rows(of: frame)
    guard first <= min(last, tallest) else { return [] }
    var found: [Int] = []
    for row in first...min(last, tallest) {
      for index in shelves[row] ?? [] where frames[index].intersects(frame) { found.append(index) }
    }
    guard last > first else { return found }
    return Set(found).sorted()
  }
}
