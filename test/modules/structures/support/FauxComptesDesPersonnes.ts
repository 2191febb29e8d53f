import type {
  CompteConnu,
  ComptesDesPersonnes,
} from '../../../../src/modules/structures/application/ports/ComptesDesPersonnes.ts';

/** Accounts by address, as a test lays them down; what was sent again is kept. */
export class FauxComptesDesPersonnes implements ComptesDesPersonnes {
  readonly connus = new Map<string, CompteConnu>();
  readonly renvois: number[] = [];

  trouver(courriel: string): Promise<CompteConnu | undefined> {
    return Promise.resolve(this.connus.get(courriel));
  }

  etat(utilisateurId: number): Promise<CompteConnu | undefined> {
    return Promise.resolve([...this.connus.values()].find((un) => un.utilisateurId === utilisateurId));
  }

  renvoyerActivation(utilisateurId: number): Promise<void> {
    this.renvois.push(utilisateurId);
    return Promise.resolve();
  }
}
