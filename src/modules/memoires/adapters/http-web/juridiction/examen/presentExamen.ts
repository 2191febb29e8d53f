import { jourDe } from '../../../../../../kernel/domain/Jour.ts';
import type { Langue } from '../../../../../../kernel/domain/Langue.ts';
import { siretLisible } from '../../../../../../kernel/domain/Siret.ts';
import type { Jalon } from '../../../../../../platform/web/components/Chronologie.tsx';
import {
  formatEuros,
  formatInstant,
  formatJour,
  formatJourLong,
} from '../../../../../../platform/web/formats.ts';
import type { Referentiel } from '../../../../application/ports/Referentiel.ts';
import type { MemoireListe } from '../../../../application/ports/MemoireReader.ts';
import type { DonneesMemoire } from '../../../../domain/DonneesMemoire.ts';
import type { Forclusion } from '../../../../domain/Forclusion.ts';
import { estFinal } from '../../../../domain/etats.ts';
import { etatsRecus } from '../../../../domain/vues.ts';
import { formatIban } from '../../commun/formatIban.ts';
import { presentEtat, type EtatPresente } from '../../commun/presentEtat.ts';
import { presentJalons } from '../../commun/presentJalons.ts';
import { presentPiece, type PiecePresentee } from '../../commun/presentPiece.ts';
import { presentRelances, type RelancePresentee } from '../../commun/relances/presentRelances.ts';
import { presentTotaux, type TotauxPresentes } from '../../commun/presentTotaux.ts';
import {
  actesDeJuridiction,
  CHEMINS,
  estDirect,
  type ActeDeJuridiction,
} from '../actes/actesDeJuridiction.ts';
import { adresseDans } from '../file/fileDemandee.ts';
import { textesDe as textesCommuns } from '../../commun/textes/textesDe.ts';
import { textesDe } from '../textes/textesDe.ts';
import type { Dossier } from './DossierDeJuridiction.ts';
import { presentEchanges, type Echange } from './presentEchanges.ts';
import { presentDebours, presentLignes, type DeboursExamine, type LigneExaminee } from './presentLignes.ts';

export interface PieceExaminee extends PiecePresentee {
  /** "ajoutée le 4 mai 2026": after the deposit. */
  readonly ajout: string | null;
}

export interface Decision {
  readonly acte: ActeDeJuridiction;
  readonly libelle: string;
  readonly href: string;
  /** Done at once, by a post; otherwise its own page asks what is needed. */
  readonly direct: boolean;
  readonly variante: 'principal' | 'secondaire' | 'danger';
}

export interface Voisin {
  readonly href: string;
  readonly numero: string;
}

export interface Avertissement {
  readonly ton: 'info' | 'attention' | 'alerte';
  readonly titre: string;
  readonly textes: readonly string[];
}

interface Element {
  readonly cle: string;
  readonly valeur: string | readonly string[];
}

export interface ExamenPresente {
  readonly langue: Langue;
  readonly id: number;
  readonly version: number;
  readonly numero: string;
  readonly titreEspace: string;
  readonly hrefFile: string;
  readonly hrefMemoire: string;
  readonly etat: EtatPresente;
  readonly prestataire: string;
  readonly montant: string;
  readonly retenu: string | null;
  readonly avertissements: readonly Avertissement[];
  readonly elementsPrestataire: readonly Element[];
  readonly elementsMission: readonly Element[];
  readonly lignes: readonly LigneExaminee[];
  readonly debours: readonly DeboursExamine[];
  readonly decide: boolean;
  readonly totaux: TotauxPresentes;
  readonly retenus: TotauxPresentes | null;
  readonly pieces: readonly PieceExaminee[];
  /** The first one that a browser can show: it is read beside the claim. */
  readonly pieceAffichee: PieceExaminee | null;
  readonly hrefAccuse: string | null;
  readonly echanges: readonly Echange[];
  readonly relances: readonly RelancePresentee[];
  readonly jalons: readonly Jalon[];
  readonly decisions: readonly Decision[];
  /** What the bar says when there is nothing to decide. */
  readonly sansDecision: string;
  readonly precedent: Voisin | null;
  readonly suivant: Voisin | null;
}

export interface FaitsDeLExamen {
  readonly dossier: Dossier;
  readonly referentiel: Referentiel;
  readonly langue: Langue;
  readonly maintenant: Date;
}

