import type { JetonRepository } from '../../../../src/modules/comptes/application/ports/JetonRepository.ts';
import type { Jeton, NatureDeJeton } from '../../../../src/modules/comptes/domain/Jeton.ts';

export class InMemoryJetonRepository implements JetonRepository {
  private readonly jetons = new Map<string, Jeton>();

  async findDe(utilisateurId: number, nature: NatureDeJeton): Promise<Jeton | undefined> {
    return this.jetons.get(`${utilisateurId}:${nature}`);
  }

  async findParEmpreinte(empreinte: string, nature: NatureDeJeton): Promise<Jeton | undefined> {
    return this.parEmpreinte(empreinte, nature);
  }

  async save(jeton: Jeton): Promise<void> {
    this.jetons.set(`${jeton.utilisateurId}:${jeton.nature}`, jeton);
  }

  async retirerDe(utilisateurId: number, natures: readonly NatureDeJeton[]): Promise<void> {
    for (const nature of natures) this.jetons.delete(`${utilisateurId}:${nature}`);
  }

  async retirer(empreinte: string, nature: NatureDeJeton): Promise<Jeton | undefined> {
    const jeton = this.parEmpreinte(empreinte, nature);
    if (jeton) this.jetons.delete(`${jeton.utilisateurId}:${nature}`);
    return jeton;
  }

  private parEmpreinte(empreinte: string, nature: NatureDeJeton): Jeton | undefined {
    return [...this.jetons.values()].find(
      (jeton) => jeton.empreinte === empreinte && jeton.nature === nature,
    );
  }
}
