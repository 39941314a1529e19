import Foundation
import People
import Storage
import Words
import Workbench

extension Visit {
  /// What goes for good and what stays, before anything is erased.
  func erasurePage() throws -> Reply { try erasurePage(typed: "", fault: "") }

  /// Erases someone whose reference was typed, and nobody else.
  func erase() throws -> Reply {
    // Sent twice, or from a page gone back to.
    if let reference = Reference(parameter("reference")), try workshop.isErased(reference) {
      return try erasedPage([wording.rights.alreadyErased(reference.description)])
    }
    let person = try workshop.person(at: parameter("reference")).line
    guard Reference(form["typed"]) == person.reference else {
      let fault = wording.sitePeople.eraseMismatch(person.reference.description)
      return try erasurePage(typed: form["typed"], fault: fault).refused
    }
    try tryRegister()
    let before = Set(try workshop.hangingCards())
    var lines = try workshop.erase(
      person.reference.description, namesOut: .only(Set(form.all("names"))))
    lines.append(wording.rights.erasureStays)
    if let register { lines.append(keep(register)) }
    return try erasedPage(
      lines, hanging: try workshop.hangingCards().filter { !before.contains($0) })
  }

  private func erasedPage(_ lines: [String], hanging: [HangingCard] = []) throws -> Reply {
    try page(
      "erased", title: wording.sitePeople.erasedTitle, in: .people,
      [
        "lines": lines.map(language.typeset),
        "hanging": hangingModel(hanging),
      ])
  }

  private func erasurePage(typed: String, fault: String) throws -> Reply {
    let found = try workshop.person(at: parameter("reference"))
    let (words, reference) = (wording.sitePeople, found.line.reference)
    let foreseen = try workshop.foreseen(reference.description)
    let ticked = Set(form.all("names"))
    var field = Field(
      name: "typed", label: words.eraseType(reference.description), kind: .line, value: typed)
    if !fault.isEmpty { field.faults = [fault] }
    return try page(
      "erasure", title: words.eraseTitle(found.holding.name), in: .people,
      [
        "path": "/people/\(reference)", "goes": words.goes.map(language.typeset),
        "stays": (words.stays + [wording.rights.olderFiles]).map(language.typeset),
        "for": language.typeset(wording.rights.erasureStays), "fields": models([field]),
        "namesTitle": wording.forgetting.pageTitle,
        "namesNote": language.typeset(
          foreseen.naming.isEmpty ? wording.forgetting.pageNobody : wording.forgetting.pageNote),
        "names": foreseen.naming.enumerated().map { place, line -> Model in
          [
            "place": "names-\(place)", "key": line.key, "handle": line.handle,
            "isTicked": ticked.contains(line.key),
            "shared": shown(line.isShared ? wording.forgetting.maybeAnother : ""),
            "passages": line.passages.prefix(3).map { language.typeset(language.quoted($0)) },
          ]
        },
        "kits": shown(
          foreseen.inKits.isEmpty
            ? "" : wording.forgetting.inKit(foreseen.inKits.joined(separator: ", "))),
      ])
  }

  /// Where what is erased is written down; none for a workspace without a file.
  private var register: ErasedRegister? {
    premises.workspace.url.map { ErasedRegister(beside: $0) }
  }

  /// Nothing is erased that could not be written down: the register is written as it is first.
  private func tryRegister() throws {
    guard let (register, bytes) = try workshop.registerToKeep(isTried: true) else { return }
    do {
      try PrivateFile.write(bytes, to: register.url)
    } catch {
      throw RegisterStuck(file: register.url.lastPathComponent)
    }
  }

  /// Writes down what was erased, and says whether it is done.
  private func keep(_ register: ErasedRegister) -> String {
    let name = register.url.lastPathComponent
    do {
      if let (register, bytes) = try workshop.registerToKeep() {
        try PrivateFile.write(bytes, to: register.url)
      }
      return wording.sitePeople.registerKept(name)
    } catch {
      return wording.sitePeople.registerLate(name)
    }
  }
}

/// The register of erasures cannot be written, so that nothing was erased.
struct RegisterStuck: Error, Sayable {
  let file: String

  func said(in wording: Wording) -> String { wording.sitePeople.registerStuck(file) }
}
