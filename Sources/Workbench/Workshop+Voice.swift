import Atelier
public import People
import Storage
import Words

/// One verbatim, with what answers it and what it led to.
public struct VoicePage: Sendable {
  public let voice: ShownVerbatim
  /// The wording chosen for walls, where it is not the words themselves.
  public let published: String
  /// Where the team reads words that others do not: « sur du papier », « en ligne ou à l’écran ».
  public let notShown: [Consent.Channel]
  /// How a print signs these words: « Un artisan », « Nadia ».
  public let signature: String
  /// When a print says they were said: « semaine 1 ».
  public let moment: String
  /// Words so rare in their place and week that they may name someone.
  public let isSmallGroup: Bool
  /// The group they are of, which one gesture can settle; also once it is known as several.
  public let group: GroupCard?
  /// The profile one step more general, when there is one.
  public let wider: String?
  public let answers: ShownVerbatim?
  public let answeredBy: [ShownVerbatim]
  /// « Imprimé : cartes du 21 nov. »; empty where no sheet of them is noted.
  public let printed: String
  public let trace: ToldTrace
}

extension Workshop {
  /// - Throws: ``UnknownReference``.
  public func voice(_ text: String) throws -> VoicePage {
    let reading = try reading()
    guard let reference = Reference(text),
      let verbatim = reading.verbatim(reference)
    else { throw UnknownReference(text: text) }
    let maker = voiceMaker(reading)
    let isRead = reading.register.disclose(verbatim, to: audience) != nil
    let quotation = reading.register.disclose(verbatim, to: .paper)
    let elsewhere: [(Consent.Channel, Audience)] = [(.paper, .paper), (.site, .site)]
    let wider = reading.profile(of: verbatim).flatMap { reading.register.profiles[$0]?.wider }
    let answering = reading.links.answers(to: reference).compactMap { reading.verbatim($0) }
    return VoicePage(
      voice: maker.voice(of: verbatim),
      published: !isRead || verbatim.published == verbatim.words ? "" : verbatim.published,
      notShown: isRead
        ? elsewhere.filter { reading.register.disclose(verbatim, to: $1) == nil }.map(\.0) : [],
      signature: quotation?.speaker ?? "",
      moment: quotation.map { wording.said($0.occasion) } ?? "",
      isSmallGroup: try smallGroups().contains(reference),
      group: (try smallGroupCards() + knownGroupCards()).first {
        $0.references.contains(reference)
      },
      wider: quotation.map(\.isNamed) == false
        ? wider.flatMap { reading.register.profiles[$0]?.name } : nil,
      answers: verbatim.answers.flatMap { reading.verbatim($0) }.map(maker.voice),
      answeredBy: answering.map(maker.voice),
      printed: try printed(reference), trace: try told(text))
  }

  /// The words whose profile, place and week are shared by so few that they may name someone.
  func smallGroups() throws -> Set<Reference> { try reading().rare }
}
