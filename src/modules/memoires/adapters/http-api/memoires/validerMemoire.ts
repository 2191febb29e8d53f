import { z } from 'zod';
import { apiRoute, type ApiRoute } from '../../../../../platform/api/ApiRoute.ts';
import { corps } from '../../../../../platform/api/wire/champs.ts';
import { jourRendu } from '../../../../../platform/api/wire/dates.ts';
import type { ValiderMemoire } from '../../../application/ValiderMemoire.ts';
import { CONTENU_RECU } from '../wire/contenuRecu.ts';
import { DESIGNATION } from '../wire/designation.ts';
import { MEMOIRE_D_EXEMPLE } from '../wire/exemples.ts';
import { idRendu } from '../wire/identifiants.ts';
import type { LecteurDeContenu } from '../wire/LecteurDeContenu.ts';
import { totauxDe, totauxRendus } from '../wire/memoireRendu.ts';
import type { PhrasesDeProblemes } from '../wire/PhrasesDeProblemes.ts';

const problemesRendus = () => z.array(z.object({ champ: z.string(), code: z.string(), libelle: z.string() }));

export const validerMemoire = (
  valider: ValiderMemoire,
  lecteur: LecteurDeContenu,
  phrases: PhrasesDeProblemes,
): ApiRoute =>
  apiRoute({
    chemin: '/cpro/memoires/v1/valider',
    resume: 'Dit tout ce qui empêche de déposer un mémoire, sans le déposer ni rien garder',
    resumeEn: 'Tells all that stands in the way of filing a statement, without filing it or keeping anything',
    precisions:
      'Un brouillon (idMemoire ou numeroMemoire), un mémoire entier, ou un brouillon modifié par ce qui est donné. ' +
      'Les avertissements n’empêchent pas le dépôt.',
    corps: corps({ ...DESIGNATION, ...CONTENU_RECU }),
    reponse: z.object({
      deposable: z.boolean(),
      problemes: problemesRendus(),
      avertissements: problemesRendus(),
      totaux: totauxRendus(),
      forclusion: z.object({ limite: jourRendu(), joursRestants: z.int(), atteinte: z.boolean() }).nullable(),
      doublon: z.object({ idMemoire: idRendu(), numero: z.string() }).nullable(),
    }),
    exemple: MEMOIRE_D_EXEMPLE,
    handle: async ({ appel: { acteur }, corps: recu }) => {
      const saisie = await lecteur.verifier(acteur, recu);
      const { refus, problemes, avertissements, totaux, forclusion, doublon } = await valider.execute({
        acteur,
        ...saisie,
      });
      const trouves = [
        ...refus.map((un) => phrases.deRefus(un)),
        ...problemes.map((un) => phrases.deProbleme(un)),
      ];
      return {
        deposable: trouves.length === 0,
        problemes: trouves,
        avertissements: avertissements.map((un) => phrases.deProbleme(un)),
        totaux: totauxDe(totaux),
        forclusion: forclusion && {
          limite: forclusion.limite,
          joursRestants: forclusion.joursRestants,
          atteinte: forclusion.atteinte,
        },
        doublon: doublon && { idMemoire: doublon.id, numero: doublon.numero },
      };
    },
  });
