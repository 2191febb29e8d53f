import type { Jour } from '../../../../src/kernel/domain/Jour.ts';
import type {
  AlerteDeForclusion,
  AlertesDeForclusion,
  BrouillonAEcheance,
} from '../../../../src/modules/memoires/application/ports/AlertesDeForclusion.ts';
import type { InMemoryMemoireRepository } from './InMemoryMemoireRepository.ts';

export class InMemoryAlertes implements AlertesDeForclusion {
  readonly gardees: AlerteDeForclusion[] = [];

  constructor(private readonly memoires: InMemoryMemoireRepository) {}

  async brouillons(
    du: Jour,
    au: Jour,
    apres: BrouillonAEcheance | null,
    limite: number,
  ): Promise<readonly BrouillonAEcheance[]> {
    const cle = (brouillon: BrouillonAEcheance): string =>
      `${brouillon.dateAchevement} ${String(brouillon.memoireId).padStart(16, '0')}`;
    return [...this.memoires.gardes.values()]
      .filter(({ etat, premierDepotLe }) => etat === 'BROUILLON' && premierDepotLe === null)
      .flatMap(({ id, mission: { dateAchevement } }) =>
        dateAchevement === null
          ? []
          : [{ memoireId: id, dateAchevement, dejaDit: this.dejaDit(id, dateAchevement) }],
      )
      .filter(({ dateAchevement }) => du <= dateAchevement && dateAchevement <= au)
      .filter((brouillon) => apres === null || cle(brouillon) > cle(apres))
      .sort((a, b) => (cle(a) < cle(b) ? -1 : 1))
      .slice(0, limite);
  }

  async garder(alerte: AlerteDeForclusion): Promise<boolean> {
    const connue = this.gardees.some(
      ({ memoireId, dateAchevement, seuil }) =>
        memoireId === alerte.memoireId && dateAchevement === alerte.dateAchevement && seuil === alerte.seuil,
    );
    if (!connue) this.gardees.push(alerte);
    return !connue;
  }

  private dejaDit(id: number, date: Jour): BrouillonAEcheance['dejaDit'] {
    const seuils = this.gardees
      .filter(({ memoireId, dateAchevement }) => memoireId === id && dateAchevement === date)
      .map(({ seuil }) => seuil);
    return seuils.sort((a, b) => a - b)[0] ?? null;
  }
}
