import { jourDe, joursEntre } from '../../../../../kernel/domain/Jour.ts';
import type { Langue } from '../../../../../kernel/domain/Langue.ts';
import type { Jalon } from '../../../../../platform/web/components/Chronologie.tsx';
import { formatInstant } from '../../../../../platform/web/formats.ts';
import type { Referentiel } from '../../../application/ports/Referentiel.ts';
import type { DonneesMemoire } from '../../../domain/DonneesMemoire.ts';
import type { EntreeHistorique } from '../../../domain/EntreeHistorique.ts';
import { estFinal } from '../../../domain/etats.ts';
import { motifDeLEntree } from './motifDeLEntree.ts';
import { presentEtat } from './presentEtat.ts';

const textes = {
  fr: {
    reoriente: 'Réorienté vers une autre juridiction',
    age: (jours: number): string =>
      jours === 0 ? 'Depuis aujourd’hui.' : jours === 1 ? 'Depuis hier.' : `Depuis ${jours}\u00a0jours.`,
  },
  en: {
    reoriente: 'Redirected to another court',
    age: (jours: number): string =>
      jours === 0 ? 'Since today.' : jours === 1 ? 'Since yesterday.' : `For ${jours} days.`,
  },
} as const;

interface Faits {
  readonly memoire: Pick<DonneesMemoire, 'historique' | 'etat' | 'etatLe'>;
  readonly referentiel: Pick<Referentiel, 'findMotif'>;
  readonly langue: Langue;
  readonly maintenant: Date;
}

/** The time line, the latest first: état, date, who, why, and how long the current état has lasted. */
export const presentJalons = ({ memoire, referentiel, langue, maintenant }: Faits): readonly Jalon[] => {
  const { historique, etat, etatLe } = memoire;
  const age = estFinal(etat) ? undefined : textes[langue].age(joursEntre(jourDe(etatLe), jourDe(maintenant)));
  return historique
    .map((entree): Jalon => {
      const motif = motifDeLEntree(referentiel, entree);
      return {
        ...etatDeLEntree(entree, langue),
        date: formatInstant(entree.le, langue),
        dateIso: entree.le.toISOString(),
        auteur: entree.acteurNom,
        motif: motif?.libelle[langue],
        commentaire: entree.texte ?? undefined,
      };
    })
    .reverse()
    .map((jalon, rang) => (rang === 0 ? { ...jalon, age } : jalon));
};

const etatDeLEntree = (entree: EntreeHistorique, langue: Langue): Pick<Jalon, 'famille' | 'etat'> => {
  const { famille, libelle } = presentEtat(entree.etat, langue);
  return { famille, etat: entree.acte === 'REORIENTER' ? textes[langue].reoriente : libelle };
};
