public import Words

/// What a form that carries files says, read as it comes (RFC 7578, and 2046 for its boundaries).
///
/// However the bytes are cut into pieces, the same events come out, but for the cuts of a content.
public struct MultipartReader: Sendable {
  public enum Event: Hashable, Sendable {
    /// A field of the form, whole.
    case field(name: String, value: String)
    /// A file begins, under the last part of the name it was given; empty when none was chosen.
    case file(field: String, name: String)
    /// More of the file that began last.
    case content([UInt8])
  }

  /// How much may come.
  public struct Limits: Sendable {
    public var files = 20
    public var fileMegabytes = 64
    public var fields = 1_000
    public var fieldBytes = 1 << 20
    /// Of a line of headers, and of what stands before the first boundary.
    public var lineBytes = 8_192
    public var headers = 16

    public init() {}
  }

  private enum Place { case preamble, boundary, headers, content, over }

  private let delimiter: [UInt8]
  private let limits: Limits
  private var place = Place.preamble
  /// What is not understood yet; the first boundary may open the body, without a line before it.
  private var waiting: [UInt8] = [0x0d, 0x0a]
  private var headers: [[UInt8]] = []
  private var part: PartHeading?
  private var value: [UInt8] = []
  /// Whether nothing of the content was taken yet.
  private var isOpening = true
  private var (files, fileBytes, fields, fieldBytes) = (0, 0, 0, 0)

  /// - Parameter contentType: what the request says it is: `multipart/form-data; boundary=…`.
  public init(contentType: String, limits: Limits = Limits()) throws(MultipartFault) {
    let (kind, parameters) = HeaderValue.read(Array(contentType.utf8))
    let boundary = parameters["boundary"] ?? []
    let isPlain = boundary.allSatisfy { $0 >= 0x20 && $0 < 0x7f }
    guard kind == "multipart/form-data", (1...70).contains(boundary.count), isPlain,
      boundary.last != 0x20
    else { throw .unreadable }
    delimiter = Array("\r\n--".utf8) + boundary
    self.limits = limits
  }

  /// Reads one more piece.
  public mutating func read(_ bytes: some Sequence<UInt8>) throws(MultipartFault) -> [Event] {
    guard place != .over else { return [] }
    waiting.append(contentsOf: bytes)
    var (events, at) = ([Event](), 0)
    while try step(from: &at, into: &events) {}
    waiting.removeSubrange(..<at)
    return events
  }

  /// Says that nothing more comes.
  public func finish() throws(MultipartFault) {
    guard place == .over else { throw .cutShort }
  }

  /// Understands one thing more, if all of it has come.
  private mutating func step(
    from at: inout Int, into events: inout [Event]
  ) throws(MultipartFault) -> Bool {
    switch place {
    case .preamble: try pass(&at)
    case .boundary: try afterBoundary(&at)
    case .headers: try header(&at, into: &events)
    case .content: try content(&at, into: &events)
    case .over: false
    }
  }

  private mutating func pass(_ at: inout Int) throws(MultipartFault) -> Bool {
    let found = boundary(from: at)
    if (found ?? waiting.count - delimiter.count) - at > limits.lineBytes { throw .unreadable }
    guard let found else { return false }
    (at, place) = (found + delimiter.count, .boundary)
    return true
  }

  /// Two dashes end it all; else blanks, then the end of the line.
  private mutating func afterBoundary(_ at: inout Int) throws(MultipartFault) -> Bool {
    guard waiting.count - at >= 2 else { return false }
    if waiting[at] == 0x2d, waiting[at + 1] == 0x2d {
      (at, place) = (waiting.count, .over)
      return false
    }
    guard let line = try line(&at) else { return false }
    guard line.allSatisfy({ $0 == 0x20 || $0 == 0x09 }) else { throw .unreadable }
    (place, headers) = (.headers, [])
    return true
  }

