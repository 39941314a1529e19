import Foundation
import Interchange
public import People
import Reciprocity
public import Storage
public import Words

extension Workshop {
  /// Erases someone, or something they said, for good; see ``Workspace/erase(_:namesOut:by:at:)``.
  ///
  /// - Parameter file: this workspace's file as it was typed, so that what lies beside is told so.
  /// - Returns: what to say of it. The register beside is for the caller to write.
  public func erase(_ typed: String, namesOut: NamesOut = .nowhere, file: String? = nil) throws
    -> [String]
  {
    let reference = try person(typed)
    let (words, names) = (wording.rights, wording.forgetting)
    if try isErased(reference) { return [words.alreadyErased(reference.description)] }
    let beside = try filesBeside()
    let borne = beside.isEmpty ? [] : try workspace.foreseen(reference).names
    let erasure = try workspace.erase(reference, namesOut: namesOut, by: author, at: now)
    if erasure.isEmpty { return [words.nothingLeft(typed)] }
    let left = erasure.naming.map(handle)
    let told = left.prefix(Workshop.mostNamed).joined(separator: ", ")
    return [words.erased(said(erasure.counts))]
      + (erasure.sharedNames.isEmpty
        ? [] : [words.sharedName(erasure.sharedNames.joined(separator: ", "))])
      + (erasure.unnamed > 0 ? [names.taken(erasure.unnamed)] : [])
      + (left.isEmpty
        ? [] : [names.left(left.count, told + (left.count > Workshop.mostNamed ? "…" : ""))])
      + (erasure.loneProfiles.isEmpty
        ? [] : [names.loneProfiles(erasure.loneProfiles.map { wording.language.quoted($0) })])
      + (try self.told(beside, naming: borne, file: file)) + [words.olderFiles]
  }

  /// Whether what bore a reference was erased for good.
  public func isErased(_ reference: Reference) throws -> Bool {
    try workspace.read { try $0.wasErased(reference) }
  }

  /// As many texts as are named in one sentence.
  private static let mostNamed = 20

  /// What the register beside still asks to erase, as after going back to a backup.
  ///
  /// - Parameter isAgreed: whether someone said yes to a long one.
  /// - Returns: what to say of it; empty when nothing was left to erase.
  /// - Throws: ``RegisterAsks``, where it asks for a lot and nobody was asked.
  @discardableResult
  public func eraseAgain(_ forgotten: Forgotten, isAgreed: Bool = false) throws -> [String] {
    guard !forgotten.things.isEmpty, !workspace.isReadOnly else { return [] }
    let pending = try workspace.pending(forgotten)
    if pending == 0 { return [] }
    if pending > ErasedRegister.most, !isAgreed, let file = workspace.url {
      throw RegisterAsks(
        register: ErasedRegister(beside: file).url.lastPathComponent,
        file: file.lastPathComponent, count: pending)
    }
    guard let erasure = try workspace.eraseAgain(forgotten, by: author, at: now) else { return [] }
    return [wording.rights.erasedAgain(erasure.counts.values.reduce(0, +))]
  }

  /// Does all that the register beside asks for, however much that is; a long one leaves a copy of
  /// the file as it was.
  public func obeyRegister() throws -> [String] {
    guard let file = workspace.url else { return [] }
    let register = try ErasedRegister(beside: file).forgotten()
    let isLong = try workspace.pending(register) > ErasedRegister.most
    let kept = isLong ? try workspace.keepBeside(today, wording.forgetting.beforeRegister) : nil
    let lines = try eraseAgain(register, isAgreed: true)
    return lines + (kept.map { [wording.forgetting.keptBefore($0.lastPathComponent)] } ?? [])
  }

  /// The person a reference or a name tells; a member's reference tells the person they are.
  func someone(_ typed: String) throws -> Person {
    let reference = try person(typed)
    let member = try reference.kind == .member ? workspace.find(Member.self, reference) : nil
    let found =
      try member.map { try workspace.find($0.person) } ?? workspace.find(Person.self, reference)
    guard let found else { throw try nobody(at: reference) }
    return found
  }

  /// Why nobody is there: erased, or never here.
  func nobody(at reference: Reference) throws -> any Error {
    if try isErased(reference) { return AlreadyErased(reference: reference) }
    return UnknownReference(text: reference.description)
  }

  /// The reference a person typed, or that of the only person of that name.
  func person(_ typed: String) throws -> Reference {
    if let reference = Reference(typed), reference.deck == nil { return reference }
    let people = try workspace.all(Person.self)
    let exact = people.filter { $0.name.lowercased() == typed.lowercased() }
    let found = exact.isEmpty ? people.filter { NameFinder.areSame($0.name, typed) } : exact
    let bearers =
      found.isEmpty
      ? try workspace.read { try $0.formerPeople(named: typed) } : found.map(\.reference)
    guard let first = bearers.first else { throw UnknownReference(text: typed) }
    guard bearers.count == 1 else { throw SeveralPeople(name: typed, references: bearers) }
    return first
  }
}

/// Someone, or something said, that was erased for good.
public struct AlreadyErased: Error, Sayable {
  public let reference: Reference

  public func said(in wording: Wording) -> String {
    wording.rights.alreadyErased(reference.description)
  }
}

/// Several people have this name.
public struct SeveralPeople: Error, Sayable {
  let name: String
  let references: [Reference]

  public func said(in wording: Wording) -> String {
    wording.rights.several(name, references.map(\.description).joined(separator: ", "))
  }
}
