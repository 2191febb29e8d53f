import { randomUUID } from 'node:crypto';
import { Router } from 'express';
import { h } from 'preact';
import { z } from 'zod';
import type { Acteur } from '../../../../../../kernel/application/Acteur.ts';
import type { Clock } from '../../../../../../kernel/application/Clock.ts';
import { endpoint } from '../../../../../../platform/http/endpoint.ts';
import type { ReceptionDeFichiers } from '../../../../../../platform/http/ReceptionDeFichiers.ts';
import type { CompleterMemoire } from '../../../../application/CompleterMemoire.ts';
import type { ConsulterMemoire, MemoireConsulte } from '../../../../application/ConsulterMemoire.ts';
import type { DupliquerMemoire } from '../../../../application/DupliquerMemoire.ts';
import type { OuvrirAccuse } from '../../../../application/OuvrirAccuse.ts';
import type { Referentiel } from '../../../../application/ports/Referentiel.ts';
import type { DonneesMemoire } from '../../../../domain/DonneesMemoire.ts';
import { envoyerAccuse } from '../../commun/envoyerAccuse.ts';
import { adresseDEtape, adresseDuMemoire } from '../saisie/adresses.ts';
import type { CategoriesDePrestataires } from '../saisie/CategoriesDePrestataires.ts';
import { formeDeSaisie, memoireDesigne } from '../saisie/formeDeSaisie.ts';
import { erreursDeReception } from '../saisie/pieces/erreursDeReception.ts';
import { limitesDEnvoi } from '../saisie/pieces/limitesDEnvoi.ts';
import { texteDe } from '../saisie/saisieLue.ts';
import { textesDe as textesDeSaisie } from '../saisie/textes/textesDe.ts';
import { UneFoisParFormulaire } from '../UneFoisParFormulaire.ts';
import { CompleterPage } from './CompleterPage.tsx';
import { memoireEnPrestataire } from './memoireEnPrestataire.ts';
import { MemoirePage } from './MemoirePage.tsx';
import { presentComplement } from './presentComplement.ts';
import { presentMemoire } from './presentMemoire.ts';
import { textesDe } from './textes/textesDe.ts';

const acces = { espaces: ['MEMOIRES'] } as const;

interface Outils {
  readonly consulter: ConsulterMemoire;
  readonly completer: CompleterMemoire;
  readonly dupliquer: DupliquerMemoire;
  readonly ouvrirAccuse: OuvrirAccuse;
  readonly reception: ReceptionDeFichiers;
  readonly referentiel: Referentiel;
  readonly categories: CategoriesDePrestataires;
  readonly clock: Clock;
}

