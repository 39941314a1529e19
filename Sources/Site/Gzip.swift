import CZlib
import Foundation
import Hummingbird

/// What is sent to browsers smaller than it is (RFC 1952), by zlib.
enum Gzip {
  /// Less is not worth the work.
  static let least = 1024

  /// - Parameter level: from 1, the quickest, to 9, the smallest.
  /// - Returns: `nil` where it would not be smaller, or zlib lacks memory.
  static func pressed(_ bytes: Data, level: Int32) -> Data? {
    var stream = z_stream()
    // 15 bits of window; 16 more ask for the header of gzip.
    let size = Int32(MemoryLayout<z_stream>.size)
    guard
      deflateInit2_(
        &stream, level, Z_DEFLATED, 15 + 16, 8, Z_DEFAULT_STRATEGY, ZLIB_VERSION, size) == Z_OK
    else { return nil }
    defer { deflateEnd(&stream) }
    var result = Data(count: bytes.count)
    let isWhole = bytes.withUnsafeBytes { input in
      result.withUnsafeMutableBytes { output in
        stream.next_in = UnsafeMutablePointer(
          mutating: input.bindMemory(to: UInt8.self).baseAddress)
        stream.avail_in = UInt32(input.count)
        stream.next_out = output.bindMemory(to: UInt8.self).baseAddress
        stream.avail_out = UInt32(output.count)
        return deflate(&stream, Z_FINISH) == Z_STREAM_END
      }
    }
    return isWhole ? result.prefix(Int(stream.total_out)) : nil
  }
}

extension Request {
  /// Whether whoever asks takes gzip (RFC 9110, 12.5.3).
  var takesGzip: Bool {
    (headers[.acceptEncoding] ?? "").lowercased().split(separator: ",").contains { one in
      let parts = one.split(separator: ";").map { $0.filter { !$0.isWhitespace } }
      guard let name = parts.first, name == "gzip" || name == "x-gzip" else { return false }
      return !parts.dropFirst().contains { $0.wholeMatch(of: /q=0(\.0*)?/) != nil }
    }
  }
}
