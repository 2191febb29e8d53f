import type { Langue } from '../../../../../kernel/domain/Langue.ts';
import type { FamilleEtat } from '../../../../../platform/web/components/FamilleEtat.ts';
import { etatDe, type CodeEtat } from '../../../domain/etats.ts';

export interface EtatPresente {
  readonly famille: FamilleEtat;
  readonly libelle: string;
}

/** What `BadgeEtat` shows. */
export const presentEtat = (code: CodeEtat, langue: Langue): EtatPresente => {
  const { famille, libelle } = etatDe(code);
  return { famille, libelle: libelle[langue] };
};
