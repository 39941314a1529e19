import Crypto
import Foundation
import HTTPTypes
import Hummingbird
import NIOCore

/// The files browsers fetch besides pages, read once; no path is ever taken from a request.
struct StaticFiles: Sendable {
  struct File: Sendable {
    let bytes: Data
    let type: String
    /// Changes with the bytes (RFC 9110, 8.8.3).
    let tag: String
    /// The same, smaller; `nil` where it would not be.
    let pressed: Data?

    init(bytes: Data, type: String) {
      self.bytes = bytes
      self.type = type
      tag = "\"\(Secret.digest(of: bytes).prefix(16))\""
      let isText = type.hasPrefix("text/") || type.hasPrefix("image/svg")
      pressed =
        isText && bytes.count > Gzip.least ? Gzip.pressed(bytes, level: 9) : nil
    }

    /// What it is called once pressed: other bytes have another tag.
    private var pressedTag: String { "\(tag.dropLast())-gzip\"" }

    /// The tag among those that a browser holds (RFC 9110, 13.1.2).
    func known(to browser: String?) -> String? {
      [tag, pressedTag].first { browser == $0 }
    }

    func response(gzip: Bool) -> Response {
      var headers: HTTPFields = [
        .contentType: type, .cacheControl: "no-cache", .eTag: tag, .vary: "Accept-Encoding",
      ]
      guard gzip, let pressed else {
        return Response(
          status: .ok, headers: headers, body: .init(byteBuffer: ByteBuffer(bytes: bytes)))
      }
      headers[.eTag] = pressedTag
      headers[.contentEncoding] = "gzip"
      return Response(
        status: .ok, headers: headers, body: .init(byteBuffer: ByteBuffer(bytes: pressed)))
    }
  }
  private var files: [String: File] = [:]

  private static let types = [
    "css": "text/css; charset=utf-8", "svg": "image/svg+xml", "woff2": "font/woff2",
    "png": "image/png", "js": "text/javascript; charset=utf-8",
  ]

  init(assets: URL) throws {
    for folder in ["site/static", "site/fonts", "site/pictures", "pictograms"] {
      let place = assets.appending(path: folder)
      guard let names = try? FileManager.default.contentsOfDirectory(atPath: place.path) else {
        throw MissingAssets(name: folder)
      }
      for name in names {
        guard let type = StaticFiles.types[String(name.split(separator: ".").last ?? "")] else {
          continue
        }
        let bytes = try Data(contentsOf: place.appending(path: name))
        files[name] = File(bytes: bytes, type: type)
      }
    }
  }

  subscript(_ name: String) -> File? { files[name] }
}
