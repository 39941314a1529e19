import CQPDF
import Foundation

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

  /// Gives each figure of the structure tree the words that stand for it, in order.
  borrowing func setAlternatives(_ alternatives: [String]) {
    guard !alternatives.isEmpty else { return }
    var left = alternatives[...]
    let root = qpdf_oh_get_key(raw, qpdf_get_root(raw), "/StructTreeRoot")
    var waiting = children(of: root).reversed() as [qpdf_oh]
    while let element = waiting.popLast(), let words = left.first {
      if qpdf_oh_is_dictionary(raw, element) != 0 {
        let kind = qpdf_oh_get_key(raw, element, "/S")
        if qpdf_oh_is_name_and_equals(raw, kind, "/Figure") != 0 {
          qpdf_oh_replace_key(raw, element, "/Alt", qpdf_oh_new_unicode_string(raw, words))
          left.removeFirst()
        }
        waiting += children(of: element).reversed()
      }
    }
  }

  private borrowing func children(of element: qpdf_oh) -> [qpdf_oh] {
    let kids = qpdf_oh_get_key(raw, element, "/K")
    if qpdf_oh_is_array(raw, kids) != 0 {
      return (0..<qpdf_oh_get_array_n_items(raw, kids)).map {
        qpdf_oh_get_array_item(raw, kids, $0)
      }
    }
    return qpdf_oh_is_dictionary(raw, kids) != 0 ? [kids] : []
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
