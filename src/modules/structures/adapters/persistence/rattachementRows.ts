import type { Jour } from '../../../../kernel/domain/Jour.ts';
import type { UtilisateurRattache } from '../../application/ports/RattachementReader.ts';
import type { DroitsEspaces } from '../../domain/espace/DroitsEspaces.ts';
import type { AccesAccorde, PeriodesEspaces } from '../../domain/rattachement/AccesAccorde.ts';
import type {
  DonneesRattachement,
  StatutRattachement,
} from '../../domain/rattachement/DonneesRattachement.ts';
import { prochaineEcheance } from '../../domain/rattachement/echeancesDe.ts';
import type { FinDeRattachement } from '../../domain/rattachement/FinDeRattachement.ts';
import type { Periode } from '../../domain/rattachement/Periode.ts';
import type { Role } from '../../domain/rattachement/Role.ts';
import type { ServiceAttribue } from '../../domain/rattachement/ServiceAttribue.ts';

export interface RattachementRow {
  id: number;
  version: number;
  utilisateur_id: number;
  structure_id: number;
  statut: StatutRattachement;
  role: Role;
  rang: number;
  espaces: string;
  commentaire: string | null;
  demande_le: string;
  decide_le: string | null;
  decide_par: number | null;
  motif: string | null;
  du: string | null;
  au: string | null;
  periodes_espaces: string;
  services: string;
  fini_le: string | null;
  cause_de_fin: FinDeRattachement['cause'] | null;
  /** The nearest of all the ends, for the nightly task. */
  prochaine_echeance: string | null;
}

/** Named one by one: a prepared `SELECT *` breaks when a column is added under a running process. */
export const COLONNES = [
  'id',
  'version',
  'utilisateur_id',
  'structure_id',
  'statut',
  'role',
  'rang',
  'espaces',
  'commentaire',
  'demande_le',
  'decide_le',
  'decide_par',
  'motif',
  'du',
  'au',
  'periodes_espaces',
  'services',
  'fini_le',
  'cause_de_fin',
] as const;

/** Gestionnaires come first in a list of people. */
export const RANGS: Readonly<Record<Role, number>> = { PRINCIPAL: 0, SECONDAIRE: 1, SIMPLE: 2 };

export const rowDe = (donnees: DonneesRattachement): RattachementRow => ({
  id: donnees.id,
  version: donnees.version + 1,
  utilisateur_id: donnees.utilisateurId,
  structure_id: donnees.structureId,
  statut: donnees.statut,
  role: donnees.role,
  rang: RANGS[donnees.role],
  espaces: JSON.stringify(donnees.espaces),
  commentaire: donnees.commentaire,
  demande_le: donnees.demandeLe.toISOString(),
  decide_le: donnees.decision?.le.toISOString() ?? null,
  decide_par: donnees.decision?.parId ?? null,
  motif: donnees.decision?.motif ?? null,
  du: donnees.periode.du,
  au: donnees.periode.au,
  periodes_espaces: JSON.stringify(donnees.periodesEspaces),
  services: JSON.stringify(donnees.services),
  fini_le: donnees.fin?.le.toISOString() ?? null,
  cause_de_fin: donnees.fin?.cause ?? null,
  prochaine_echeance: prochaineEcheance(donnees),
});

export const droitsDepuis = (texte: string): DroitsEspaces => JSON.parse(texte) as DroitsEspaces;

export const periodesDepuis = (texte: string): PeriodesEspaces => JSON.parse(texte) as PeriodesEspaces;

export const periodeDepuis = ({ du, au }: Pick<RattachementRow, 'du' | 'au'>): Periode => ({
  du: du as Jour | null,
  au: au as Jour | null,
});

export const accesDepuis = (
  row: Pick<RattachementRow, 'du' | 'au' | 'espaces' | 'periodes_espaces' | 'services'>,
): AccesAccorde => ({
  periode: periodeDepuis(row),
  espaces: droitsDepuis(row.espaces),
  periodesEspaces: periodesDepuis(row.periodes_espaces),
  services: JSON.parse(row.services) as readonly ServiceAttribue[],
});

export const utilisateurDepuis = (row: RattachementRow): UtilisateurRattache => ({
  rattachementId: row.id,
  utilisateurId: row.utilisateur_id,
  role: row.role,
  ...accesDepuis(row),
});

export const donneesDepuis = (row: RattachementRow): DonneesRattachement => ({
  id: row.id,
  version: row.version,
  utilisateurId: row.utilisateur_id,
  structureId: row.structure_id,
  statut: row.statut,
  role: row.role,
  ...accesDepuis(row),
  commentaire: row.commentaire,
  demandeLe: new Date(row.demande_le),
  decision:
    row.decide_le === null || row.decide_par === null
      ? null
      : { le: new Date(row.decide_le), parId: row.decide_par, motif: row.motif },
  fin:
    row.fini_le === null || row.cause_de_fin === null
      ? null
      : { le: new Date(row.fini_le), cause: row.cause_de_fin },
});
