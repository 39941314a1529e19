import Entities
import Foundation
import Testing
import Words

@testable import Interchange

/// What people write down, in French and in English.
private let sentences = [
  "« Où est passée ma fiche ? C’est écœurant, à la fin. »",
  "Ça, c’est l’été : on n’a plus d’élèves.",
  "Je préfère être appelé où j’habite, dès l’aube.", "L’État m’a déjà répondu, voilà tout.",
  "On nous a dû deux mois de salaire, 1 250 € en tout…",
  "À l’accueil, personne ne connaît mon métier.",
  "Elle a reçu un reçu, puis plus rien.", "Être là, c’est déjà beaucoup.",
  "Le maïs, c’est naïf, et la Noël aussi.", "J’ai hâte d’être à l’hôpital – enfin, d’y travailler.",
  "I would rather hear a voice than fill in a form.", "It’s the agency’s fault, isn’t it?",
  "They said “come back later” – twice.", "Nobody in the café knew my résumé.",
  "On m’a dit : « Rappelez demain. »", "Deux œufs, un nœud, ma sœur et l’œil du bœuf.",
  "ÉCOUTER D’ABORD, RÉPONDRE ENSUITE.", "La forêt, la grêle, le gîte, la côte, l’île.",
]
private let profiles = ["un maçon", "une boulangère", "une aide à domicile", "a jobseeker"]

private func table(_ lines: [Int]) -> [String] {
  ["verbatim;profil"]
    + lines.map { "\(sentences[$0 % sentences.count]);\(profiles[$0 % profiles.count])" }
}

/// The bytes of a text in an alphabet; none where it has no such letter.
private func bytes(_ text: String, in alphabet: Alphabet) -> [UInt8]? {
  let places = Dictionary(
    alphabet.letters.enumerated().map { ($1, UInt8($0 + 0x80)) }
  ) { first, _ in first }
  var bytes: [UInt8] = []
  for scalar in text.unicodeScalars {
    if scalar.isASCII {
      bytes.append(UInt8(scalar.value))
    } else if let byte = places[scalar], scalar != "\u{fffd}" {
      bytes.append(byte)
    } else {
      return nil
    }
  }
  return bytes
}

/// As an old program would write a sentence whose marks its alphabet lacks.
private func plainer(_ text: String) -> String {
  text.replacing("’", with: "'").replacing("œ", with: "oe").replacing("–", with: "-")
    .replacing("…", with: "...").replacing("“", with: "\"").replacing("”", with: "\"")
    .replacing("€", with: "EUR").replacing("\u{202f}", with: " ")
}

private func written(_ text: String, in alphabet: Alphabet) -> (text: String, bytes: [UInt8])? {
  if let bytes = bytes(text, in: alphabet) { return (text, bytes) }
  let plain = plainer(text)
  return bytes(plain, in: alphabet).map { (plain, $0) }
}

/// What comes in of a file, a line each; nil where it is refused, with its place.
private func taken(_ bytes: [UInt8]) -> (lines: [String]?, refusal: Complaint?) {
  let (grids, complaints) = [SourceFile(name: "verbatim.csv", bytes: Data(bytes))].grids()
  if let complaint = complaints.first { return (nil, complaint) }
  do throws(ImportRefusal) {
    _ = try Dossier().merging(grids, mint: counting())
  } catch {
    return (nil, error.complaints.first)
  }
  return (grids.flatMap(\.rows).map { $0.cells.map(\.text).joined(separator: ";") }, nil)
}

@Suite("A file in whatever alphabet") struct AlphabetTests {
  @Test("of one byte a letter is read right, whole", arguments: Alphabet.allCases)
  func whole(alphabet: Alphabet) throws {
    let lines = table(Array(0..<sentences.count))
    // The older DOS has no capital « À ».
    let all = lines.compactMap { written($0, in: alphabet) }
    #expect(all.count > lines.count - 3)
    let read = taken(Array(all.map(\.bytes).joined(separator: [0x0a])))
    #expect(read.refusal == nil)
    #expect(read.lines == all.map(\.text))
  }

