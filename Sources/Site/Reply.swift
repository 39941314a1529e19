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
  case bytes(Data, type: String)
  case file(StaticFiles.File)
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

  /// - Parameter gzip: whether the browser takes it: what is long then travels smaller.
  func response(gzip: Bool) -> Response {
    switch self {
    case .page(let html, let status):
      return Reply.answer(
        Data(html.utf8), [.contentType: "text/html; charset=utf-8", .cacheControl: "no-store"],
        status: status, gzip: gzip)
    case .goTo(let path, let cookie):
      var headers: HTTPFields = [.location: path, .cacheControl: "no-store"]
      if let cookie { headers[.setCookie] = cookie }
      return Response(status: .seeOther, headers: headers)
    case .bytes(let data, let type):
      return Reply.answer(data, [.contentType: type, .cacheControl: "no-store"])
    case .file(let file):
      return file.response(gzip: gzip)
    case .drawing(let svg):
      let policy =
        "default-src 'none'; style-src 'unsafe-inline'; img-src data:; "
        + "frame-ancestors 'none'; sandbox"
      return Reply.answer(
        svg,
        [
          .contentType: "image/svg+xml", .cacheControl: "no-store",
          .contentSecurityPolicy: policy,
        ], gzip: gzip)
    case .download(let file):
      return Reply.answer(
        file.bytes,
        [
          .contentType: file.type, .cacheControl: "no-store",
          .contentDisposition: file.disposition,
        ])
    case .unchanged(let tag):
      return Response(status: .notModified, headers: [.eTag: tag, .cacheControl: "no-cache"])
    }
  }

  private static func answer(
    _ bytes: Data, _ headers: HTTPFields, status: HTTPResponse.Status = .ok, gzip: Bool = false
  ) -> Response {
    var headers = headers
    let small = gzip && bytes.count > Gzip.least ? Gzip.pressed(bytes, level: 5) : nil
    if small != nil { headers[.contentEncoding] = "gzip" }
    return Response(
      status: status, headers: headers,
      body: .init(byteBuffer: ByteBuffer(bytes: small ?? bytes)))
  }
}
