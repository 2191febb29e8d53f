import { setTimeout as attendre } from 'node:timers/promises';
import type { Personne } from './Personne.ts';

const PATIENCE_MS = 15_000;
const PAS_MS = 150;

/** Opens the latest mail to an address whose subject says so: mails leave a moment after what they tell. */
export const lireLeCourriel = async (personne: Personne, adresse: string, sujet: string): Promise<void> => {
  const limite = Date.now() + PATIENCE_MS;
  for (;;) {
    await personne.ouvrir('/demo/courriels');
    const recus = personne.visitor.page
      .getByRole('row')
      .filter({ hasText: adresse })
      .filter({ hasText: sujet });
    if ((await recus.count()) > 0)
      return personne.visitor.leave(() => recus.first().getByRole('link').click());
    if (Date.now() > limite) throw new Error(`no mail to ${adresse} says "${sujet}"`);
    await attendre(PAS_MS);
  }
};
