import HTTPTypes

extension RouteTable {
  /// The house itself: how one wants it, its tour, its backups, its health.
  static let house: [Route] = [
    .get("/tour") { try $0.tour() },
    .post("/example") { try $0.fillWithExample() },
    .get("/settings") { try $0.settings() },
    .post("/settings/purpose") { try $0.choosePurpose() },
    .post("/settings/contact") { try $0.keepContact() },
    .post("/settings/words") { try $0.keepWords() },
    .get("/settings/logos/:number") { try $0.logo() },
    .upload("/settings/logos") { try $0.addLogo() },
    .post("/settings/logos/:number/removal") { try $0.removeLogo() },
    .post("/settings/backups") { try $0.backup() },
    .get("/settings/backups/:name") { try $0.backupFile() },
    .get("/settings/backups/:name/restoring") { try $0.restoringPage() },
    .post("/settings/backups/:name/restoring") { try $0.restore() },
    .upload("/settings/restoring") { try $0.restoreFile() },
    .get("/settings/calibration") { try $0.calibrationSheet() },
    .post("/settings/printers") { try $0.keepPrinter() },
    .get("/settings/health") { try $0.healthPage() },
  ]
}
