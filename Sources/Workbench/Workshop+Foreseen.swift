import Entities
import Foundation
import Interchange
public import People
public import Storage
public import Words

/// A text of others that names someone, as people choose it.
public struct NamingLine: Hashable, Sendable {
  /// What a choice is written by; see ``Naming/key``.
  public let key: String
  /// « V-0412 », « titre ».
  public let handle: String
  /// Empty where the words may not be shown.
  public let passages: [String]
  /// Whether somebody else bears that name too, so that the text may be about them.
  public let isShared: Bool
}

/// What an erasure would take, and the texts of others that hold the name.
public struct ForeseenErasure: Sendable {
  public let reference: Reference
  /// Whether it was erased before.
  public let isDone: Bool
  /// How many things would go, by kind; empty where nothing is left.
  public let counts: String
  public let naming: [NamingLine]
  public let sharedNames: [String]
  /// Lines of the kits beside that have the name: « kits/atelier/cartes.csv:12 ».
  public let inKits: [String]
}

extension Workshop {
  /// What erasing someone, or something they said, would come to; nothing is changed.
  public func foreseen(_ typed: String) throws -> ForeseenErasure {
    let reference = try person(typed)
    let foreseen = try workspace.foreseen(reference)
    let reading = try reading()
    return ForeseenErasure(
      reference: reference, isDone: try isErased(reference), counts: said(foreseen.counts),
      naming: foreseen.naming.map { naming in
        NamingLine(
          key: naming.key, handle: handle(of: naming),
          passages: isWithheld(naming, in: reading) ? [] : naming.passages,
          isShared: naming.isShared)
      }, sharedNames: foreseen.shared, inKits: kitLines(naming: foreseen.names))
  }

  /// The choice that references typed make: « V-0412,E-03 ».
  ///
  /// - Throws: ``NotNaming``, where one of them does not have the name.
  public func namesOut(of typed: String, for foreseen: ForeseenErasure) throws -> NamesOut {
    let asked = typed.split(whereSeparator: { $0 == "," || $0.isWhitespace }).map(String.init)
    return .only(
      Set(
        try asked.map { word in
          let found = foreseen.naming.first {
            $0.handle.lowercased() == word.lowercased()
              || Reference(word)?.description == $0.handle
          }
          guard let found else {
            throw NotNaming(handle: word, who: foreseen.reference.description)
          }
          return found.key
        }))
  }

  /// What to say of an erasure before it is done.
  ///
  /// - Parameter file: how to name this workspace's file in what a person may type; `nil` where it is
  ///   too late to choose.
  public func told(_ foreseen: ForeseenErasure, file: String?) -> [String] {
    let words = wording.forgetting
    let who = foreseen.reference.description
    if foreseen.isDone { return [wording.rights.alreadyErased(who)] }
    var lines =
      foreseen.counts.isEmpty
      ? [wording.rights.nothingLeft(who)] : [words.wouldGo(who, foreseen.counts)]
    func examples(_ lines: [NamingLine]) -> String {
      lines.prefix(2).map(\.handle).joined(separator: ",").asTyped
    }
    let own = foreseen.naming.filter { !$0.isShared }
    if !own.isEmpty {
      lines += [words.naming(own.count)] + own.flatMap(told)
      lines += file.map { [words.howToChoose($0.asTyped, who, examples(own))] } ?? []
    }
    if !foreseen.sharedNames.isEmpty {
      let shared = foreseen.naming.filter(\.isShared)
      lines.append(words.shared(foreseen.sharedNames.joined(separator: ", "), shared.count))
      lines += shared.flatMap(told)
      if let file, !shared.isEmpty {
        lines.append(words.howToChooseShared(file.asTyped, who, examples(shared)))
      }
    }
    if !foreseen.naming.isEmpty { lines.append(words.placesStay) }
    if !foreseen.inKits.isEmpty {
      lines.append(words.inKit(foreseen.inKits.joined(separator: ", ")))
    }
    return lines
  }

  private func told(_ line: NamingLine) -> [String] {
    let words = wording.forgetting
    guard let first = line.passages.first else { return [words.withheld(line.handle)] }
    let more = line.passages.count - 1
    return [words.passage(line.handle, first)] + (more > 0 ? [words.morePassages(more)] : [])
  }

  /// « verbatim : 3, personnes : 1 »
  func said(_ counts: [String: Int]) -> String {
    counts.sorted { $0.key < $1.key }
      .map { "\(wording.announcing(wording.storage.kind($0.key))) \($0.value)" }
      .joined(separator: ", ")
  }

  func handle(of naming: Naming) -> String {
    let words = wording.forgetting
    switch naming.table {
    case "workspace": return words.title
    case "setting":
      if let number = naming.key.wholeMatch(of: /logo\.(\d+)/)?.1 {
        return words.logo((Int(number) ?? 0) + 1)
      }
      if naming.key.hasPrefix("layout.") {
        return words.layout(String(naming.key.dropFirst("layout.".count).prefix(6)))
      }
      let named = ["contact": words.contact, "words": words.words]
      return named[naming.key] ?? words.otherSetting(naming.key)
    case Naming.authors.table: return words.authors
    default:
      guard Reference(naming.handle) == nil else { return naming.handle }
      // « chiffre-420f46 »: what has no reference is told by its kind.
      let kind = wording.storage.kind(naming.table).replacing(" ", with: "-")
      return "\(kind)-\(naming.handle.split(separator: "-").last ?? "")"
    }
  }

  private func isWithheld(_ naming: Naming, in reading: Reading) -> Bool {
    guard let reference = Reference(naming.handle) else { return false }
    switch naming.table {
    case "verbatim":
      let verbatim = reading.contents.verbatim.first { $0.reference == reference }
      return verbatim.map { reading.register.disclose($0, to: audience) == nil } ?? false
    case "offer", "ask": return reading.isTakenBack(reference, from: audience)
    default: return false
    }
  }

  /// Where the kits that people keep beside a workspace name someone.
  private func kitLines(naming names: [String]) -> [String] {
    guard let folder = furnishings.ownKits, !names.isEmpty,
      let files = FileManager.default.enumerator(atPath: folder.path)
    else { return [] }
    let finder = NameFinder(names)
    let texts = files.compactMap { $0 as? String }.filter { name in
      [".csv", ".yaml", ".yml", ".md", ".txt", ".svg"].contains(where: name.hasSuffix)
    }
    return texts.sorted().flatMap { name -> [String] in
      guard let bytes = try? Data(contentsOf: folder.appending(path: name)),
        bytes.count < Workshop.longestKitFile
      else { return [] }
      let lines = String(decoding: bytes, as: UTF8.self).split(
        omittingEmptySubsequences: false, whereSeparator: \.isNewline)
      return lines.enumerated().filter { !finder(String($0.element)).isEmpty }
        .map { "\(folder.lastPathComponent)/\(name):\($0.offset + 1)" }
    }
  }

  /// In bytes: longer ones are no kit's text.
  private static let longestKitFile = 4_000_000
}

/// A text chosen to lose a name that it does not have.
public struct NotNaming: Error, Sayable {
  let handle: String
  let who: String

  public func said(in wording: Wording) -> String { wording.forgetting.notNaming(handle, who) }
}
