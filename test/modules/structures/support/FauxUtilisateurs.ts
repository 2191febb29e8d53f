import type { Langue } from '../../../../src/kernel/domain/Langue.ts';
import type { Destinataire } from '../../../../src/modules/structures/application/ports/CourriersStructures.ts';
import type {
  Personne,
  Utilisateurs,
} from '../../../../src/modules/structures/application/ports/Utilisateurs.ts';

/** Everybody is known by an id; those of `fermes` have closed their account. */
export class FauxUtilisateurs implements Utilisateurs {
  readonly fermes = new Set<number>();
  readonly anglophones = new Set<number>();

  nommer(ids: readonly number[]): Promise<ReadonlyMap<number, Personne>> {
    return Promise.resolve(new Map(ids.map((id) => [id, personne(id)])));
  }

  destinataire(id: number): Promise<Destinataire | undefined> {
    if (this.fermes.has(id)) return Promise.resolve(undefined);
    const langue: Langue = this.anglophones.has(id) ? 'en' : 'fr';
    return Promise.resolve({ ...personne(id), langue });
  }
}

const personne = (id: number): Personne => ({
  id,
  prenom: 'Camille',
  nom: `Martin${id}`,
  courriel: `personne${id}@exemple.fr`,
});
