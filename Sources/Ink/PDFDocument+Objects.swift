import CQPDF
import Foundation

/// An object of a PDF that others can point at.
struct PDFObject {
  let handle: qpdf_oh
}

/// What an entry of a dictionary or an array may hold.
indirect enum PDFValue {
  case null
  case bool(Bool)
  case integer(Int)
  case real(Double)
  /// With its solidus, as in `/P`.
  case name(String)
  case text(String)
  case array([PDFValue])
  case dictionary([(String, PDFValue)])
  case object(PDFObject)
}

extension PDFDocument {
  var root: PDFObject { PDFObject(handle: qpdf_get_root(raw)) }

  /// A new object, a dictionary.
  borrowing func add(_ entries: [(String, PDFValue)]) -> PDFObject {
    let value = handle(.dictionary(entries))
    defer { qpdf_oh_release(raw, value) }
    return PDFObject(handle: qpdf_make_indirect_object(raw, value))
  }

  /// A new object, a stream of bytes that readers find uncompressed where its type wants it so.
  borrowing func add(_ bytes: Data, _ entries: [(String, PDFValue)]) -> PDFObject {
    let stream = PDFObject(handle: qpdf_oh_new_stream(raw))
    fill(stream, with: Array(bytes))
    let dictionary = PDFObject(handle: qpdf_oh_get_dict(raw, stream.handle))
    for (key, value) in entries { set(dictionary, key, value) }
    qpdf_oh_release(raw, dictionary.handle)
    return stream
  }

  borrowing func set(_ object: PDFObject, _ key: String, _ value: PDFValue) {
    with(value) { qpdf_oh_replace_key(raw, object.handle, key, $0) }
  }

  /// A page's link, by its number on the page.
  borrowing func annotation(_ number: Int, of page: PDFObject) -> PDFObject? {
    let all = qpdf_oh_get_key(raw, page.handle, "/Annots")
    defer { qpdf_oh_release(raw, all) }
    guard qpdf_oh_is_array(raw, all) != 0, number < qpdf_oh_get_array_n_items(raw, all) else {
      return nil
    }
    return PDFObject(handle: qpdf_oh_get_array_item(raw, all, Int32(number)))
  }

  /// Changes what a page draws.
  borrowing func rewrite(
    _ page: PDFObject, _ change: (UnsafeBufferPointer<UInt8>) throws(InkError) -> [UInt8]
  ) throws(InkError) {
    let stream = PDFObject(handle: qpdf_oh_get_key(raw, page.handle, "/Contents"))
    defer { qpdf_oh_release(raw, stream.handle) }
    var (bytes, count): (UnsafeMutablePointer<UInt8>?, Int) = (nil, 0)
    try check(
      qpdf_oh_get_stream_data(raw, stream.handle, qpdf_dl_generalized, nil, &bytes, &count))
    defer { free(bytes) }
    fill(stream, with: try change(UnsafeBufferPointer(start: bytes, count: count)))
  }

  private borrowing func fill(_ stream: PDFObject, with bytes: [UInt8]) {
    let null = qpdf_oh_new_null(raw)
    qpdf_oh_replace_stream_data(raw, stream.handle, bytes, bytes.count, null, null)
    qpdf_oh_release(raw, null)
  }

  private borrowing func with(_ value: PDFValue, _ use: (qpdf_oh) -> Void) {
    if case .object(let object) = value { return use(object.handle) }
    let made = handle(value)
    use(made)
    qpdf_oh_release(raw, made)
  }

  private borrowing func handle(_ value: PDFValue) -> qpdf_oh {
    switch value {
    case .null: return qpdf_oh_new_null(raw)
    case .bool(let isTrue): return qpdf_oh_new_bool(raw, isTrue ? 1 : 0)
    case .integer(let number): return qpdf_oh_new_integer(raw, Int64(number))
    case .real(let number):
      return qpdf_oh_new_real_from_string(raw, String((number * 1000).rounded() / 1000))
    case .name(let name): return qpdf_oh_new_name(raw, name)
    case .text(let words): return qpdf_oh_new_unicode_string(raw, words)
    case .array(let values):
      let array = qpdf_oh_new_array(raw)
      for value in values { with(value) { qpdf_oh_append_item(raw, array, $0) } }
      return array
    case .dictionary(let entries):
      let dictionary = qpdf_oh_new_dictionary(raw)
      for (key, value) in entries { with(value) { qpdf_oh_replace_key(raw, dictionary, key, $0) } }
      return dictionary
    case .object(let object): return object.handle
    }
  }
}