export const presentExamen = (faits: FaitsDeLExamen): ExamenPresente => {
  const { dossier, referentiel, langue, maintenant } = faits;
  const { consulte, espace, file, voisins } = dossier;
  const { memoire, totaux, retenus, accuse } = consulte;
  const racine = `${espace.base}/${memoire.id}`;
  const pieces = piecesExaminees(faits, racine);

  return {
    langue,
    id: memoire.id,
    version: memoire.version,
    numero: numeroDe(memoire),
    titreEspace: espace.libelle[langue],
    hrefFile: adresseDans(file, espace.base),
    hrefMemoire: adresseDans(file, racine),
    etat: presentEtat(memoire.etat, langue),
    prestataire: memoire.prestataire.designation,
    montant: formatEuros(totaux.ttc, langue),
    retenu: retenus && formatEuros(retenus.ttc, langue),
    avertissements: avertissements(faits),
    elementsPrestataire: elementsDuPrestataire(dossier, langue),
    elementsMission: elementsDeLaMission(faits),
    lignes: presentLignes(consulte, referentiel, langue),
    debours: presentDebours(consulte, referentiel, langue),
    decide: retenus !== null,
    totaux: presentTotaux(totaux, langue),
    retenus: retenus && presentTotaux(retenus, langue),
    pieces,
    pieceAffichee: pieces.find(({ hrefVoir }) => hrefVoir !== null) ?? null,
    hrefAccuse: accuse && `${racine}/accuse`,
    echanges: presentEchanges(memoire, referentiel, langue),
    relances: presentRelances(memoire.historique, langue),
    jalons: presentJalons({
      memoire: { ...memoire, historique: memoire.historique.filter(({ acte }) => acte !== 'OUVRIR') },
      referentiel,
      langue,
      maintenant,
    }),
    decisions: decisionsPour(dossier, racine, langue),
    sansDecision: sansDecision(dossier, langue),
    precedent: voisin(voisins.precedent, dossier),
    suivant: voisin(voisins.suivant, dossier),
  };
};

/** A court only ever sees what was deposited. */
const numeroDe = ({ numero, numeroBrouillon }: DonneesMemoire): string => numero ?? numeroBrouillon;

export const voisin = (
  ligne: MemoireListe | null,
  { espace, file }: Pick<Dossier, 'espace' | 'file'>,
): Voisin | null => ligne && { href: adresseDans(file, `${espace.base}/${ligne.id}`), numero: ligne.numero };

const decisionsPour = ({ consulte, file }: Dossier, racine: string, langue: Langue): readonly Decision[] =>
  actesDeJuridiction(consulte.actes).map((acte, rang) => ({
    acte,
    libelle: textesDe(langue).actes[acte].bouton,
    href: adresseDans(file, `${racine}/${CHEMINS[acte]}`),
    direct: estDirect(acte),
    variante: rang === 0 ? 'principal' : acte === 'REFUSER' ? 'danger' : 'secondaire',
  }));

const sansDecision = ({ consulte, espace }: Dossier, langue: Langue): string => {
  const { rienAFaire } = textesDe(langue).examen;
  const { etat } = consulte.memoire;
  if (etat === 'A_COMPLETER') return rienAFaire.prestataire;
  if (etat === 'REFUSE' || estFinal(etat)) return rienAFaire.fini;
  return etatsRecus(espace.espace, 'a-traiter').includes(etat) ? rienAFaire.lecture : rienAFaire.autre;
};

const piecesExaminees = (
  { dossier, referentiel, langue }: FaitsDeLExamen,
  racine: string,
): readonly PieceExaminee[] => {
  const { pieces, deposeLe } = dossier.consulte.memoire;
  return pieces.map((piece) => ({
    ...presentPiece(piece, racine, referentiel, langue),
    ajout:
      deposeLe && piece.ajouteeLe > deposeLe
        ? textesDe(langue).examen.pieces.jointeApres(formatJour(piece.ajouteeLe, langue))
        : null,
  }));
};

const avertissements = ({ dossier, langue }: FaitsDeLExamen): readonly Avertissement[] => {
  const { forclusion, ecarts, corrige, correction, relanceOuverte } = dossier.consulte;
  const textes = textesDe(langue).examen;
  const leves: (Avertissement | false)[] = [
    relanceOuverte !== null && {
      ton: 'attention',
      titre: textes.relance.titre(formatJourLong(jourDe(relanceOuverte.le), langue)),
      textes: [textes.relance.texte],
    },
    forclusion !== null &&
      forclusion.atteinte && {
        ton: 'attention',
        titre: textes.forclusion.alerte,
        textes: [phraseDeForclusion(forclusion, langue), textes.forclusion.declaration],
      },
    ecarts.length > 0 && {
      ton: 'attention',
      titre: textes.ecarts.titre(ecarts.length),
      textes: [textes.ecarts.texte],
    },
    corrige !== null && {
      ton: 'info',
      titre: textes.corrige.titre,
      textes: [textes.corrige.texte(corrige.numero)],
    },
    // A draft is none of the court's business.
    correction !== null &&
      correction.etat !== 'BROUILLON' &&
      correction.etat !== 'SUPPRIME' && {
        ton: 'info',
        titre: textes.correction.titre,
        textes: [textes.correction.texte(correction.numero)],
      },
  ];
  return leves.filter((leve): leve is Avertissement => leve !== false);
};

