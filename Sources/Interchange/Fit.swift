import Words

/// How well a line of headings fits a table.
struct Fit {
  let definition: TableDefinition
  let line: Int
  let hasRequired: Bool
  /// At least half of the headings, not all of them such as any table may have, but where they are
  /// just what the table needs.
  let isEnough: Bool
  let score: Int
  /// Whether it has a heading that few others have.
  let isProper: Bool
  /// Whether it is a list of people with how to reach them, read as something else.
  let isOfContacts: Bool
  /// Whether it is called as one of the headings is.
  let isNamed: Bool
  /// Whether it is called as the first heading is, that few others have.
  let isOpening: Bool

  init(_ definition: TableDefinition, line: Int, to row: [Heading]) {
    (self.definition, self.line) = (definition, line)
    let keys = row.map { definition.key(of: $0) }
    let known = Set(keys.compactMap { $0 })
    let required = definition.columns.filter(\.isExpected).map(\.key)
    hasRequired = required.allSatisfy(known.contains)
    // References, and what says nothing of a table, count on neither side.
    let isOfPeople = [.people, .members, .verbatim, .consents].contains(definition.kind)
    let reaching = row.filter { heading in
      PersonalData.of(heading).map { [.telephone, .mail, .familyName].contains($0) } ?? false
    }
    isOfContacts =
      !isOfPeople && !reaching.isEmpty && row.contains { Headings.firstNames.contains($0.whole) }
    let counted = zip(row, keys).filter { heading, key in
      key.map { $0 != "reference" } ?? !(isOfPeople ? heading.isSilent : heading.isFurniture)
    }
    let told = zip(row, keys).filter { $0.told != nil && $1 != nil }
    let proper = zip(row, keys).filter { heading, key in
      key != nil && key != "reference" && (heading.told != nil || !heading.isCommon)
    }
    let doubled = keys.compactMap { $0 }.count - known.count
    let found = known.subtracting(["reference"]).count
    let headings = counted.count - doubled
    // Headings that any table may have prove nothing alone; all that a table needs, and no other, do.
    let isPair = required.count > 1 && found == headings
    isEnough = hasRequired && !isOfContacts && (!proper.isEmpty || isPair) && found * 2 >= headings
    isProper = !proper.isEmpty
    let isOwn = proper.contains { required.contains($0.1 ?? "") }
    isNamed = row.contains { definition.names.contains($0.whole) }
    isOpening =
      row.first.map { !$0.isCommon && definition.names.contains($0.short) } ?? false
    let isWhole = definition.columns.allSatisfy { known.contains($0.key) }
    score =
      !hasRequired
      ? found : 100 + found * 4 + told.count + (isOwn ? 2 : 0) + (isNamed || isWhole ? 1 : 0)
  }
}

extension Fit {
  /// How likely it is among others where none is sure.
  var likelihood: Int { score + (isNamed ? 3 : 0) }

  /// Whether the name of a sheet may make it this table: it lends support, and no more. Words that
  /// people said are lost in a table that does not know them.
  func stands(among fits: [Fit], headings row: (Fit) -> [Heading]) -> Bool {
    let others = fits.filter { $0.isEnough && $0.definition.kind != definition.kind }
    if isOfContacts { return false }
    guard hasRequired else { return others.isEmpty }
    return !others.contains { other in
      let holdsWords =
        other.definition.kind == .verbatim
        && !row(other).contains { heading in
          other.definition.key(of: heading) == "words" && definition.key(of: heading) != nil
        }
      return holdsWords ? other.score >= score : other.score > score + 4
    }
  }
}

extension TableDefinition {
  /// The column a heading is told to be, else the one it names.
  func key(of heading: Heading) -> String? {
    switch heading.told {
    case .column(let name): column(called: name)?.key
    case .kept, .aside: nil
    case nil: column(heading)?.key
    }
  }

  /// By its key, or by one of its names.
  func column(called name: String) -> Column? { column(name) ?? column(Heading(name)) }
}

/// A heading as it is compared: whole, and without what it says in brackets.
struct Heading {
  let whole: String
  let short: String
  let column: Int
  /// What someone says of it.
  let told: ColumnUse?

  init(_ words: String, column: Int = 0, told: ColumnUse? = nil) {
    whole = Plain.heading(words)
    let bare = Self.bare(words)
    short = bare.count == words.count ? whole : Plain.heading(bare)
    (self.column, self.told) = (column, told)
  }

  /// Without what it numbers itself with, nor what it says in brackets or after a stroke: « Date », of
  /// « 3. Date (jj/mm/aaaa) ».
  private static func bare(_ words: String) -> Substring {
    guard words.utf8.count < 200 else { return words[...] }
    var rest = words.prefix { $0 != "(" && $0 != "[" }
    let isNumbered = rest.first { !$0.isWhitespace }.map { $0.isNumber || "nNqQ".contains($0) }
    if isNumbered == true,
      let number = rest.prefixMatch(of: /\s*(?:[Nn]°\s*|[Qq])?\d{1,2}\s*[.):–-]\s*(?=\p{L})/)
    {
      rest = rest[number.range.upperBound...]
    }
    let first = rest.prefix { $0 != "/" }
    return first.count { $0.isLetter } > 2 ? first : rest
  }

  /// What a form asks: « profil », of « Votre profil ».
  var asked: String? {
    let openings = ["votre ", "quel est votre ", "quelle est votre ", "your ", "what is your "]
    return openings.first(where: whole.hasPrefix).map { String(whole.dropFirst($0.count)) }
  }

  /// Whether any table may have it.
  var isCommon: Bool {
    ([whole, short] + [asked].compactMap { $0 }).contains(where: Headings.common.contains)
  }
  /// Whether it says nothing of which table it is.
  var isSilent: Bool { told != nil || isFurniture || PersonalData.of(self) != nil }
  var isFurniture: Bool { Headings.furniture.contains(whole) }
}
