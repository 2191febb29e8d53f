import type { Database } from '../../../../platform/knex/Database.ts';
import type { Value } from '../../../../platform/knex/RawConnection.ts';
import type { MemoireRepository } from '../../application/ports/MemoireRepository.ts';
import type { DonneesMemoire } from '../../domain/DonneesMemoire.ts';
import { Memoire } from '../../domain/Memoire.ts';
import { MemoireIntrouvable, MemoireModifieEntretemps } from '../../domain/erreurs.ts';
import { indexDe } from './indexDe.ts';
import {
  donneesDe,
  rowDe,
  tupleDEntree,
  tupleDeDebours,
  tupleDeLigne,
  tupleDePiece,
  type MemoireLu,
  type Tuple,
} from './memoireRows.ts';
import { COLONNES, memoireStatements, type MemoireStatements, type Partie } from './memoireStatements.ts';

/** Writes what an act has changed and nothing else: a part that is still the object that was read is left alone. */
export class KnexMemoireRepository implements MemoireRepository {
  private readonly statements: MemoireStatements;

  constructor(private readonly database: Database) {
    this.statements = memoireStatements(database.dialect);
  }

  async get(id: number): Promise<Memoire> {
    const [row] = await this.database.query<MemoireLu>(this.statements.lire, [id]);
    if (!row) throw new MemoireIntrouvable(id);
    return Memoire.restituer(donneesDe(row));
  }

  save({ etat, origine }: Memoire): Promise<number> {
    return this.database.run(() =>
      origine === null || origine.version === 0 ? this.creer(etat) : this.garder(etat, origine),
    );
  }

  private async creer(etat: DonneesMemoire): Promise<number> {
    const version = 1;
    const crees = await this.database.query(this.statements.creer, [etat.id, ...valeurs(etat, version)]);
    if (crees.length === 0) throw new MemoireModifieEntretemps(etat.id);
    await this.ajouter(etat.id, 'lignes', etat.lignes.map(tupleDeLigne));
    await this.ajouter(etat.id, 'debours', etat.debours.map(tupleDeDebours));
    await this.ajouter(etat.id, 'pieces', etat.pieces.map(tupleDePiece));
    await this.ajouter(etat.id, 'historique', etat.historique.map(tupleDEntree));
    await this.indexer(etat);
    return version;
  }

  private async garder(etat: DonneesMemoire, origine: DonneesMemoire): Promise<number> {
    const version = origine.version + 1;
    await this.garderLeMemoire(etat, origine, version);
    if (etat.lignes !== origine.lignes)
      await this.remplacer(etat.id, 'lignes', etat.lignes.map(tupleDeLigne));
    if (etat.debours !== origine.debours)
      await this.remplacer(etat.id, 'debours', etat.debours.map(tupleDeDebours));
    if (etat.pieces !== origine.pieces) await this.rapprocherPieces(etat, origine);
    if (indexDe(etat).join() !== indexDe(origine).join()) await this.indexer(etat);
    return version;
  }

  private async garderLeMemoire(
    etat: DonneesMemoire,
    origine: DonneesMemoire,
    version: number,
  ): Promise<void> {
    const { garder, garderAvecEntree } = this.statements;
    const entrees = etat.historique.slice(origine.historique.length).map(tupleDEntree);
    const liees: readonly Value[] = [...valeurs(etat, version), etat.id, origine.version];
    const [entree] = entrees;

    const enUneFois = garderAvecEntree !== null && entrees.length === 1 && entree !== undefined;
    const gardes = enUneFois
      ? await this.database.query(garderAvecEntree, [...liees, ...entree])
      : await this.database.query(garder, liees);
    if (gardes.length === 0) throw new MemoireModifieEntretemps(etat.id);
    if (!enUneFois) await this.ajouter(etat.id, 'historique', entrees);
  }

  private async remplacer(id: number, partie: 'lignes' | 'debours', tuples: readonly Tuple[]): Promise<void> {
    await this.database.query(this.statements.vider[partie], [id]);
    await this.ajouter(id, partie, tuples);
  }

  private async rapprocherPieces({ id, pieces }: DonneesMemoire, origine: DonneesMemoire): Promise<void> {
    const retirees = origine.pieces.filter((piece) => !pieces.includes(piece)).map((piece) => piece.id);
    const jointes = pieces.filter((piece) => !origine.pieces.includes(piece));
    if (retirees.length > 0)
      await this.database.query(this.statements.retirerPieces, [id, JSON.stringify(retirees)]);
    await this.ajouter(id, 'pieces', jointes.map(tupleDePiece));
  }

  private async ajouter(id: number, partie: Partie, tuples: readonly Tuple[]): Promise<void> {
    if (tuples.length === 0) return;
    await this.database.query(this.statements.ajouter[partie], [id, JSON.stringify(tuples)]);
  }

  private async indexer(etat: DonneesMemoire): Promise<void> {
    await this.database.query(this.statements.indexer, indexDe(etat));
  }
}

const valeurs = (etat: DonneesMemoire, version: number): readonly Value[] => {
  const row = rowDe(etat, version);
  return COLONNES.map((colonne) => row[colonne]);
};
