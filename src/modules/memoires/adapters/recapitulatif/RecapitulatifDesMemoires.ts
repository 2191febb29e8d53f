import type { Acteur } from '../../../../kernel/application/Acteur.ts';
import type {
  ContributionAuRecapitulatif,
  LigneDeRecapitulatif,
  PartDeStructure,
  Semaine,
} from '../../../../kernel/application/ContributionAuRecapitulatif.ts';
import type { Langue } from '../../../../kernel/domain/Langue.ts';
import type { FileQuiAttend, ResumerMaSemaine } from '../../application/ResumerMaSemaine.ts';
import { ESPACES_DE_JURIDICTION } from '../http-web/juridiction/espacesDeJuridiction.ts';
import { textesDuRecapitulatif } from './textesDuRecapitulatif.ts';

/** What the mémoires have to say each Monday. */
export class RecapitulatifDesMemoires implements ContributionAuRecapitulatif {
  constructor(private readonly semaines: ResumerMaSemaine) {}

  async resumer(acteur: Acteur, semaine: Semaine): Promise<readonly PartDeStructure[]> {
    const resumees = await this.semaines.execute(acteur, semaine);
    return resumees.map(({ designation, aTraiter, files, payes }) => ({
      designation,
      attentes: [
        ...aTraiter.map(({ etat, nombre }) =>
          ligne('/memoires', (langue) => textesDuRecapitulatif.aTraiter(etat, nombre, langue)),
        ),
        ...files.map((file) =>
          ligne(baseDe(file), (langue) => textesDuRecapitulatif.recus(file.espace, file.nombre, langue)),
        ),
      ],
      resultats: payes
        ? [ligne('/memoires', (langue) => textesDuRecapitulatif.payes(payes.nombre, payes.montant, langue))]
        : [],
    }));
  }
}

const ligne = (chemin: string, phrase: (langue: Langue) => string): LigneDeRecapitulatif => ({
  chemin,
  phrase: { fr: phrase('fr'), en: phrase('en') },
});

const baseDe = ({ espace }: FileQuiAttend): string =>
  ESPACES_DE_JURIDICTION.find((decrit) => decrit.espace === espace)?.base ?? '/accueil';
