import type { Courriel } from '../../../../kernel/domain/Courriel.ts';
import type { Database } from '../../../../platform/knex/Database.ts';
import type { UtilisateurRepository } from '../../application/ports/UtilisateurRepository.ts';
import { AdresseIndisponible } from '../../domain/adresse/erreurs.ts';
import { CompteIntrouvable, CompteModifieEntretemps } from '../../domain/erreurs.ts';
import { Utilisateur } from '../../domain/Utilisateur.ts';
import { etatDepuis, rowDe, type UtilisateurRow } from './utilisateurRows.ts';

const COLONNES = `id, version, courriel, nom, prenom, courriel_contact, langue, statut, mot_de_passe, echecs,
  verrouille_jusque, derniere_connexion, connexion_courante, support, cree_le,
  courriel_contact_en_attente, ferme_le`;

const lecture = (nom: string, condition: string) => {
  const text = `SELECT ${COLONNES} FROM comptes_utilisateurs WHERE ${condition}`;
  return { sqlite: { name: nom, text }, postgres: { name: nom, text: `${text} FOR UPDATE` } } as const;
};

const PAR_ID = lecture('comptes.utilisateurs.get', 'id = ?');
const PAR_COURRIEL = lecture('comptes.utilisateurs.par-courriel', 'courriel = ?');

export class KnexUtilisateurRepository implements UtilisateurRepository {
  constructor(private readonly database: Database) {}

  async get(id: number): Promise<Utilisateur> {
    const [row] = await this.database.query<UtilisateurRow>(PAR_ID[this.database.dialect], [id]);
    if (!row) throw new CompteIntrouvable(id);
    return Utilisateur.restituer(etatDepuis(row));
  }

  async findParCourriel(courriel: Courriel): Promise<Utilisateur | undefined> {
    const [row] = await this.database.query<UtilisateurRow>(PAR_COURRIEL[this.database.dialect], [courriel]);
    return row && Utilisateur.restituer(etatDepuis(row));
  }

  async add({ etat }: Utilisateur): Promise<boolean> {
    const ajoutes = (await this.database
      .from<UtilisateurRow>('comptes_utilisateurs')
      .insert(rowDe(etat))
      .onConflict('courriel')
      .ignore()
      .returning('id')) as unknown[];
    return ajoutes.length === 1;
  }

  async save({ etat }: Utilisateur): Promise<void> {
    const { id, version, ...valeurs } = rowDe(etat);
    const touches = await this.database
      .from<UtilisateurRow>('comptes_utilisateurs')
      .where({ id, version })
      .update({ ...valeurs, version: version + 1 })
      .catch((error: unknown) => {
        throw estAdresseEnDouble(error) ? new AdresseIndisponible() : error;
      });
    if (touches !== 1) throw new CompteModifieEntretemps(id);
  }
}

/** The only unique value that a saved account may change is its address: two accounts came to one at the same time. */
const estAdresseEnDouble = (error: unknown): boolean => {
  const { code, message = '' } = error as { code?: string; message?: string };
  return code === '23505' || (code === 'SQLITE_CONSTRAINT' && message.includes('UNIQUE'));
};
