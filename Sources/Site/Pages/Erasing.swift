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
    let person = try workshop.person(at: parameter("reference")).line
    guard Reference(form["typed"]) == person.reference else {
      let fault = wording.sitePeople.eraseMismatch(person.reference.description)
      return try erasurePage(typed: form["typed"], fault: fault).refused
    }
    try tryRegister()
    var lines = try workshop.erase(person.reference.description)
    lines.append(wording.rights.erasureStays)
    if let register { lines.append(keep(register)) }
    return try page(
      "erased", title: wording.sitePeople.erasedTitle, in: .people,
      ["lines": lines.map(language.typeset)])
  }

  private func erasurePage(typed: String, fault: String) throws -> Reply {
    let found = try workshop.person(at: parameter("reference"))
    let (words, reference) = (wording.sitePeople, found.line.reference)
    var field = Field(
      name: "typed", label: words.eraseType(reference.description), kind: .line, value: typed)
    if !fault.isEmpty { field.faults = [fault] }
    return try page(
      "erasure", title: words.eraseTitle(found.holding.name), in: .people,
      [
        "path": "/people/\(reference)", "goes": words.goes.map(language.typeset),
        "stays": (words.stays + [wording.rights.olderFiles]).map(language.typeset),
        "for": language.typeset(wording.rights.erasureStays), "fields": models([field]),
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
