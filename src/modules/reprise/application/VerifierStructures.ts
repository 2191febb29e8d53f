import type { EcartDeReprise } from './EcartDeReprise.ts';
import type { LotsDeStructures } from './ports/LotsDeStructures.ts';
import type { ReferencesDeReprise } from './ports/ReferencesDeReprise.ts';
import type { StructuresVerifiees } from './ports/StructuresVerifiees.ts';
import type { Suivi } from './ports/Suivi.ts';
import { ReleveDEcarts } from './ReleveDEcarts.ts';
import { structureAVerifier } from './structureAVerifier.ts';

/** Compares every structure of an export with its fiche, and every RIB with the account that it has become. */
export class VerifierStructures {
  constructor(
    private readonly lots: Pick<LotsDeStructures, 'combien' | 'lire'>,
    private readonly structures: Pick<StructuresVerifiees, 'comparerStructures'>,
    private readonly references: Pick<ReferencesDeReprise, 'categories'>,
  ) {}

  async execute(suivi: Suivi): Promise<readonly EcartDeReprise[]> {
    const fiches = new ReleveDEcarts('structures');
    const comptes = new ReleveDEcarts('coordonnées bancaires');
    const { tranches, structures } = await this.lots.combien();
    suivi.commencer('comparaison des structures', structures);
    for (let tranche = 0; tranche < tranches; tranche += 1)
      suivi.avancer(await this.comparer(tranche, fiches, comptes));
    suivi.finir();
    return [...fiches.ecarts, ...comptes.ecarts];
  }

  private async comparer(tranche: number, fiches: ReleveDEcarts, comptes: ReleveDEcarts): Promise<number> {
    const groupes = await this.lots.lire(tranche);
    const categories = this.references.categories();
    const aVerifier = groupes.map((groupe) => structureAVerifier(groupe, categories));
    fiches.attendre(groupes.reduce((total, { fournisseurs }) => total + fournisseurs.length, 0));
    comptes.attendre(groupes.reduce((total, { comptesBancaires }) => total + comptesBancaires.length, 0));
    for (const { absents } of aVerifier) {
      for (const id of absents.fournisseurs)
        fiches.noter(`structure du fournisseur ${id} de l’export`, ABSENT);
      for (const id of absents.comptesBancaires)
        comptes.noter(`coordonnées bancaires ${id} de l’export`, ABSENT);
    }
    const suivies = aVerifier.flatMap(({ structure }) => structure ?? []);
    for (const { place, compteId, quoi } of await this.structures.comparerStructures(suivies)) {
      const structure = `structure ${suivies[place]?.id ?? 0}`;
      if (compteId === null) fiches.noter(structure, quoi);
      else comptes.noter(`${structure}, coordonnées bancaires ${compteId}`, quoi);
    }
    return groupes.length;
  }
}

const ABSENT: readonly string[] = ['absent'];
