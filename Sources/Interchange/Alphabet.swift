import Entities

/// A way of writing letters in one byte each, as computers had before they agreed on UTF-8.
enum Alphabet: CaseIterable {
  case windows, latin9, macRoman, dos, oldDos

  /// As people find it in the lists of their programs.
  var name: String {
    switch self {
    case .windows: "Windows-1252"
    case .latin9: "ISO-8859-15"
    case .macRoman: "Mac Roman"
    case .dos: "DOS (CP850)"
    case .oldDos: "DOS (CP437)"
    }
  }

  /// What the bytes from 0x80 on stand for; U+FFFD where none is said.
  var letters: [UnicodeScalar] {
    switch self {
    case .windows: Self.windowsLetters
    case .latin9: Self.latin9Letters
    case .macRoman: Self.macLetters
    case .dos: Self.dosLetters
    case .oldDos: Self.oldDosLetters
    }
  }

  func utf8(of bytes: [UInt8]) -> [UInt8] {
    let letters = letters.map { Array(String($0).utf8) }
    var utf8: [UInt8] = []
    utf8.reserveCapacity(bytes.count + bytes.count / 8)
    for byte in bytes {
      if byte < 0x80 { utf8.append(byte) } else { utf8 += letters[Int(byte) - 0x80] }
    }
    return utf8
  }

  /// WHATWG Encoding Standard, index windows-1252; bytes that Windows leaves out stand for none.
  private static let windowsLetters =
    scalars("€\u{fffd}‚ƒ„…†‡ˆ‰Š‹Œ\u{fffd}Ž\u{fffd}\u{fffd}‘’“”•–—˜™š›œ\u{fffd}žŸ") + latin1
  private static let latin9Letters: [UnicodeScalar] = {
    let changed: [UnicodeScalar: UnicodeScalar] = [
      "¤": "€", "¦": "Š", "¨": "š", "´": "Ž", "¸": "ž", "¼": "Œ", "½": "œ", "¾": "Ÿ",
    ]
    return Array(repeating: "\u{fffd}", count: 32) + latin1.map { changed[$0] ?? $0 }
  }()
  private static let latin1 = (UInt8(0xa0)...0xff).map { UnicodeScalar($0) }
  private static let macLetters = scalars(
    "ÄÅÇÉÑÖÜáàâäãåçéèêëíìîïñóòôöõúùûü†°¢£§•¶ß®©™´¨≠ÆØ∞±≤≥¥µ∂∑∏π∫ªºΩæø¿¡¬√ƒ≈∆«»…\u{a0}ÀÃÕŒœ–—“”‘’÷◊"
      + "ÿŸ⁄€‹›ﬁﬂ‡·‚„‰ÂÊÁËÈÍÎÏÌÓÔ\u{f8ff}ÒÚÛÙıˆ˜¯˘˙˚¸˝˛ˇ")
  /// With the euro that CP858 put in the place of the dotless i.
  private static let dosLetters = scalars(
    "ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜø£Ø×ƒáíóúñÑªº¿®¬½¼¡«»░▒▓│┤ÁÂÀ©╣║╗╝¢¥┐└┴┬├─┼ãÃ╚╔╩╦╠═╬¤ðÐÊËÈ€ÍÎÏ┘┌█▄¦Ì▀"
      + "ÓßÔÒõÕµþÞÚÛÙýÝ¯´\u{ad}±‗¾¶§÷¸°¨·¹³²■\u{a0}")
  private static let oldDosLetters = scalars(
    "ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜ¢£¥₧ƒáíóúñÑªº¿⌐¬½¼¡«»░▒▓│┤╡╢╖╕╣║╗╝╜╛┐└┴┬├─┼╞╟╚╔╩╦╠═╬╧╨╤╥╙╘╒╓╫╪┘┌█▄▌▐▀"
      + "αßΓπΣσµτΦΘΩδ∞φε∩≡±≥≤⌠⌡÷≈°∙·√ⁿ²■\u{a0}")

  private static func scalars(_ letters: String) -> [UnicodeScalar] {
    Array(letters.unicodeScalars)
  }
}
