import type {
  Correspondant,
  Correspondants,
} from '../../../../src/modules/memoires/application/ports/Correspondants.ts';

export const JEANNE: Correspondant = {
  nomComplet: 'Jeanne Martin',
  courriel: 'jeanne@labo.fr',
  langue: 'fr',
};

export class InMemoryCorrespondants implements Correspondants {
  private readonly connus: ReadonlyMap<number, Correspondant>;

  constructor(connus: Readonly<Record<number, Correspondant>> = { 1: JEANNE }) {
    this.connus = new Map(Object.entries(connus).map(([id, correspondant]) => [Number(id), correspondant]));
  }

  async find(utilisateurId: number): Promise<Correspondant | undefined> {
    return this.connus.get(utilisateurId);
  }
}
