import type { Langue } from '../../../../../kernel/domain/Langue.ts';
import { formatJourLong } from '../../../../../platform/web/formats.ts';
import type { Forclusion } from '../../../domain/Forclusion.ts';
import { textesDe } from './textes/textesDe.ts';

export interface ForclusionPresentee {
  readonly libelle: string;
  readonly texte: string;
  readonly detail: string;
  readonly ecoule: number;
  readonly ton: 'calme' | 'attention' | 'urgent';
}

const UN_AN = 365;

/** What `Compteur` shows. */
export const presentForclusion = (forclusion: Forclusion, langue: Langue): ForclusionPresentee => {
  const { forclusion: textes } = textesDe(langue);
  const { joursRestants, atteinte, arretee } = forclusion;
  const limite = formatJourLong(forclusion.limite, langue);
  const ecoule = Math.min(100, Math.max(0, Math.round(((UN_AN - joursRestants) * 100) / UN_AN)));
  const commun = { libelle: textes.titre, ecoule, ton: ton(forclusion) };

  if (arretee) {
    return atteinte
      ? { ...commun, texte: textes.deposeHorsDelai, detail: textes.deposeHorsDelaiDetail(limite) }
      : { ...commun, texte: textes.deposeATemps, detail: textes.deposeATempsDetail(limite) };
  }
  return atteinte
    ? { ...commun, texte: textes.depassee, detail: textes.depasseeDetail(limite) }
    : { ...commun, texte: textes.restent(joursRestants), detail: textes.restentDetail(limite) };
};

const ton = ({ atteinte, arretee, alerte }: Forclusion): ForclusionPresentee['ton'] => {
  if (arretee) return atteinte ? 'attention' : 'calme';
  if (atteinte || alerte === 3 || alerte === 15) return 'urgent';
  return alerte === 60 ? 'attention' : 'calme';
};
