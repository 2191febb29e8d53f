import type { Semaine } from '../../../../../src/kernel/application/ContributionAuRecapitulatif.ts';
import type {
  AvisChoisis,
  AvisGarde,
  AvisRepository,
} from '../../../../../src/modules/comptes/application/notifications/ports/AvisRepository.ts';
import type { FamilleDAvis } from '../../../../../src/modules/comptes/domain/notifications/FamilleDAvis.ts';

export class InMemoryAvisRepository implements AvisRepository {
  private gardes: { readonly avis: AvisGarde; attend: boolean }[] = [];

  async garder(avis: AvisGarde, attend: boolean): Promise<void> {
    this.gardes.push({ avis, attend });
  }

  async personnesEnAttente(apres: number, limite: number): Promise<readonly number[]> {
    const ids = this.gardes.filter(({ attend }) => attend).map(({ avis }) => avis.utilisateurId);
    return [...new Set(ids)]
      .filter((id) => id > apres)
      .sort((a, b) => a - b)
      .slice(0, limite);
  }

  async prendre(utilisateurId: number, limite: number): Promise<AvisChoisis> {
    const pris = this.gardes.filter(({ avis, attend }) => attend && avis.utilisateurId === utilisateurId);
    for (const garde of pris) garde.attend = false;
    return { avis: pris.slice(0, limite).map(({ avis }) => avis), total: pris.length };
  }

  async renoncer(utilisateurId: number, familles: readonly FamilleDAvis[]): Promise<void> {
    for (const garde of this.gardes) {
      const { avis } = garde;
      if (avis.utilisateurId === utilisateurId && familles.includes(avis.famille)) garde.attend = false;
    }
  }

  async deLaSemaine(utilisateurId: number, { debut, fin }: Semaine, limite: number): Promise<AvisChoisis> {
    const avis = this.gardes
      .map((garde) => garde.avis)
      .filter((un) => un.utilisateurId === utilisateurId && un.survenuLe >= debut && un.survenuLe < fin)
      .sort((a, b) => a.survenuLe.getTime() - b.survenuLe.getTime() || a.id - b.id);
    return { avis: avis.slice(0, limite), total: avis.length };
  }

  async tous(utilisateurId: number, apres: number, limite: number): Promise<readonly AvisGarde[]> {
    return this.gardes
      .map(({ avis }) => avis)
      .filter((avis) => avis.utilisateurId === utilisateurId && avis.id > apres)
      .sort((a, b) => a.id - b.id)
      .slice(0, limite);
  }

  async oublier(avant: Date): Promise<void> {
    this.gardes = this.gardes.filter(({ avis, attend }) => attend || avis.survenuLe >= avant);
  }
}
