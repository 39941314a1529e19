import Foundation
import Interchange

/// A few rows of every table, which name one another.
enum SmallTables {
  static let sources = rows.map { SourceFile(name: $0, bytes: Data($1.utf8)) }

  private static let rows: [(String, String)] = [
    (
      "programme.csv",
      "titre;enjeux;territoires;début;fin;fictif\nEssai;Recruter;Aubière;2026-01-01;2026-12-31;oui"
    ),
    ("lieux.csv", "nom;type;territoire;nom public\nAgence Basse;agence;Aubière;Bourg"),
    ("profils.csv", "profil;plus général\nun vannier;un artisan\nun artisan;"),
    (
      "personnes.csv",
      """
      prénom;rôles;métier;profil;lieu;notes
      Zoé;membre;vannière;un vannier;Agence Basse;note
      Nadia;résident;;;;
      """
    ),
    (
      "consentements.csv",
      """
      personne;usage;canal;réponse;date;base légale
      Zoé;citer les mots;papier;oui;2026-01-02;consentement
      Zoé;afficher le prénom;papier;oui;2026-01-02;consentement
      """
    ),
    (
      "calendrier.csv",
      """
      réf;type;titre;début;fin;lieu;résidence;semaine;participants;équipes;description
      ;semaine de résidence;Semaine un;2026-03-02;2026-03-06;Agence Basse;R;1;12;3;note
      """
    ),
    (
      "rencontres.csv",
      """
      réf;type;date;lieu;profil;personne;mené par;pendant;guide;accord;notes
      ;entretien;2026-03-03;Agence Basse;;Zoé;Nadia;J-01;guide;oral;note
      """
    ),
    (
      "verbatim.csv",
      """
      réf;verbatim;fidélité;profil;personne;recueilli par;date;lieu;pendant;rencontre;thèmes;clé
      ;J’ai appelé dix fois;mot à mot;;Zoé;Nadia;2026-03-03;;J-01;;attente;oui
      ;Personne ne répond;mot à mot;;;Nadia;;;;R-01;attente, accueil;
      """
    ),
    ("debriefs.csv", "réf;date;pendant;équipe;notes\n;2026-03-03;J-01;Rouge;Journée dense"),
    (
      "etonnements.csv",
      """
      réf;titre;auteur;date;lieu;faits;ce qui surprend;pourquoi;question;verbatim;notes
      ;Dix appels;Nadia;2026-03-03;Agence Basse;faits;surprise;cause;question;V-0001;note
      """
    ),
    ("constats.csv", "réf;énoncé;étonnements;notes\n;On attend;E-01;note"),
    (
      "hypotheses.csv",
      """
      réf;type;énoncé;horizon;date;étonnements;constats;verbatim pour;verbatim contre;notes
      ;hypothèse;Nous pensons qu’un rappel aide;;2026-03-05;E-01;C-01;V-0001;V-0002;note
      """
    ),
    (
      "prototypes.csv",
      """
      réf;nom;besoin;hypothèses;né pendant;on compte;seuil;sur;résultat;lieux;test du;test au
      ;Le rappel;répondre;H-01;J-01;rappels;3;5;4;Agence Basse;2026-03-10;2026-03-20
      """
    ),
    (
      "parcours.csv",
      "objet;état;date;motif;par\nH-01;proposée;2026-03-05;motif;Nadia\n"
        + "P-01;en test;2026-03-11;motif;Nadia"
    ),
    ("retours.csv", "prototype;verbatim;sens;choisi\nP-01;V-0001;favorable;oui"),
    (
      "frises.csv",
      """
      frise;titre;bande;public;profil;date;étape;rang;actions;personnes;délai;blocage;ressenti
      F-01;Frise;S-01;salarié;un vannier;2026-03-03;Le besoin;1;appels;Nadia;1 jour;rien;1
      F-01;Frise;S-01;salarié;un vannier;2026-03-03;L’offre;2;lettres;Nadia;2 jours;rien;-1
      """
    ),
    ("chiffres.csv", "libellé;valeur;unité;semaine;source\nEntretiens;10;entretiens;semaine 1;x"),
    (
      "reseau.csv", "nom;lieu;créé le;permanence;rencontre\nRERS;Agence Basse;2026-01-01;lundi;mois"
    ),
    ("membres.csv", "réf;prénom;a adhéré le;a quitté le;lieu\n;Zoé;2026-01-03;;Agence Basse"),
    (
      "offres.csv",
      """
      réf;intitulé;domaine;nature;membre;échange;au mur;joindre par;depuis le
      ;Tresser;vannerie;savoir;M-01;individuel;oui;téléphone;2026-01-04
      """
    ),
    (
      "demandes.csv",
      """
      réf;intitulé;domaine;nature;membre;échange;au mur;joindre par;depuis le
      ;Écrire;français;savoir;M-01;individuel;oui;téléphone;2026-01-04
      """
    ),
  ]
}
