import type { Courriel } from '../../../../kernel/domain/Courriel.ts';
import type { Database } from '../../../../platform/knex/Database.ts';
import type { Identite, PersonneNommee, PersonneTrouvee } from '../../application/ComptesFacade.ts';
import type { UtilisateurReader } from '../../application/ports/UtilisateurReader.ts';
import type { Profil } from '../../application/Profil.ts';
import { CompteIntrouvable } from '../../domain/erreurs.ts';
import {
  identiteDepuis,
  personneDepuis,
  profilDepuis,
  type IdentiteRow,
  type UtilisateurRow,
} from './utilisateurRows.ts';

const IDENTITE = {
  name: 'comptes.identite',
  text: `SELECT id, prenom, nom, courriel, langue, derniere_connexion, support, statut
         FROM comptes_utilisateurs WHERE id = ?`,
} as const;

/** As many ids as both engines take in one query. */
const LOT = 500;

export class KnexUtilisateurReader implements UtilisateurReader {
  constructor(private readonly database: Database) {}

  async identite(id: number): Promise<Identite | undefined> {
    const [row] = await this.database.query<IdentiteRow>(IDENTITE, [id]);
    return row && identiteDepuis(row);
  }

  async nommer(ids: readonly number[]): Promise<ReadonlyMap<number, PersonneNommee>> {
    const distincts = [...new Set(ids)];
    const nommees = new Map<number, PersonneNommee>();
    for (let debut = 0; debut < distincts.length; debut += LOT) {
      const lot = distincts.slice(debut, debut + LOT);
      for (const row of await this.utilisateurs().whereIn('id', lot))
        nommees.set(row.id, personneDepuis(row));
    }
    return nommees;
  }

  async trouverParCourriel(courriel: Courriel): Promise<PersonneTrouvee | undefined> {
    const [row] = await this.utilisateurs().where({ courriel });
    return row && { ...personneDepuis(row), actif: row.statut === 'ACTIF' };
  }

  async profil(id: number): Promise<Profil> {
    const [row] = await this.utilisateurs().where({ id });
    if (!row) throw new CompteIntrouvable(id);
    return profilDepuis(row);
  }

  private utilisateurs() {
    return this.database.from<UtilisateurRow>('comptes_utilisateurs').select('*');
  }
}
