import type { CodeEspace } from '../../../../kernel/domain/Espace.ts';
import type { Database } from '../../../../platform/knex/Database.ts';
import type { AbonnementRepository } from '../../application/ports/AbonnementRepository.ts';
import { Abonnement } from '../../domain/abonnement/Abonnement.ts';
import {
  AbonnementDejaDemande,
  AbonnementIntrouvable,
  AbonnementModifieEntretemps,
} from '../../domain/erreursDAcces.ts';
import { donneesDepuis, rowDe, type AbonnementRow } from './abonnementRows.ts';

const TABLE = 'structures_abonnements';

const DE_LA_PERSONNE = `FROM structures_rattachements r WHERE r.structure_id = ?
  AND r.utilisateur_id = ${TABLE}.utilisateur_id AND r.statut IN ('EN_COURS_DE_VALIDATION', 'VALIDEE', 'DESACTIVEE')`;

const SUIVRE = {
  name: 'structures.abonnements-suivre',
  text: `UPDATE ${TABLE} SET structure_id = ?, rattachement_id = (SELECT r.id ${DE_LA_PERSONNE}), version = version + 1
    WHERE structure_id = ? AND statut = 'EN_COURS_DE_VALIDATION' AND EXISTS (SELECT 1 ${DE_LA_PERSONNE})`,
} as const;

export class KnexAbonnementRepository implements AbonnementRepository {
  constructor(private readonly database: Database) {}

  async get(id: number): Promise<Abonnement> {
    const row = await this.database.from<AbonnementRow>(TABLE).where({ id }).first();
    if (!row) throw new AbonnementIntrouvable(id);
    return Abonnement.restituer(donneesDepuis(row));
  }

  async enAttente(utilisateurId: number, structureId: number): Promise<readonly CodeEspace[]> {
    const rows = await this.database
      .from<AbonnementRow>(TABLE)
      .where({ utilisateur_id: utilisateurId, structure_id: structureId })
      .whereRaw(`statut = 'EN_COURS_DE_VALIDATION'`);
    return rows.map(({ espace }) => espace);
  }

  async suivre(ancienneId: number, nouvelleId: number): Promise<void> {
    await this.database.query(SUIVRE, [nouvelleId, nouvelleId, ancienneId, nouvelleId]);
  }

  save(abonnement: Abonnement): Promise<void> {
    return abonnement.donnees.version === 0 ? this.insert(abonnement) : this.update(abonnement);
  }

  private async insert({ donnees }: Abonnement): Promise<void> {
    const inserted = await this.database
      .from<AbonnementRow>(TABLE)
      .insert(rowDe(donnees))
      .onConflict()
      .ignore()
      .returning('id');
    if (inserted.length === 0) throw new AbonnementDejaDemande(donnees.espace);
  }

  private async update({ donnees }: Abonnement): Promise<void> {
    const { id, version } = donnees;
    const updated = await this.database
      .from<AbonnementRow>(TABLE)
      .where({ id, version })
      .update(rowDe(donnees));
    if (updated === 0) throw new AbonnementModifieEntretemps(id);
  }
}