const phraseDeForclusion = ({ limite, joursRestants, atteinte }: Forclusion, langue: Langue): string => {
  const textes = textesDe(langue).examen.forclusion;
  const jour = formatJourLong(limite, langue);
  return atteinte ? textes.horsDelai(jour, -joursRestants) : textes.dansLeDelai(jour, joursRestants);
};

const presents = (
  elements: readonly { cle: string; valeur: string | readonly string[] | null }[],
): readonly Element[] =>
  elements.filter((element): element is Element => element.valeur !== null && element.valeur.length > 0);

const elementsDuPrestataire = ({ consulte, categorie }: Dossier, langue: Langue): readonly Element[] => {
  const { prestataire, entete, mandataire } = consulte.memoire;
  const textes = textesDe(langue).examen.prestataire;
  const { designation, identifiant, siret, adresse, compteBancaire } = prestataire;
  return presents([
    { cle: textes.nom, valeur: designation },
    { cle: textes.service, valeur: consulte.service },
    siret === null
      ? { cle: textes.identifiant, valeur: identifiant }
      : { cle: textes.siret, valeur: siretLisible(siret) },
    { cle: textes.adresse, valeur: adresse },
    { cle: textes.mandataire, valeur: mandataire && mandataire.designation },
    { cle: textes.categorie, valeur: categorie && categorie[langue] },
    { cle: textes.regime, valeur: prestataire.regime && regimeDe(prestataire.regime, langue) },
    {
      cle: textes.compte,
      valeur: compteBancaire && [
        compteBancaire.libelle,
        formatIban(compteBancaire.iban, consulte.ibanEntier, langue),
        ...(compteBancaire.bic === null ? [] : [compteBancaire.bic]),
        textes.titulaire(compteBancaire.titulaire),
      ],
    },
    { cle: textes.tvaSurLesDebits, valeur: entete.tvaSurLesDebits ? textes.oui : textes.non },
  ]);
};

const regimeDe = (code: string, langue: Langue): string => textesCommuns(langue).regimes[code] ?? code;

const elementsDeLaMission = ({ dossier, referentiel, langue }: FaitsDeLExamen): readonly Element[] => {
  const { memoire, forclusion } = dossier.consulte;
  const { mission, reference, commentaire, deposeLe, premierDepotLe } = memoire;
  const textes = textesDe(langue).examen.mission;
  const type = referentiel.typesPrescription().find(({ code }) => code === mission.typePrescription)?.libelle[
    langue
  ];
  const prescrit = mission.datePrescription && formatJourLong(mission.datePrescription, langue);
  const plusTot = deposeLe && premierDepotLe && premierDepotLe < deposeLe ? premierDepotLe : null;
  return presents([
    {
      cle: textes.prescription,
      valeur: type && prescrit ? textes.prescriptionDu(type, prescrit) : (type ?? prescrit),
    },
    { cle: textes.autorite, valeur: mission.autorite },
    { cle: textes.numeroParquet, valeur: mission.numeroParquet },
    { cle: textes.numeroEngagement, valeur: mission.numeroEngagement },
    { cle: textes.nature, valeur: mission.nature && textes.natures[mission.nature] },
    { cle: textes.debut, valeur: mission.debut && formatJourLong(mission.debut, langue) },
    {
      cle: textes.dateAchevement,
      valeur: mission.dateAchevement && formatJourLong(mission.dateAchevement, langue),
    },
    { cle: textes.depot, valeur: deposeLe && formatInstant(deposeLe, langue) },
    { cle: textes.premierDepot, valeur: plusTot && formatInstant(plusTot, langue) },
    { cle: textes.forclusion, valeur: forclusion && phraseDeForclusion(forclusion, langue) },
    { cle: textes.reference, valeur: reference },
    { cle: textes.commentaire, valeur: commentaire },
    { cle: textes.origine, valeur: memoire.repris?.montants ? textes.repris : null },
  ]);
};
