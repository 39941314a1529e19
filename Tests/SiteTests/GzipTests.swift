import CZlib
import Foundation
import HTTPTypes
import Hummingbird
import Testing
import Workbench

@testable import Site

@Suite("What travels smaller") struct GzipTests {
  private func plain(_ pressed: Data) throws -> Data {
    var stream = z_stream()
    let size = Int32(MemoryLayout<z_stream>.size)
    try #require(inflateInit2_(&stream, 15 + 16, ZLIB_VERSION, size) == Z_OK)
    defer { inflateEnd(&stream) }
    var result = Data(count: 4 << 20)
    let code = pressed.withUnsafeBytes { input in
      result.withUnsafeMutableBytes { output in
        stream.next_in = UnsafeMutablePointer(
          mutating: input.bindMemory(to: UInt8.self).baseAddress)
        stream.avail_in = UInt32(input.count)
        stream.next_out = output.bindMemory(to: UInt8.self).baseAddress
        stream.avail_out = UInt32(output.count)
        return inflate(&stream, Z_FINISH)
      }
    }
    try #require(code == Z_STREAM_END)
    return result.prefix(Int(stream.total_out))
  }

  @Test(arguments: ["gzip", "br, GZIP;q=0.5", "deflate,gzip , br"])
  func `a page goes pressed to who takes it, and is the same page`(asked: String) async throws {
    let knock = try Knock(withSample: false)
    let reply = Reply.page(String(repeating: "Un même mot. ", count: 400))
    let pressed = reply.response(gzip: true)
    #expect(pressed.headers[.contentEncoding] == "gzip")
    let answer = try await knock.ask("/help", headers: [.acceptEncoding: asked])
    #expect(answer.headers[.contentEncoding] == "gzip")
  }

  @Test(arguments: ["", "br", "gzip;q=0", "gzip; q=0.00, br", "xgzip"])
  func `nothing is pressed for who does not take it`(asked: String) async throws {
    let answer = try await Knock(withSample: false).ask("/help", headers: [.acceptEncoding: asked])
    #expect(answer.headers[.contentEncoding] == nil && answer.body.contains("</html>"))
  }

  @Test func `any bytes come back as they were, or are not pressed at all`() throws {
    var chance = SystemRandomNumberGenerator()
    for count in [0, 1, 18, 1_000, 70_000, 1_000_000] {
      let words = Data((0..<count).map { UInt8(97 + $0 % 7) })
      if let pressed = Gzip.pressed(words, level: 5) {
        #expect(pressed.count < count)
        #expect(try plain(pressed) == words)
      }
      let noise = Data((0..<count).map { _ in UInt8.random(in: 0...255, using: &chance) })
      #expect(Gzip.pressed(noise, level: 9) == nil)
    }
  }

  @Test func `what is short travels as it is`() async throws {
    let answer = Reply.page("<p>Court").response(gzip: true)
    #expect(answer.headers[.contentEncoding] == nil)
  }

  @Test func `our own files are pressed once and known under both their tags`() async throws {
    let knock = try Knock(withSample: false)
    let whole = try await knock.ask("/static/site.css")
    let small = try await knock.ask("/static/site.css", headers: [.acceptEncoding: "gzip"])
    let tags = [whole, small].compactMap { $0.headers[.eTag] }
    #expect(tags.count == 2 && tags[0] != tags[1])
    #expect(small.headers[.contentEncoding] == "gzip" && small.headers[.vary] == "Accept-Encoding")
    for tag in tags {
      let again = try await knock.ask("/static/site.css", headers: [.ifNoneMatch: tag])
      #expect(again.status == 304 && again.headers[.eTag] == tag)
    }
    let files = try StaticFiles(assets: Knock.furnishings.assets)
    let css = try #require(files["site.css"])
    #expect(try plain(#require(css.pressed)) == css.bytes)
    // Pictures and fonts are small already.
    #expect(try #require(files["inter-400.woff2"]).pressed == nil)
  }

  @Test func `the token wears another mask in each answer, and each is taken`() async throws {
    let knock = try Knock(withSample: false)
    var masks: Set<String> = []
    for _ in 0..<3 {
      let page = try await knock.ask("/write/verbatim").body
      #expect(!page.contains(Knock.token))
      let found = try #require(page.firstMatch(of: /name="token" value="([^"]+)"/))
      masks.insert(String(found.1))
      let answer = try await knock.ask(
        "/write/verbatim", by: .post, form: "token=\(Form.encoded(String(found.1)))&words=Un")
      #expect(answer.status == 303)
    }
    #expect(masks.count == 3)
    for wrong in ["~", "~0", "~00", "~zz", "~" + String(repeating: "0", count: 40)] {
      #expect(!Secret.match(masked: wrong, Knock.token))
    }
    #expect(Secret.match(masked: Secret.masked("é ~ token"), "é ~ token"))
  }
}
