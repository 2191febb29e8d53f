import type {
  AnnuaireDesPersonnes,
  PersonneConnue,
} from '../../../../src/modules/structures/application/ports/AnnuaireDesPersonnes.ts';

/** Everybody is known by an id, and by `personne<id>@exemple.fr`. */
export class FauxAnnuaire implements AnnuaireDesPersonnes {
  readonly inconnus = new Set<number>();
  readonly support = new Set<number>();
  readonly verrous = new Map<number, Date>();
  readonly aActiver = new Set<number>();
  /** How many times it was asked. */
  demandes = 0;

  consulter(ids: readonly number[]): Promise<ReadonlyMap<number, PersonneConnue>> {
    this.demandes += 1;
    const connus = ids.filter((id) => !this.inconnus.has(id));
    return Promise.resolve(new Map(connus.map((id) => [id, this.personne(id)])));
  }

  chercher(mots: readonly string[], limite: number): Promise<readonly PersonneConnue[]> {
    const ids = mots.flatMap((mot) => /^martin(\d+)$/.exec(mot)?.[1] ?? []).map(Number);
    return Promise.resolve(ids.slice(0, limite).map((id) => this.personne(id)));
  }

  idParCourriel(courriel: string): Promise<number | undefined> {
    const [, id] = /^personne(\d+)@exemple\.fr$/.exec(courriel) ?? [];
    return Promise.resolve(id === undefined ? undefined : Number(id));
  }

  private personne(id: number): PersonneConnue {
    return {
      id,
      prenom: 'Camille',
      nom: `Martin${id}`,
      courriel: `personne${id}@exemple.fr`,
      statut: this.aActiver.has(id) ? 'A_ACTIVER' : 'ACTIF',
      verrouilleJusque: this.verrous.get(id) ?? null,
      derniereConnexion: new Date('2026-03-01T08:00:00.000Z'),
      support: this.support.has(id),
      creeLe: new Date('2026-01-05T08:00:00.000Z'),
    };
  }
}
