import type { Database } from '../../../../../platform/knex/Database.ts';
import type { Value } from '../../../../../platform/knex/RawConnection.ts';
import type {
  EcartDeMemoire,
  PieceReprise,
  SourcesComparees,
  TotalCompare,
} from '../../../application/ports/RepriseDesMemoires.ts';
import {
  requeteDesEcarts,
  requeteDesMemoiresEnTrop,
  requeteDesPieces,
  requeteDesTotaux,
  type Objet,
} from './comparaisons.ts';
import { nommer } from './nommer.ts';
import type { Codes } from './projections.ts';

interface EcartRow {
  memoire_id: number;
  rang: number | null;
  contenu: string | null;
  quoi: string;
}

interface TotalRow {
  structure_id: number;
  annee: number | null;
  etat: string;
  nombre_attendu: number | string;
  centimes_attendus: number | string;
  nombre_trouve: number | string;
  centimes_trouves: number | string;
}

const LOT_DE_PIECES = 10_000;

const OBJETS: readonly Objet[] = ['memoire', 'ligne', 'debours', 'etat', 'piece'];

/** What was taken over, against the rows from which it was taken: every row, in as many joins as there are tables. */
export class ComparaisonDesMemoires {
  constructor(
    private readonly database: Database,
    private readonly codes: Codes,
  ) {}

  async totaux(sources: SourcesComparees): Promise<readonly TotalCompare[]> {
    const rows = await this.lire<TotalRow>('totaux', requeteDesTotaux(this.database.dialect, sources));
    return rows.map((row) => ({
      structureId: row.structure_id,
      annee: row.annee,
      etat: row.etat,
      attendu: {
        nombre: Number(row.nombre_attendu),
        centimes: Number(row.centimes_attendus),
      },
      trouve: {
        nombre: Number(row.nombre_trouve),
        centimes: Number(row.centimes_trouves),
      },
    }));
  }

  async ecarts(sources: SourcesComparees, limite: number): Promise<readonly EcartDeMemoire[]> {
    const trouves: EcartDeMemoire[] = [];
    const requetes: readonly (readonly [Objet, string, string])[] = [
      ...OBJETS.map((objet) => {
        const texte = requeteDesEcarts(this.database.dialect, sources, this.codes, objet);
        return [objet, `ecarts.${objet}`, texte] as const;
      }),
      ['memoire', 'en-trop', requeteDesMemoiresEnTrop(sources)],
    ];
    for (const [objet, nom, texte] of requetes) {
      const rows = await this.lire<EcartRow>(nom, texte, [limite]);
      trouves.push(
        ...rows.map(({ memoire_id: memoireId, rang, contenu, quoi }) => ({
          memoireId,
          objet,
          rang,
          contenu,
          quoi: quoi.split(','),
        })),
      );
    }
    return trouves;
  }

  async *pieces(sources: SourcesComparees): AsyncGenerator<readonly PieceReprise[]> {
    const texte = requeteDesPieces(sources);
    for (let sha256 = '', id = 0; ;) {
      const rows = await this.lire<{
        memoire_id: number;
        id: number;
        sha256: string;
      }>('pieces', texte, [sha256, id, LOT_DE_PIECES]);
      const derniere = rows.at(-1);
      if (derniere === undefined) return;
      ({ sha256, id } = derniere);
      yield rows.map((row) => ({
        memoireId: row.memoire_id,
        pieceId: row.id,
        sha256: row.sha256,
      }));
    }
  }

  /** However long it takes, and with room for its joins. */
  private lire<Row>(nom: string, text: string, valeurs: readonly Value[] = []): Promise<Row[]> {
    return this.database.run(async () => {
      if (this.database.dialect === 'postgres') {
        for (const [reglage, valeur] of REGLAGES) {
          await this.database.query({
            name: `memoires.reprise.regler.${reglage}`,
            text: `SET LOCAL ${reglage} = '${valeur}'`,
          });
        }
      }
      return this.database.query<Row>(nommer(nom, text), valeurs);
    });
  }
}

const REGLAGES = [
  ['statement_timeout', '0'],
  ['work_mem', '128MB'],
  ['enable_nestloop', 'off'],
] as const;