  @Test func `never gives a letter that was not written`() {
    var chance = Chance(seed: 7)
    var (read, refused) = (0, 0)
    for _ in 0..<1500 {
      let alphabet = Alphabet.allCases[chance.below(Alphabet.allCases.count)]
      let lines = table((0..<1 + chance.below(6)).map { _ in chance.below(1000) })
      let all = lines.compactMap { written($0, in: alphabet) }
      guard all.count == lines.count else { continue }
      let result = taken(Array(all.map(\.bytes).joined(separator: [0x0a])))
      if let found = result.lines {
        read += 1
        #expect(found == all.map(\.text), "\(alphabet)")
      } else {
        refused += 1
      }
    }
    #expect(read > refused * 4, "\(read) read, \(refused) refused")
  }

  @Test func `with one line in another alphabet is refused, or read as it was written`() {
    var chance = Chance(seed: 11)
    for _ in 0..<800 {
      var lines = table((0..<3 + chance.below(40)).map { _ in chance.below(1000) })
      // Two letters at least: « … » in one alphabet may well be the « à » of another.
      lines = lines.map { $0.replacing("une aide à domicile", with: "une élue") }
      let odd = 1 + chance.below(lines.count - 1)
      let main = chance.below(6) == 0 ? Alphabet.allCases[chance.below(5)] : nil
      let other = Alphabet.allCases[chance.below(5)]
      var (texts, all) = ([String](), [[UInt8]]())
      for (at, line) in lines.enumerated() {
        let alphabet = at == odd ? other : main
        let plain = plainer(line)
        texts.append(plain)
        all.append(alphabet.flatMap { bytes(plain, in: $0) } ?? Array(plain.utf8))
      }
      let result = taken(Array(all.joined(separator: [0x0a])))
      if let found = result.lines {
        #expect(found == texts, "\(other) in \(String(describing: main))")
      }
    }
  }

  @Test func `of good lines and one bad byte is refused at that line`() {
    var chance = Chance(seed: 3)
    for _ in 0..<200 {
      let lines = table((0..<5 + chance.below(100)).map { _ in chance.below(1000) })
      var all = lines.map { Array($0.utf8) }
      let odd = 1 + chance.below(lines.count - 1)
      let spots = all[odd].indices.filter { all[odd][$0] >= 0xc2 }
      guard !spots.isEmpty else { continue }
      all[odd][spots[chance.below(spots.count)]] = 0xff
      let result = taken(Array(all.joined(separator: [0x0a])))
      #expect(result.lines == nil)
      #expect(result.refusal?.place.line == odd + 1)
      #expect(result.refusal?.fact == .strayByte)
    }
  }

  @Test(
    "converted twice is noticed, said, not written",
    arguments: [Alphabet.windows, .macRoman, .dos])
  func twice(alphabet: Alphabet) throws {
    for (at, line) in table(Array(0..<sentences.count)).enumerated()
    where at > 0 && line.utf8.count > line.count {
      var twice = ""
      for byte in line.utf8 {
        let letter = byte < 0x80 ? UnicodeScalar(byte) : alphabet.letters[Int(byte) - 0x80]
        // What Windows leaves out is read as the control of its number.
        twice.unicodeScalars.append(letter == "\u{fffd}" ? UnicodeScalar(byte) : letter)
      }
      let result = taken(Array(("verbatim;profil\nBonjour;un artisan\n" + twice).utf8))
      guard case .twiceEncoded? = result.refusal?.fact else {
        Issue.record("\(alphabet): \(twice)")
        continue
      }
      #expect(result.refusal?.place.line == 3)
    }
  }

  @Test(
    "converted twice at the beginning of a word, or more than once, is wholly mended",
    arguments: [
      ("Les Å“uvres sont là", "Les œuvres sont là"), ("C'est Å“uvre utile", "C'est œuvre utile"),
      ("On n'a plus dâ€™Å“uvres", "On n'a plus d’œuvres"), ("Å’uvrer", "Œuvrer"),
      ("trÃƒÂ¨s", "très"), ("BrÃƒÆ’Ã‚Â©valle", "Brévalle"),
    ])
  func wholly(text: String, meant: String) {
    #expect(TwiceEncoded.mended(text) == meant)
    #expect(TwiceEncoded.mended(meant) == nil)
    guard case .twiceEncoded? = taken(Array("verbatim\n\(text)\n".utf8)).refusal?.fact else {
      Issue.record("\(text)")
      return
    }
  }

