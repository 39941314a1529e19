import Foundation
import Hummingbird
import NIOCore

/// What a route answers.
enum Reply: Sendable {
  case page(String, status: HTTPResponse.Status = .ok)
  /// To another page, after a change (RFC 9110, 15.4.4); `cookie` sets or clears the session's.
  case goTo(String, cookie: String? = nil)
  case bytes(Data, type: String, tag: String? = nil)
  case download(Data, type: String, name: String)
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
    case .download(let data, let type, let name):
      return Response(
        status: .ok,
        headers: [
          .contentType: type, .cacheControl: "no-store",
          .contentDisposition: Reply.disposition(of: name),
        ], body: .init(byteBuffer: ByteBuffer(bytes: data)))
    case .unchanged(let tag):
      return Response(status: .notModified, headers: [.eTag: tag, .cacheControl: "no-cache"])
    }
  }

  /// RFC 6266: a plain name for old browsers, then the true one.
  private static func disposition(of name: String) -> String {
    let plain = String(name.unicodeScalars.map { $0.isASCII && $0 != "\"" ? Character($0) : "_" })
    let coded = name.addingPercentEncoding(withAllowedCharacters: .alphanumerics) ?? plain
    return "attachment; filename=\"\(plain)\"; filename*=UTF-8''\(coded)"
  }
}
