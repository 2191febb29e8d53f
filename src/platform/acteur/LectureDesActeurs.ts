import type { Acteur } from '../../kernel/application/Acteur.ts';
import type { Database } from '../knex/Database.ts';
import type { Statement } from '../knex/Statement.ts';
import type { ActeurSource } from './ActeurSource.ts';
import type { PartDActeur } from './PartDActeur.ts';

/** What the modules say of one person, as it was read. */
export type PartsLues = Readonly<Record<string, string | null>>;

/** Who acts and what she may do, as it stands at this moment: one prepared query, to which each module adds its part. */
export class LectureDesActeurs implements ActeurSource {
  /** ", (…) AS identite, (…) AS habilitations": to be added to a query over `p`, whose `p.id` is the person. */
  readonly colonnes: string;
  private readonly charge: Statement;

  constructor(
    private readonly database: Database,
    private readonly parts: readonly PartDActeur[],
  ) {
    const { dialect } = database;
    this.colonnes = parts.map((part) => `, ${part.requete(dialect)} AS ${part.nom}`).join('');
    const id = dialect === 'postgres' ? '?::bigint' : '?';
    this.charge = {
      name: 'platform.acteur',
      text: `SELECT p.id${this.colonnes} FROM (SELECT ${id} AS id) p`,
    };
  }

  async charger(utilisateurId: number): Promise<Acteur | undefined> {
    const [lues] = await this.database.query<PartsLues>(this.charge, [utilisateurId]);
    return lues && this.composer(utilisateurId, lues);
  }

  async composer(utilisateurId: number, lues: PartsLues): Promise<Acteur | undefined> {
    const acteur: Partial<Acteur> = { utilisateurId };
    for (const part of this.parts) {
      const dite = await part.lire(lues[part.nom] ?? null);
      if (dite === undefined) return undefined;
      Object.assign(acteur, dite);
    }
    return acteur as Acteur;
  }
}
