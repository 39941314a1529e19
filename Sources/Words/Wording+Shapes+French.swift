extension ShapesWording {
  static let french = ShapesWording(
    alphabet: { "ce fichier n’est pas en UTF-8 ; d’après ses lettres, il a été lu en \($0)." },
    hiddenTab: { rows, isTaken in
      let lines = "\(rows) ligne\(French.s(rows))"
      return isTaken
        ? "cet onglet est masqué ; il est pris quand même (\(lines))."
        : "cet onglet est masqué : il est laissé de côté (\(lines))."
    },
    hiddenRows: { count, lines, isTaken in
      let several = count > 1
      let what =
        "\(count) ligne\(several ? "s" : "") masquée\(several ? "s" : "") ou "
        + "filtrée\(several ? "s" : "") (\(lines))"
      return isTaken
        ? "\(what) \(several ? "sont prises" : "est prise") comme les autres."
        : "\(what) \(several ? "sont laissées" : "est laissée") de côté."
    },
    hiddenColumns: {
      $0.count > 1
        ? "les colonnes \($0.joined(separator: ", ")) sont masquées ; elles sont lues comme les autres."
        : "la colonne \($0.joined()) est masquée ; elle est lue comme les autres."
    },
    struck: { cells, isTaken in
      let there = "\(cells) case\(French.s(cells))"
      return isTaken
        ? "des mots barrés (\(there)) sont pris comme les autres."
        : "des mots barrés (\(there)) sont laissés de côté."
    },
    repeatedHeadings: {
      $0 > 1
        ? "les titres des colonnes reviennent \($0) fois (lignes \($1)) : ces lignes sont sautées."
        : "les titres des colonnes reviennent à la ligne \($1) : elle est sautée."
    },
    totals: {
      $0 > 1
        ? "\($0) lignes de totaux sont sautées (\($1))." : "la ligne \($1), un total, est sautée."
    },
    sections: { count, lines, titles in
      let said = titles.map { "« \($0) »" }.joined(separator: ", ")
      return
        (count > 1
        ? "\(count) lignes (\(lines)) ne portent qu’un titre ou une note, et sont laissées de côté"
        : "la ligne \(lines) ne porte qu’un titre ou une note, et est laissée de côté")
        + " : \(said). Si c’est un lieu, donnez-lui une colonne « Lieu »."
    },
    outOf: { "\($0) sur \($1)" },
    figureOutOf: { read, part, whole in
      "lu « \(read) », qui dit deux nombres. Écrivez « \(part) sur \(whole) », ou un seul nombre."
    },
    struckRows: {
      $0 > 1
        ? "\($0) lignes (\($1)), dont tous les mots sont barrés, sont laissées de côté."
        : "la ligne \($1), dont tous les mots sont barrés, est laissée de côté."
    },
    above: { count, lines, said in
      let quoted = said.map { "« \($0) »" }.joined(separator: ", ")
      return
        (count > 1
        ? "\(count) lignes au-dessus des titres (\(lines)) sont laissées de côté"
        : "la ligne \(lines), au-dessus des titres, est laissée de côté") + " : \(quoted)."
    },
    nobody: {
      $0 > 1
        ? "\($0) lignes (\($1)) ne disent pas qui parle : personne n’est créé pour elles."
        : "la ligne \($1) ne dit pas qui parle : personne n’est créé pour elle."
    },
    nothingAbove: {
      "lu « \($0) », et rien ne se lit au-dessus. Écrivez ici ce qu’il faut reprendre, ou laissez vide."
    },
    bareNumbers: {
      $0 > 1
        ? "\($0) lignes (\($1)) n’ont qu’un nombre pour référence : il n’est pas repris. Pour parler "
          + "d’une ligne d’ici, écrivez sa référence entière (V-0012)."
        : "la ligne \($1) n’a qu’un nombre pour référence : il n’est pas repris. Pour parler d’une "
          + "ligne d’ici, écrivez sa référence entière (V-0012)."
    },
    entities: {
      $0 > 1
        ? "\($0) cases écrites pour le web (&rsquo;, &eacute;…) sont lues comme elles s’affichent."
        : "une case écrite pour le web (&rsquo;, &eacute;…) est lue comme elle s’affiche."
    },
    nothing: {
      $0 > 1
        ? "\($0) lignes (\($1)) ne disent pas où ou quand (« - », « ? », « n.c. ») : case laissée vide."
        : "la ligne \($1) ne dit pas où ou quand (« - », « ? », « n.c. ») : case laissée vide."
    },
    comments: { count, cells in
      count > 1
        ? "\(count) commentaires de cellule ne sont pas repris : \(cells)."
        : "un commentaire de cellule n’est pas repris : \(cells)."
    },
    boxes: { count, said in
      let quoted = said.map { "« \($0) »" }.joined(separator: ", ")
      return
        (count > 1
        ? "\(count) zones de texte posées sur la feuille ne sont pas reprises"
        : "une zone de texte posée sur la feuille n’est pas reprise") + " : \(quoted)."
    },
    tabAsPlace: { tab, isTaken in
      isTaken
        ? "le nom de l’onglet, « \(tab) », est pris comme lieu de ses lignes."
        : "aucune colonne ne dit le lieu ; l’onglet s’appelle « \(tab) »."
    },
    takeTabAsPlace: { "Prendre « \($0) » comme lieu" },
    leaveTabAsPlace: { "Ne pas prendre « \($0) » comme lieu" },
    dateOrder: { column, isMonthFirst, proof in
      "colonne « \(column) » : les dates sont lues \(isMonthFirst ? "mois" : "jour") d’abord"
        + (proof.map { ", d’après « \($0) »." } ?? ", comme dit.")
    },
    voices: { count, lines, codes, all in
      let said = codes.map { "« \($0) »" }.joined(separator: ", ") + (all > codes.count ? "…" : "")
      return (count > 1 ? "\(count) lignes (\(lines))" : "la ligne \(lines)")
        + " : des voix sans nom (\(said)). Personne n’est créé pour elles ; ce qui les distingue "
        + "est gardé avec la ligne, sous « voix »."
    },
    otherwise: { "Pour décider autrement : \($0)." },
    hiddenTitle: "Ce que le classeur cache",
    takeTabs: "Prendre aussi les onglets masqués", leaveTabs: "Laisser les onglets masqués",
    takeRows: "Prendre aussi les lignes masquées", leaveRows: "Laisser les lignes masquées",
    takeStruck: "Prendre aussi les mots barrés", leaveStruck: "Laisser les mots barrés",
    takeTitles: "Prendre aussi les titres seuls sur leur ligne",
    leaveTitles: "Laisser les titres seuls sur leur ligne",
    titlesTaken: {
      $0 > 1
        ? "\($0) titres seuls sur leur ligne (\($1)) sont pris comme les autres lignes."
        : "un titre seul sur sa ligne (\($1)) est pris comme les autres lignes."
    },
    strayByte:
      "des lettres ne sont pas en UTF-8, alors que d’autres lignes le sont : "
      + "elles seraient fausses. Retapez-les, puis réenregistrez le fichier en CSV UTF-8.",
    unknownAlphabet: { names in
      let maybe = names.joined(separator: " ? ") + " ?"
      return "ce fichier n’est pas en UTF-8, et l’on ne sait pas dans quel encodage il est "
        + "(\(maybe)) : ses lettres accentuées seraient fausses. Réenregistrez-le en CSV UTF-8."
    },
    twiceEncoded: { read, meant, others in
      "lu « \(read) », sans doute « \(meant) » : ces lettres ont été converties deux fois"
        + (others > 0 ? ", ici et dans \(others) autre\(French.s(others, " case", "s cases"))" : "")
        + ". Repartez du fichier d’origine, réenregistré en CSV UTF-8, ou corrigez-les."
    },
    lostLetters: { read, others in
      "lu « \(read) » : le signe � tient la place de lettres perdues"
        + (others > 0 ? ", ici et dans \(others) autre\(French.s(others, " case", "s cases"))" : "")
        + ". Repartez du fichier d’origine, ou retapez ces mots."
    },
    backslashQuote: "il y a là des guillemets notés \\\" : les mots seraient coupés au mauvais "
      + "endroit. Doublez-les (\"\"), ou enregistrez ce tableau en .xlsx ou .ods.",
    extraCells: { cells, headings in
      "il y a \(cells) cases sur cette ligne, et \(headings) titre\(French.s(headings)) de "
        + "colonne. Mettez entre guillemets droits les mots qui contiennent le séparateur, ou donnez un "
        + "titre à chaque colonne."
    },
    secondTable: {
      "un autre tableau (\($0)) commence ici. Mettez-le dans un onglet ou un fichier à lui ; "
        + "si c’est le même tableau, retirez la colonne vide ou la ligne de titres en trop."
    },
    allHidden: "tous les onglets remplis de ce classeur sont masqués. Affichez celui qu’il faut "
      + "prendre, ou dites de les prendre.",
    weekOf: { read, days, first in
      "lu « \(read) », du lundi au vendredi : \(days). "
        + (first.map { "Écrivez un de ces jours, comme « \($0) »." } ?? "Écrivez ces dates.")
    },
    vagueDate: { read, proposal, line in
      if line == nil, let proposal {
        return "lu « \(read) » : écrivez « \(proposal) », ou la bonne date."
      }
      return "lu « \(read) », qui ne dit pas l’année. "
        + (proposal.map { "D’après la ligne \(line ?? 0), écrivez « \($0) », ou la bonne date." }
          ?? "Écrivez la date entière, comme 24/10/2017 ou octobre 2017.")
    },
    figureAround: {
      "lu « \($0) » : autour de quel nombre ? Écrivez par exemple « environ 5 », ou un nombre."
    },
    figureInBrackets: {
      "lu « \($0) » : écrivez « \($1) », ou « −\($1) » si c’est un nombre négatif."
    },
    figureRange: { read, least, most, middle in
      "lu « \(read) », qui dit deux nombres. Écrivez « environ \(middle) », "
        + "« au moins \(least) », « au plus \(most) »…"
    },
    figureThousands: { read, many, few in
      "lu « \(read) », qui peut se lire de deux façons : écrivez « \(many) » ou « \(few) »."
    })
}
