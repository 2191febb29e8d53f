import { balisage, type Balisage } from '../Balisage.ts';
import type { FamilleEtat } from './FamilleEtat.ts';

/** What `BadgeEtat` shows, for the rows of a table. */
export const badgeEtat = ({ famille, libelle }: { famille: FamilleEtat; libelle: string }): Balisage =>
  balisage`<span class="cp-etat cp-etat--${famille}"><span class="cp-forme cp-forme--${famille}" aria-hidden="true"></span>${libelle}</span>`;
