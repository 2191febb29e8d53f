import type { Database } from '../../../../platform/knex/Database.ts';
import type { AnnuaireDesComptes } from '../../application/annuaire/AnnuaireDesComptes.ts';
import type { CompteConsulte } from '../../application/annuaire/CompteConsulte.ts';
import type { StatutCompte } from '../../domain/StatutCompte.ts';

interface CompteRow {
  id: number;
  nom: string;
  prenom: string;
  courriel: string;
  statut: StatutCompte;
  verrouille_jusque: string | null;
  derniere_connexion: string | null;
  connexion_courante: string | null;
  support: boolean | number;
  cree_le: string;
  recherche: string;
}

const COLONNES = [
  'id',
  'nom',
  'prenom',
  'courriel',
  'statut',
  'verrouille_jusque',
  'derniere_connexion',
  'connexion_courante',
  'support',
  'cree_le',
] as const;

/** As many ids as both engines take in one query. */
const LOT = 500;

export class KnexAnnuaireDesComptes implements AnnuaireDesComptes {
  constructor(private readonly database: Database) {}

  async consulter(ids: readonly number[]): Promise<ReadonlyMap<number, CompteConsulte>> {
    const distincts = [...new Set(ids)];
    const comptes = new Map<number, CompteConsulte>();
    for (let debut = 0; debut < distincts.length; debut += LOT) {
      const rows = await this.comptes().whereIn('id', distincts.slice(debut, debut + LOT));
      for (const row of rows) comptes.set(row.id, compteDepuis(row));
    }
    return comptes;
  }

  /** The words hold letters and digits only: nothing to escape. */
  async chercher(mots: readonly string[], limite: number): Promise<readonly CompteConsulte[]> {
    const query = this.comptes().orderBy(['nom', 'prenom', 'id']).limit(limite);
    for (const mot of mots) query.where('recherche', 'like', `%${mot}%`);
    return (await query).map(compteDepuis);
  }

  private comptes() {
    return this.database.from<CompteRow>('comptes_utilisateurs').select<CompteRow[]>(...COLONNES);
  }
}

const compteDepuis = (row: CompteRow): CompteConsulte => ({
  id: row.id,
  nom: row.nom,
  prenom: row.prenom,
  courriel: row.courriel,
  statut: row.statut,
  verrouilleJusque: instantDe(row.verrouille_jusque),
  derniereConnexion: instantDe(row.connexion_courante ?? row.derniere_connexion),
  support: Boolean(row.support),
  creeLe: new Date(row.cree_le),
});

const instantDe = (texte: string | null): Date | null => (texte === null ? null : new Date(texte));
