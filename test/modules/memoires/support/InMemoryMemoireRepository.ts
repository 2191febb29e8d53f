import type { MemoireRepository } from '../../../../src/modules/memoires/application/ports/MemoireRepository.ts';
import type { DonneesMemoire } from '../../../../src/modules/memoires/domain/DonneesMemoire.ts';
import {
  MemoireIntrouvable,
  MemoireModifieEntretemps,
} from '../../../../src/modules/memoires/domain/erreurs.ts';
import { Memoire } from '../../../../src/modules/memoires/domain/Memoire.ts';

export class InMemoryMemoireRepository implements MemoireRepository {
  readonly gardes = new Map<number, DonneesMemoire>();

  async get(id: number): Promise<Memoire> {
    const donnees = this.gardes.get(id);
    if (!donnees) throw new MemoireIntrouvable(id);
    return Memoire.restituer(donnees);
  }

  async save({ etat }: Memoire): Promise<number> {
    const gardee = this.gardes.get(etat.id)?.version ?? 0;
    if (gardee !== etat.version) throw new MemoireModifieEntretemps(etat.id);
    const version = etat.version + 1;
    this.gardes.set(etat.id, { ...etat, version });
    return version;
  }
}
