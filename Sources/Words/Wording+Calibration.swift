/// What is said to line up the backs of a printer's sheets with their fronts.
public struct CalibrationWording: Sendable {
  public let title: String
  /// On the front, from printing the sheet to telling what was read.
  public let steps: [String]
  public let prick: String
  /// Above the grid of the back.
  public let read: String
  public let across: String
  public let down: String
  public let fileName: String
  public let next: String
  public let askPrinter: String
  public let askAcross: String
  public let askDown: String
  public let kept: @Sendable (_ printer: String, _ across: String, _ down: String) -> String
  public let incomplete: String
  public let outOfRange: @Sendable (_ text: String, _ most: Int) -> String
  public let unknownPrinter: @Sendable (_ name: String, _ known: String) -> String
  public let noPrinter: @Sendable (_ name: String) -> String
  public let unreadable: @Sendable (_ file: String) -> String
  public let unwritable: @Sendable (_ file: String) -> String
}

extension Wording {
  public var calibration: CalibrationWording { pick(.french, .english) }
}

extension CalibrationWording {
  static let french = CalibrationWording(
    title: "Caler le verso sur le recto",
    steps: [
      "Imprimez cette feuille recto verso, en taille réelle, sans « ajuster à la page ».",
      "Percez le centre de la croix avec une épingle, bien droit.",
      "Retournez la feuille, le titre du verso en haut. Lisez où le trou tombe sur la grille : "
        + "combien vers la droite, combien vers le bas. Un côté opposé se note avec un moins.",
      "Gardez ces deux nombres sous un nom d’imprimante : ses versos seront décalés d’autant.",
      "Imprimez de nouveau la feuille par ce nom : le trou doit tomber sur le zéro.",
    ],
    prick: "Percez ici",
    read: "Où tombe le trou ?",
    across: "vers la droite, en mm",
    down: "vers le bas, en mm",
    fileName: "calage",
    next: "Imprimez la feuille recto verso, suivez-la, puis écrivez par exemple :\n"
      + "  etabli calibrate --printer copieur --across 1,5 --down -0,5",
    askPrinter: "Le nom de l’imprimante (rien pour le dire plus tard) : ",
    askAcross: "Vers la droite, en mm : ",
    askDown: "Vers le bas, en mm : ",
    kept: {
      "« \($0) » : versos décalés de \($1) mm vers la droite, \($2) mm vers le bas. "
        + "Imprimez avec --printer \"\($0)\"."
    },
    incomplete: "Pour garder un calage, il faut --printer, --across et --down ensemble.",
    outOfRange: {
      "« \($0) » n’est pas un décalage : écrivez des millimètres, de -\($1) à \($1)."
    },
    unknownPrinter: { "Aucun calage n’est gardé pour « \($0) ». Imprimantes connues : \($1)." },
    noPrinter: {
      "Aucun calage n’est gardé pour « \($0) ». « etabli calibrate » imprime la feuille qui le "
        + "mesure."
    },
    unreadable: {
      "Le fichier des imprimantes, « \($0) », ne se lit pas. Déplacez-le, puis calez de nouveau."
    },
    unwritable: {
      "« \($0) » ne peut pas s’écrire : le calage n’est pas gardé. Faites de la place ou rendez son "
        + "dossier inscriptible, puis recommencez."
    })

  static let english = CalibrationWording(
    title: "Line up backs with fronts",
    steps: [
      "Print this sheet double-sided, at actual size, without “fit to page”.",
      "Prick the centre of the cross with a pin, quite straight.",
      "Turn the sheet over, the title of the back at the top. Read where the hole falls on the "
        + "grid: how far to the right, how far down. The other way is written with a minus.",
      "Keep both numbers under a name for the printer: its backs will be moved by as much.",
      "Print the sheet again by that name: the hole must fall on the zero.",
    ],
    prick: "Prick here",
    read: "Where does the hole fall?",
    across: "to the right, in mm",
    down: "down, in mm",
    fileName: "calibration",
    next: "Print the sheet double-sided, follow it, then write for instance:\n"
      + "  etabli calibrate --printer copier --across 1.5 --down -0.5",
    askPrinter: "The printer’s name (nothing to tell later): ",
    askAcross: "To the right, in mm: ",
    askDown: "Down, in mm: ",
    kept: {
      "“\($0)”: backs moved by \($1) mm to the right, \($2) mm down. "
        + "Print with --printer \"\($0)\"."
    },
    incomplete: "To keep a calibration, give --printer, --across and --down together.",
    outOfRange: { "“\($0)” is not an offset: write millimetres, from -\($1) to \($1)." },
    unknownPrinter: { "No calibration is kept for “\($0)”. Known printers: \($1)." },
    noPrinter: {
      "No calibration is kept for “\($0)”. “etabli calibrate” prints the sheet that measures it."
    },
    unreadable: {
      "The file of printers, “\($0)”, cannot be read. Move it away, then calibrate again."
    },
    unwritable: {
      "“\($0)” cannot be written: the offset is not kept. Make some room or make its folder writable, "
        + "then try again."
    })
}
