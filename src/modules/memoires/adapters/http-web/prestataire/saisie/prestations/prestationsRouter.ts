import { Router } from 'express';
import { h } from 'preact';
import { z } from 'zod';
import type { Langue } from '../../../../../../../kernel/domain/Langue.ts';
import { endpoint, type RefusedCall, type Saisie } from '../../../../../../../platform/http/endpoint.ts';
import type { ErreurDeChamp } from '../../../../../../../platform/web/ErreurDeChamp.ts';
import type { TarifPropose } from '../../../../../application/ProposerTarifs.ts';
import type { MemoireVerifie } from '../../../../../application/VerifierMemoire.ts';
import { MemoireModifieEntretemps } from '../../../../../domain/erreurs.ts';
import { jourDuTarif } from '../../../../../domain/tarif/ecartAuTarif.ts';
import { libelleDePiece } from '../../../commun/presentPiece.ts';
import { adresseDEtape, adresseDuMemoire } from '../adresses.ts';
import { brouillonOuvert } from '../brouillonOuvert.ts';
import { ConflitPage } from '../conflit/ConflitPage.tsx';
import { presentConflit } from '../conflit/presentConflit.ts';
import { repondreAutosave, suivre } from '../etapeEnregistree.ts';
import { formeDeSaisie, memoireDesigne } from '../formeDeSaisie.ts';
import type { OutilsDeSaisie } from '../OutilsDeSaisie.ts';
import { aPlat, jourSaisi, texteDe } from '../saisieLue.ts';
import { textesDe } from '../textes/textesDe.ts';
import { actionDemandee, type ActionDemandee } from './actionDemandee.ts';
import { appliquerTarif } from './appliquerTarif.ts';
import { heureSaisie } from './horaires.ts';
import type { PrestationsTapees } from './LigneTapee.ts';
import { lirePrestations } from './lirePrestations.ts';
import { CALCUL_VIDE, lignesCalculees, presentCalcul } from './presentCalcul.ts';
import { PrestationsPage } from './PrestationsPage.tsx';
import { presentPrestations } from './presentPrestations.ts';
import { prestationsDuMemoire, prestationsTapees } from './prestationsTapees.ts';
import { sansLaLigne } from './sansLaLigne.ts';

const acces = { espaces: ['MEMOIRES'] } as const;

type Acces = typeof acces;

const adresse = memoireDesigne.extend({
  nouvelle: z.enum(['PRESTATION', 'DEPLACEMENT', 'DEBOURS']).optional().catch(undefined),
  debut: z.string().max(16).catch(''),
  fin: z.string().max(16).catch(''),
});

/** Step 2. */
export const prestationsRouter = (outils: OutilsDeSaisie): Router => {
  const { verifier, enregistrerPrestations, calculerInterpretation, referentiel } = outils;
  const router = Router();

  router.get(
    '/:memoireId/saisie/prestations',
    endpoint({
      acces,
      input: adresse,
      handle: async ({ acteur, input: { memoireId, nouvelle, debut, fin }, langue, web }) => {
        const verifie = await brouillonOuvert(verifier, acteur, memoireId);
        if (!verifie) return web.redirect(adresseDuMemoire(memoireId));
        const tarifs = tarifsDe(verifie, outils);
        const calcul = presentCalcul({ debut, fin }, calculerInterpretation, langue);
        web.page(
          h(PrestationsPage, presentPrestations({ verifie, tarifs, referentiel, langue, calcul, nouvelle })),
        );
      },
    }),
  );

  router.post(
    '/:memoireId/saisie/prestations',
    endpoint({
      acces,
      input: memoireDesigne,
      form: formeDeSaisie,
      handle: async ({ acteur, input: { memoireId }, form, langue, web }) => {
        const textes = textesDe(langue);
        const action = actionDemandee(form.action);
        const avant = await brouillonOuvert(verifier, acteur, memoireId);
        const tarifs = avant ? tarifsDe(avant, outils) : [];
        const tapees = completees(prestationsTapees(sansLaLigne(form, action)), tarifs, action, langue);
        const lues = lirePrestations(tapees, textes);
        const horaires = lireHoraires(form, action, langue);
        const calculees =
          action.nom === 'ajouter-calcul' && horaires.erreurs.length === 0
            ? lignesCalculees(
                { ...horaires, tva: lues.lignes.at(-1) ?? { tauxTva: null, codeTva: null } },
                calculerInterpretation,
                langue,
              )
            : [];
        await enregistrerPrestations.execute({
          acteur,
          memoireId,
          version: form.version,
          lignes: [...lues.lignes, ...calculees],
          debours: lues.debours,
        });

        const verifie = await verifier.execute({ acteur, memoireId });
        if (web.veutDuJson) {
          return repondreAutosave(verifie, (type) => libelleDePiece(type, referentiel, langue), langue, web);
        }
        const erreurs = [...lues.erreurs, ...horaires.erreurs];
        if (erreurs.length > 0) {
          const nouvelle = action.nom === 'ajouter' ? action.nature : undefined;
          const calcul = { ...CALCUL_VIDE, ...horaires.saisis };
          const page = { verifie, tarifs, referentiel, langue, calcul, tapees, erreurs, nouvelle };
          return web.page(h(PrestationsPage, presentPrestations(page)), 422);
        }
        const ici = adresseDEtape(memoireId, 'prestations');
        if (action.nom === 'ajouter')
          return web.redirect(`${ici}?nouvelle=${action.nature}#${ancreDe(action)}`);
        if (action.nom === 'calculer') {
          const { debut, fin } = horaires;
          return web.redirect(`${ici}?${new URLSearchParams({ debut, fin }).toString()}#calcul`);
        }
        if (action.nom === 'ajouter-calcul') {
          return web.redirect(`${ici}#lignes`, { ton: 'succes', titre: textes.calcul.ajoutees });
        }
        if (action.nom === 'retirer-ligne' || action.nom === 'tarif') return web.redirect(`${ici}#lignes`);
        suivre(verifie, 'prestations', 'pieces', form.action, langue, web);
      },
      refuse: (call) => refuser(call, outils),
    }),
  );

  return router;
};

