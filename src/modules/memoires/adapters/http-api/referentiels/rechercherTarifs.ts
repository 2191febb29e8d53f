import { z } from 'zod';
import { apiRoute, type ApiRoute } from '../../../../../platform/api/ApiRoute.ts';
import { corps, texte } from '../../../../../platform/api/wire/champs.ts';
import { jourRecu, jourRendu } from '../../../../../platform/api/wire/dates.ts';
import { enEuros, montantRendu } from '../../../../../platform/api/wire/montants.ts';
import {
  pagination,
  parametresRetour,
  retourDe,
  tranche,
} from '../../../../../platform/api/wire/pagination.ts';
import type { Referentiel } from '../../../application/ports/Referentiel.ts';
import type { ProposerTarifs, TarifPropose } from '../../../application/ProposerTarifs.ts';
import { MODES_DE_TARIF } from '../../../domain/referentiel/Tarif.ts';
import { contient } from '../wire/contient.ts';

export const rechercherTarifs = (proposer: ProposerTarifs, referentiel: Referentiel): ApiRoute =>
  apiRoute({
    chemin: '/cpro/memoires/v1/tarifs',
    resume: 'Les tarifs en vigueur un jour donné, pour une catégorie de prestataires',
    resumeEn: 'The rates in force on a day, for a kind of providers',
    precisions: 'Le jour est celui de la mission, aujourd’hui par défaut. Sans categorie, ceux de toutes.',
    corps: corps({
      categorie: texte(40),
      jour: jourRecu(),
      texte: texte(200),
      parametresRecherche: pagination(['Code']),
    }),
    reponse: z.object({
      listeTarifs: z.array(
        z.object({
          code: z.string(),
          libelle: z.string(),
          unite: z.string(),
          prix: montantRendu(),
          mode: z.enum(MODES_DE_TARIF),
          article: z.string(),
          du: jourRendu(),
          au: jourRendu().nullable(),
          majorations: z.array(
            z.object({ code: z.string(), libelle: z.string(), taux: z.number(), regle: z.string() }),
          ),
        }),
      ),
      parametresRetour: parametresRetour(),
    }),
    exemple: { categorie: 'INTERPRETE_TRADUCTEUR', jour: '2026-03-02' },
    handle: ({ corps: { categorie, jour = null, texte: cherche, parametresRecherche: page } }) => {
      const categories = categorie === undefined ? referentiel.categories() : [categorie];
      const tous = new Map<string, TarifPropose>();
      for (const une of categories) {
        for (const propose of proposer.execute({ categorie: une, jour }))
          tous.set(propose.tarif.code, propose);
      }
      const trouves = [...tous.values()].filter(({ tarif: { code, libelle } }) =>
        contient(cherche, `${code} ${libelle.fr}`),
      );
      return {
        listeTarifs: tranche(trouves, page).map(tarifRendu),
        parametresRetour: retourDe(page, trouves.length),
      };
    },
  });

const tarifRendu = ({ tarif, majorations }: TarifPropose) => ({
  code: tarif.code,
  libelle: tarif.libelle.fr,
  unite: tarif.unite,
  prix: enEuros(tarif.prix),
  mode: tarif.mode,
  article: tarif.article,
  du: tarif.du,
  au: tarif.au,
  majorations: majorations.map(({ code, libelle, pointsDeBase, regle }) => ({
    code,
    libelle: libelle.fr,
    taux: pointsDeBase / 100,
    regle,
  })),
});
