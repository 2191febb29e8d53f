import { z } from 'zod';
import { Quantite } from '../../../../../kernel/domain/Quantite.ts';
import { booleen, choix, id, liste, nombre, objet, texte } from '../../../../../platform/api/wire/champs.ts';
import { jourRecu } from '../../../../../platform/api/wire/dates.ts';
import { montantRecu } from '../../../../../platform/api/wire/montants.ts';
import { LIGNES_MAX } from '../../../domain/limites.ts';
import { LIMITES_PIECES } from '../../../domain/PieceDeMemoire.ts';

const enQuantite = (valeur: unknown): unknown => {
  if (valeur === undefined || valeur === null || valeur === '') return undefined;
  return (
    (typeof valeur === 'string' || typeof valeur === 'number' ? Quantite.lire(String(valeur)) : undefined) ??
    Number.NaN
  );
};

/** Up to three decimals; undefined when it is unset. */
export const quantiteRecue = () =>
  z.preprocess(enQuantite, z.custom<Quantite>((valeur) => valeur instanceof Quantite).optional()).meta({
    type: 'number',
    description: 'Trois décimales au plus',
  });

export const missionRecue = () =>
  objet({
    typePrescription: texte(),
    datePrescription: jourRecu(),
    autorite: texte(),
    numeroParquet: texte(),
    nature: choix(['PENALE', 'ASSIMILEE']),
    debut: jourRecu(),
    dateAchevement: jourRecu(),
    numeroEngagement: texte(),
  });

/** The body is bounded before it is read. */
export const BASE64_MAX = 16 * 1024 * 1024;

export const debourRecu = () => z.object({ libelle: texte(), montant: montantRecu() });

/** A piece that is there, a file that was sent ahead, or a file: one of the three. */
const pieceRecue = () =>
  z
    .object({ idFichier: id(), idPiece: id(), type: texte(), nom: texte(200), fichier: texte(BASE64_MAX) })
    .refine(
      ({ idFichier, idPiece, fichier }) => fichier === undefined || (idFichier ?? idPiece) === undefined,
      { path: ['fichier'] },
    )
    .refine(({ idFichier, idPiece }) => idFichier === undefined || idPiece === undefined, {
      path: ['idFichier'],
    });

/** What a partner writes of a mémoire, with the names that refusals give to fields. */
export const CONTENU_RECU = {
  entete: objet({
    structureId: id(),
    juridictionId: id(),
    codeJuridiction: texte(40),
    serviceId: id(),
    codeService: texte(100),
    categorie: texte(),
    compteBancaireId: id(),
    tvaSurLesDebits: booleen(),
  }),
  mission: missionRecue(),
  reference: texte(),
  commentaire: texte(4_000),
  lignes: liste(
    z.object({
      nature: choix(['PRESTATION', 'DEPLACEMENT']),
      tarifCode: texte(),
      libelle: texte(),
      quantite: quantiteRecue(),
      unite: texte(),
      prixUnitaire: montantRecu(),
      tauxTva: nombre(),
      codeTva: texte(),
    }),
    LIGNES_MAX,
  ),
  debours: liste(debourRecu(), LIGNES_MAX),
  pieces: liste(pieceRecue(), LIMITES_PIECES.nombre),
};

export type ContenuRecu = z.output<z.ZodObject<typeof CONTENU_RECU>>;
