import Foundation

/// A file to keep, under a name (RFC 6266, 4.3; RFC 8187 for letters beyond ASCII).
struct Download: Sendable {
  let name: String
  let type: String
  let bytes: Data

  static let openWorkbook = "application/vnd.oasis.opendocument.spreadsheet"
  static let workbook = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"

  /// What browsers are told to call it.
  var disposition: String {
    let plain = shown.folding(options: .diacriticInsensitive, locale: nil)
      .map { $0.isASCII ? String($0) : "-" }.joined()
    let encoded = shown.addingPercentEncoding(withAllowedCharacters: Download.plain) ?? ""
    return "attachment; filename=\"\(plain)\"; filename*=UTF-8''\(encoded)"
  }

  /// Without what a header or a file system would take for something else.
  private var shown: String {
    String(
      name.map { letter in
        let isControl = letter.unicodeScalars.contains { $0.value < 0x20 || $0.value == 0x7f }
        return isControl || "\"\\/:*?<>|%".contains(letter) ? "-" : letter
      })
  }

  private static let plain = CharacterSet(
    charactersIn: "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789!#$&+-.^_`|~")
}
