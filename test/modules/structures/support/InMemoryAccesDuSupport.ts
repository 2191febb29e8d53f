import type {
  AccesDuSupport,
  AccesGarde,
  ObjetVu,
  RechercheGardee,
} from '../../../../src/modules/structures/application/ports/AccesDuSupport.ts';

export class InMemoryAccesDuSupport implements AccesDuSupport {
  readonly acces: AccesGarde[] = [];
  readonly recherches: RechercheGardee[] = [];

  noter(acces: AccesGarde): Promise<void> {
    this.acces.push(acces);
    return Promise.resolve();
  }

  noterRecherche(recherche: RechercheGardee): Promise<void> {
    this.recherches.push(recherche);
    return Promise.resolve();
  }

  derniers(nature: ObjetVu, objetId: number, limite: number): Promise<readonly AccesGarde[]> {
    return Promise.resolve(
      this.acces
        .filter((un) => un.nature === nature && un.objetId === objetId)
        .sort((a, b) => b.le.getTime() - a.le.getTime() || b.id - a.id)
        .slice(0, limite),
    );
  }
}
