import Foundation
import Interchange
import Storage
import Words
import Workbench

extension Visit {
  func settings() throws -> Reply {
    let words = wording.siteHouse
    let settings = standing.settings
    let backups = try workshop.backups()
    let made = backups.first { $0.name == query["made"] }
    let restored = backups.first { $0.name == query["restored"] }
    return try page(
      "settings", title: words.settingsTitle, in: .settings,
      [
        "said": said(made, isKept: !query["kept"].isEmpty) ?? false as Any,
        "made": made.map(model) ?? false as Any,
        "restored": restored.map {
          [
            "said": language.typeset(words.restoreDone($0.name)),
            "line": "etabli serve \($0.name.asTyped)",
          ] as Model
        } ?? false as Any,
        "restoreNote": language.typeset(
          words.restoreElsewhereNote(premises.workspace.url?.lastPathComponent ?? "")),
        "back": "/settings", "purposes": purposes(settings.purpose), "contact": settings.contact,
        "contactSeen": VersionMark.of(settings.contact),
        "wordsSeen": VersionMark.of(settings.words.asLines),
        "languages": Language.allCases.map { other in
          [
            "code": other.rawValue, "isChosen": other == language,
            "name": Wording.of(other == .french ? .english : .french).site.otherLanguage,
          ] as Model
        },
        "logos": try logoModels(),
        "canAddLogo": try premises.workspace.logos().count < LogoFault.most,
        "words": wordModels(settings.words),
        // Said in our words, as it is of them that it tells.
        "wordsExample": language.typeset(Wording.of(language).siteHouse.wordsExample),
        "isFile": premises.workspace.url != nil && !premises.workspace.isReadOnly,
        "backups": backups.map(model), "hasNoBackup": backups.isEmpty,
        "printers": try printerModels(), "keepsPrinters": premises.printers != nil,
        "edges": ["long", "short"].map {
          ["code": $0, "name": language.typeset(words.edges[$0] ?? $0)] as Model
        },
        "across": wording.calibration.across.capitalisedFirst,
        "down": wording.calibration.down.capitalisedFirst,
      ])
  }

  /// What was just done, which is not an act.
  private func said(_ made: KeptBackup?, isKept: Bool) -> String? {
    let words = wording.siteHouse
    let told = made.map {
      words.backupMade($0.name, $0.url.deletingLastPathComponent().path)
    }
    return (told ?? (isKept ? words.settingKept : nil)).map(language.typeset)
  }

  private func model(_ backup: KeptBackup) -> Model {
    let words = wording.siteHouse
    let path = "/settings/backups/\(Form.encoded(backup.name))"
    return [
      "name": backup.name, "path": path,
      "download": language.typeset(words.backupDownload(backup.name)),
      "restore": language.typeset(words.backupRestore(backup.name)),
    ]
  }

  func choosePurpose() throws -> Reply {
    let purpose = Settings.Purpose(rawValue: form["purpose"])
    try premises.workspace.set { $0.purpose = purpose }
    return .goTo(safe(form["back"]))
  }

  func keepContact() throws -> Reply {
    let form = form.settled
    let contact = form.words("contact")
    guard contact.count <= 200 else { throw TooLongContact() }
    do {
      guard self.form.unsettled.isEmpty else { throw CrossedText(name: "contact") }
      try premises.workspace.set { settings in
        if let touched = try form.touched("contact", contact, over: settings.contact) {
          settings.contact = touched
        }
      }
    } catch is CrossedText {
      let kept = try premises.workspace.settings().contact
      let label = wording.siteHouse.teamContact
      return try crossingPage(
        label,
        [
          Crossing(
            name: "contact", label: label, kept: kept, seen: VersionMark.of(kept),
            typed: typedFirst("contact").first ?? "",
            other: Field(name: "contact", label: label, kind: .line, value: contact))
        ], back: "/settings")
    }
    return .goTo("/settings?kept=1")
  }

  func backup() throws -> Reply {
    .goTo("/settings?made=\(Form.encoded(try workshop.backup().name))")
  }

  func backupFile() throws -> Reply {
    let backup = try workshop.backup(named: parameter("name"))
    return .download(
      Download(
        name: backup.name, type: "application/octet-stream",
        bytes: try Data(contentsOf: backup.url, options: .mappedIfSafe)))
  }

  func restoringPage() throws -> Reply {
    let backup = try workshop.backup(named: parameter("name"))
    let words = wording.siteHouse
    let file = premises.workspace.url?.lastPathComponent ?? ""
    return try page(
      "restore", title: words.restoreTitle, in: .settings,
      [
        "warning": language.typeset(words.restoreWarning(backup.name, file)),
        "path": "/settings/backups/\(Form.encoded(backup.name))/restoring",
      ])
  }

  func restore() throws -> Reply { try putBack(workshop.backup(named: parameter("name"))) }

  /// A backup that was kept elsewhere: on a key, on another computer.
  func restoreFile() throws -> Reply {
    guard let file = files.first else { throw NoBackupSent() }
    return try putBack(KeptBackup(name: file.name, url: file.url))
  }

  private func putBack(_ backup: KeptBackup) throws -> Reply {
    let back = try workshop.restore(backup)
    if let (register, bytes) = try workshop.registerToKeep(beside: back.url) {
      try PrivateFile.write(bytes, to: register.url)
    }
    return .goTo("/settings?restored=\(Form.encoded(back.name))")
  }

  func healthPage() throws -> Reply {
    let words = wording.siteHouse
    let health = Health(furnishings: premises.furnishings, wording: wording)
    let faults = try premises.workspace.check()
    return try page(
      "health", title: words.healthTitle, in: .settings,
      [
        "isSound": health.isSound, "lines": health.lines.map(language.typeset),
        "file": faults.isEmpty
          ? words.fileSound
          : language.typeset(words.fileFaults(faults.prefix(3).joined(separator: ", "))),
        "isFileSound": faults.isEmpty,
      ])
  }
}

/// A form to restore a backup, sent without any.
struct NoBackupSent: Error, Sayable {
  func said(in wording: Wording) -> String { wording.siteHouse.restoreNothingSent }
}

/// Whom to write to, at too great a length for a page.
struct TooLongContact: Error, Sayable {
  func said(in wording: Wording) -> String { wording.siteHouse.contactTooLong }
}
