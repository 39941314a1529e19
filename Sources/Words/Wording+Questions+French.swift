extension QuestionsWording {
  static let french = QuestionsWording(
    colon: " ",
    unknownTable: { headings, likely in
      "on ne reconnaît pas ce tableau (colonnes lues : \(headings.joined(separator: ", ")))."
        + (likely.isEmpty ? "" : " Ce pourrait être : \(likely.joined(separator: ", ")).")
    },
    unknownTableOption: {
      "Dites lequel c’est avec --as \($0.asTyped) (dans un classeur : --as \"ONGLET=\($0)\", "
        + "ou \"ONGLET=rien\" pour le laisser), et ce qu’est une colonne avec "
        + "--column \"TITRE=colonne\"."
    },
    someTable: "TABLEAU",
    whichTables: "« etabli import --describe » montre les tableaux connus.",
    missingColumnOption: {
      "Si c’est une colonne d’un autre titre : --column \"TITRE=\($0)\"."
    },
    doubledColumnOption: {
      "Celle-ci se garde à part avec chaque ligne : \($0), ou se laisse : \($1)."
    },
    unknownUse: { name, heading, table in
      "« \(name) », dit de la colonne « \(heading) », n’est pas une colonne de la table \(table)."
    },
    unknownUseOption: "Les colonnes comprises : etabli import --describe.",
    uselessAnswer: { "\($0) ne répond à rien de ce qui a été lu." },
    uselessAnswerOption: "Vérifiez le titre ou le nom, tels qu’ils sont dans le fichier.",
    personalColumn: { heading, data, table in
      "la colonne « \(heading) » contient \(data), et la table \(table) garde des prénoms ou des "
        + "alias."
    },
    personalColumnOption: { ignore, keep in
      "Laissez cette colonne : \(ignore). Pour la garder quand même avec chaque ligne : \(keep)."
    },
    nameInProfile: {
      "« \($0) » ressemble au nom, au numéro ou à l’adresse de quelqu’un, et un profil s’imprime. "
        + "Comment parler de cette personne sans la nommer ?"
    },
    nameInProfileOption: { option, same in
      "Répondez par \(option) (rien après « = » pour ne rien garder) ; si ce n’est le nom de "
        + "personne : \(same)."
    },
    someProfile: "un artisan",
    namesInProfiles: { names, count, column in
      "la colonne « \(column) » contient sans doute des noms de personnes ("
        + names.map { "« \($0) »" }.joined(separator: ", ") + (count > names.count ? "…" : "")
        + "), et un profil s’imprime. Dit-elle qui parle ?"
    },
    namesInProfilesOption: { people, keep, none in
      "Si oui : \(people). Pour les garder tous comme profils : \(keep) ; pour n’en garder aucun : "
        + "\(none)."
    },
    someone: "personne",
    familyNames: { heading, names, isUnknown in
      let quoted = names.map { "« \($0) »" }.joined(separator: ", ")
      return isUnknown
        ? "la colonne « \(heading) » contient des noms de personnes (\(quoted)). Dit-elle qui parle ?"
        : "la colonne « \(heading) » : des prénoms, ou des noms de famille (\(quoted)) ? Un prénom ou "
          + "un alias suffit."
    },
    familyNamesOption: { people, ignore, keep, isUnknown in
      isUnknown
        ? "Si oui : \(people). Sinon, laissez cette colonne : \(ignore), ou gardez-la avec chaque "
          + "ligne : \(keep)."
        : "Si ce sont des prénoms ou des alias : \(people). Sinon, laissez cette colonne : "
          + "\(ignore), ou donnez un alias à chacun avec --person."
    },
    nameInPlace: {
      "« \($0) » ressemble au nom, au numéro ou à l’adresse de quelqu’un, et un lieu s’imprime. "
        + "Comment dire où c’était sans nommer personne ?"
    },
    somePlace: "en ville",
    namedInside: { found in
      let quoted = found.map { "« \($0) »" }.joined(separator: ", ")
      return "\(quoted) : un nom, un numéro ou une adresse de quelqu’un ? Dites-le autrement "
        + "(« une coiffeuse », « […] »), ou gardez ainsi."
    },
    wordsUnknown: { heading, table in
      "la colonne « \(heading) » contient des phrases, et la table \(table) n’en garde pas : "
        + "elles ne seraient ni citées ni retrouvées. Sont-ce les mots des gens ?"
    },
    wordsUnknownOption: { quotes, keep in
      "Si oui : \(quotes). Sinon, pour les garder à part avec chaque ligne : \(keep)."
    },
    headless: { first in
      "la première ligne (\(first.joined(separator: " | "))) est-elle un titre, ou une ligne comme "
        + "les autres ?"
    },
    headlessOption: "Répondez par --headings si c’est un titre, ou par --no-headings : elle est "
      + "alors prise avec les autres, et les colonnes s’appellent Verbatim, Profil, ou Col. A, "
      + "Col. B…",
    fullName: {
      "« \($0) » dit plus qu’un prénom (un nom de famille, un numéro, une adresse, plusieurs "
        + "personnes ?) ; un prénom ou un alias suffit."
    },
    fullNameOption: { "Répondez par \($0) (ou le même texte après « = » pour le garder ainsi)." },
    whichPerson: { name, known in
      (known.count == 1
        ? "quelqu’un s’appelle déjà \(name) (\(known[0])), mais ce n’est pas dit pareil."
        : "plusieurs personnes s’appellent déjà \(name) (\(known.joined(separator: " ; "))).")
        + " Est-ce la même personne ? Sa référence peut s’écrire à la place du prénom."
    },
    whichPersonOption: { known, new in
      "Répondez par \(known) ou, si c’est quelqu’un d’autre, \(new). Un numéro de ligne peut "
        + "remplacer le prénom."
    },
    erased: { reference, day in
      "\(reference) a été effacé pour de bon" + (day.map { " le \($0)" } ?? "")
        + " et ne revient pas. Laissez cette ligne de côté, ou retirez-la du tableau."
    },
    erasedNamed: { reference, day in
      "\(reference) a été effacé pour de bon" + (day.map { " le \($0)" } ?? "")
        + " et ne revient pas. Laissez cette case vide."
    },
    erasedNamedOption: { "Si c’est une personne, pour toutes ses lignes : \($0)." },
    perhapsErased: { name, day in
      "personne ne s’appelle \(name) ici, et quelqu’un a été effacé le \(day), après l’export de ce "
        + "tableau. Si c’est cette personne, laissez la case vide."
    },
    perhapsErasedOption: { left, new in
      "Répondez par \(left) pour la laisser vide ou, si c’est quelqu’un d’autre, \(new)."
    },
    erasedAside: { names, more in
      names.joined(separator: ", ") + (more > 0 ? " et \(more) de plus" : "")
        + " : effacé\(French.s(names.count + more)) pour de bon ; ce que le tableau en dit "
        + "n’est pas repris."
    },
    withheldAside: { names, more in
      names.joined(separator: ", ") + (more > 0 ? " et \(more) de plus" : "")
        + " : ces mots ne sont plus montrés, leurs lignes sont laissées telles quelles. Pour les "
        + "corriger, notez d’abord l’accord de la personne, puis importez de nouveau."
    },
    dateOrder: { read, days, column in
      "lu « \(read) » : \(days.joined(separator: " ou ")) ? Rien dans la colonne « \(column) » ne dit "
        + "si le jour ou le mois vient d’abord."
    },
    dateOrderOption: {
      "Répondez par \($0) (le jour d’abord) ou \($1) (le mois d’abord)."
    },
    sharedAlias: { name, other, told in
      "« \(name) » et « \(other) » s’appelleraient tous deux « \(told) » : ce serait une seule "
        + "personne."
    },
    sharedAliasOption: { "Donnez à chacun le sien, par exemple \($0)." },
    sharedFirstName: { name, proposal in
      "plusieurs lignes disent « \(name) » avec des noms différents, qui ne sont pas gardés : rien "
        + "ne distinguerait ces personnes. « \(proposal) » ?"
    },
    sharedFirstNameOption: {
      "Pour n’ajouter que l’initiale là où il le faut : \($0) ; ou un alias par ligne avec --person."
    },
    initial: "initiale",
    tradesAsPeople: { names, column in
      "la colonne « \(column) » nomme des métiers plutôt que des personnes ("
        + names.map { "« \($0) »" }.joined(separator: ", ") + ")."
    },
    tradesAsPeopleOption: { profile, same in
      "Si elle dit comment parler de qui parle : \(profile). Si c’est le nom d’usage de quelqu’un : "
        + "\(same)."
    },
    profile: "profil",
    whichVoice: {
      "« \($0) » : le nom d’usage de quelqu’un, ou une voix sans nom ?"
    },
    whichVoiceOption: { voice, someone in
      "Répondez par \(voice) ou, si c’est le nom d’usage de quelqu’un, \(someone)."
    },
    voice: "voix",
    crossed: { read, kept, column in
      "lu « \(read) », alors que « \(kept) » est gardé ici (\(column))."
    },
    crossedOption: { file, kept in
      "Dites ce qui vaut quand le fichier dit autre chose : \(file) (le fichier) ou "
        + "\(kept) (ce qui est gardé)."
    },
    someoneNew: "nouvelle",
    kept: "garder", nothing: "rien",
    unparted: { word, option in
      "« \(word) » après \(option) : écrivez ce qui est lu, puis « = », puis ce que c’est."
    },
    unanswered: { asked, faults in
      (asked == 1 ? "1 question" : "\(asked) questions")
        + (faults == 0 ? "" : faults == 1 ? " et 1 erreur" : " et \(faults) erreurs")
        + " : rien n’a été écrit. Répondez, puis importez de nouveau."
    },
    familyName: "des noms de famille", telephone: "des numéros de téléphone",
    mail: "des adresses électroniques", address: "des adresses",
    birth: "des dates de naissance",
    foreignReferences: { place, heading in
      "\(place) : colonne « \(heading) » : ce ne sont pas nos références, laissée de côté."
    },
    furniture: { place, heading in
      "\(place) : colonne « \(heading) » : ajoutée par un formulaire ou un tableau blanc, laissée "
        + "de côté."
    },
    personalAside: { place, heading, data in
      "\(place) : colonne « \(heading) » : \(data), laissée de côté."
    },
    emptyRows: { place, lines, more in
      let count = lines.count + more
      let numbers = lines.map(String.init).joined(separator: ", ") + (more > 0 ? "…" : "")
      return count == 1
        ? "\(place) : une ligne ne dit rien pour ce tableau (ligne \(numbers)), laissée de côté."
        : "\(place) : \(count) lignes ne disent rien pour ce tableau (lignes \(numbers)), laissées "
          + "de côté."
    },
    readAsBefore: { "\($0) : lu comme la dernière fois (\($1))." },
    foreignTable: {
      "\($0) : exporté d’un autre espace de travail ; ses références n’étant pas celles d’ici, "
        + "d’autres sont données."
    },
    people: { made, found in
      let parts = [
        made == 0 ? nil : made == 1 ? "1 personne créée" : "\(made) personnes créées",
        found == 0
          ? nil
          : (made == 0 ? (found == 1 ? "1 personne " : "\(found) personnes ") : "\(found) ")
            + (found == 1 ? "retrouvée" : "retrouvées"),
      ]
      return parts.compactMap { $0 }.joined(separator: ", ") + "."
    },
    alike: { names in
      "Un seul profil ? " + names.map { "« \($0) »" }.joined(separator: ", ")
        + " se ressemblent."
    },
    alikeOption: { "Pour les réunir : \($0.joined(separator: " "))." })
}