/** One mémoire: what it says, what happened to it, what its prestataire may do. */
export const memoireRouter = (outils: Outils): Router => {
  const { completer, dupliquer, ouvrirAccuse, reception, clock } = outils;
  const router = Router();
  const copies = new UneFoisParFormulaire<DonneesMemoire>();
  const ouvrir = (acteur: Acteur, memoireId: number): Promise<MemoireConsulte> =>
    memoireEnPrestataire(outils.consulter, acteur, memoireId);

  router.get(
    '/:memoireId',
    endpoint({
      acces,
      input: memoireDesigne.extend({ depose: z.string().optional() }),
      handle: async ({ acteur, input: { memoireId, depose }, langue, web }) => {
        const consulte = await ouvrir(acteur, memoireId);
        const faits = {
          ...outils,
          consulte,
          langue,
          maintenant: clock.now(),
          vientDEtreDepose: depose !== undefined,
        };
        web.page(h(MemoirePage, { ...presentMemoire(faits), cle: randomUUID() }));
      },
    }),
  );

  router.get(
    '/:memoireId/accuse',
    endpoint({
      acces,
      input: memoireDesigne,
      handle: async ({ acteur, input: { memoireId }, web, res }) => {
        await envoyerAccuse(await ouvrirAccuse.execute({ acteur, memoireId }), web, res);
      },
    }),
  );

  router.post(
    '/:memoireId/dupliquer',
    endpoint({
      acces,
      input: memoireDesigne.extend({
        version: z.coerce.number().int().nonnegative().optional().catch(undefined),
      }),
      form: formeDeSaisie.extend({ cle: z.string().max(64).optional().catch(undefined) }),
      handle: async ({ acteur, input, form, langue, web, res }) => {
        const textes = textesDe(langue);
        const { memoireId } = input;
        const demande = { acteur, memoireId, version: form.version ?? input.version };
        const brouillon = await copies.faire(
          `${acteur.utilisateurId}:copie:${form.cle ?? randomUUID()}`,
          res.locals.edge.limits,
          () => dupliquer.execute(demande),
        );
        if (!brouillon)
          return web.redirect(adresseDuMemoire(memoireId), { ton: 'info', titre: textes.dejaDuplique });
        web.redirect(adresseDEtape(brouillon.id, 'en-tete'), {
          ton: 'succes',
          titre: textes.duplique,
          texte: brouillon.dupliqueDe === null ? textes.dupliqueModele : textes.dupliqueCorrection,
        });
      },
      refuse: ({ input: { memoireId }, web, erreurs }) =>
        web.redirect(adresseDuMemoire(memoireId), { ton: 'alerte', titre: erreurs[0]?.message ?? '' }),
    }),
  );

  router.get(
    '/:memoireId/completer',
    endpoint({
      acces,
      input: memoireDesigne,
      handle: async ({ acteur, input: { memoireId }, langue, web }) => {
        const consulte = await ouvrir(acteur, memoireId);
        if (!consulte.actes.includes('COMPLETER')) return web.redirect(adresseDuMemoire(memoireId));
        web.page(
          h(CompleterPage, presentComplement({ ...outils, consulte, langue, maintenant: clock.now() })),
        );
      },
    }),
  );

  router.post(
    '/:memoireId/completer',
    endpoint({
      acces,
      input: memoireDesigne,
      form: z.object({ reponse: z.string().catch('') }),
      handle: async ({ acteur, input: { memoireId }, form: { reponse }, langue, web }) => {
        await completer.execute({ acteur, memoireId, reponse });
        web.redirect(adresseDuMemoire(memoireId), {
          ton: 'succes',
          titre: textesDe(langue).completer.envoye,
        });
      },
      refuse: async ({ acteur, input: { memoireId }, langue, web, saisie, erreurs, status }) => {
        const consulte = await ouvrir(acteur, memoireId);
        if (consulte.actes.includes('COMPLETER')) {
          const faits = { ...outils, consulte, langue, maintenant: clock.now(), erreurs };
          return web.page(
            h(CompleterPage, presentComplement({ ...faits, reponse: texteDe(saisie, 'reponse') })),
            status,
          );
        }
        const dejaEnvoye = consulte.memoire.etat === 'COMPLETE';
        web.redirect(adresseDuMemoire(memoireId), {
          ton: dejaEnvoye ? 'info' : 'alerte',
          titre: dejaEnvoye ? textesDe(langue).completer.dejaEnvoye : (erreurs[0]?.message ?? ''),
        });
      },
    }),
  );

  router.post(
    '/:memoireId/completer/pieces',
    endpoint({
      acces,
      input: memoireDesigne,
      form: formeDeSaisie,
      limites: limitesDEnvoi,
      lireCorps: reception.lireCorps,
      handle: async ({ acteur, input: { memoireId }, form, langue, web, req, res }) => {
        const recues = reception.recus(req);
        const erreurs = erreursDeReception(recues, res.locals.edge.sentences, langue);
        const { pieces: textes } = textesDeSaisie(langue);
        const ici = `${adresseDuMemoire(memoireId)}/completer`;
        const message = erreurs.map((erreur) => erreur.message).join(' ');

        if (recues.jointes.length > 0) {
          const flash = {
            ton: erreurs.length === 0 ? ('succes' as const) : ('alerte' as const),
            titre: textes.jointes(recues.jointes.length),
            texte: message || textes.jointesTexte,
          };
          if (!web.veutDuJson) return web.redirect(ici, flash);
          req.session.flash = flash;
          return web.json({ suite: ici });
        }
        if (web.veutDuJson) return web.json({ message }, 422);
        const consulte = await ouvrir(acteur, memoireId);
        if (!consulte.actes.includes('COMPLETER')) {
          return web.redirect(adresseDuMemoire(memoireId), { ton: 'alerte', titre: message });
        }
        const faits = { ...outils, consulte, langue, maintenant: clock.now(), erreurs };
        web.page(h(CompleterPage, presentComplement({ ...faits, type: texteDe(form, 'type') })), 422);
      },
    }),
  );

  return router;
};
