import Foundation
import Words

/// Reads subtitles (SubRip; WebVTT, W3C): what was said, cue after cue, with its moment.
enum Subtitles {
  private static var arrow: Regex<(Substring, Substring)> {
    /^\s*(?:\d{1,2}:)?(\d{1,2}:\d{2})[.,]\d{1,3}\s*-->/
  }
  /// From when no one spoke, someone else may: in seconds.
  private static let pause = 2.0

  /// When a cue begins and ends, in seconds.
  private static func span(_ line: String) -> (start: Double, end: Double)? {
    let moment = /(?:(\d{1,2}):)?(\d{1,2}):(\d{2})[.,](\d{1,3})/
    let found = line.matches(of: moment).prefix(2).map { match -> Double in
      let hours = match.1.flatMap { Double($0) } ?? 0
      let whole = hours * 3600 + (Double(match.2) ?? 0) * 60 + (Double(match.3) ?? 0)
      return whole + (Double("0." + match.4) ?? 0)
    }
    return found.count == 2 ? (found[0], found[1]) : nil
  }

  /// Whether a text begins with a cue: its number, if it has one, then when it begins and ends.
  static func areIn(_ text: String) -> Bool {
    text.unicodeScalars.starts(with: "WEBVTT".unicodeScalars)
      || PlainNotes.split(String(text.prefix(2_000))).filter { !$0.trimmed.isEmpty }.prefix(2)
        .drop { $0.trimmed.allSatisfy(\.isNumber) }.first?.firstMatch(of: arrow) != nil
  }

  /// A cue is a line; where two people speak in one, a line each.
  static func lines(of text: String) -> [NoteLine] {
    var (lines, time, said, last) = ([NoteLine](), "", [NoteLine](), "")
    var (end, isAfterPause) = (Double?.none, false)
    func close() {
      lines += said
      said = []
      time = ""
    }
    for (at, line) in PlainNotes.split(text).enumerated() {
      let bare = line.trimmed
      if bare.isEmpty {
        close()
      } else if bare.contains("-->"), bare.firstMatch(of: arrow) != nil {
        // A cue may follow another without a blank line: its number is no one's words.
        if let number = said.last, number.text.allSatisfy(\.isNumber) { said.removeLast() }
        close()
        time = String(bare.prefix { !"., ".contains($0) })
        let span = span(bare)
        isAfterPause = end.flatMap { last in span.map { $0.start - last > pause } } ?? false
        end = span?.end ?? end
      } else if !time.isEmpty {
        let words = spoken(bare)
        // Rolling captions say each line twice.
        guard !words.isEmpty, words != last else { continue }
        last = words
        var cue = NoteLine(words, time: time, number: at + 1)
        (cue.isCue, cue.isAfterPause) = (true, isAfterPause && said.isEmpty)
        if cue.shape == .item || said.isEmpty || words.contains(/^[\p{L} ]{1,30}\s?:/) {
          said.append(cue)
        } else {
          said[said.count - 1].text += " " + words
        }
      }
    }
    close()
    let isVoiced = text.contains("<v")
    for at in lines.indices { lines[at].isVoiced = isVoiced }
    return lines.filter { $0.shape != .blank }
  }

  /// Without markup; « <v Maëlle> » says who speaks.
  private static func spoken(_ text: String) -> String {
    guard text.contains(where: { "<{&".contains($0) }) else { return text }
    return text.replacing(/<v(?:\.[^\s>]*)?\s+([^>]{1,60})>/) { "\($0.1) : " }
      .replacing(/<\/?[a-zA-Z0-9:][^<>]*>/, with: "")
      .replacing(/\{\\[^{}]*\}/, with: "")
      .replacing("&nbsp;", with: " ").replacing("&lt;", with: "<").replacing("&gt;", with: ">")
      .replacing("&amp;", with: "&").trimmed
  }
}
