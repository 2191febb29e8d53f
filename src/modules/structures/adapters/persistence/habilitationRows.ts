import type { Habilitation } from '../../../../kernel/application/Acteur.ts';
import type { CodeEspace } from '../../../../kernel/domain/Espace.ts';
import type { Jour } from '../../../../kernel/domain/Jour.ts';
import { designationComplete } from '../../application/designationComplete.ts';
import { droitsEffectifs } from '../../domain/espace/DroitsEspaces.ts';
import { droitsEnVigueur, rattachementEnVigueur } from '../../domain/rattachement/droitsEnVigueur.ts';
import type { Role } from '../../domain/rattachement/Role.ts';
import type { StatutStructure } from '../../domain/structure/DonneesStructure.ts';
import { droitsDepuis, periodeDepuis, periodesDepuis } from './rattachementRows.ts';

export interface HabilitationRow {
  structure_id: number;
  tete_id: number;
  role: Role;
  espaces: string;
  periodes_espaces: string;
  du: string | null;
  au: string | null;
  identifiant: string;
  designation: string;
  publique: boolean | number;
  statut: StatutStructure;
  ouverts: string;
  /** Some structure has given it a mandat: most are given none. */
  mandataire: boolean | number;
}

export const COLONNES_D_HABILITATION = [
  'structure_id',
  'tete_id',
  'role',
  'espaces',
  'periodes_espaces',
  'du',
  'au',
  'identifiant',
  'designation',
  'publique',
  'statut',
  'ouverts',
  'mandataire',
] as const satisfies readonly (keyof HabilitationRow)[];

export const ORDRE_DES_HABILITATIONS = ['tri', 'structure_id'] as const;

/**
 * A rattachement counts for the fiche that it is of, and for those that this one replaces: never the other way round.
 * `personne`: what stands for the id of the person in the query.
 */
export const requeteDesHabilitations = (personne: string): string =>
  `SELECT s.id AS structure_id, t.id AS tete_id, r.role, r.espaces, r.periodes_espaces, r.du, r.au, s.identifiant, s.designation, s.publique, t.statut, t.espaces AS ouverts, s.tri,
      EXISTS (SELECT 1 FROM structures_mandats m WHERE m.mandataire_id = s.id) AS mandataire
    FROM structures_rattachements r JOIN structures_fiches t ON t.id = r.structure_id
    JOIN structures_fiches s ON s.tete_id = t.id
    WHERE r.utilisateur_id = ${personne} AND r.statut = 'VALIDEE'`;

/** What is out of its days opens nothing. */
export const habilitationsDepuis = (rows: readonly HabilitationRow[], jour: Jour): readonly Habilitation[] =>
  rows
    .filter((row) => rattachementEnVigueur({ role: row.role, periode: periodeDepuis(row) }, jour))
    .map((row) => ({
      structureId: row.structure_id,
      designation: designationComplete(row),
      publique: Boolean(row.publique),
      role: row.role,
      espaces: droitsEffectifs(
        droitsEnVigueur(
          { espaces: droitsDepuis(row.espaces), periodesEspaces: periodesDepuis(row.periodes_espaces) },
          jour,
        ),
        JSON.parse(row.ouverts) as readonly CodeEspace[],
        row.statut,
      ),
      ...(row.tete_id !== row.structure_id && { teteId: row.tete_id }),
    }));
