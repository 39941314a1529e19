import Dispatch
public import Foundation
import Ink
import Kits
import Paper
import Press
import Storage
import Words

/// Sets and draws previews one after another, on a thread of their own; keeps the last ones.
public actor PreviewDesk {
  private let thread = DrawingThread()
  public nonisolated var unownedExecutor: UnownedSerialExecutor {
    thread.asUnownedSerialExecutor()
  }

  /// What makes two previews the same.
  private struct Key: Hashable {
    let what: Printable
    let options: PrintOptions
    let language: Language
    let stamp: Int
  }

  /// A print that was set, ready to show any of its pages.
  private struct Proof {
    let key: Key
    let drafts: [PrintDraft]
    let unfit: UnfitLog
  }

  private struct Picture {
    let key: Key
    let page: Int
    let bytes: Data
  }

  private var proofs: [Proof] = []
  /// What was said of prints whose pages may not be at hand any more.
  private var previews: [Key: Preview] = [:]
  private var pictures: [Picture] = []
  private var offers: (key: [Int], all: [KitOffer])?

  private static let mostProofs = 6
  private static let mostPreviews = 200
  private static let mostBytes = 32_000_000
  /// Sheets looked through for cards that do not fit.
  private static let mostSheets = 700

  public init() {}

  /// Its parts, remarks, and all that does not fit.
  public func look(at what: Printable, _ options: PrintOptions, by workshop: Workshop) throws
    -> Preview
  {
    let key = try key(what, options, workshop)
    if let known = previews[key] { return known }
    let proof: Proof
    do {
      proof = try self.proof(key, workshop)
    } catch let fault as any Sayable where PreviewDesk.isOfPages(fault) {
      return Preview(
        parts: [], faults: PreviewDesk.faults(of: fault, in: workshop.wording),
        remarks: [])
    }
    let preview = try preview(proof, workshop)
    if previews.count >= Self.mostPreviews { previews.removeAll() }
    previews[key] = preview
    return preview
  }

  /// One page as SVG, counted from 1; `nil` where there is no such page.
  public func picture(
    of what: Printable, page: Int, _ options: PrintOptions, by workshop: Workshop
  ) throws -> Data? {
    let key = try key(what, options, workshop)
    if let place = pictures.firstIndex(where: { $0.key == key && $0.page == page }) {
      let known = pictures.remove(at: place)
      pictures.append(known)
      return known.bytes
    }
    let proof = try proof(key, workshop)
    guard var drawn = try proof.drafts.page(page) else { return nil }
    _ = proof.unfit.take()
    if options.isBlackAndWhite { drawn = drawn.inBlackAndWhite() }
    let bytes = try Renderer().svg(drawn)
    pictures.append(Picture(key: key, page: page, bytes: bytes))
    while pictures.count > 1, pictures.reduce(0, { $0 + $1.bytes.count }) > Self.mostBytes {
      pictures.removeFirst()
    }
    return bytes
  }

  /// Every known kit; read again once a file has changed.
  public func kits(by workshop: Workshop) -> [KitOffer] {
    let key = [workshop.furnishings.kitsStamp(), workshop.wording.language.hashValue]
    if let offers, offers.key == key { return offers.all }
    let all = workshop.deckBench.catalogue()
    offers = (key, all)
    return all
  }
}

extension PreviewDesk {
  private func key(_ what: Printable, _ options: PrintOptions, _ workshop: Workshop) throws -> Key {
    var options = options
    options.format = .pdf
    var hasher = Hasher()
    hasher.combine(try workshop.workspace.stamp())
    hasher.combine(workshop.furnishings.kitsStamp())
    hasher.combine(try workshop.houseWording())
    hasher.combine(try workshop.workspace.logos())
    return Key(
      what: what, options: options, language: workshop.wording.language, stamp: hasher.finalize())
  }

  private func proof(_ key: Key, _ workshop: Workshop) throws -> Proof {
    if let known = proofs.first(where: { $0.key == key }) {
      keep(known)
      return known
    }
    let unfit = UnfitLog()
    let drafts = try workshop.drafts(of: key.what, key.options, unfit: unfit)
    let proof = Proof(key: key, drafts: drafts, unfit: unfit)
    keep(proof)
    return proof
  }

  private func keep(_ proof: Proof) {
    proofs.removeAll { $0.key == proof.key }
    proofs.append(proof)
    if proofs.count > Self.mostProofs { proofs.removeFirst() }
  }

