import { Router } from 'express';
import { h } from 'preact';
import { z } from 'zod';
import { endpoint } from '../../../../../platform/http/endpoint.ts';
import type { Web } from '../../../../../platform/http/Web.ts';
import type { ConfirmerContact } from '../../../application/adresse/ConfirmerContact.ts';
import type { LireChangementDAdresse } from '../../../application/adresse/LireChangementDAdresse.ts';
import type { LireContact } from '../../../application/adresse/LireContact.ts';
import type { RepondreAuChangementDAdresse } from '../../../application/adresse/RepondreAuChangementDAdresse.ts';
import { JetonInvalide } from '../../../domain/erreurs.ts';
import { ConfirmationPage } from './ConfirmationPage.tsx';
import { ContactPage } from './ContactPage.tsx';
import { LienPerimePage } from './LienPerimePage.tsx';
import { SuitePage } from './SuitePage.tsx';
import { textesSecurite } from './textesSecurite.ts';

interface UseCases {
  readonly lireChangement: LireChangementDAdresse;
  readonly repondreAuChangement: RepondreAuChangementDAdresse;
  readonly lireContact: LireContact;
  readonly confirmerContact: ConfirmerContact;
}

const DISPARU = 410;
const CHANGEMENT = '/compte/adresse/:cote';
const CONTACT = '/compte/contact';
const RIEN = z.object({});
const Jeton = z.object({ jeton: z.string().default('') });
const Cote = z.object({ cote: z.enum(['ancienne', 'nouvelle']) });
const Reponse = Jeton.extend({ decision: z.enum(['confirmer', 'refuser']) });

const coteDe = { ancienne: 'ANCIENNE', nouvelle: 'NOUVELLE' } as const;

/** Links of letters: whoever reads the mailbox answers, signed in or not. A link that has served says so. */
export const liensRouter = (usages: UseCases): Router => {
  const router = Router();

  const perime = ({ web, cause }: { readonly web: Web; readonly cause: unknown }): void => {
    if (!(cause instanceof JetonInvalide)) throw cause;
    web.page(h(LienPerimePage, {}), DISPARU);
  };

  router.get(
    CHANGEMENT,
    endpoint({
      acces: 'public',
      input: Cote.extend(Jeton.shape),
      handle: async ({ input: { cote, jeton }, web }) => {
        const changement = await usages.lireChangement.execute({ jeton, cote: coteDe[cote] });
        web.page(h(ConfirmationPage, { adresse: `/compte/adresse/${cote}`, jeton, changement }));
      },
      refuse: perime,
    }),
  );

  router.post(
    CHANGEMENT,
    endpoint({
      acces: 'public',
      input: Cote,
      form: Reponse,
      handle: async ({ input: { cote }, form: { jeton, decision }, langue, web, req }) => {
        const suite = await usages.repondreAuChangement.execute({
          jeton,
          cote: coteDe[cote],
          accepte: decision === 'confirmer',
          session: req.sessionID,
        });
        web.page(h(SuitePage, textesSecurite(langue).confirmation.suites[suite]));
      },
      refuse: perime,
    }),
  );

  router.get(
    CONTACT,
    endpoint({
      acces: 'public',
      input: Jeton,
      handle: async ({ input: { jeton }, web }) => {
        const contact = await usages.lireContact.execute({ jeton });
        web.page(h(ContactPage, { jeton, contact }));
      },
      refuse: perime,
    }),
  );

  router.post(
    CONTACT,
    endpoint({
      acces: 'public',
      input: RIEN,
      form: Jeton,
      handle: async ({ form: { jeton }, langue, web }) => {
        await usages.confirmerContact.execute({ jeton });
        const { faite, faiteTexte } = textesSecurite(langue).contact;
        web.page(h(SuitePage, { titre: faite, texte: faiteTexte }));
      },
      refuse: perime,
    }),
  );

  return router;
};
