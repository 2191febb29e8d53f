import type {
  ActionGardee,
  CriteresDActions,
  HistoriqueDesActions,
  PageDActions,
  RepereDAction,
} from '../../../../src/modules/structures/application/ports/HistoriqueDesActions.ts';

export class InMemoryHistoriqueDesActions implements HistoriqueDesActions {
  readonly actions: ActionGardee[] = [];

  ajouter(actions: readonly ActionGardee[]): Promise<void> {
    this.actions.push(...structuredClone(actions));
    return Promise.resolve();
  }

  page(criteres: CriteresDActions, apres: RepereDAction | null, limite: number): Promise<PageDActions> {
    const retenues = this.actions
      .filter((action) => convient(action, criteres) && (apres === null || compare(apres, action) < 0))
      .sort(compare);
    const page = retenues.slice(0, limite);
    const derniere = retenues.length > limite ? page.at(-1) : undefined;
    return Promise.resolve({
      actions: page,
      suivant: derniere ? { le: derniere.le, id: derniere.id } : null,
    });
  }
}

const convient = (action: ActionGardee, criteres: CriteresDActions): boolean =>
  criteres.structureIds.includes(action.structureId) &&
  (criteres.acte === null || criteres.acte === action.acte) &&
  (criteres.parId === null || criteres.parId === action.parId) &&
  (criteres.utilisateurId === null || criteres.utilisateurId === action.utilisateurId) &&
  (criteres.du === null || action.le >= criteres.du) &&
  (criteres.avant === null || action.le < criteres.avant);

/** The latest first. */
const compare = (a: RepereDAction, b: RepereDAction): number =>
  b.le.getTime() - a.le.getTime() || b.id - a.id;
