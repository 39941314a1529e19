import Crypto
import Foundation

/// The files browsers fetch besides pages, read once; no path is ever taken from a request.
struct StaticFiles: Sendable {
  struct File: Sendable {
    let bytes: Data
    let type: String
    /// Changes with the bytes (RFC 9110, 8.8.3).
    let tag: String
  }
  private var files: [String: File] = [:]

  private static let types = [
    "css": "text/css; charset=utf-8", "svg": "image/svg+xml", "woff2": "font/woff2",
    "png": "image/png",
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
        let tag = "\"" + Secret.digest(of: bytes).prefix(16) + "\""
        files[name] = File(bytes: bytes, type: type, tag: tag)
      }
    }
  }

  subscript(_ name: String) -> File? { files[name] }
}
