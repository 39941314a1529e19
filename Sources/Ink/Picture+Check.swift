public import Foundation
public import Paper

extension Picture {
  /// Whether it can be drawn; what cannot keeps a whole print from coming out.
  public var isReadable: Bool {
    (try? Drawing(self, at: Size(width: 10, height: 10), keepsPixels: false)) != nil
  }
}

extension Picture {
  /// A picture from a file's bytes, known by how they begin; `nil` where they are none.
  public init?(name: String, bytes: Data) {
    guard let format = Format(of: bytes) else { return nil }
    self.init(name: name, format: format, bytes: bytes)
  }

  /// How many pixels its file says it holds, before any is read; none where it is made of lines,
  /// as many as can be where it does not say.
  ///
  /// Source: PNG, 11.2.2.
  public var pixelCount: Int {
    switch format {
    case .svg: return 0
    case .jpeg: return PixelFile.size(of: self).map { $0.width * $0.height } ?? .max
    case .png:
      let sides = [16..<20, 20..<24].map { range in
        bytes.dropFirst(range.lowerBound).prefix(4).reduce(0) { $0 << 8 | Int($1) }
      }
      let (count, isTooMany) = sides[0].multipliedReportingOverflow(by: sides[1])
      return isTooMany ? .max : count
    }
  }

  /// Whether a drawing made of lines comes out in a moment.
  public enum Drawability: Hashable, Sendable {
    case quick
    /// Filters, pictures, or drawings within drawings would keep a sheet waiting.
    case heavy
    case broken
  }

  /// Told before anything of it is drawn.
  public var drawability: Drawability {
    format == .svg ? DrawingCost.drawability(of: bytes) : .quick
  }

  /// Its width for a height of one; `nil` where it cannot be read.
  public var proportion: Double? {
    let drawing = try? Drawing(self, at: Size(width: 10, height: 10), keepsPixels: false)
    return drawing.flatMap { $0.height > 0 && $0.width > 0 ? $0.width / $0.height : nil }
  }
}

extension Picture.Format {
  /// Told by the first bytes (PNG, 5.2; JPEG, B.1.1.3); an SVG file is told by being markup.
  fileprivate init?(of bytes: Data) {
    if bytes.starts(with: [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]) {
      self = .png
    } else if bytes.starts(with: [0xFF, 0xD8, 0xFF]) {
      self = .jpeg
    } else if bytes.prefix(1_000).contains(UInt8(ascii: "<")),
      bytes.firstRange(of: Data("<svg".utf8)) != nil
    {
      self = .svg
    } else {
      return nil
    }
  }
}
