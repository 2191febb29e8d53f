import type { Jour } from '../../../../kernel/domain/Jour.ts';
import type { DonneesMandat, StatutMandat } from '../../domain/mandat/DonneesMandat.ts';

export interface MandatRow {
  id: number;
  version: number;
  mandant_id: number;
  mandataire_id: number;
  du: string;
  au: string | null;
  document_nom: string;
  document_sha256: string;
  document_taille: number;
  document_mime: string;
  statut: StatutMandat;
  donne_le: string;
  donne_par: number;
  decide_le: string | null;
  decide_par: number | null;
  resilie_le: string | null;
  resilie_par: number | null;
}

/** Named one by one: a prepared `SELECT *` breaks when a column is added under a running process. */
export const COLONNES_DE_MANDAT = [
  'id',
  'version',
  'mandant_id',
  'mandataire_id',
  'du',
  'au',
  'document_nom',
  'document_sha256',
  'document_taille',
  'document_mime',
  'statut',
  'donne_le',
  'donne_par',
  'decide_le',
  'decide_par',
  'resilie_le',
  'resilie_par',
] as const satisfies readonly (keyof MandatRow)[];

export const rowDeMandat = (mandat: DonneesMandat): MandatRow => ({
  id: mandat.id,
  version: mandat.version + 1,
  mandant_id: mandat.mandantId,
  mandataire_id: mandat.mandataireId,
  du: mandat.du,
  au: mandat.au,
  document_nom: mandat.document.nom,
  document_sha256: mandat.document.sha256,
  document_taille: mandat.document.taille,
  document_mime: mandat.document.mime,
  statut: mandat.statut,
  donne_le: mandat.donneLe.toISOString(),
  donne_par: mandat.donnePar,
  decide_le: mandat.decideLe?.toISOString() ?? null,
  decide_par: mandat.decidePar,
  resilie_le: mandat.resilieLe?.toISOString() ?? null,
  resilie_par: mandat.resiliePar,
});

const instant = (iso: string | null): Date | null => (iso === null ? null : new Date(iso));

export const mandatDepuis = (row: MandatRow): DonneesMandat => ({
  id: row.id,
  version: row.version,
  mandantId: row.mandant_id,
  mandataireId: row.mandataire_id,
  du: row.du as Jour,
  au: row.au as Jour | null,
  document: {
    nom: row.document_nom,
    sha256: row.document_sha256,
    taille: row.document_taille,
    mime: row.document_mime,
  },
  statut: row.statut,
  donneLe: new Date(row.donne_le),
  donnePar: row.donne_par,
  decideLe: instant(row.decide_le),
  decidePar: row.decide_par,
  resilieLe: instant(row.resilie_le),
  resiliePar: row.resilie_par,
});
