import Atelier
import Foundation
import People
import Words
import Workbench

extension Visit {
  /// Asks for a print, and leads to where it can be waited for.
  func startPrint() throws -> Reply {
    let day = try workshop.toldDay().day
    return try startPrint(PrintRequest(form["what"], form, day: day).on(printers))
  }

  /// - Parameter isTaken: whether its file comes by itself once it is made.
  func startPrint(_ request: PrintRequest, isTaken: Bool = false) throws -> Reply {
    let id = try premises.prints.start(
      request.what, request.options, preview: request.preview(), by: workshop)
    return .goTo("/prints/\(id.value.uuidString)" + (isTaken ? "?take=1" : ""))
  }

  func printJob() async throws -> Reply {
    let job = try wantedJob()
    let offers = await premises.previews.kits(by: workshop)
    return try page(
      "print", title: title(of: job.what, among: offers), in: .print,
      model(job, among: offers).merging([
        "again": job.isOver ? false : Self.patience as Any, "isTaken": query["take"] == "1",
      ]) { own, _ in own })
  }

  /// How many seconds a page waits before it asks how far a print is.
  private static let patience = 1

  func stopPrint() throws -> Reply {
    let job = try wantedJob()
    premises.prints.stop(job.id)
    return .goTo("/prints/\(job.id.value.uuidString)")
  }

  /// One of its files, as long as what people agreed to is what it was.
  func printFile() throws -> Reply {
    let job = try wantedJob()
    guard case .finished(let prints) = job.state, try !workshop.isStale(job),
      let number = Int(parameter("number")), prints.indices.contains(number - 1)
    else { throw SiteFault.noSuchPage }
    let print = prints[number - 1]
    let type = print.name.hasSuffix(".html") ? "text/html; charset=utf-8" : "application/pdf"
    return .download(Download(name: print.name, type: type, bytes: print.bytes))
  }

  private func wantedJob() throws -> PrintJob {
    guard let id = UUID(uuidString: parameter("id")),
      let job = premises.prints.job(Identifier(id))
    else { throw SiteFault.noSuchPage }
    return job
  }

  /// Where a print is at, and its files once it is made.
  func model(_ job: PrintJob, among offers: [KitOffer]) throws -> Model {
    let words = wording.sitePrints
    let (path, isStale) = ("/prints/\(job.id.value.uuidString)", try workshop.isStale(job))
    var model: Model = [
      "path": path, "preview": job.preview, "isOver": job.isOver, "isStale": isStale,
      "name": language.typeset(title(of: job.what, among: offers)),
      "begun": language.typeset(words.begunAt(moment(job.begun))),
      "said": language.typeset(said(job)), "reasons": [String](), "files": [Model](),
      "remarks": [String](), "progress": false,
    ]
    switch job.state {
    case .drawing(let done, let total?):
      model["progress"] = ["done": String(done), "total": String(total)] as Model
    case .refused(let reasons): model["reasons"] = reasons.map(language.typeset)
    case .finished(let prints) where !isStale:
      model["files"] = prints.enumerated().map { number, print in
        [
          "path": "\(path)/\(number + 1)", "said": language.typeset(words.download(print.name)),
          "facts": language.typeset(
            words.fileFacts(
              print.pageCount > 0 ? words.pageCount(print.pageCount) : words.webPage,
              weight(print.bytes.count))),
        ] as Model
      }
      model["remarks"] = prints.flatMap(\.remarks).map(language.typeset)
    default: break
    }
    return model
  }

  private func said(_ job: PrintJob) -> String {
    let words = wording.sitePrints
    return switch job.state {
    case .waiting: words.waiting
    case .drawing(let done, let total): total.map { words.drawing(done, $0) } ?? words.setting
    case .finished(let prints): words.finished(prints.count)
    case .refused: words.refusedPrint
    case .stopped: words.stopped
    }
  }

  /// « 340 ko », « 2,4 Mo »
  private func weight(_ bytes: Int) -> String {
    let words = wording.sitePrints
    guard bytes >= 1_000_000 else { return words.kilobytes(max(1, bytes / 1000)) }
    return words.megabytes(wording.number((Double(bytes) / 100_000).rounded() / 10))
  }

  /// « 16 février 2018, 9 h 05 »
  func moment(_ date: Date) -> String {
    var calendar = Calendar(identifier: .gregorian)
    calendar.timeZone = premises.zone
    let parts = calendar.dateComponents([.hour, .minute], from: date)
    let time = wording.site.time(parts.hour ?? 0, parts.minute ?? 0)
    return "\(wording.long(Day(of: date, in: premises.zone))), \(time)"
  }
}
