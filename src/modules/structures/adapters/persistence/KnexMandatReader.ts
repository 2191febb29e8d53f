import type { Clock } from '../../../../kernel/application/Clock.ts';
import type { CodeEspace } from '../../../../kernel/domain/Espace.ts';
import { jourDe, type Jour } from '../../../../kernel/domain/Jour.ts';
import type { Database } from '../../../../platform/knex/Database.ts';
import type { Dialect } from '../../../../platform/knex/Dialect.ts';
import type {
  MandatLu,
  MandatOuvrant,
  MandatReader,
  PageDeMandats,
  SensDuMandat,
} from '../../application/ports/MandatReader.ts';
import { estEnVigueurLe } from '../../domain/mandat/DonneesMandat.ts';
import { obstacleAuMandat, type ObstacleAuMandat } from '../../domain/mandat/obstacleAuMandat.ts';
import type { StatutStructure } from '../../domain/structure/DonneesStructure.ts';
import { COLONNES_DE_MANDAT, mandatDepuis, type MandatRow } from './mandatRows.ts';

interface NomsRow {
  mandant_identifiant: string;
  mandant_designation: string;
  mandataire_identifiant: string;
  mandataire_designation: string;
}

interface PartiesRow extends NomsRow, Pick<MandatRow, 'mandant_id' | 'mandataire_id'> {
  mandant_statut: StatutStructure;
  mandant_tete_id: number;
  mandant_espaces: string;
  mandataire_statut: StatutStructure;
  mandataire_tete_id: number;
}

type OuvrantRow = PartiesRow & Pick<MandatRow, 'statut' | 'du' | 'au'>;

const PARTIES = `a.identifiant AS mandant_identifiant, a.designation AS mandant_designation,
  b.identifiant AS mandataire_identifiant, b.designation AS mandataire_designation,
  a.statut AS mandant_statut, a.tete_id AS mandant_tete_id, a.espaces AS mandant_espaces,
  b.statut AS mandataire_statut, b.tete_id AS mandataire_tete_id`;

const JOINTURES = `FROM structures_mandats m JOIN structures_fiches a ON a.id = m.mandant_id
  JOIN structures_fiches b ON b.id = m.mandataire_id`;

const unePage = (name: string, colonne: 'mandant_id' | 'mandataire_id') => ({
  name,
  text: `SELECT ${COLONNES_DE_MANDAT.map((une) => `m.${une}`).join(', ')}, ${PARTIES} ${JOINTURES}
    WHERE m.${colonne} = ? AND m.id < ? ORDER BY m.id DESC LIMIT ?`,
});

const PAGES: Readonly<Record<SensDuMandat, ReturnType<typeof unePage>>> = {
  DONNES: unePage('structures.mandats-donnes', 'mandant_id'),
  RECUS: unePage('structures.mandats-recus-page', 'mandataire_id'),
};

const recus = (dialect: Dialect) => ({
  name: 'structures.mandats-recus',
  text: `SELECT m.mandant_id, m.mandataire_id, m.statut, m.du, m.au, ${PARTIES} ${JOINTURES}
    WHERE m.mandataire_id ${dialect === 'postgres' ? '= ANY(?::bigint[])' : 'IN (SELECT value FROM json_each(?))'}
    AND m.decide_le IS NOT NULL AND m.statut IN ('ACCEPTE', 'RESILIE') ORDER BY a.tri, m.id`,
});

export class KnexMandatReader implements MandatReader {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  async page(
    sens: SensDuMandat,
    structureId: number,
    apres: number | null,
    limite: number,
  ): Promise<PageDeMandats> {
    const valeurs = [structureId, apres ?? Number.MAX_SAFE_INTEGER, limite + 1];
    const rows = await this.database.query<MandatRow & PartiesRow>(PAGES[sens], valeurs);
    const lus = rows.slice(0, limite);
    return {
      mandats: lus.map((row) => ({
        ...mandatDepuis(row),
        ...structuresDe(row),
        obstacle: obstacleDe(row),
      })),
      suivant: rows.length > limite ? (lus.at(-1)?.id ?? null) : null,
    };
  }

  async recusPar(mandataireIds: readonly number[]): Promise<readonly MandatOuvrant[]> {
    const { dialect } = this.database;
    const ids = dialect === 'postgres' ? `{${mandataireIds.join(',')}}` : JSON.stringify(mandataireIds);
    const rows = await this.database.query<OuvrantRow>(recus(dialect), [ids]);
    const aujourdHui = jourDe(this.clock.now());
    const ouvrants = new Map<string, MandatOuvrant>();
    for (const row of rows) {
      const cle = `${row.mandant_id}:${row.mandataire_id}`;
      const enVigueur =
        estEnVigueurLe({ statut: row.statut, du: row.du as Jour, au: row.au as Jour | null }, aujourdHui) &&
        obstacleDe(row) === null;
      if (enVigueur || !ouvrants.has(cle)) ouvrants.set(cle, { ...structuresDe(row), enVigueur });
    }
    return [...ouvrants.values()];
  }
}

const obstacleDe = (row: PartiesRow): ObstacleAuMandat | null =>
  obstacleAuMandat({
    mandant: {
      id: row.mandant_id,
      teteId: row.mandant_tete_id,
      statut: row.mandant_statut,
      espaces: JSON.parse(row.mandant_espaces) as readonly CodeEspace[],
    },
    mandataire: { id: row.mandataire_id, teteId: row.mandataire_tete_id, statut: row.mandataire_statut },
  });

const structuresDe = (row: PartiesRow): Pick<MandatLu, 'mandant' | 'mandataire'> => ({
  mandant: {
    id: row.mandant_id,
    identifiant: row.mandant_identifiant,
    designation: row.mandant_designation,
  },
  mandataire: {
    id: row.mandataire_id,
    identifiant: row.mandataire_identifiant,
    designation: row.mandataire_designation,
  },
});
