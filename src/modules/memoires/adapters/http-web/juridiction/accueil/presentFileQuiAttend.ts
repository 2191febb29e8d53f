import { jourDe, joursEntre } from '../../../../../../kernel/domain/Jour.ts';
import type { Langue } from '../../../../../../kernel/domain/Langue.ts';
import { formatEntier, formatEuros } from '../../../../../../platform/web/formats.ts';
import type { MemoireListe } from '../../../../application/ports/MemoireReader.ts';
import type { ChiffreDeVue } from '../../../../application/SyntheseMemoires.ts';
import type { LigneDAccueil } from '../../commun/LignesDAccueil.tsx';
import { presentEtat } from '../../commun/presentEtat.ts';
import type { EspaceDeJuridiction } from '../espacesDeJuridiction.ts';
import { textesDe } from '../textes/textesDe.ts';

export interface FileQuiAttend {
  readonly titre: string;
  readonly base: string;
  /** How many and how much, or that nothing waits. */
  readonly phrase: string;
  readonly lignes: readonly LigneDAccueil[];
}

interface Faits {
  readonly ici: EspaceDeJuridiction;
  /** The oldest first. */
  readonly lignes: readonly MemoireListe[];
  readonly chiffre: ChiffreDeVue;
  readonly maintenant: Date;
  readonly langue: Langue;
}

export const presentFileQuiAttend = ({ ici, lignes, chiffre, maintenant, langue }: Faits): FileQuiAttend => {
  const { file, accueil } = textesDe(langue);
  const { nombre, montantTtc } = chiffre;
  const attente = ({ dateDepot }: MemoireListe): string => {
    if (dateDepot === null) return '';
    const jours = joursEntre(jourDe(dateDepot), jourDe(maintenant));
    return jours > 0 ? accueil.depose(file.attente(jours)) : accueil.deposeAujourdhui;
  };
  return {
    titre: ici.libelle[langue],
    base: ici.base,
    phrase:
      nombre === 0
        ? file.vide['a-traiter']
        : accueil.aTraiter(formatEntier(nombre, langue), nombre > 1, formatEuros(montantTtc, langue)),
    lignes: lignes.map((ligne) => ({
      numero: ligne.numero,
      href: `${ici.base}/${ligne.id}`,
      etat: presentEtat(ligne.etat, langue),
      detail: [ligne.prestataire, attente(ligne)].filter(Boolean).join(' · '),
    })),
  };
};
