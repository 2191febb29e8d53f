import type { Langue } from '../../../../../kernel/domain/Langue.ts';
import type { LettreDeRole } from '../../../application/ports/CourriersDesRoles.ts';
import type { Lettre } from './Lettre.ts';
import { motsDeLettre } from './motsDeLettre.ts';

type LettreDeStatut = Extract<LettreDeRole, { readonly structureId: number }>;

const enFrancais = (lettre: LettreDeStatut): Lettre => {
  const { structure } = lettre;
  const { cite, nom } = motsDeLettre.fr;
  switch (lettre.nature) {
    case 'structure-desactivee':
      return {
        titre: 'Votre structure est désactivée',
        paragraphes: [
          `${nom(lettre.par)} a désactivé la structure ${structure}.`,
          cite(lettre.motif),
          'Chacun peut suivre ce qui a été déposé\u00a0; rien ne peut plus être déposé, et personne ne peut plus y être rattaché.',
        ],
        action: 'Voir la structure',
      };
    case 'structure-reactivee':
      return {
        titre: 'Votre structure est réactivée',
        paragraphes: [
          `${nom(lettre.par)} a réactivé la structure ${structure}\u00a0: les espaces sont à nouveau ouverts comme avant.`,
          cite(lettre.motif),
        ],
        action: 'Voir la structure',
      };
  }
};

const enAnglais = (lettre: LettreDeStatut): Lettre => {
  const { structure } = lettre;
  const { cite, nom } = motsDeLettre.en;
  switch (lettre.nature) {
    case 'structure-desactivee':
      return {
        titre: 'Your organisation is deactivated',
        paragraphes: [
          `${nom(lettre.par)} has deactivated the organisation ${structure}.`,
          cite(lettre.motif),
          'Everybody may follow what was filed; nothing new can be filed, and nobody can be attached to it.',
        ],
        action: 'See the organisation',
      };
    case 'structure-reactivee':
      return {
        titre: 'Your organisation is reactivated',
        paragraphes: [
          `${nom(lettre.par)} has reactivated the organisation ${structure}: its areas are open as before.`,
          cite(lettre.motif),
        ],
        action: 'See the organisation',
      };
  }
};

/** Of a structure that is deactivated, or active again. */
export const lettresDeStatut: Readonly<Record<Langue, (lettre: LettreDeStatut) => Lettre>> = {
  fr: enFrancais,
  en: enAnglais,
};
