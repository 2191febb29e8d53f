import type { Knex } from 'knex';
import type { Database } from '../../../../platform/knex/Database.ts';
import type {
  ColonneDeStructures,
  CriteresDeStructures,
  PerimetreDeRecherche,
  RechercheDeStructures,
  StructuresTrouvees,
  TrancheDeStructures,
} from '../../application/ports/RechercheDeStructures.ts';
import type { Service } from '../../domain/structure/Service.ts';
import { COLONNES_RESUME, resumeDepuis, type ResumeRow, type StructureRow } from './structureRows.ts';

const TABLE = 'structures_fiches';

/** As the partial index of the public ones says it. */
const PUBLIQUES = `publique AND statut = 'ACTIVE'`;

const COLONNES: Readonly<Record<ColonneDeStructures, keyof ResumeRow>> = {
  IDENTIFIANT: 'identifiant',
  DESIGNATION: 'tri',
  TYPE: 'type_identifiant',
  STATUT: 'statut',
};

/** What is searched after the name: the identifier, the town and the postcode. */
const APRES_LE_NOM = 'substr(recherche, length(tri) + 2)';

export class KnexRechercheDeStructures implements RechercheDeStructures {
  constructor(private readonly database: Database) {}

  async chercher(
    criteres: CriteresDeStructures,
    perimetre: PerimetreDeRecherche,
    { depuis, limite, colonne, sens }: TrancheDeStructures,
  ): Promise<StructuresTrouvees> {
    const comptes: { nombre: number }[] = await this.requete(criteres, perimetre).count('* as nombre');
    const total = comptes[0]?.nombre ?? 0;
    if (depuis >= total) return { structures: [], total };
    const rows = (await this.requete(criteres, perimetre)
      .select(...COLONNES_RESUME)
      .orderBy(COLONNES[colonne], sens)
      .orderBy('id', sens)
      .limit(limite)
      .offset(depuis)) as readonly ResumeRow[];
    return { structures: rows.map(resumeDepuis), total };
  }

  async servicesDe(structureIds: readonly number[]): Promise<ReadonlyMap<number, readonly Service[]>> {
    const rows = await this.database
      .from<StructureRow>(TABLE)
      .select('id', 'services')
      .whereIn('id', [...structureIds]);
    return new Map(rows.map(({ id, services }) => [id, JSON.parse(services) as readonly Service[]]));
  }

  /** The words hold letters and digits only: nothing to escape. */
  protected requete(criteres: CriteresDeStructures, perimetre: PerimetreDeRecherche): Knex.QueryBuilder {
    const { identifiants, type, codePostal, pays, publique, statut } = criteres;
    const query: Knex.QueryBuilder = this.database
      .from<StructureRow>(TABLE)
      .where((visible) => dansLePerimetre(visible, perimetre, identifiants !== null));
    if (identifiants !== null) designees(query, identifiants);
    if (type !== null) query.where({ type_identifiant: type });
    if (codePostal !== null) query.where({ code_postal: codePostal });
    if (pays !== null) query.where({ pays });
    if (publique !== null) query.whereRaw(publique ? 'publique' : 'NOT publique');
    if (statut !== null) query.where({ statut });
    for (const mot of criteres.nom) query.where('tri', 'like', `%${mot}%`);
    for (const mot of criteres.ville) query.whereRaw(`${APRES_LE_NOM} LIKE ?`, [`%${mot}%`]);
    for (const mot of criteres.texte) query.where('recherche', 'like', `%${mot}%`);
    return query;
  }
}

/** Where an identifier is asked for, few rows are left to be looked at; otherwise the indexes find those that may be. */
const dansLePerimetre = (
  query: Knex.QueryBuilder,
  { siennes, autresParIdentifiant }: PerimetreDeRecherche,
  designee: boolean,
): void => {
  if (!designee) return trouvablesParIndex(query, siennes);
  query.whereRaw(`(${PUBLIQUES})`);
  if (siennes.length > 0) query.orWhereIn('id', [...siennes]);
  if (autresParIdentifiant) query.orWhereRaw(`(statut = 'ACTIVE' AND type_identifiant <> 'PARTICULIER')`);
};

const trouvablesParIndex = (query: Knex.QueryBuilder, siennes: readonly number[]): void => {
  const places = siennes.map(() => '?').join(', ');
  const celles = places === '' ? '' : ` UNION SELECT id FROM ${TABLE} WHERE id IN (${places})`;
  query.whereRaw(`id IN (SELECT id FROM ${TABLE} WHERE ${PUBLIQUES}${celles})`, [...siennes]);
};

/** Found first, by the index of the identifiers, whatever the rest of what is asked. */
const designees = (query: Knex.QueryBuilder, identifiants: readonly string[]): void => {
  const places = identifiants.map(() => '?').join(', ');
  query.whereRaw(
    `id IN (SELECT id FROM ${TABLE} WHERE identifiant IN (${places})
      UNION SELECT tete_id FROM ${TABLE} WHERE identifiant IN (${places}))`,
    [...identifiants, ...identifiants],
  );
};
