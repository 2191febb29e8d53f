import type { Habilitation } from '../../../../kernel/application/Acteur.ts';
import type { CodeEspace } from '../../../../kernel/domain/Espace.ts';
import type { Database } from '../../../../platform/knex/Database.ts';
import { designationComplete } from '../../application/designationComplete.ts';
import type { HabilitationsReader } from '../../application/ports/HabilitationsReader.ts';
import { droitsEffectifs } from '../../domain/espace/DroitsEspaces.ts';
import type { Role } from '../../domain/rattachement/Role.ts';
import type { StatutStructure } from '../../domain/structure/DonneesStructure.ts';
import { droitsDepuis } from './rattachementRows.ts';

const HABILITATIONS = {
  name: 'structures.habilitations',
  text: `SELECT r.structure_id, r.role, r.espaces, s.identifiant, s.designation, s.publique, s.statut, s.espaces AS ouverts
    FROM structures_rattachements r JOIN structures_fiches s ON s.id = r.structure_id
    WHERE r.utilisateur_id = ? AND r.statut = 'VALIDEE' ORDER BY s.tri, s.id`,
} as const;

interface HabilitationRow {
  structure_id: number;
  role: Role;
  espaces: string;
  identifiant: string;
  designation: string;
  publique: boolean | number;
  statut: StatutStructure;
  ouverts: string;
}

export class KnexHabilitationsReader implements HabilitationsReader {
  constructor(private readonly database: Database) {}

  async habilitationsDe(utilisateurId: number): Promise<readonly Habilitation[]> {
    const rows = await this.database.query<HabilitationRow>(HABILITATIONS, [utilisateurId]);
    return rows.map((row) => ({
      structureId: row.structure_id,
      designation: designationComplete(row),
      publique: Boolean(row.publique),
      role: row.role,
      espaces: droitsEffectifs(
        droitsDepuis(row.espaces),
        JSON.parse(row.ouverts) as readonly CodeEspace[],
        row.statut,
      ),
    }));
  }
}
