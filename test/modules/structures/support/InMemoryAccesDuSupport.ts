import type {
  AccesDuSupport,
  AccesGarde,
  ObjetVu,
  PageDeJournal,
  RechercheGardee,
  RepereDeJournal,
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

  page(apres: RepereDeJournal | null, limite: number): Promise<PageDeJournal> {
    const recherches = this.recherches.map((une) => ({ ...une, acte: 'RECHERCHE' as const }));
    const suite = [...this.acces, ...recherches]
      .sort(leDernierDAbord)
      .filter((ligne) => apres === null || leDernierDAbord(apres, ligne) < 0);
    const lignes = suite.slice(0, limite);
    const derniere = suite.length > limite ? lignes.at(-1) : undefined;
    return Promise.resolve({ lignes, suivant: derniere ? { le: derniere.le, id: derniere.id } : null });
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

const leDernierDAbord = (a: RepereDeJournal, b: RepereDeJournal): number =>
  b.le.getTime() - a.le.getTime() || b.id - a.id;
