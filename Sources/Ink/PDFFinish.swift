import CQPDF
import Foundation
import Paper
import Words

/// Adds to a PDF what Cairo cannot write: its language, how to print it, where to cut it.
struct PDFFinish {
  private let publication: Publication
  /// For each page, TrimBox and BleedBox in points from the bottom left corner.
  private var boxes: [(trim: Box, bleed: Box)?] = []

  init(_ publication: Publication) { self.publication = publication }

  mutating func add(_ page: Page) {
    boxes.append(
      page.trim.map { trim in
        let bleed = trim.inset(by: -page.bleed).intersection(Frame(page.size))
        return (Box(trim, on: page.size), Box(bleed, on: page.size))
      })
  }

  func complete(_ drawn: Data) throws(InkError) -> Data {
    let document = PDFDocument()
    try document.read(drawn)
    document.setRoot("/Lang", to: "(\(publication.language.rawValue))")
    document.setRoot(
      "/ViewerPreferences", to: "<< /PrintScaling /None /DisplayDocTitle true >>")
    for (number, boxes) in boxes.enumerated() {
      guard let boxes else { continue }
      document.setPage(number, "/TrimBox", to: boxes.trim.array)
      document.setPage(number, "/BleedBox", to: boxes.bleed.array)
    }
    return try document.write()
  }
}

/// A rectangle as PDF gives it: left, bottom, right, top, in points, y going up.
private struct Box {
  let array: String

  init(_ frame: Frame, on page: Size) {
    let edges = [frame.x, page.height - frame.bottom, frame.right, page.height - frame.y]
    array = "[\(edges.map { String(($0.points * 1000).rounded() / 1000) }.joined(separator: " "))]"
  }
}

/// A PDF held by libqpdf.
struct PDFDocument: ~Copyable {
  private let raw: qpdf_data

  init() {
    raw = qpdf_init()
    qpdf_silence_errors(raw)
    qpdf_set_suppress_warnings(raw, 1)
  }

  deinit {
    var raw: qpdf_data? = raw
    qpdf_cleanup(&raw)
  }

  borrowing func read(_ data: Data) throws(InkError) {
    let code = data.withUnsafeBytes { bytes in
      qpdf_read_memory(
        raw, "etabli.pdf", bytes.bindMemory(to: CChar.self).baseAddress, UInt64(bytes.count), nil)
    }
    try check(code)
  }

  /// - Parameter value: as it is written in a PDF file.
  borrowing func setRoot(_ key: String, to value: String) {
    qpdf_oh_replace_key(raw, qpdf_get_root(raw), key, qpdf_oh_parse(raw, value))
  }

  borrowing func setPage(_ number: Int, _ key: String, to value: String) {
    qpdf_oh_replace_key(
      raw, qpdf_get_page_n(raw, number), key, qpdf_oh_parse(raw, value))
  }

  /// Compressed, objects together in streams; its identifier comes from what it holds.
  borrowing func write() throws(InkError) -> Data {
    try check(qpdf_init_write_memory(raw))
    qpdf_set_object_stream_mode(raw, qpdf_o_generate)
    qpdf_set_compress_streams(raw, 1)
    qpdf_set_deterministic_ID(raw, 1)
    try check(qpdf_write(raw))
    guard let bytes = qpdf_get_buffer(raw) else { throw .finishing(code: 0) }
    return Data(bytes: bytes, count: Int(qpdf_get_buffer_length(raw)))
  }

  private borrowing func check(_ code: QPDF_ERROR_CODE) throws(InkError) {
    guard code & Int32(QPDF_ERRORS) == 0 else { throw .finishing(code: Int(code)) }
  }
}
