import type { Semaine } from '../../../../src/kernel/application/ContributionAuRecapitulatif.ts';
import { Montant } from '../../../../src/kernel/domain/Montant.ts';
import type {
  MemoiresDesPersonnes,
  PaiementsDUneStructure,
} from '../../../../src/modules/memoires/application/ports/MemoiresDesPersonnes.ts';
import type { DonneesMemoire } from '../../../../src/modules/memoires/domain/DonneesMemoire.ts';
import { montantTtc, totauxRetenus } from '../../../../src/modules/memoires/domain/montants.ts';
import type { InMemoryMemoireRepository } from './InMemoryMemoireRepository.ts';

export class InMemoryMemoiresDesPersonnes implements MemoiresDesPersonnes {
  constructor(private readonly repository: InMemoryMemoireRepository) {}

  async ecritsPar(utilisateurId: number, apres: number, limite: number): Promise<readonly number[]> {
    return this.tous()
      .filter(({ createurId, id }) => createurId === utilisateurId && id > apres)
      .map(({ id }) => id)
      .sort((a, b) => a - b)
      .slice(0, limite);
  }

  async payes(
    structureIds: readonly number[],
    { debut, fin }: Semaine,
  ): Promise<readonly PaiementsDUneStructure[]> {
    return [...structureIds]
      .sort((a, b) => a - b)
      .flatMap((structureId) => {
        const payes = this.tous().filter(
          (memoire) =>
            memoire.structureId === structureId &&
            memoire.etat === 'PAYE' &&
            memoire.etatLe >= debut &&
            memoire.etatLe < fin,
        );
        const montant = Montant.somme(payes.map(retenu));
        return payes.length === 0 ? [] : [{ structureId, nombre: payes.length, montant }];
      });
  }

  private tous(): readonly DonneesMemoire[] {
    return [...this.repository.gardes.values()];
  }
}

const retenu = ({ lignes, debours }: DonneesMemoire): Montant =>
  totauxRetenus(lignes, debours)?.ttc ?? montantTtc(lignes, debours) ?? Montant.zero;
