extension ForgettingWording {
  static let english = ForgettingWording(
    wouldGo: { "Erasing \($0) would take: \($1)." },
    nothingDone: "Nothing is erased: this was only to see.",
    naming: {
      $0 > 1
        ? "\($0) texts that are not this person’s have their first name, and keep it unless it is "
          + "taken out:"
        : "One text that is not this person’s has their first name, and keeps it unless it is taken "
          + "out:"
    },
    passage: { "• \($0): “\($1)”" },
    withheld: { "• \($0), whose words are no longer shown" },
    morePassages: { "  and \($0) more time\(English.s($0))" },
    howToChoose: { file, who, some in
      "To take it out of all: etabli erase \(file) \(who) --names-too; of some: "
        + "--names-in \(some)"
    },
    shared: { names, texts in
      let bearer = "Someone else is called \(names) too: "
      switch texts {
      case 0: return bearer + "no text of other people has that first name."
      case 1:
        return bearer
          + "nothing says whom this text is about; it keeps the first name unless it is taken out:"
      default:
        return bearer
          + "nothing says whom these \(texts) texts are about; they keep the first name unless it "
          + "is taken out, one by one:"
      }
    },
    howToChooseShared: { file, who, some in
      "To take it out of those that are about this person: etabli erase \(file) \(who) "
        + "--names-in \(some)"
    },
    maybeAnother: "someone else is called so: read again who it is about",
    placesStay: "Places, territories and events keep their names.",
    taken: { "Their first name is taken out of \($0) text\(English.s($0)) of other people." },
    left: { count, handles in
      count > 1
        ? "\(count) texts still have it: \(handles). Correct them if need be."
        : "One text still has it: \(handles). Correct it if need be."
    },
    notNaming: {
      "\($0) does not have the first name of \($1): nothing is erased. “--dry-run” shows the texts "
        + "that do."
    },
    loneProfiles: {
      "Nobody has the profile \($0.joined(separator: ", ")) any more; it stays: read again whether "
        + "it points at them."
    },
    erasedAside: { "Beside, \($0) had these words too: they are erased there as well." },
    keptAside: { "Beside, \($0) still has these words: destroy that file, or erase there too." },
    namedAside: { "Beside, \($0) still has that first name: read it again, or destroy it." },
    unreadAside: { "Beside, \($0) cannot be read and may have these words: destroy it." },
    inKit: { "Files of the kit beside have it too, to be corrected by hand: \($0)." },
    title: "title", contact: "contact", words: "house-words",
    logo: { "logo-\($0)" },
    layout: { "way-of-reading-a-table-\($0)" }, authors: "authors-of-acts",
    otherSetting: { "setting-\($0)" },
    pageTitle: "Other people’s texts that have this first name",
    pageNote:
      "Tick those to take it out of: “[…]” will stand instead. The others stay as they are.",
    pageNobody: "No text of other people has it.",
    takenByMerge: {
      "The first name of people who were erased is taken out of \($0) text\(English.s($0)) of "
        + "other people, as chosen when they were."
    },
    registerAsks: { register, file, count in
      "“\(register)” asks to erase \(count) things of “\(file)”. That is a lot: nothing is erased "
        + "until you say so. To do it, a copy being kept: etabli erase \(file) --register. If this "
        + "register is not yours, move it elsewhere."
    },
    registerWould: {
      $0 == 0
        ? "The register beside asks to erase nothing that is still here."
        : "The register beside asks to erase \($0) thing\(English.s($0)) still here."
    },
    registerUnread: {
      "“\($0)”, the register of erasures, cannot be read: nothing is done. Make it readable, or take "
        + "it again from a backup."
    },
    keptBefore: {
      "The file as it was is kept: “\($0)”. It still has the erased words: destroy it once read "
        + "again."
    },
    whoOrRegister: "Say whom to erase (PE-03, V-0412, a first name), or “--register”.",
    beforeRegister: { "\($0) (before erasure \($1))" },
    withoutRefused: {
      $0 > 1
        ? "The words of \($0) quotes refused or withdrawn are not in it."
        : "The words of a quote refused or withdrawn are not in it."
    },
    onlyOnPaper: {
      $0 > 1
        ? "Nothing to write in this file: all \($0) quotes are shown on paper only."
        : "Nothing to write in this file: the only quote is shown on paper only."
    },
    onlyOnTheWall: {
      $0 > 1
        ? "Nothing to write in this file: all \($0) cards are shown on paper only."
        : "Nothing to write in this file: the only card is shown on paper only."
    },
    onPaperOnly: {
      $0 > 1
        ? "\($0) quotes shown on paper only: they are not in this file."
        : "One quote shown on paper only: it is not in this file."
    },
    notOnTheWall: {
      $0 > 1
        ? "\($0) cards shown on paper only: they are not in this file."
        : "One card shown on paper only: it is not in this file."
    },
    notShown: {
      $0 == "paper"
        ? "Not on paper: whoever said it does not agree to it. The team reads these words "
          + "here, no sheet has them."
        : "Not online nor on a screen: whoever said it does not agree to it. The team reads these "
          + "words here, no HTML file has them."
    })
}
