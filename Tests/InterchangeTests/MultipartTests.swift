import Entities
import Foundation
import Interchange
import Readers
import Testing
import Words

private typealias Outcome = Result<[MultipartReader.Event], MultipartFault>

private func outcome(
  _ body: [UInt8], pieces size: Int = .max, boundary: String = "B",
  limits: MultipartReader.Limits = .init()
) -> Outcome {
  CutForm(body, pieces: size, boundary: boundary, limits: limits).understood
}

private func outcome(_ body: String, limits: MultipartReader.Limits = .init()) -> Outcome {
  outcome(Array(body.utf8), limits: limits)
}

private func part(_ disposition: String, _ content: String) -> String {
  "--B\r\nContent-Disposition: form-data; \(disposition)\r\n\r\n\(content)\r\n"
}

private func content(_ text: String) -> MultipartReader.Event { .content(Array(text.utf8)) }

@Suite("A form with files") struct MultipartTests {
  private let body =
    "préambule\r\n" + part("name=\"token\"", "jeton")
    + "--B \t\r\nContent-Type: text/csv\r\ncontent-disposition: form-data; name=\"files\"; "
    + "filename=\"lieux.csv\"\r\n\r\nlieu\r\n\r--B\r\n--\r\n\r\n--C\r\n"
    + part("name=\"note\"", "") + part("name=\"files\"; filename=\"vide.csv\"", "") + "--B--\r\nfin"

  @Test func `says the same whatever pieces it comes in`() {
    let whole = outcome(body)
    #expect(
      whole
        == .success([
          .field(name: "token", value: "jeton"), .file(field: "files", name: "lieux.csv"),
          content("lieu\r\n\r--B\r\n--\r\n\r\n--C"), .field(name: "note", value: ""),
          .file(field: "files", name: "vide.csv"),
        ]))
    for size in 1...body.utf8.count { #expect(outcome(Array(body.utf8), pieces: size) == whole) }
  }

  @Test func `a boundary is found whichever byte a piece ends at`() throws {
    let bytes = Array((part("name=\"f\"; filename=\"a\"", "un\r\n--deux") + "--B--").utf8)
    for cut in 0...bytes.count {
      var reader = try MultipartReader(contentType: "multipart/form-data; boundary=B")
      let events = try reader.read(bytes[..<cut]) + reader.read(bytes[cut...])
      let contents = events.flatMap { (event) -> [UInt8] in
        if case .content(let piece) = event { piece } else { [] }
      }
      #expect(String(decoding: contents, as: UTF8.self) == "un\r\n--deux", "\(cut)")
    }
  }

  @Test(arguments: [
    ("filename=\"a.csv\"", "a.csv"), ("filename=a.csv", "a.csv"), ("filename=\"\"", ""),
    ("filename=\"../../etc/passwd\"", "passwd"), ("filename=\"C:\\Mes docs\\a.csv\"", "a.csv"),
    ("filename=\"étonnements n° 1.csv\"", "étonnements n° 1.csv"),
    ("filename=\"dit \\\"oui\\\"; non.csv\"", "dit \"oui\"; non.csv"),
    ("filename=\"dit %22oui%22.csv\"", "dit \"oui\".csv"), ("filename=\"..\"", ".."),
    ("filename=\"a\u{202E}vsc.exe\"", "avsc.exe"), ("FileName = \"a.csv\" ", "a.csv"),
  ])
  func `a file's name is a name, never a path`(written: String, name: String) {
    let body = part("name=\"f\"; \(written)", "x") + "--B--"
    #expect(outcome(body) == .success([.file(field: "f", name: name), content("x")]))
  }

  @Test func `a name in Windows-1252 is read as people wrote it`() {
    var body = Array("--B\r\nContent-Disposition: form-data; name=\"f\"; filename=\"".utf8)
    body += [0xe9, 0x74, 0xe9, 0x80] + Array(".csv\"\r\n\r\nx\r\n--B--".utf8)
    #expect(outcome(body) == .success([.file(field: "f", name: "été€.csv"), content("x")]))
  }

  @Test(arguments: [
    "", "--B", "--B\r\n", "--B\r\nContent-Disposition: form-data; name=\"f\"",
    "--B\r\nContent-Disposition: form-data; name=\"f\"; filename=\"a\"\r\n\r\nmoitié",
    "rien de tout cela",
  ])
  func `one that stops on its way is not taken`(body: String) {
    #expect(outcome(body) == .failure(.cutShort))
  }

  @Test(arguments: [
    "--Bis\r\n\r\n", "--B\r\n\r\nsans nom\r\n--B--",
    "--B\r\nContent-Disposition: attachment; name=\"f\"\r\n\r\n\r\n--B--",
    "--B\r\nContent-Disposition: form-data\r\n\r\n\r\n--B--",
    "--B\nContent-Disposition: form-data; name=\"f\"\n\n\n--B--",
    "--B\r\nX: " + String(repeating: "x", count: 9_000),
    "--B\r\n" + String(repeating: "X: y\r\n", count: 40),
    String(repeating: "x", count: 9_000),
  ])
  func `one that follows no rule is refused, in any pieces`(body: String) {
    #expect(outcome(body) == .failure(.unreadable))
    #expect(outcome(Array(body.utf8), pieces: 7) == .failure(.unreadable))
  }

  @Test(arguments: [
    "", "text/plain", "multipart/form-data", "multipart/form-data; boundary=",
    "multipart/mixed; boundary=B", "multipart/form-data; boundary=é",
    "multipart/form-data; boundary=" + String(repeating: "x", count: 71),
  ])
  func `a request must say where its parts end`(type: String) {
    #expect(throws: MultipartFault.unreadable) { try MultipartReader(contentType: type) }
  }

  @Test func `a boundary may stand between quotes, and be as long as allowed`() throws {
    _ = try MultipartReader(contentType: "Multipart/Form-Data; charset=utf-8; Boundary=\"a; b\"")
    _ = try MultipartReader(
      contentType: "multipart/form-data; boundary=" + String(repeating: "x", count: 70))
  }

  @Test func `too much is refused as soon as it is too much`() {
    var limits = MultipartReader.Limits()
    (limits.files, limits.fileMegabytes, limits.fields, limits.fieldBytes) = (2, 1, 3, 40)
    let file = part("name=\"f\"; filename=\"a\"", "x")
    #expect(outcome(file + file + file, limits: limits) == .failure(.tooManyFiles(limit: 2)))
    let heavy = part(
      "name=\"f\"; filename=\"a.csv\"", String(repeating: "x", count: (1 << 20) + 1))
    #expect(
      outcome(heavy + "--B--", limits: limits) == .failure(.fileTooLarge("a.csv", megabytes: 1)))
    let just = part("name=\"f\"; filename=\"a.csv\"", String(repeating: "x", count: 1 << 20))
    #expect(
      outcome(just + "--B--", limits: limits) != .failure(.fileTooLarge("a.csv", megabytes: 1)))
    let field = part("name=\"f\"", "x")
    #expect(outcome(field + field + field + field, limits: limits) == .failure(.tooManyFields))
    let long = part("name=\"f\"", String(repeating: "x", count: 41))
    #expect(outcome(long + "--B--", limits: limits) == .failure(.tooManyFields))
  }
}
