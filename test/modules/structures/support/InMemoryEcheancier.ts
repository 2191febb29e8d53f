import type { Jour } from '../../../../src/kernel/domain/Jour.ts';
import type {
  DemandeQuiAttend,
  Echeancier,
} from '../../../../src/modules/structures/application/ports/Echeancier.ts';
import type { StructureRepository } from '../../../../src/modules/structures/application/ports/StructureRepository.ts';
import type { DonneesRattachement } from '../../../../src/modules/structures/domain/rattachement/DonneesRattachement.ts';
import { prochaineEcheance } from '../../../../src/modules/structures/domain/rattachement/echeancesDe.ts';
import type { InMemoryAbonnementRepository } from './InMemoryAbonnementRepository.ts';
import type { InMemoryRattachementRepository } from './InMemoryRattachementRepository.ts';

export class InMemoryEcheancier implements Echeancier {
  constructor(
    private readonly rattachements: InMemoryRattachementRepository,
    private readonly abonnements: InMemoryAbonnementRepository,
    private readonly structures: StructureRepository,
  ) {}

  async premiereFiche(structureId: number): Promise<number> {
    const origineId = (await this.structures.find(structureId))?.donnees.origineId ?? null;
    return origineId === null ? structureId : this.premiereFiche(origineId);
  }

  structuresAEcheance(jusquA: Jour, apres: number, limite: number): Promise<readonly number[]> {
    const ids = this.aEcheance(jusquA).map(({ structureId }) => structureId);
    return Promise.resolve(page(ids, apres, limite));
  }

  rattachementsAEcheance(
    structureId: number,
    jusquA: Jour,
    apres: number,
    limite: number,
  ): Promise<readonly number[]> {
    const liens = this.aEcheance(jusquA).filter((lien) => lien.structureId === structureId);
    return Promise.resolve(
      page(
        liens.map(({ id }) => id),
        apres,
        limite,
      ),
    );
  }

  structuresEnAttente(avant: Date, apres: number, limite: number): Promise<readonly number[]> {
    const demandes = [...this.attentes(), ...this.abonnements.ouvertes()].filter(
      ({ demandeLe }) => demandeLe <= avant,
    );
    return Promise.resolve(
      page(
        demandes.map(({ structureId }) => structureId),
        apres,
        limite,
      ),
    );
  }

  demandesEnAttente(structureId: number, limite: number): Promise<readonly DemandeQuiAttend[]> {
    const parId = (a: { id: number }, b: { id: number }): number => a.id - b.id;
    const rattachements = this.attentes().filter((une) => une.structureId === structureId);
    const abonnements = this.abonnements
      .ouvertes()
      .filter(
        (une) =>
          une.structureId === structureId &&
          this.rattachements.liens.get(une.rattachementId)?.statut === 'VALIDEE',
      );
    return Promise.resolve([
      ...rattachements
        .sort(parId)
        .slice(0, limite)
        .map((une) => attente('RATTACHEMENT', une)),
      ...abonnements
        .sort(parId)
        .slice(0, limite)
        .map((une) => attente('ABONNEMENT', une)),
    ]);
  }

  private attentes(): DonneesRattachement[] {
    return [...this.rattachements.liens.values()].filter(({ statut }) => statut === 'EN_COURS_DE_VALIDATION');
  }

  private aEcheance(jusquA: Jour): readonly DonneesRattachement[] {
    return [...this.rattachements.liens.values()].filter((lien) => {
      const echeance = prochaineEcheance(lien);
      return lien.statut === 'VALIDEE' && echeance !== null && echeance <= jusquA;
    });
  }
}

const page = (ids: readonly number[], apres: number, limite: number): readonly number[] =>
  [...new Set(ids)]
    .filter((id) => id > apres)
    .sort((a, b) => a - b)
    .slice(0, limite);

const attente = (
  nature: DemandeQuiAttend['nature'],
  { id, structureId, utilisateurId, demandeLe }: Omit<DemandeQuiAttend, 'nature'>,
): DemandeQuiAttend => ({ nature, id, structureId, utilisateurId, demandeLe });
