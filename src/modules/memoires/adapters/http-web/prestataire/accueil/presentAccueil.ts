import type { Langue } from '../../../../../../kernel/domain/Langue.ts';
import { jourDe } from '../../../../../../kernel/domain/Jour.ts';
import { Montant } from '../../../../../../kernel/domain/Montant.ts';
import { formatEntier, formatEuros, formatJour } from '../../../../../../platform/web/formats.ts';
import type { MemoireListe } from '../../../../application/ports/MemoireReader.ts';
import type { Forclusion } from '../../../../domain/Forclusion.ts';
import type { LigneDAccueil } from '../../commun/LignesDAccueil.tsx';
import { presentEtat } from '../../commun/presentEtat.ts';
import { presentForclusion } from '../../commun/presentForclusion.ts';
import { textesDe } from '../listes/textes/textesDe.ts';
import { adresseDEtape, adresseDuMemoire } from '../saisie/adresses.ts';

export interface AccueilPresente {
  readonly attend: readonly LigneDAccueil[];
  /** The way to the others; null when they are all shown. */
  readonly tout: string | null;
  readonly bouge: readonly LigneDAccueil[];
  readonly paye: string | null;
}

export interface FaitsDAccueil {
  readonly aTraiter: readonly MemoireListe[];
  readonly totalATraiter: number;
  /** Of the drafts shown, by id. */
  readonly forclusions: ReadonlyMap<number, Forclusion>;
  readonly recents: readonly MemoireListe[];
  readonly payes: readonly MemoireListe[];
  readonly maintenant: Date;
  readonly langue: Langue;
}

const TRENTE_JOURS = 30 * 86_400_000;

export const presentAccueil = (faits: FaitsDAccueil): AccueilPresente => {
  const { aTraiter, totalATraiter, forclusions, recents, payes, maintenant, langue } = faits;
  const textes = textesDe(langue).accueil;
  const mois = jourDe(maintenant).slice(0, 7);
  const duMois = payes.filter(({ dateEtat }) => jourDe(dateEtat).startsWith(mois));
  const montant = Montant.somme(duMois.map(({ montantTtc }) => montantTtc ?? Montant.zero));
  return {
    attend: aTraiter.map((ligne) => enAttente(ligne, forclusions.get(ligne.id), langue)),
    tout: totalATraiter > aTraiter.length ? textes.tout(formatEntier(totalATraiter, langue)) : null,
    bouge: recents
      .filter(({ dateEtat }) => maintenant.getTime() - dateEtat.getTime() <= TRENTE_JOURS)
      .map((ligne) => ({
        numero: ligne.numero,
        href: adresseDuMemoire(ligne.id),
        etat: presentEtat(ligne.etat, langue),
        detail: [formatJour(ligne.dateEtat, langue), ligne.destinataire].filter(Boolean).join(' · '),
      })),
    paye: duMois.length === 0 ? null : textes.payeTotal(duMois.length, formatEuros(montant, langue)),
  };
};

const enAttente = (
  ligne: MemoireListe,
  forclusion: Forclusion | undefined,
  langue: Langue,
): LigneDAccueil => {
  const textes = textesDe(langue).accueil;
  const { id, numero, etat, destinataire } = ligne;
  const quoi =
    etat === 'REFUSE' ? textes.refuse : etat === 'A_COMPLETER' ? textes.aCompleter : textes.brouillon;
  const delai = forclusion && textes.forclusion(presentForclusion(forclusion, langue).texte);
  return {
    numero,
    href: etat === 'BROUILLON' ? adresseDEtape(id, 'en-tete') : adresseDuMemoire(id),
    etat: presentEtat(etat, langue),
    detail: [quoi, destinataire, delai].filter(Boolean).join(' · '),
  };
};
