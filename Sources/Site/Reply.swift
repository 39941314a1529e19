import Foundation
import Hummingbird
import NIOCore

/// What a route answers.
enum Reply: Sendable {
  case page(String, status: HTTPResponse.Status = .ok)
  /// To another page, after a change (RFC 9110, 15.4.4); `cookie` sets or clears the session's.
  case goTo(String, cookie: String? = nil)
  case bytes(Data, type: String, tag: String? = nil)
  /// The browser already has it.
  case unchanged(tag: String)

  var response: Response {
    switch self {
    case .page(let html, let status):
      return Response(
        status: status,
        headers: [.contentType: "text/html; charset=utf-8", .cacheControl: "no-store"],
        body: .init(byteBuffer: ByteBuffer(string: html)))
    case .goTo(let path, let cookie):
      var headers: HTTPFields = [.location: path, .cacheControl: "no-store"]
      if let cookie { headers[.setCookie] = cookie }
      return Response(status: .seeOther, headers: headers)
    case .bytes(let data, let type, let tag):
      var headers: HTTPFields = [
        .contentType: type, .cacheControl: tag == nil ? "no-store" : "no-cache",
      ]
      if let tag { headers[.eTag] = tag }
      return Response(
        status: .ok, headers: headers, body: .init(byteBuffer: ByteBuffer(bytes: data)))
    case .unchanged(let tag):
      return Response(status: .notModified, headers: [.eTag: tag, .cacheControl: "no-cache"])
    }
  }
}
