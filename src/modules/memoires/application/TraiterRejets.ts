import type { Acteur } from '../../../kernel/application/Acteur.ts';
import type { Clock } from '../../../kernel/application/Clock.ts';
import { ActeImpossible, EspaceMemoiresFerme, MemoireIntrouvable } from '../domain/erreurs.ts';
import { VUES_PRESTATAIRE } from '../domain/vues.ts';
import { habilitationsPour } from './politique.ts';
import type { MemoiresPourPartenaires } from './ports/MemoiresPourPartenaires.ts';

/** Tells that refusals were dealt with: a mark for those who follow them, which changes nothing of the mémoires. */
export class TraiterRejets {
  constructor(
    private readonly memoires: MemoiresPourPartenaires,
    private readonly clock: Clock,
  ) {}

  /** All of them or none. @throws EspaceMemoiresFerme, MemoireIntrouvable, ActeImpossible for one that is not refused */
  async execute({
    acteur,
    memoireIds,
  }: {
    readonly acteur: Acteur;
    readonly memoireIds: readonly number[];
  }): Promise<void> {
    const structureIds = habilitationsPour(acteur, 'MEMOIRES', 'MODIFICATION').map((une) => une.structureId);
    if (structureIds.length === 0) throw new EspaceMemoiresFerme(null);
    const criteres = {
      perimetre: { cote: 'prestataire', structureIds },
      etats: VUES_PRESTATAIRE.tous,
    } as const;
    const trouves = await this.memoires.parIds(criteres, memoireIds);
    for (const id of memoireIds) {
      const trouve = trouves.find((memoire) => memoire.id === id);
      if (!trouve) throw new MemoireIntrouvable(id);
      if (trouve.etat !== 'REFUSE' && trouve.etat !== 'DUPLIQUE_APRES_REFUS')
        throw new ActeImpossible(id, 'DUPLIQUER', trouve.etat, null);
    }
    await this.memoires.traiterRejets(memoireIds, this.clock.now(), acteur.utilisateurId);
  }
}