  private func preview(_ proof: Proof, _ workshop: Workshop) throws -> Preview {
    let wording = workshop.wording
    var faults = Self.faults(of: proof.unfit.take(), in: wording)
    var first = 1
    let parts = try proof.drafts.map { draft in
      let pages = draft.publication.pages
      defer { first += pages.count }
      let size = pages.count > 0 ? (try? pages.page(at: pages.count - 1).size) : nil
      _ = proof.unfit.take()
      if proof.key.what.isCards || !draft.isTiled {
        faults += try unfit(
          in: pages, from: first, proof, PageCheck(margin: proof.key.options.margin), wording)
      }
      return Preview.Part(
        title: draft.publication.title, firstPage: first, pages: pages.count,
        size: size.map(wording.said) ?? "", isTiled: draft.isTiled)
    }
    return Preview(
      parts: parts, faults: faults,
      remarks: proof.drafts.flatMap { $0.remarks + ($0.reminder.map { [$0] } ?? []) },
      groups: workshop.cards(
        of: proof.drafts.flatMap(\.rare.groups).uniqued, in: try workshop.reading()))
  }

  /// What does not fit, sheet by sheet.
  private func unfit(
    in pages: Pages, from first: Int, _ proof: Proof, _ check: PageCheck, _ wording: Wording
  ) throws -> [Preview.Fault] {
    var faults: [Preview.Fault] = []
    let (log, isAside) = (proof.unfit, proof.key.what.isCards)
    for number in 0..<min(pages.count, Self.mostSheets) {
      do {
        let page = try pages.page(at: number)
        let met = Self.faults(of: log.take(), in: wording, page: first + number)
          .map { isAside ? $0.leftAside : $0 }
        // What does not fit is shown all the same, over what it meets.
        let spoilt = met.isEmpty ? check.faults(of: page, number: first + number) : []
        faults += met
        faults += spoilt.map {
          Preview.Fault(item: "", said: $0.said(in: wording), page: first + number).leftAside
        }
      } catch let fault as any Sayable where Self.isOfPages(fault) {
        faults += Self.faults(of: fault, in: wording, page: first + number)
      }
    }
    return faults
  }

  /// Whether it is said of what is on the pages, rather than of what was asked.
  private static func isOfPages(_ fault: any Sayable) -> Bool {
    switch fault {
    case is Overflow, is Overflows, is Unset, is TypeFault, is Misfit, is MissingPictogram: true
    case is Unlaid: true
    case is KitFaults: true
    default: false
    }
  }

  private static func faults(
    of fault: any Sayable, in wording: Wording, page: Int? = nil
  ) -> [Preview.Fault] {
    func one(_ item: String, _ fault: any Sayable) -> Preview.Fault {
      Preview.Fault(item: item, said: fault.said(in: wording), page: page)
    }
    switch fault {
    case let many as Overflows:
      return many.all.map { one($0.item, $0) } + many.unset.map { one($0.item, $0) }
        + many.unlaid.map { one($0.item, $0) }
    case let overflow as Overflow: return [one(overflow.item, overflow)]
    case let unset as Unset: return [one(unset.item, unset)]
    case let missing as MissingPictogram: return [one(missing.item, missing)]
    case let kit as KitFaults: return kit.all.map { one("", $0) }
    default: return [one("", fault)]
    }
  }
}

extension Preview.Fault {
  /// The same, of what is left aside or withheld alone while the rest is printed.
  fileprivate var leftAside: Preview.Fault {
    var fault = self
    fault.keepsFromPrinting = false
    return fault
  }
}

extension [PrintDraft] {
  /// A page among those of all drafts, counted from 1.
  fileprivate func page(_ number: Int) throws -> Page? {
    var left = number - 1
    for draft in self where left >= 0 {
      let pages = draft.publication.pages
      if left < pages.count { return try pages.page(at: left) }
      left -= pages.count
    }
    return nil
  }
}

/// Runs an actor's work on a queue of its own: drawing never holds up the threads that answer.
final class DrawingThread: SerialExecutor {
  private let queue = DispatchQueue(label: "etabli.previews", qos: .utility)

  func enqueue(_ job: consuming ExecutorJob) {
    let job = UnownedJob(job)
    queue.async { job.runSynchronously(on: self.asUnownedSerialExecutor()) }
  }
}
