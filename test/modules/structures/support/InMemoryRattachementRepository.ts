import type { RattachementRepository } from '../../../../src/modules/structures/application/ports/RattachementRepository.ts';
import {
  RattachementDejaOuvert,
  RattachementIntrouvable,
  RattachementModifieEntretemps,
} from '../../../../src/modules/structures/domain/erreurs.ts';
import type { DonneesRattachement } from '../../../../src/modules/structures/domain/rattachement/DonneesRattachement.ts';
import type { FinDeRattachement } from '../../../../src/modules/structures/domain/rattachement/FinDeRattachement.ts';
import { Rattachement } from '../../../../src/modules/structures/domain/rattachement/Rattachement.ts';

export class InMemoryRattachementRepository implements RattachementRepository {
  readonly liens = new Map<number, DonneesRattachement>();

  get(id: number): Promise<Rattachement> {
    const donnees = this.liens.get(id);
    if (!donnees) return Promise.reject(new RattachementIntrouvable(id));
    return Promise.resolve(Rattachement.restituer(donnees));
  }

  findOuvert(utilisateurId: number, structureId: number): Promise<Rattachement | undefined> {
    const donnees = this.ouverts(structureId).find((lien) => lien.utilisateurId === utilisateurId);
    return Promise.resolve(donnees && Rattachement.restituer(donnees));
  }

  ouvertsDe(structureId: number): Promise<readonly Rattachement[]> {
    const ouverts = [...this.ouverts(structureId)].sort((a, b) => a.id - b.id);
    return Promise.resolve(ouverts.map((donnees) => Rattachement.restituer(donnees)));
  }

  findPrincipal(structureId: number): Promise<Rattachement | undefined> {
    const donnees = this.ouverts(structureId).find(
      ({ role, statut }) => role === 'PRINCIPAL' && statut === 'VALIDEE',
    );
    return Promise.resolve(donnees && Rattachement.restituer(donnees));
  }

  save({ donnees }: Rattachement): Promise<void> {
    const { id, version, utilisateurId, structureId } = donnees;
    const connu = this.liens.get(id);
    if (version === 0 && this.gene(donnees)) {
      return Promise.reject(new RattachementDejaOuvert(utilisateurId, structureId));
    }
    if (version !== (connu?.version ?? 0)) return Promise.reject(new RattachementModifieEntretemps(id));
    this.liens.set(id, structuredClone({ ...donnees, version: version + 1 }));
    return Promise.resolve();
  }

  finir(structureId: number, fin: FinDeRattachement): Promise<number> {
    const ouverts = this.ouverts(structureId);
    for (const lien of ouverts)
      this.liens.set(lien.id, { ...lien, statut: 'SUPPRIMEE', fin, version: lien.version + 1 });
    return Promise.resolve(ouverts.length);
  }

  async ajouter(rattachements: readonly Rattachement[]): Promise<void> {
    for (const rattachement of rattachements) await this.save(rattachement);
  }

  private gene({ utilisateurId, structureId, role, statut }: DonneesRattachement): boolean {
    const principal = role === 'PRINCIPAL' && statut === 'VALIDEE';
    return this.ouverts(structureId).some(
      (lien) =>
        lien.utilisateurId === utilisateurId ||
        (principal && lien.role === 'PRINCIPAL' && lien.statut === 'VALIDEE'),
    );
  }

  private ouverts(structureId: number): readonly DonneesRattachement[] {
    return [...this.liens.values()].filter(
      (lien) => lien.structureId === structureId && !['REFUSEE', 'SUPPRIMEE'].includes(lien.statut),
    );
  }
}
