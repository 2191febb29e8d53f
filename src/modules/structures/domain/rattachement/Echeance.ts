import type { CodeEspace } from '../../../../kernel/domain/Espace.ts';
import type { Jour } from '../../../../kernel/domain/Jour.ts';

export type ObjetDEcheance =
  | { readonly nature: 'RATTACHEMENT' }
  | { readonly nature: 'ESPACE'; readonly espace: CodeEspace }
  | { readonly nature: 'SERVICE'; readonly serviceId: number };

/** The last day of something that was granted. */
export interface Echeance {
  readonly objet: ObjetDEcheance;
  readonly au: Jour;
}

/** `ESPACE:MEMOIRES:2026-05-04`: the same end is told once, another day is another end. */
export const cleDEcheance = ({ objet, au }: Echeance): string => {
  if (objet.nature === 'RATTACHEMENT') return `RATTACHEMENT:${au}`;
  return `${objet.nature}:${objet.nature === 'ESPACE' ? objet.espace : objet.serviceId}:${au}`;
};
