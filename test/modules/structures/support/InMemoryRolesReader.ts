import { designationComplete } from '../../../../src/modules/structures/application/designationComplete.ts';
import type {
  PageDeDesactivees,
  PageDeReclamations,
  ReclamationLue,
  RolesReader,
  StructureDuPrincipal,
  TransmissionLue,
} from '../../../../src/modules/structures/application/ports/RolesReader.ts';
import { designationDe } from '../../../../src/modules/structures/domain/structure/Identite.ts';
import type { InMemoryRattachementRepository } from './InMemoryRattachementRepository.ts';
import type { InMemoryReclamationRepository } from './InMemoryReclamationRepository.ts';
import type { InMemoryStructureRepository } from './InMemoryStructureRepository.ts';
import type { InMemoryTransmissionRepository } from './InMemoryTransmissionRepository.ts';

export class InMemoryRolesReader implements RolesReader {
  constructor(
    private readonly structures: InMemoryStructureRepository,
    private readonly rattachements: InMemoryRattachementRepository,
    private readonly transmissions: InMemoryTransmissionRepository,
    private readonly reclamations: InMemoryReclamationRepository,
  ) {}

  transmissionsDe(utilisateurId: number): Promise<readonly TransmissionLue[]> {
    const siennes = [...this.transmissions.gardees.values()]
      .filter(({ statut }) => statut === 'PROPOSEE')
      .filter(
        ({ destinataireId, principalId }) =>
          destinataireId === utilisateurId || principalId === utilisateurId,
      )
      .sort((a, b) => a.id - b.id);
    return Promise.resolve(siennes.map((une) => ({ ...une, structure: this.nom(une.structureId) })));
  }

  reclamationsDe(utilisateurId: number): Promise<readonly ReclamationLue[]> {
    const siennes = this.toutes().filter(
      ({ statut, demandeurId, principalId }) =>
        ['OPPOSABLE', 'AU_SUPPORT'].includes(statut) && [demandeurId, principalId].includes(utilisateurId),
    );
    return Promise.resolve(siennes);
  }

  reclamationsADecider(apres: number | null, limite: number): Promise<PageDeReclamations> {
    const suite = this.toutes().filter(({ statut, id }) => statut === 'AU_SUPPORT' && id > (apres ?? 0));
    const reclamations = suite.slice(0, limite);
    const suivant = suite.length > limite ? (reclamations.at(-1)?.id ?? null) : null;
    return Promise.resolve({ reclamations, suivant });
  }

  compterReclamationsADecider(): Promise<number> {
    return Promise.resolve(this.toutes().filter(({ statut }) => statut === 'AU_SUPPORT').length);
  }

  reclamationsDeStructure(structureId: number): Promise<readonly ReclamationLue[]> {
    const siennes = this.toutes().filter((une) => une.structureId === structureId);
    return Promise.resolve(siennes.reverse());
  }

  structuresActivesDuPrincipal(utilisateurId: number): Promise<readonly StructureDuPrincipal[]> {
    const siennes = [...this.rattachements.liens.values()]
      .filter((lien) => lien.utilisateurId === utilisateurId)
      .filter(({ statut, role }) => statut === 'VALIDEE' && role === 'PRINCIPAL')
      .filter(({ structureId }) => this.structures.fiches.get(structureId)?.statut === 'ACTIVE');
    return Promise.resolve(
      siennes.map(({ structureId }) => ({ structureId, structure: this.nom(structureId) })),
    );
  }

  desactivees(structureId: number, apres: number | null, limite: number): Promise<PageDeDesactivees> {
    const suite = [...this.rattachements.liens.values()]
      .filter((lien) => lien.structureId === structureId && lien.statut === 'DESACTIVEE')
      .filter(({ id }) => id > (apres ?? 0))
      .sort((a, b) => a.id - b.id)
      .map(({ id: rattachementId, utilisateurId, role }) => ({ rattachementId, utilisateurId, role }));
    const personnes = suite.slice(0, limite);
    const suivant = suite.length > limite ? (personnes.at(-1)?.rattachementId ?? null) : null;
    return Promise.resolve({ personnes, suivant });
  }

  private toutes(): ReclamationLue[] {
    return [...this.reclamations.gardees.values()]
      .sort((a, b) => a.id - b.id)
      .map((une) => ({ ...une, structure: this.nom(une.structureId) }));
  }

  private nom(structureId: number): string {
    const fiche = this.structures.fiches.get(structureId);
    if (!fiche) throw new Error(`no structure ${structureId}`);
    return designationComplete({
      identifiant: fiche.identifiant.valeur,
      designation: designationDe(fiche.identite),
    });
  }
}
