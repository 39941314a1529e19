import CQPDF
import Foundation

/// A PDF held by libqpdf.
struct PDFDocument: ~Copyable {
  let raw: qpdf_data

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

  borrowing func pages() -> [PDFObject] {
    (0..<max(0, Int(qpdf_get_num_pages(raw)))).map { PDFObject(handle: qpdf_get_page_n(raw, $0)) }
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

  borrowing func check(_ code: QPDF_ERROR_CODE) throws(InkError) {
    guard code & Int32(QPDF_ERRORS) == 0 else { throw .finishing(code: Int(code)) }
  }
}
