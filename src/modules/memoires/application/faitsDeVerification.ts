import type { Jour } from '../../../kernel/domain/Jour.ts';
import type { DonneesMemoire } from '../domain/DonneesMemoire.ts';
import type { Mission } from '../domain/Mission.ts';
import type { FaitsDeVerification } from '../domain/verification.ts';
import { codesConnus } from './codes.ts';
import type { JuridictionConnue } from './ports/Juridictions.ts';
import type { Prestataire } from './ports/Prestataires.ts';
import type { Referentiel } from './ports/Referentiel.ts';

interface Sources {
  readonly memoire: Pick<DonneesMemoire, 'entete' | 'mission'>;
  readonly prestataire: Prestataire;
  /** The one that the mémoire names; undefined when there is none such. */
  readonly juridiction: Pick<JuridictionConnue, 'ouverte'> | undefined;
  readonly referentiel: Referentiel;
  readonly aujourdhui: Jour;
}

export const faitsDeVerification = (sources: Sources): FaitsDeVerification => {
  const { memoire, prestataire, juridiction, referentiel, aujourdhui } = sources;
  const { categorie } = memoire.entete;
  const { active, services, comptesBancaires } = prestataire;
  return {
    juridiction: juridiction ? (juridiction.ouverte ? 'ouverte' : 'fermee') : 'inconnue',
    structureActive: active,
    serviceIds: services.map(({ id }) => id),
    compteBancaireIds: comptesBancaires.map(({ id }) => id),
    piecesRequises: categorie === null ? [] : referentiel.piecesRequises(categorie),
    codes: codesConnus(referentiel, joursDesTarifs(memoire.mission) ?? [aujourdhui]),
  };
};

/** A mission may begin under one tarif and end under the next: either is right. Null while no day is known. */
const joursDesTarifs = ({ debut, dateAchevement, datePrescription }: Mission): readonly Jour[] | null => {
  const jours = [debut, dateAchevement, datePrescription].filter((jour) => jour !== null);
  return jours.length === 0 ? null : jours;
};
