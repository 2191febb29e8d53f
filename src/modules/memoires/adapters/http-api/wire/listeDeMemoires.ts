import { z } from 'zod';
import { choix, entier, id, liste, texte } from '../../../../../platform/api/wire/champs.ts';
import {
  enInstant,
  enJourDeParis,
  instantRendu,
  jourRecu,
  jourRendu,
} from '../../../../../platform/api/wire/dates.ts';
import { enEuros, montantRecu, montantRendu } from '../../../../../platform/api/wire/montants.ts';
import type { ParcourirMemoiresQuery } from '../../../application/ParcourirMemoires.ts';
import { TRIS } from '../../../application/ports/CriteresListe.ts';
import type { MemoireListe, PageDeMemoires } from '../../../application/ports/MemoireReader.ts';
import { idRendu } from './identifiants.ts';
import { definis } from './definis.ts';
import { etatRendu, statutDe, statutRendu } from './statuts.ts';

const PAR_PAGE = 50;

/** The filters of the lists of the pages. */
export const CRITERES_RECUS = {
  etats: liste(etatRendu()),
  numero: texte(50),
  texte: texte(200),
  structureId: id(),
  juridictionId: id(),
  reference: texte(50),
  deposeDu: jourRecu(),
  deposeAu: jourRecu(),
  montantMin: montantRecu(),
  montantMax: montantRecu(),
  tri: choix(TRIS),
  sens: choix(['asc', 'desc']),
  curseur: texte(500),
  parPage: entier(),
};

export const lireCriteres = ({
  etats,
  tri = 'depot',
  sens = 'desc',
  curseur = '',
  parPage = PAR_PAGE,
  ...filtres
}: z.output<z.ZodObject<typeof CRITERES_RECUS>>): Pick<
  ParcourirMemoiresQuery,
  'etats' | 'filtres' | 'tri' | 'sens' | 'curseur' | 'limite'
> => ({
  etats,
  filtres: definis(filtres),
  tri,
  sens,
  curseur: curseur === '' ? null : curseur,
  limite: parPage,
});

export const memoireListe = () =>
  z.object({
    idMemoire: idRendu(),
    version: z.int(),
    numero: z.string(),
    structureId: idRendu(),
    prestataire: z.string(),
    destinataire: z.string().nullable(),
    etat: etatRendu(),
    statut: statutRendu(),
    dateHeureEtatCourant: instantRendu(),
    dateDepot: jourRendu().nullable(),
    montantTtc: montantRendu().nullable(),
    relanceLe: instantRendu().nullable(),
  });

/** A page of the list; with `depuis`, what happened since (`changementsDesMemoires.ts`). */
export const LISTE_RENDUE = {
  listeMemoires: z.array(memoireListe()).optional(),
  curseurSuivant: z.string().nullable(),
  curseurSynchronisation: z.string().optional(),
};

export const ligneDeListe = (ligne: MemoireListe) => ({
  idMemoire: ligne.id,
  version: ligne.version,
  numero: ligne.numero,
  structureId: ligne.structureId,
  prestataire: ligne.prestataire,
  destinataire: ligne.destinataire,
  etat: ligne.etat,
  statut: statutDe(ligne.etat),
  dateHeureEtatCourant: enInstant(ligne.dateEtat),
  dateDepot: ligne.dateDepot && enJourDeParis(ligne.dateDepot),
  montantTtc: ligne.montantTtc && enEuros(ligne.montantTtc),
  relanceLe: ligne.relanceLe && enInstant(ligne.relanceLe),
});

/** @param curseurSynchronisation on the first page only: a later one would leave out what happened between the two */
export const listeDe = ({ lignes, suivant }: PageDeMemoires, curseurSynchronisation: string | undefined) => ({
  listeMemoires: lignes.map(ligneDeListe),
  curseurSuivant: suivant,
  ...(curseurSynchronisation !== undefined && { curseurSynchronisation }),
});
