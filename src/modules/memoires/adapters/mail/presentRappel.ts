import { formatJourLong } from '../../../../platform/web/formats.ts';
import type { Correspondant } from '../../application/ports/Correspondants.ts';
import type { DonneesMemoire } from '../../domain/DonneesMemoire.ts';
import type { Forclusion } from '../../domain/Forclusion.ts';
import type { CourrielPresente } from './presentCourriel.ts';
import { textesDeRappel } from './textesDeRappel.ts';

/** The draft whose time runs out, told to somebody who may deposit it. */
export const presentRappel = (
  { numeroBrouillon, prestataire, destinataire, mission, reference }: DonneesMemoire,
  { joursRestants, limite }: Forclusion,
  { nomComplet, langue }: Correspondant,
): CourrielPresente => {
  const textes = textesDeRappel[langue];
  const achevement = mission.dateAchevement === null ? '' : formatJourLong(mission.dateAchevement, langue);
  return {
    sujet: textes.sujet(numeroBrouillon, joursRestants),
    titre: textes.titre(joursRestants),
    paragraphes: [
      textes.bonjour(nomComplet),
      textes.brouillon(numeroBrouillon, prestataire.designation, destinataire?.nom ?? null),
      textes.limite(achevement, formatJourLong(limite, langue)),
      textes.ensuite,
      ...(reference ? [textes.reference(reference)] : []),
      textes.inutile,
    ],
    voir: textes.voir,
  };
};
