import type { CourriersDAcces } from '../../../../src/modules/structures/application/ports/CourriersDAcces.ts';

interface Lettre {
  readonly nature: keyof CourriersDAcces;
  /** The id of the person, or the address of somebody who has no account. */
  readonly a: number | string;
  readonly contenu: readonly unknown[];
}

/** Keeps what would be written. */
export class CourriersDAccesGardes implements CourriersDAcces {
  readonly lettres: Lettre[] = [];

  readonly abonnementRecu: CourriersDAcces['abonnementRecu'] = (a, ...contenu) =>
    this.garder('abonnementRecu', a.id, contenu);
  readonly abonnementTranche: CourriersDAcces['abonnementTranche'] = (a, ...contenu) =>
    this.garder('abonnementTranche', a.id, contenu);
  readonly rattache: CourriersDAcces['rattache'] = (a, ...contenu) => this.garder('rattache', a.id, contenu);
  readonly invite: CourriersDAcces['invite'] = (a, ...contenu) => this.garder('invite', a.courriel, contenu);
  readonly mesEcheances: CourriersDAcces['mesEcheances'] = (a, ...contenu) =>
    this.garder('mesEcheances', a.id, contenu);
  readonly echeancesDesPersonnes: CourriersDAcces['echeancesDesPersonnes'] = (a, ...contenu) =>
    this.garder('echeancesDesPersonnes', a.id, contenu);
  readonly relance: CourriersDAcces['relance'] = (a, ...contenu) => this.garder('relance', a.id, contenu);

  /** Nature and addressee of each, since the last time. */
  relever(): readonly string[] {
    return this.lettres.splice(0).map(({ nature, a }) => `${nature} ${a}`);
  }

  private garder(nature: Lettre['nature'], a: Lettre['a'], contenu: readonly unknown[]): Promise<void> {
    this.lettres.push({ nature, a, contenu });
    return Promise.resolve();
  }
}
