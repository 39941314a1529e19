public import Press
import Interchange
import Paper
import People
public import Words

extension Kit {
  /// Sets every card of every deck and every sheet, and tells all that would go wrong when printed.
  ///
  /// - Parameters:
  ///   - composer: for each language, with the ruler and the pictograms prints will have.
  ///   - pictograms: the names of those that exist, to find the nearest.
  ///   - broken: the names of those that exist and cannot be drawn.
  public func check(
    pictograms: [String], broken: Set<String> = [], composer: (Language) -> Composer
  ) throws -> [KitFault] {
    let log = FaultLog()
    if let first = languages.first { noteReferences(decks[first] ?? [], log) }
    for language in languages {
      let composer = composer(language)
      for deck in decks[language] ?? [] {
        for use in deck.pictograms where broken.contains(use.name) {
          log.note(.unreadablePictogram(use.name), at: use.place)
        }
        try deck.check(composer, pictograms: pictograms, log: log)
      }
      for sheet in sheets[language] ?? [] { try sheet.check(composer, log: log) }
    }
    return log.sorted
  }
}

extension Kit {
  /// Each card must be found again by what is printed in its corner.
  private func noteReferences(_ decks: [KitDeck], _ log: FaultLog) {
    var files: [Reference: String] = [:]
    for deck in decks {
      for words in Set(deck.deck.cards.compactMap { $0.fields["ref"] }).sorted() {
        let item = Deck.item(named: deck.deck.name, reference: words)
        let place = deck.places[item] ?? KitPlace(file: deck.table.file)
        guard let reference = Reference(words), reference.deck != nil, reference.copy == nil else {
          log.note(.strangeReference(words), at: place)
          continue
        }
        if let file = files[reference], file != deck.table.file {
          log.note(.takenReference(words), at: place)
        }
        files[reference] = deck.table.file
      }
    }
  }
}

extension KitDeck {
  func check(_ composer: Composer, pictograms known: [String], log: FaultLog) throws {
    let missing = pictograms.filter { !known.contains($0.name) }
    for use in missing {
      let nearest = Spelling.nearest(to: use.name, among: known)
      log.note(.unknown(.pictogram, use.name, nearest: nearest), at: use.place)
    }
    guard missing.isEmpty else { return }
    do {
      try deck.check(composer)
    } catch let overflows as Overflows {
      for overflow in overflows.all {
        log.note(
          .overflow(overflow), at: places[overflow.item] ?? KitPlace(file: deck.name))
      }
      for unset in overflows.unset {
        log.note(
          .missingCharacter(unset.fault), at: places[unset.item] ?? KitPlace(file: deck.name))
      }
    } catch let fault as TypeFault {
      log.note(.missingCharacter(fault), at: KitPlace(file: deck.name))
    }
  }
}

extension KitSheet {
  func check(_ composer: Composer, log: FaultLog) throws {
    do {
      _ = try composer.publication(of: notice)
    } catch let overflow as Overflow {
      log.note(.overflow(overflow), at: KitPlace(file: file))
    } catch let fault as TypeFault {
      log.note(.missingCharacter(fault), at: KitPlace(file: file))
    }
  }
}
