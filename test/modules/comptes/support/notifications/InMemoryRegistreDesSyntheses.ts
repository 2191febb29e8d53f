import type { Jour } from '../../../../../src/kernel/domain/Jour.ts';
import type { RegistreDesSyntheses } from '../../../../../src/modules/comptes/application/notifications/ports/RegistreDesSyntheses.ts';
import type { Synthese } from '../../../../../src/modules/comptes/domain/notifications/Synthese.ts';
import type { InMemoryUtilisateurRepository } from '../InMemoryUtilisateurRepository.ts';
import type { InMemoryChoixDeNotificationsRepository } from './InMemoryChoixDeNotificationsRepository.ts';

export class InMemoryRegistreDesSyntheses implements RegistreDesSyntheses {
  private readonly inscrites = new Map<string, Date>();

  /** @param ids every account */
  constructor(
    private readonly utilisateurs: Pick<InMemoryUtilisateurRepository, 'get'>,
    private readonly choix: InMemoryChoixDeNotificationsRepository,
    private readonly ids: () => readonly number[],
  ) {}

  async inscrire(utilisateurId: number, synthese: Synthese, periode: Jour, le: Date): Promise<boolean> {
    const cle = cleDe(utilisateurId, synthese, periode);
    if (this.inscrites.has(cle)) return false;
    this.inscrites.set(cle, le);
    return true;
  }

  async recapitulatifsAFaire(periode: Jour, apres: number, limite: number): Promise<readonly number[]> {
    const voulus: number[] = [];
    for (const id of [...this.ids()].sort((a, b) => a - b)) {
      const { statut, connexionCourante } = (await this.utilisateurs.get(id)).etat;
      const { recapitulatif } = (await this.choix.get(id)).preferences;
      const fait = this.inscrites.has(cleDe(id, 'HEBDOMADAIRE', periode));
      if (id > apres && statut === 'ACTIF' && connexionCourante !== null && recapitulatif && !fait)
        voulus.push(id);
    }
    return voulus.slice(0, limite);
  }

  async oublier(avant: Date): Promise<void> {
    for (const [cle, le] of this.inscrites) if (le < avant) this.inscrites.delete(cle);
  }
}

const cleDe = (utilisateurId: number, synthese: Synthese, periode: Jour): string =>
  `${utilisateurId} ${synthese} ${periode}`;