const tarifsDe = (
  { memoire: { entete, mission } }: MemoireVerifie,
  { proposerTarifs }: OutilsDeSaisie,
): readonly TarifPropose[] =>
  proposerTarifs.execute({ categorie: entete.categorie ?? '', jour: jourDuTarif(mission) });

const completees = (
  tapees: PrestationsTapees,
  tarifs: readonly TarifPropose[],
  action: ActionDemandee,
  langue: Langue,
): PrestationsTapees => ({
  ...tapees,
  lignes: tapees.lignes.map((ligne, rang) => {
    const choisi = tarifs.find(({ tarif }) => tarif.code === ligne.tarifCode)?.tarif;
    return appliquerTarif(ligne, choisi, langue, action.nom === 'tarif' && action.rang === rang);
  }),
});

const ancreDe = ({ nature }: { readonly nature: string }): string =>
  nature === 'DEBOURS' ? 'debours' : 'lignes';

interface Horaires {
  readonly debut: string;
  readonly fin: string;
  readonly saisis: Readonly<Record<'debutJour' | 'debutHeure' | 'finJour' | 'finHeure', string>>;
  readonly erreurs: readonly ErreurDeChamp[];
}

/** Read only when a sum is asked for. */
const lireHoraires = (saisie: Saisie, action: ActionDemandee, langue: Langue): Horaires => {
  const { illisibles } = textesDe(langue);
  const saisis = {
    debutJour: texteDe(saisie, 'calcul.debutJour'),
    debutHeure: texteDe(saisie, 'calcul.debutHeure'),
    finJour: texteDe(saisie, 'calcul.finJour'),
    finHeure: texteDe(saisie, 'calcul.finHeure'),
  };
  if (action.nom !== 'calculer' && action.nom !== 'ajouter-calcul')
    return { debut: '', fin: '', saisis, erreurs: [] };

  const [debutJour, finJour] = [jourSaisi(saisis.debutJour), jourSaisi(saisis.finJour || saisis.debutJour)];
  const [debutHeure, finHeure] = [heureSaisie(saisis.debutHeure), heureSaisie(saisis.finHeure)];
  const erreurs = [
    ...(debutJour ? [] : [{ champ: 'calcul.debutJour', message: illisibles.date }]),
    ...(debutHeure ? [] : [{ champ: 'calcul.debutHeure', message: illisibles.heure }]),
    ...(finJour ? [] : [{ champ: 'calcul.finJour', message: illisibles.date }]),
    ...(finHeure ? [] : [{ champ: 'calcul.finHeure', message: illisibles.heure }]),
  ];
  return { debut: `${debutJour}T${debutHeure}`, fin: `${finJour}T${finHeure}`, saisis, erreurs };
};

const refuser = async (
  call: RefusedCall<Acces, z.output<typeof memoireDesigne>>,
  outils: OutilsDeSaisie,
): Promise<void> => {
  const { acteur, input, langue, web, saisie, erreurs, status, cause } = call;
  const { memoireId } = input;
  if (web.veutDuJson) return web.json({ title: erreurs[0]?.message, status }, status);

  const verifie = await brouillonOuvert(outils.verifier, acteur, memoireId);
  if (!verifie)
    return web.redirect(adresseDuMemoire(memoireId), { ton: 'alerte', titre: erreurs[0]?.message ?? '' });

  const tapees = prestationsTapees(sansLaLigne(saisie, actionDemandee(texteDe(saisie, 'action'))));
  if (cause instanceof MemoireModifieEntretemps) {
    const conflit = presentConflit({
      erreur: cause,
      memoire: verifie.memoire,
      etape: 'prestations',
      enregistrees: aPlat(prestationsDuMemoire(verifie.memoire, langue)),
      saisies: aPlat(tapees),
      lisible: (_, valeur) => valeur,
      langue,
    });
    return web.page(h(ConflitPage, conflit), status);
  }
  const { referentiel } = outils;
  const tarifs = tarifsDe(verifie, outils);
  const page = { verifie, tarifs, referentiel, langue, calcul: CALCUL_VIDE, tapees, erreurs };
  web.page(h(PrestationsPage, presentPrestations(page)), status);
};
