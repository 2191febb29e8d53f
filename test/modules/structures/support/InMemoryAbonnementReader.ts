import { designationComplete } from '../../../../src/modules/structures/application/designationComplete.ts';
import type {
  AbonnementLu,
  AbonnementReader,
  PageDAbonnements,
} from '../../../../src/modules/structures/application/ports/AbonnementReader.ts';
import type { DonneesAbonnement } from '../../../../src/modules/structures/domain/abonnement/DonneesAbonnement.ts';
import { designationDe } from '../../../../src/modules/structures/domain/structure/Identite.ts';
import type { InMemoryAbonnementRepository } from './InMemoryAbonnementRepository.ts';
import type { InMemoryRattachementRepository } from './InMemoryRattachementRepository.ts';
import type { InMemoryStructureRepository } from './InMemoryStructureRepository.ts';

export class InMemoryAbonnementReader implements AbonnementReader {
  constructor(
    private readonly abonnements: InMemoryAbonnementRepository,
    private readonly rattachements: InMemoryRattachementRepository,
    private readonly structures: InMemoryStructureRepository,
  ) {}

  mesDemandes(utilisateurId: number, limite: number): Promise<readonly AbonnementLu[]> {
    const miennes = [...this.abonnements.demandes.values()]
      .filter((une) => une.utilisateurId === utilisateurId && une.statut !== 'RETIREE')
      .sort((a, b) => b.id - a.id);
    return Promise.resolve(miennes.slice(0, limite).map((une) => this.lu(une)));
  }

  demandesEnAttente(
    structureIds: readonly number[],
    apres: number | null,
    limite: number,
  ): Promise<PageDAbonnements> {
    const demandes = this.enAttente(structureIds).filter(({ id }) => id > (apres ?? 0));
    const page = demandes.slice(0, limite);
    return Promise.resolve({
      demandes: page.map((une) => this.lu(une)),
      suivant: demandes.length > limite ? (page.at(-1)?.id ?? null) : null,
    });
  }

  compterDemandes(structureIds: readonly number[]): Promise<number> {
    return Promise.resolve(this.enAttente(structureIds).length);
  }

  private enAttente(structureIds: readonly number[]): readonly DonneesAbonnement[] {
    return this.abonnements
      .ouvertes()
      .filter(
        (une) =>
          structureIds.includes(une.structureId) &&
          this.rattachements.liens.get(une.rattachementId)?.statut === 'VALIDEE',
      )
      .sort((a, b) => a.id - b.id);
  }

  private lu(donnees: DonneesAbonnement): AbonnementLu {
    const fiche = this.structures.fiches.get(donnees.structureId);
    if (!fiche) throw new Error(`no structure ${donnees.structureId}`);
    const { identifiant, identite } = fiche;
    const designation = designationDe(identite);
    return { ...donnees, structure: designationComplete({ identifiant: identifiant.valeur, designation }) };
  }
}
