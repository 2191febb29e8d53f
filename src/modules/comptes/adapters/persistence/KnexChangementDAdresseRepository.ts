import type { Database } from '../../../../platform/knex/Database.ts';
import type { ChangementDAdresseRepository } from '../../application/ports/ChangementDAdresseRepository.ts';
import { ChangementDAdresse } from '../../domain/adresse/ChangementDAdresse.ts';
import { CompteModifieEntretemps } from '../../domain/erreurs.ts';
import { etatDepuis, rowDe, type ChangementDAdresseRow } from './changementDAdresseRows.ts';

export class KnexChangementDAdresseRepository implements ChangementDAdresseRepository {
  constructor(private readonly database: Database) {}

  async find(utilisateurId: number): Promise<ChangementDAdresse | undefined> {
    const [row] = await this.changements().where({ utilisateur_id: utilisateurId }).select('*');
    return row && ChangementDAdresse.restituer(etatDepuis(row));
  }

  async save({ etat }: ChangementDAdresse): Promise<void> {
    const { utilisateur_id, version, ...valeurs } = rowDe(etat);
    if (version === 0) {
      await this.changements()
        .insert({ utilisateur_id, version: 1, ...valeurs })
        .onConflict('utilisateur_id')
        .merge();
      return;
    }
    const touches = await this.changements()
      .where({ utilisateur_id, version })
      .update({ ...valeurs, version: version + 1 });
    if (touches !== 1) throw new CompteModifieEntretemps(utilisateur_id);
  }

  async retirer(utilisateurId: number): Promise<void> {
    await this.changements().where({ utilisateur_id: utilisateurId }).delete();
  }

  private changements() {
    return this.database.from<ChangementDAdresseRow>('comptes_changements_d_adresse');
  }
}
