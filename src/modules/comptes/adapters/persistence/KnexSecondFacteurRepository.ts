import type { Database } from '../../../../platform/knex/Database.ts';
import type { SecondFacteurRepository } from '../../application/ports/SecondFacteurRepository.ts';
import { CompteModifieEntretemps } from '../../domain/erreurs.ts';
import { SecondFacteur } from '../../domain/second-facteur/SecondFacteur.ts';
import { etatDepuis, rowDe, type SecondFacteurRow } from './secondFacteurRows.ts';

const EST_ACTIF = {
  name: 'comptes.seconds-facteurs.est-actif',
  text: 'SELECT 1 AS un FROM comptes_seconds_facteurs WHERE utilisateur_id = ? AND actif_depuis IS NOT NULL',
} as const;

export class KnexSecondFacteurRepository implements SecondFacteurRepository {
  constructor(private readonly database: Database) {}

  async find(utilisateurId: number): Promise<SecondFacteur | undefined> {
    const [row] = await this.facteurs().where({ utilisateur_id: utilisateurId }).select('*');
    return row && SecondFacteur.restituer(etatDepuis(row));
  }

  async estActif(utilisateurId: number): Promise<boolean> {
    return (await this.database.query(EST_ACTIF, [utilisateurId])).length === 1;
  }

  async save({ etat }: SecondFacteur): Promise<void> {
    const { utilisateur_id, version, ...valeurs } = rowDe(etat);
    const ecrits: number =
      version === 0
        ? (
            (await this.facteurs()
              .insert({ utilisateur_id, version: 1, ...valeurs })
              .onConflict('utilisateur_id')
              .ignore()
              .returning('utilisateur_id')) as unknown[]
          ).length
        : await this.facteurs()
            .where({ utilisateur_id, version })
            .update({ ...valeurs, version: version + 1 });
    if (ecrits !== 1) throw new CompteModifieEntretemps(utilisateur_id);
  }

  async retirer(utilisateurId: number): Promise<void> {
    await this.facteurs().where({ utilisateur_id: utilisateurId }).delete();
  }

  private facteurs() {
    return this.database.from<SecondFacteurRow>('comptes_seconds_facteurs');
  }
}
