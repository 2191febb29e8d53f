import type { ComptesFacade } from '../../../comptes/index.ts';
import type { Destinataire } from '../../application/ports/CourriersStructures.ts';
import type { Personne, Utilisateurs } from '../../application/ports/Utilisateurs.ts';

export class UtilisateursViaComptes implements Utilisateurs {
  constructor(private readonly comptes: ComptesFacade) {}

  nommer(ids: readonly number[]): Promise<ReadonlyMap<number, Personne>> {
    return ids.length === 0 ? Promise.resolve(new Map()) : this.comptes.nommer([...new Set(ids)]);
  }

  async destinataire(id: number): Promise<Destinataire | undefined> {
    const identite = await this.comptes.identite(id);
    if (!identite?.actif) return undefined;
    const personne = (await this.comptes.nommer([id])).get(id);
    return personne && { ...personne, courriel: personne.courrielDeContact };
  }
}
