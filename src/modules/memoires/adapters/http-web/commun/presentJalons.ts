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
    actes: {
      REORIENTER: 'Réorienté vers une autre juridiction',
      RELANCER: 'Relance de la juridiction',
      REPONDRE_A_LA_RELANCE: 'Réponse à la relance',
    },
    age: (jours: number): string =>
      jours === 0 ? 'Depuis aujourd’hui.' : jours === 1 ? 'Depuis hier.' : `Depuis ${jours}\u00a0jours.`,
    delaiHabituel: (jours: number): string =>
      `Délai habituel de cette juridiction\u00a0: ${jours}\u00a0${jours > 1 ? 'jours' : 'jour'} du dépôt au paiement.`,
  },
  en: {
    actes: {
      REORIENTER: 'Redirected to another court',
      RELANCER: 'Reminder to the court',
      REPONDRE_A_LA_RELANCE: 'Answer to the reminder',
    },
    age: (jours: number): string =>
      jours === 0 ? 'Since today.' : jours === 1 ? 'Since yesterday.' : `For ${jours} days.`,
    delaiHabituel: (jours: number): string =>
      `Usual time of this court: ${jours} ${jours === 1 ? 'day' : 'days'} from the filing to the payment.`,
  },
} as const;

interface Faits {
  readonly memoire: Pick<DonneesMemoire, 'historique' | 'etat' | 'etatLe'>;
  readonly referentiel: Pick<Referentiel, 'findMotif'>;
  readonly langue: Langue;
  readonly maintenant: Date;
  /** Days from the deposit to the payment in this juridiction; nothing is said of it when null. */
  readonly delaiHabituel?: number | null;
}

/** The time line, the latest first: état, date, who, why, and how long the current état has lasted. */
export const presentJalons = (faits: Faits): readonly Jalon[] => {
  const { memoire, referentiel, langue } = faits;
  const { historique } = memoire;
  const age = ageDeLEtat(faits);
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

const ageDeLEtat = ({
  memoire: { etat, etatLe },
  langue,
  maintenant,
  delaiHabituel = null,
}: Faits): string | undefined => {
  if (estFinal(etat)) return undefined;
  const age = textes[langue].age(joursEntre(jourDe(etatLe), jourDe(maintenant)));
  return delaiHabituel === null ? age : `${age} ${textes[langue].delaiHabituel(delaiHabituel)}`;
};

const etatDeLEntree = (entree: EntreeHistorique, langue: Langue): Pick<Jalon, 'famille' | 'etat'> => {
  const { famille, libelle } = presentEtat(entree.etat, langue);
  const propres: Readonly<Partial<Record<EntreeHistorique['acte'], string>>> = textes[langue].actes;
  return { famille, etat: propres[entree.acte] ?? libelle };
};
