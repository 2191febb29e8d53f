import type { DelaisHabituels } from '../../../../src/modules/memoires/application/ports/DelaisHabituels.ts';
import type { DelaiHabituel } from '../../../../src/modules/memoires/domain/DelaiHabituel.ts';
import type { InMemoryMemoireRepository } from './InMemoryMemoireRepository.ts';

const UN_JOUR_MS = 86_400_000;

export class InMemoryDelais implements DelaisHabituels {
  readonly gardes = new Map<number, DelaiHabituel>();

  constructor(private readonly memoires: InMemoryMemoireRepository) {}

  async find(juridictionId: number): Promise<DelaiHabituel | undefined> {
    return this.gardes.get(juridictionId);
  }

  async mesurer(juridictionId: number, depuis: Date, maintenant: Date): Promise<void> {
    const durees = [...this.memoires.gardes.values()]
      .filter(({ etat, entete, etatLe }) => {
        return etat === 'PAYE' && entete.juridictionId === juridictionId && etatLe >= depuis;
      })
      .map(({ etatLe, deposeLe }) => etatLe.getTime() - (deposeLe ?? etatLe).getTime())
      .sort((a, b) => a - b);
    const mediane = durees[Math.floor((durees.length - 1) / 2)];
    if (mediane === undefined) return;
    const jours = Math.round(mediane / UN_JOUR_MS);
    this.gardes.set(juridictionId, { juridictionId, jours, nombre: durees.length, mesureLe: maintenant });
  }
}
