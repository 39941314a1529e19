public import Words

extension NotesRefusal: Sayable {
  /// Where, then what and what to do: « visite.docx : ce document est abîmé… ».
  public func said(in wording: Wording) -> String {
    let words = wording.notes
    let colon = wording.language == .french ? " : " : ": "
    let line: Int? = if case .unreadable(let line) = fact { line } else { nil }
    let said =
      switch fact {
      case .unknownFormat: words.unknownFormat
      case .damaged: words.damaged
      case .locked: words.locked
      case .oversized(let megabytes): words.oversized(megabytes)
      case .empty: words.noWords
      case .unreadable: words.unreadable
      case .notATable: words.notATable
      case .mixed: words.mixed
      }
    return words.place(file, line) + colon + said
  }
}

extension PassageFlags: Sayable {
  /// « Prénom : Maëlle. Santé : dépression. »
  public func said(in wording: Wording) -> String {
    let words = wording.notes
    func listed(_ found: [String]) -> String {
      found.map { wording.language.quoted($0) }.joined(separator: ", ")
    }
    return [
      names.isEmpty ? nil : words.flaggedNames(listed(names)),
      contacts.isEmpty ? nil : words.flaggedContacts(listed(contacts)),
      health.isEmpty ? nil : words.flaggedHealth(listed(health)),
      marked.isEmpty ? nil : words.flaggedMarked(listed(marked.map { $0.shortened(to: 60) })),
    ].compactMap { $0 }.joined(separator: " ")
  }
}
