import type { PartDeProgramme } from '../../../../platform/acteur/PartDeProgramme.ts';
import type { Database } from '../../../../platform/knex/Database.ts';
import type { Statement } from '../../../../platform/knex/Statement.ts';
import type { Admission, Admissions } from '../../application/ports/Admissions.ts';
import { domainesDepuis } from './raccordementRows.ts';

interface AdmissionRow {
  application_id: number;
  structure_id: number;
  domaines: string;
  compte_id: number | null;
  empreinte: string | null;
  expire_le: string | null;
  droits: string | null;
}

export class KnexAdmissions implements Admissions {
  private readonly lecture: Statement;

  constructor(
    private readonly database: Database,
    private readonly part: PartDeProgramme,
  ) {
    this.lecture = {
      name: 'raccordements.admission',
      text: `SELECT a.id AS application_id, a.structure_id, a.domaines, c.id AS compte_id, c.empreinte, c.expire_le,
          ${part.requete(database.dialect, 'a.structure_id')} AS droits
        FROM raccordements_applications a
        LEFT JOIN raccordements_comptes c
          ON c.login = ? AND c.structure_id = a.structure_id AND c.revoque_le IS NULL
        WHERE a.client_id = ? AND a.revoquee_le IS NULL
          AND NOT EXISTS (SELECT 1 FROM raccordements_jetons_revoques j WHERE j.jti = ?)`,
    };
  }

  async lire(
    { clientId, jti }: { readonly clientId: string; readonly jti: string },
    login: string,
  ): Promise<Admission | undefined> {
    const [row] = await this.database.query<AdmissionRow>(this.lecture, [login, clientId, jti]);
    if (!row) return undefined;
    const { compte_id: id, empreinte, expire_le: expireLe, structure_id: structureId } = row;
    return {
      droits: await this.part.lire(row.droits),
      applicationId: row.application_id,
      domaines: new Set(domainesDepuis(row.domaines)),
      compte:
        id === null || empreinte === null || expireLe === null
          ? null
          : { id, login, structureId, empreinte, expireLe: new Date(expireLe) },
    };
  }
}
