import type { CodeEspace } from '../../../../src/kernel/domain/Espace.ts';
import type { AbonnementRepository } from '../../../../src/modules/structures/application/ports/AbonnementRepository.ts';
import { Abonnement } from '../../../../src/modules/structures/domain/abonnement/Abonnement.ts';
import type { DonneesAbonnement } from '../../../../src/modules/structures/domain/abonnement/DonneesAbonnement.ts';
import {
  AbonnementDejaDemande,
  AbonnementIntrouvable,
  AbonnementModifieEntretemps,
} from '../../../../src/modules/structures/domain/erreursDAcces.ts';
import type { InMemoryRattachementRepository } from './InMemoryRattachementRepository.ts';

export class InMemoryAbonnementRepository implements AbonnementRepository {
  readonly demandes = new Map<number, DonneesAbonnement>();

  constructor(private readonly rattachements?: InMemoryRattachementRepository) {}

  get(id: number): Promise<Abonnement> {
    const donnees = this.demandes.get(id);
    if (!donnees) return Promise.reject(new AbonnementIntrouvable(id));
    return Promise.resolve(Abonnement.restituer(donnees));
  }

  enAttente(utilisateurId: number, structureId: number): Promise<readonly CodeEspace[]> {
    const ouvertes = this.ouvertes().filter(
      (une) => une.utilisateurId === utilisateurId && une.structureId === structureId,
    );
    return Promise.resolve(ouvertes.map(({ espace }) => espace));
  }

  suivre(ancienneId: number, nouvelleId: number): Promise<void> {
    for (const une of this.ouvertes().filter(({ structureId }) => structureId === ancienneId)) {
      const repris = [...(this.rattachements?.liens.values() ?? [])].find(
        ({ structureId, utilisateurId, statut }) =>
          structureId === nouvelleId &&
          utilisateurId === une.utilisateurId &&
          !['REFUSEE', 'SUPPRIMEE'].includes(statut),
      );
      if (!repris) continue;
      const suite = { structureId: nouvelleId, rattachementId: repris.id, version: une.version + 1 };
      this.demandes.set(une.id, { ...une, ...suite });
    }
    return Promise.resolve();
  }

  save({ donnees }: Abonnement): Promise<void> {
    const { id, version, espace } = donnees;
    if (version === 0 && this.ouvertes().some((une) => memeObjet(une, donnees)))
      return Promise.reject(new AbonnementDejaDemande(espace));
    if (version !== (this.demandes.get(id)?.version ?? 0))
      return Promise.reject(new AbonnementModifieEntretemps(id));
    this.demandes.set(id, structuredClone({ ...donnees, version: version + 1 }));
    return Promise.resolve();
  }

  ouvertes(): readonly DonneesAbonnement[] {
    return [...this.demandes.values()].filter(({ statut }) => statut === 'EN_COURS_DE_VALIDATION');
  }
}

const memeObjet = (a: DonneesAbonnement, b: DonneesAbonnement): boolean =>
  a.utilisateurId === b.utilisateurId && a.structureId === b.structureId && a.espace === b.espace;
