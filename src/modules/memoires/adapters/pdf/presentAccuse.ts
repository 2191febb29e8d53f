import type { Langue } from '../../../../kernel/domain/Langue.ts';
import { siretLisible } from '../../../../kernel/domain/Siret.ts';
import { formatEuros, formatInstant, formatJourLong } from '../../../../platform/web/formats.ts';
import type { Referentiel } from '../../application/ports/Referentiel.ts';
import type { DonneesMemoire } from '../../domain/DonneesMemoire.ts';
import { totauxDuMemoire } from '../../domain/montants.ts';
import { formatTaille } from '../../../../platform/web/formatTaille.ts';
import { articleDeTva } from '../http-web/commun/articleDeTva.ts';
import { formatTaux } from '../http-web/commun/formatTaux.ts';
import { libelleDePiece } from '../http-web/commun/presentPiece.ts';
import { textesDAccuse } from './textesDAccuse.ts';

export interface Rubrique {
  readonly titre: string;
  readonly lignes: readonly { readonly cle: string; readonly valeur: string }[];
  /** Values are amounts, read from right to left. */
  readonly montants: boolean;
}

/** Plain data: it travels to the thread that draws it. */
export interface AccusePresente {
  readonly langue: Langue;
  readonly produit: string;
  readonly titre: string;
  readonly chapeau: string;
  readonly rubriques: readonly Rubrique[];
  readonly pieces: {
    readonly titre: string;
    readonly colonnes: readonly [string, string];
    readonly lignes: readonly {
      readonly nom: string;
      readonly type: string;
      readonly taille: string;
      readonly sha256: string;
    }[];
    readonly explication: string;
  };
  readonly mentions: readonly string[];
}

/** What the accusé says: the mémoire as it was at its deposit, whatever has happened to it since. */
export const presentAccuse = (
  memoire: DonneesMemoire,
  referentiel: Pick<Referentiel, 'typesPieces' | 'typesPrescription' | 'tauxTva'>,
  langue: Langue,
): AccusePresente => {
  const textes = textesDAccuse[langue];
  const { numero, deposeLe } = memoire;
  if (numero === null || deposeLe === null) throw new Error(`mémoire ${memoire.id} was not deposited`);
  const deposees = memoire.pieces.filter(({ ajouteeLe }) => ajouteeLe <= deposeLe);
  return {
    langue,
    produit: textes.produit,
    titre: textes.titre(numero),
    chapeau: textes.chapeau(numero, formatInstant(deposeLe, langue)),
    rubriques: [
      rubriqueDuDepot(memoire, { numero, deposeLe }, langue),
      rubriqueDeLaMission(memoire, referentiel, langue),
      rubriqueDesMontants(memoire, referentiel, langue),
    ],
    pieces: {
      titre: textes.pieces.titre(deposees.length),
      colonnes: [textes.pieces.piece, textes.pieces.empreinte],
      lignes: deposees.map(({ nom, type, taille, sha256 }) => ({
        nom,
        type: libelleDePiece(type, referentiel, langue),
        taille: formatTaille(taille, langue),
        sha256,
      })),
      explication: textes.pieces.explication,
    },
    mentions: textes.mentions,
  };
};

const rubrique = (
  titre: string,
  lignes: readonly (readonly [string, string | null | undefined])[],
  montants = false,
): Rubrique => ({
  titre,
  lignes: lignes.flatMap(([cle, valeur]) => (valeur ? [{ cle, valeur }] : [])),
  montants,
});

const rubriqueDuDepot = (
  { prestataire, destinataire, historique, premierDepotLe, reference }: DonneesMemoire,
  { numero, deposeLe }: { numero: string; deposeLe: Date },
  langue: Langue,
): Rubrique => {
  const textes = textesDAccuse[langue].depot;
  const { designation, identifiant, siret, adresse } = prestataire;
  const plusTot = premierDepotLe !== null && premierDepotLe < deposeLe ? premierDepotLe : null;
  return rubrique(textes.titre, [
    [textes.numero, numero],
    [textes.date, formatInstant(deposeLe, langue)],
    [textes.premier, plusTot && formatInstant(plusTot, langue)],
    [textes.deposant, historique.find(({ acte }) => acte === 'DEPOSER')?.acteurNom],
    [textes.prestataire, designation],
    [textes.identifiant, siret === null ? identifiant : siretLisible(siret)],
    [textes.adresse, adresse.join(', ')],
    [textes.juridiction, destinataire?.nom],
    [textes.reference, reference],
  ]);
};

const rubriqueDeLaMission = (
  { mission }: DonneesMemoire,
  referentiel: Pick<Referentiel, 'typesPrescription'>,
  langue: Langue,
): Rubrique => {
  const textes = textesDAccuse[langue].mission;
  const type = referentiel.typesPrescription().find(({ code }) => code === mission.typePrescription)?.libelle[
    langue
  ];
  const prescrit = mission.datePrescription && formatJourLong(mission.datePrescription, langue);
  return rubrique(textes.titre, [
    [textes.prescription, type && prescrit ? textes.prescriptionDu(type, prescrit) : (type ?? prescrit)],
    [textes.autorite, mission.autorite],
    [textes.numeroParquet, mission.numeroParquet],
    [textes.numeroEngagement, mission.numeroEngagement],
    [textes.nature, mission.nature && textes.natures[mission.nature]],
    [textes.debut, mission.debut && formatJourLong(mission.debut, langue)],
    [textes.achevement, mission.dateAchevement && formatJourLong(mission.dateAchevement, langue)],
  ]);
};

const rubriqueDesMontants = (
  memoire: DonneesMemoire,
  referentiel: Pick<Referentiel, 'tauxTva'>,
  langue: Langue,
): Rubrique => {
  const textes = textesDAccuse[langue].montants;
  const sommes = totauxDuMemoire(memoire);
  const articles = new Set(memoire.lignes.flatMap((ligne) => articleDeTva(ligne, referentiel) ?? []));
  return rubrique(
    textes.titre,
    [
      [textes.ht, formatEuros(sommes.ht, langue)],
      ...sommes.parTaux.map(({ tauxTva, tva }): [string, string] => [
        tauxTva === 0 && articles.size > 0
          ? `${textes.tva(formatTaux(tauxTva, langue))} (${[...articles].join(', ')})`
          : textes.tva(formatTaux(tauxTva, langue)),
        formatEuros(tva, langue),
      ]),
      [textes.debours, formatEuros(sommes.debours, langue)],
      [textes.ttc, formatEuros(sommes.ttc, langue)],
    ],
    true,
  );
};
