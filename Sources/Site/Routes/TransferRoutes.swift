import Workbench

extension RouteTable {
  /// Tables that come in and go out.
  static let transfer: [Route] = [
    .get("/import") { try $0.importPage() },
    .upload("/import") { try await $0.takeFiles() },
    .get("/import/workbook") { try $0.emptyWorkbook() },
    .get("/import/:id") { try await $0.diagnosisPage() },
    .post("/import/:id") { try await $0.importFiles() },
    .post("/import/:id/table") { try await $0.nameTable() },
    .post("/import/:id/answers") { try await $0.answerImport() },
    .post("/import/:id/hidden") { try await $0.chooseHidden() },
    .get("/notes") { try $0.notesPage() },
    .notes("/notes") { try await $0.takeNotes() },
    .get("/notes/:id") { try await $0.passagesPage() },
    .row("/notes/:id") { try await $0.keepPassages() },
    .get("/export") { try $0.exportPage() },
    .get("/export/workbook") { try await $0.exportWorkbook() },
    .get("/export/workbook/ods") { try await $0.exportWorkbook(as: .ods) },
    .get("/export/tables") { try await $0.exportTables() },
    .post("/export/copy") { try await $0.exportNameless() },
  ]
}
