import { z } from 'zod';
import { texte } from '../../../../../platform/api/wire/champs.ts';
import { enInstant, instantRendu } from '../../../../../platform/api/wire/dates.ts';
import type {
  ChangementDeMemoire,
  PageDeChangements,
} from '../../../application/ports/ChangementsDesMemoires.ts';
import { TRANSITIONS, type Acte } from '../../../domain/etats.ts';
import { idRendu } from './identifiants.ts';
import { ligneDeListe, memoireListe } from './listeDeMemoires.ts';
import { etatRendu, statutDe, statutRendu } from './statuts.ts';

const JAMAIS_NUMEROTES: readonly Acte[] = ['MODIFIER', 'JOINDRE_PIECE', 'SUPPRIMER'];

/** The departure from a court, and the acts that a deposited mémoire knows. */
const NATURES: readonly [string, ...string[]] = [
  'DEPART',
  ...new Set(TRANSITIONS.map(({ acte }) => acte).filter((acte) => !JAMAIS_NUMEROTES.includes(acte))),
];

export const DEPUIS_RECU = { depuis: texte(200) };

export const CHANGEMENTS_RENDUS = {
  changements: z
    .array(
      z.object({
        idMemoire: idRendu(),
        numeroMemoire: z.string(),
        nature: z.enum(NATURES),
        rang: z.int().nonnegative(),
        etat: etatRendu(),
        statut: statutRendu(),
        dateHeure: instantRendu(),
        motif: z.string().nullable(),
        texte: z.string().nullable(),
        memoire: memoireListe().nullable(),
      }),
    )
    .optional(),
  encore: z.boolean().optional(),
};

export const changementsDe = ({ changements, suivant, encore }: PageDeChangements) => ({
  changements: changements.map(changementDe),
  curseurSuivant: suivant,
  encore,
});

const changementDe = ({ memoireId, numero, etape, depart, memoire }: ChangementDeMemoire) => ({
  idMemoire: memoireId,
  numeroMemoire: numero,
  nature: depart ? 'DEPART' : etape.acte,
  rang: etape.rang,
  etat: etape.etat,
  statut: statutDe(etape.etat),
  dateHeure: enInstant(etape.le),
  motif: depart ? null : etape.motifCode,
  texte: depart ? null : etape.texte,
  memoire: memoire && ligneDeListe(memoire),
});

/** What both services say of it. */
export const PRECISIONS_DE_SYNCHRONISATION =
  'Synchronisation : la première page d’une recherche sans depuis rend curseurSynchronisation ; rendu en depuis, il donne ' +
  'les changements survenus depuis, chacun une fois et dans l’ordre (dépôt, décisions, compléments, relances, paiement), ' +
  'jusqu’à encore à false. curseurSuivant se rend alors en depuis, aussi longtemps après que l’on veut. Avec depuis, les ' +
  'critères et le tri sont sans effet ; parPage va jusqu’à 1 000. Ce qui a été repris de Chorus Portail Pro, et les ' +
  'brouillons, ne se lisent que dans la liste ; de même ce qui était déjà arrivé à une structure quand elle s’ajoute à la vôtre.';
