import type { Acteur } from '../../../../kernel/application/Acteur.ts';
import type {
  ContributionAuRecapitulatif,
  LigneDeRecapitulatif,
  PartDeStructure,
} from '../../../../kernel/application/ContributionAuRecapitulatif.ts';
import type { Langue, Libelle } from '../../../../kernel/domain/Langue.ts';
import { formatEntier } from '../../../../platform/web/formats.ts';
import type { ResumerMesDemandes } from '../../application/ResumerMesDemandes.ts';

type Accord = readonly [un: string, plusieurs: string];

const RATTACHEMENTS: Readonly<Record<Langue, Accord>> = {
  fr: ['demande de rattachement attend votre décision', 'demandes de rattachement attendent votre décision'],
  en: ['request to be attached awaits your decision', 'requests to be attached await your decision'],
};

const ABONNEMENTS: Readonly<Record<Langue, Accord>> = {
  fr: ['demande d’espace attend votre décision', 'demandes d’espace attendent votre décision'],
  en: ['request for an area awaits your decision', 'requests for an area await your decision'],
};

/** What the structures have to say each Monday. */
export class RecapitulatifDesStructures implements ContributionAuRecapitulatif {
  constructor(private readonly demandes: ResumerMesDemandes) {}

  async resumer(acteur: Acteur): Promise<readonly PartDeStructure[]> {
    const resumees = await this.demandes.execute(acteur);
    return resumees.map(({ designation, rattachements, abonnements }) => ({
      designation,
      attentes: [
        ...lignes(rattachements, RATTACHEMENTS, '/gestionnaire/demandes'),
        ...lignes(abonnements, ABONNEMENTS, '/gestionnaire/abonnements'),
      ],
      resultats: [],
    }));
  }
}

const lignes = (
  nombre: number,
  accords: Readonly<Record<Langue, Accord>>,
  chemin: string,
): readonly LigneDeRecapitulatif[] => (nombre === 0 ? [] : [{ phrase: phraseDe(nombre, accords), chemin }]);

const phraseDe = (nombre: number, accords: Readonly<Record<Langue, Accord>>): Libelle => {
  const dans = (langue: Langue): string =>
    `${formatEntier(nombre, langue)} ${accords[langue][nombre === 1 ? 0 : 1]}`;
  return { fr: dans('fr'), en: dans('en') };
};
