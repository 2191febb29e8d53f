import type { Clock } from '../../../../kernel/application/Clock.ts';
import type { Siret } from '../../../../kernel/domain/Siret.ts';
import type { Database } from '../../../../platform/knex/Database.ts';
import type {
  RepertoireDesEntreprises,
  ReponseDuRepertoire,
} from '../../application/ports/RepertoireDesEntreprises.ts';

const TABLE = 'structures_insee';
const UN_JOUR_MS = 86_400_000;

interface ReponseRow {
  siret: string;
  reponse: string;
  lu_le: string;
}

/** Remembers for a day what the répertoire has answered; that it did not answer is not remembered. */
export class KnexRepertoireMemorise implements RepertoireDesEntreprises {
  constructor(
    private readonly database: Database,
    private readonly repertoire: RepertoireDesEntreprises,
    private readonly clock: Clock,
  ) {}

  get branche(): boolean {
    return this.repertoire.branche;
  }

  async trouver(siret: Siret): Promise<ReponseDuRepertoire> {
    const maintenant = this.clock.now();
    const depuis = new Date(maintenant.getTime() - UN_JOUR_MS).toISOString();
    const row = await this.database
      .from<ReponseRow>(TABLE)
      .where({ siret })
      .where('lu_le', '>', depuis)
      .first();
    if (row) return JSON.parse(row.reponse) as ReponseDuRepertoire;

    const recue = await this.repertoire.trouver(siret);
    if (recue.nature !== 'INDISPONIBLE') {
      await this.database
        .from<ReponseRow>(TABLE)
        .insert({ siret, reponse: JSON.stringify(recue), lu_le: maintenant.toISOString() })
        .onConflict('siret')
        .merge();
    }
    return recue;
  }
}
