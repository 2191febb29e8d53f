import { Router } from 'express';
import { endpoint } from '../../../../../../platform/http/endpoint.ts';
import { MemoireIntrouvable } from '../../../../domain/erreurs.ts';
import { ACCES_JURIDICTION, type EspaceDeJuridiction } from '../espacesDeJuridiction.ts';
import { ActeDesigne, type PagesDActes } from './PagesDActes.ts';
import { CHEMINS } from './actesDeJuridiction.ts';
import type { DefinitionDActe } from './definitionsDActes.ts';

/** Each act at its own address: its page by GET, the act itself by POST. */
export const actesRoutes = (
  ici: EspaceDeJuridiction,
  definitions: readonly DefinitionDActe[],
  pages: PagesDActes,
): Router => {
  const router = Router();
  for (const definition of definitions) {
    const { acte, form, accomplir } = definition;
    const chemin = `/:memoireId/${CHEMINS[acte]}`;
    router.get(
      chemin,
      endpoint({
        acces: ACCES_JURIDICTION,
        input: ActeDesigne,
        handle: (call) => pages.montrer(ici, definition, call),
      }),
    );
    router.post(
      chemin,
      endpoint({
        acces: ACCES_JURIDICTION,
        input: ActeDesigne,
        form,
        handle: async (call) => {
          const { acteur, input, form: forme } = call;
          try {
            const memoire = await accomplir({ acteur, memoireId: input.memoireId }, forme);
            await pages.conclure(ici, definition, memoire, call);
          } catch (error) {
            if (acte !== 'REORIENTER' || !(error instanceof MemoireIntrouvable)) throw error;
            await pages.dejaPartie(ici, call);
          }
        },
        refuse: (call) => pages.refuser(ici, definition, call),
      }),
    );
  }
  return router;
};
