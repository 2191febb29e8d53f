import { Router } from 'express';
import { h } from 'preact';
import { z } from 'zod';
import { endpoint, type Call, type RefusedCall } from '../../../../../../../platform/http/endpoint.ts';
import { formatJour } from '../../../../../../../platform/web/formats.ts';
import { lireJour } from '../../../../../../../kernel/domain/Jour.ts';
import { MemoireModifieEntretemps } from '../../../../../domain/erreurs.ts';
import { libelleDePiece } from '../../../commun/presentPiece.ts';
import { adresseDuMemoire } from '../adresses.ts';
import { brouillonOuvert } from '../brouillonOuvert.ts';
import { ConflitPage } from '../conflit/ConflitPage.tsx';
import { presentConflit } from '../conflit/presentConflit.ts';
import { repondreAutosave, suivre } from '../etapeEnregistree.ts';
import { formeDeSaisie, memoireDesigne } from '../formeDeSaisie.ts';
import type { OutilsDeSaisie } from '../OutilsDeSaisie.ts';
import { aPlat } from '../saisieLue.ts';
import { textesDe } from '../textes/textesDe.ts';
import { EntetePage } from './EntetePage.tsx';
import { lireEntete } from './lireEntete.ts';
import { presentEntete, type EntetePresente } from './presentEntete.ts';
import { estFermee, resoudreJuridiction } from './resoudreJuridiction.ts';
import { valeursDEntete } from './valeursDEntete.ts';

type Acces = { readonly espaces: readonly ['MEMOIRES'] };
type Input = z.output<typeof memoireDesigne>;

const acces = { espaces: ['MEMOIRES'] } as const satisfies Acces;

/** Step 1, and the search of courts that it leans on. */
export const enteteRouter = (outils: OutilsDeSaisie): Router => {
  const { verifier, enregistrerEntete, rechercherJuridictions, referentiel } = outils;
  const router = Router();

  router.get(
    '/juridictions',
    endpoint({
      acces,
      input: z.object({ q: z.string().max(200).catch('') }),
      handle: async ({ input: { q }, web }) => {
        const trouvees = await rechercherJuridictions.execute({ texte: q });
        web.json({
          suggestions: trouvees.map(({ id, nom, ville }) => ({
            valeur: String(id),
            libelle: nom,
            detail: ville,
          })),
        });
      },
    }),
  );

  router.get(
    '/:memoireId/saisie/en-tete',
    endpoint({
      acces,
      input: memoireDesigne,
      handle: async ({ acteur, input: { memoireId }, langue, web }) => {
        const verifie = await brouillonOuvert(verifier, acteur, memoireId);
        if (!verifie) return web.redirect(adresseDuMemoire(memoireId));
        web.page(h(EntetePage, presentEntete({ ...outils, verifie, acteur, langue })));
      },
    }),
  );

  router.post(
    '/:memoireId/saisie/en-tete',
    endpoint({
      acces,
      input: memoireDesigne,
      form: formeDeSaisie,
      handle: async (call) => {
        const { acteur, input, form, langue, web } = call;
        const { memoireId } = input;
        const textes = textesDe(langue);
        const { action, version } = form;
        const lu = lireEntete(form, textes);
        const chercher = action?.startsWith('chercher:') === true;
        const juridiction = await resoudreJuridiction(
          { ...lu.juridiction, chercher },
          rechercherJuridictions,
        );

        const avant = await brouillonOuvert(verifier, acteur, memoireId);
        const structureId = lu.structureId ?? avant?.memoire.structureId ?? 0;
        const { entete, mission, reference, commentaire } = lu;
        await enregistrerEntete.execute({
          acteur,
          memoireId,
          version,
          structureId,
          entete: { ...entete, juridictionId: juridiction.id },
          mission,
          reference,
          commentaire,
        });

        const verifie = await verifier.execute({ acteur, memoireId });
        if (web.veutDuJson) {
          return repondreAutosave(verifie, (type) => libelleDePiece(type, referentiel, langue), langue, web);
        }
        const fermee =
          juridiction.faute === 'juridictionInconnue' &&
          (await estFermee(lu.juridiction, rechercherJuridictions));
        const faute = fermee ? 'juridictionFermee' : juridiction.faute;
        const erreurs = [
          ...(faute === null ? [] : [{ champ: 'entete.juridictionId', message: textes.illisibles[faute] }]),
          ...lu.erreurs,
        ];
        if (erreurs.length > 0) {
          const saisie = { ...aPlat(form), ...idOublie, structureAffichee: String(structureId) };
          const page = presentEntete({
            ...outils,
            verifie,
            acteur,
            langue,
            saisie,
            erreurs,
            juridictions: juridiction.choix,
          });
          return web.page(h(EntetePage, page), 422);
        }
        if (avant && avant.memoire.structureId !== structureId) {
          return web.redirect(call.req.originalUrl, { ton: 'info', titre: textes.entete.structureChangee });
        }
        suivre(verifie, 'en-tete', 'prestations', chercher ? 'enregistrer' : action, langue, web);
      },
      refuse: (call) => refuser(call, outils),
    }),
  );

  return router;
};

/** The court is still to be chosen: the earlier choice must not come back by itself. */
const idOublie = { 'entete.juridictionId': '' };

const refuser = async (call: RefusedCall<Acces, Input>, outils: OutilsDeSaisie): Promise<void> => {
  const { acteur, input, langue, web, saisie, erreurs, status, cause } = call;
  const { memoireId } = input;
  if (web.veutDuJson) return web.json({ title: erreurs[0]?.message, status }, status);

  const verifie = await brouillonOuvert(outils.verifier, acteur, memoireId);
  if (!verifie)
    return web.redirect(adresseDuMemoire(memoireId), { ton: 'alerte', titre: erreurs[0]?.message ?? '' });

  const { memoire } = verifie;
  const saisies = aPlat(saisie);
  const page = presentEntete({ ...outils, verifie, acteur, langue, saisie: saisies, erreurs });
  if (!(cause instanceof MemoireModifieEntretemps)) return web.page(h(EntetePage, page), status);

  const conflit = presentConflit({
    erreur: cause,
    memoire,
    etape: 'en-tete',
    enregistrees: valeursDEntete(memoire),
    saisies,
    lisible: lisible(page, langue),
    langue,
  });
  web.page(h(ConflitPage, conflit), status);
};

const LISTES: Readonly<Record<string, keyof EntetePresente['options']>> = {
  'entete.structureId': 'structures',
  'entete.serviceId': 'services',
  'entete.categorie': 'categories',
  'entete.compteBancaireId': 'comptes',
  'mission.typePrescription': 'typesPrescription',
  'mission.nature': 'natures',
};

const lisible =
  ({ options }: EntetePresente, langue: Call<Acces, Input, unknown>['langue']) =>
  (champ: string, valeur: string): string => {
    const liste = LISTES[champ];
    if (liste) return options[liste].find((option) => option.valeur === valeur)?.libelle ?? valeur;
    const jour = lireJour(valeur);
    return jour === undefined ? valeur : formatJour(jour, langue);
  };
