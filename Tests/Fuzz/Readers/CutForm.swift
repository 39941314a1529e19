public import Interchange

/// A form that comes in pieces of a size, as a network may cut it.
public struct CutForm {
  let body: [UInt8]
  let size: Int
  let boundary: String
  let limits: MultipartReader.Limits

  public init(
    _ body: [UInt8], pieces size: Int = .max, boundary: String = "B",
    limits: MultipartReader.Limits = .init()
  ) {
    (self.body, self.size, self.boundary, self.limits) = (body, size, boundary, limits)
  }

  /// What is read of it, contents joined again, or why it is not taken.
  public var understood: Result<[MultipartReader.Event], MultipartFault> {
    do throws(MultipartFault) {
      var reader = try MultipartReader(
        contentType: "multipart/form-data; boundary=\(boundary)", limits: limits)
      var (events, at) = ([MultipartReader.Event](), 0)
      while at < body.count {
        let end = size < body.count - at ? at + size : body.count
        for event in try reader.read(body[at..<end]) {
          if case .content(let more) = event, case .content(let before)? = events.last {
            events[events.count - 1] = .content(before + more)
          } else {
            events.append(event)
          }
        }
        at = end
      }
      try reader.finish()
      return .success(events)
    } catch {
      return .failure(error)
    }
  }
}
