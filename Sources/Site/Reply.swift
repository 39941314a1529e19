import Foundation
import HTTPTypes
import Hummingbird
import NIOCore
import Words

/// What a route answers.
enum Reply: Sendable {
  case page(String, status: HTTPResponse.Status = .ok)
  /// To another page, after a change (RFC 9110, 15.4.4); `cookie` sets or clears the session's.
  case goTo(String, cookie: String? = nil)
  case bytes(Data, type: String, tag: String? = nil)
  /// A page that asks for itself again after some seconds, while something goes on.
  case awaiting(String, seconds: Int)
  /// A drawing to be shown in a page, which may fetch and run nothing.
  case drawing(Data)
  case download(Download)
  /// The browser already has it.
  case unchanged(tag: String)

  /// The same page, as the answer to a form that cannot be kept.
  var refused: Reply {
    guard case .page(let html, _) = self else { return self }
    return .page(html, status: .unprocessableContent)
  }

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
    case .awaiting(let html, let seconds):
      var response = Reply.page(html).response
      response.headers[HTTPField.Name("Refresh")!] = String(seconds)
      return response
    case .drawing(let svg):
      var response = Reply.bytes(svg, type: "image/svg+xml").response
      response.headers[.contentSecurityPolicy] =
        "default-src 'none'; style-src 'unsafe-inline'; img-src data:; "
        + "frame-ancestors 'none'; sandbox"
      return response
    case .download(let file):
      let headers: HTTPFields = [
        .contentType: file.type, .cacheControl: "no-store", .contentDisposition: file.disposition,
      ]
      return Response(
        status: .ok, headers: headers, body: .init(byteBuffer: ByteBuffer(bytes: file.bytes)))
    case .unchanged(let tag):
      return Response(status: .notModified, headers: [.eTag: tag, .cacheControl: "no-cache"])
    }
  }
}
