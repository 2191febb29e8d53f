import type { Habilitation } from '../../../../kernel/application/Acteur.ts';
import type { Clock } from '../../../../kernel/application/Clock.ts';
import type { CodeEspace } from '../../../../kernel/domain/Espace.ts';
import { jourDe } from '../../../../kernel/domain/Jour.ts';
import type { Database } from '../../../../platform/knex/Database.ts';
import { designationComplete } from '../../application/designationComplete.ts';
import type { HabilitationsReader } from '../../application/ports/HabilitationsReader.ts';
import { droitsEffectifs } from '../../domain/espace/DroitsEspaces.ts';
import { droitsEnVigueur, rattachementEnVigueur } from '../../domain/rattachement/droitsEnVigueur.ts';
import type { Role } from '../../domain/rattachement/Role.ts';
import type { StatutStructure } from '../../domain/structure/DonneesStructure.ts';
import { droitsDepuis, periodeDepuis, periodesDepuis } from './rattachementRows.ts';

const HABILITATIONS = {
  name: 'structures.habilitations',
  text: `SELECT r.structure_id, r.role, r.espaces, r.periodes_espaces, r.du, r.au, s.identifiant, s.designation, s.publique, s.statut, s.espaces AS ouverts
    FROM structures_rattachements r JOIN structures_fiches s ON s.id = r.structure_id
    WHERE r.utilisateur_id = ? AND r.statut = 'VALIDEE' ORDER BY s.tri, s.id`,
} as const;

interface HabilitationRow {
  structure_id: number;
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
}

export class KnexHabilitationsReader implements HabilitationsReader {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  async habilitationsDe(utilisateurId: number): Promise<readonly Habilitation[]> {
    const rows = await this.database.query<HabilitationRow>(HABILITATIONS, [utilisateurId]);
    const jour = jourDe(this.clock.now());
    const ouvertes = rows.filter((row) =>
      rattachementEnVigueur({ role: row.role, periode: periodeDepuis(row) }, jour),
    );
    return ouvertes.map((row) => ({
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
    }));
  }
}