  private mutating func header(
    _ at: inout Int, into events: inout [Event]
  ) throws(MultipartFault) -> Bool {
    guard let line = try line(&at) else { return false }
    guard line.isEmpty else {
      headers.append(line)
      if headers.count > limits.headers { throw .unreadable }
      return true
    }
    guard let heading = PartHeading(headers) else { throw .unreadable }
    (part, value, fileBytes, place) = (heading, [], 0, .content)
    if let name = heading.file {
      files += 1
      if files > limits.files { throw .tooManyFiles(limit: limits.files) }
      events.append(.file(field: heading.name, name: name))
    } else {
      fields += 1
      try weigh(heading.name.utf8.count)
    }
    // A boundary right after the empty line ends an empty content.
    at -= 2
    return true
  }

  private mutating func content(
    _ at: inout Int, into events: inout [Event]
  ) throws(MultipartFault) -> Bool {
    let found = boundary(from: at)
    let end = found ?? waiting.count - delimiter.count + 1
    // The line feed before a content is kept until then for the boundary to lean on.
    let start = at + (isOpening ? 2 : 0)
    if end > start {
      try take(Array(waiting[start..<end]), into: &events)
      (at, isOpening) = (end, false)
    }
    guard let found else { return false }
    if let part, part.file == nil {
      guard let text = String(validating: value, as: UTF8.self) else {
        throw .brokenText(field: part.name)
      }
      events.append(.field(name: part.name, value: text))
    }
    (at, place, isOpening) = (found + delimiter.count, .boundary, true)
    return true
  }

  private mutating func take(
    _ bytes: [UInt8], into events: inout [Event]
  ) throws(MultipartFault) {
    guard let name = part?.file else {
      value += bytes
      return try weigh(bytes.count)
    }
    fileBytes += bytes.count
    if fileBytes > limits.fileMegabytes << 20 {
      throw .fileTooLarge(name, megabytes: limits.fileMegabytes)
    }
    events.append(.content(bytes))
  }

  private mutating func weigh(_ count: Int) throws(MultipartFault) {
    fieldBytes += count
    if fields > limits.fields || fieldBytes > limits.fieldBytes { throw .tooManyFields }
  }

  /// The next line, without its end.
  private func line(_ at: inout Int) throws(MultipartFault) -> [UInt8]? {
    let limit = min(waiting.count, at + limits.lineBytes + 2)
    guard let end = waiting[at..<limit].firstIndex(of: 0x0a) else {
      if waiting.count - at >= limits.lineBytes + 2 { throw .unreadable }
      return nil
    }
    guard end > at, waiting[end - 1] == 0x0d else { throw .unreadable }
    defer { at = end + 1 }
    return Array(waiting[at..<(end - 1)])
  }

  private func boundary(from start: Int) -> Int? {
    var at = start
    while let next = waiting[at...].firstIndex(of: 0x0d) {
      if waiting.count - next < delimiter.count { return nil }
      if waiting[next..<(next + delimiter.count)].elementsEqual(delimiter) { return next }
      at = next + 1
    }
    return nil
  }
}

/// Why a form with files is not taken.
public enum MultipartFault: Error, Hashable, Sendable {
  case unreadable, cutShort, tooManyFields
  /// A field whose bytes are no UTF-8.
  case brokenText(field: String)
  case tooManyFiles(limit: Int)
  case fileTooLarge(String, megabytes: Int)
}

extension MultipartFault: Sayable {
  public func said(in wording: Wording) -> String {
    let words = wording.siteImport
    return switch self {
    case .unreadable: words.uploadUnreadable
    case .brokenText(let field): wording.siteForms.brokenText(field)
    case .cutShort: words.uploadCutShort
    case .tooManyFields: words.uploadTooManyFields
    case .tooManyFiles(let limit): words.uploadTooManyFiles(limit)
    case .fileTooLarge(let name, let megabytes): words.uploadTooLarge(name, megabytes)
    }
  }
}