  @Test(
    "of a few letters from Windows asks nothing",
    arguments: [
      "Ça va", "ÉCOLE", "Quoi\u{a0}?", "c'est naïf", "l’an prochain", "12 € par mois", "très tôt",
      "« Oui »", "Où ?", "à l’accueil", "Noël",
    ])
  func short(words: String) throws {
    let text = "verbatim;profil\n\(words);un voisin\n"
    let result = taken(try #require(bytes(text, in: .windows)))
    #expect(result.refusal == nil && result.lines?.last == "\(words);un voisin")
  }

  @Test func `says what the words were before, and where lost letters stand`() {
    let twice = taken(Array("verbatim\nOui\nBrÃ©valle, câ€™est là\n".utf8))
    #expect(twice.refusal?.fact == .twiceEncoded("BrÃ©valle,", meant: "Brévalle,", others: 0))
    let lost = taken(Array("verbatim\nd\u{fffd}j\u{fffd} vu\nOui\nenfin \u{fffd}a\n".utf8))
    #expect(lost.refusal?.fact == .lostLetters("d\u{fffd}j\u{fffd}", others: 1))
  }

  @Test func `keeps words about spoiled letters that the workspace holds already`() throws {
    let words = "Le logiciel affichait « Ã© » et « \u{fffd} »."
    let row = TypedRow(.verbatim, cells: ["words": words])
    let dossier = try Dossier().writing([row], mint: counting()).dossier
    let table = try #require(
      dossier.tables(in: .french).first { $0.definition.kind == .verbatim })
    let grids = try SourceFile(name: "verbatim.csv", bytes: table.separatedValues()).grids()
    let again = try dossier.merging(grids, mint: counting())
    #expect(again.diagnosis.changesNothing && again.dossier == dossier)
  }

  @Test("in UTF-16 without its mark is read", arguments: [true, false])
  func wide(isBig: Bool) {
    let text = table(Array(0..<9)).joined(separator: "\n")
    let bytes = text.utf16.flatMap { unit in
      isBig
        ? [UInt8(unit >> 8), UInt8(unit & 255)] : [UInt8(unit & 255), UInt8(unit >> 8)]
    }
    let found = taken(bytes)
    #expect(found.lines == text.split(separator: "\n").map(String.init))
  }

  @Test func `words of another script are refused, naming its alphabet`() {
    let cyrillic: [UInt8] = [0xd1, 0xef, 0xe0, 0xf1, 0xe8, 0xe1, 0xee]
    let result = taken(Array("verbatim\nMerci\n".utf8) + cyrillic + [0x0a])
    #expect(result.refusal?.fact == .unknownAlphabet(["Windows-1252", "Windows-1251"]))
    #expect(result.refusal?.place.line == 3)
  }

  @Test func `no alphabet fits is refused, naming those it might be and the line`() {
    // « voil… » for Windows, « voilà » for DOS.
    let result = taken(Array("verbatim\nOui\nvoil".utf8) + [0x85] + Array(" tout\n".utf8))
    guard case .unknownAlphabet(let names)? = result.refusal?.fact else {
      Issue.record("\(result)")
      return
    }
    #expect(names.count == 2 && result.refusal?.place.line == 3)
    let said = result.refusal?.said(in: .french) ?? ""
    #expect(said.contains("Windows-1252") && said.contains("CSV UTF-8"))
  }

  @Test func `other than the usual one is said`() throws {
    let text = "verbatim\nJe préfère être appelé où j’habite, dès l’aube."
    let mac = try #require(bytes(text, in: .macRoman))
    let grid = try SourceFile(name: "v.csv", bytes: Data(mac)).grids()[0]
    #expect(grid.notices.map(\.fact) == [.alphabet("Mac Roman")])
    #expect(grid.rows[1].cells[0].text == text.split(separator: "\n")[1])
  }
}

/// The same numbers each time.
struct Chance {
  private var state: UInt64

  init(seed: UInt64) { state = seed &* 0x9e37_79b9_7f4a_7c15 | 1 }

  mutating func below(_ bound: Int) -> Int {
    state ^= state << 13
    state ^= state >> 7
    state ^= state << 17
    return Int(state >> 11) % bound
  }
}
