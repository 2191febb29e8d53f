import { balisage, type Balisage } from '../../../../../../platform/web/Balisage.ts';

/** What `BoutonDeLigne` shows, for the rows of a list. */
export const boutonDeLigne = (versAction: string, libelle: string, complement: string): Balisage =>
  balisage`<button class="cp-lien-bouton" type="submit" formaction="${versAction}">${libelle}<span class="govuk-visually-hidden"> ${complement}</span></button>`;
