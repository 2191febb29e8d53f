import type { Acteur } from '../../kernel/application/Acteur.ts';
import type { CodeEspace } from '../../kernel/domain/Espace.ts';

/**
 * Who may knock at a route. The finer rule (which mémoire, which structure) belongs to the use case behind it.
 * `gestionnaire`: of one structure at least. An espace: open to the person for one structure at least.
 */
export type Acces =
  'public' | 'connecte' | 'gestionnaire' | 'support' | { readonly espaces: readonly CodeEspace[] };

export const peutFrapper = (acces: Acces, acteur: Acteur | undefined): boolean => {
  if (acces === 'public') return true;
  if (!acteur) return false;
  if (acces === 'connecte') return true;
  if (acces === 'support') return acteur.support;
  if (acces === 'gestionnaire') return acteur.habilitations.some(({ role }) => role !== 'SIMPLE');
  return acteur.habilitations.some(({ espaces }) =>
    acces.espaces.some((espace) => espaces[espace] !== undefined),
  );
};
