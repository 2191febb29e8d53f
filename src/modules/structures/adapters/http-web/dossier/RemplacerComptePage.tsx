import type { FunctionComponent } from 'preact';
import type { ErreurDeChamp } from '../../../../../platform/web/ErreurDeChamp.ts';
import { CompteChamps } from '../fiche/CompteChamps.tsx';
import { FormulaireDeStructure } from '../gestionnaire/FormulaireDeStructure.tsx';
import type { TextesSaisis } from '../saisieDe.ts';
import { cheminsDuDossier } from './cheminsDuDossier.ts';
import { useTextesDuDossier } from './useTextesDuDossier.ts';

interface Props {
  readonly structure: { readonly id: number; readonly designation: string };
  readonly compte: { readonly id: number; readonly libelle: string; readonly iban: string };
  readonly saisie: TextesSaisis;
  readonly erreurs: readonly ErreurDeChamp[];
}

export const RemplacerComptePage: FunctionComponent<Props> = ({ structure, compte, saisie, erreurs }) => {
  const { comptes } = useTextesDuDossier();
  return (
    <FormulaireDeStructure
      structure={structure}
      titre={comptes.remplacerTitre}
      action={cheminsDuDossier.remplacerCompte(structure.id, compte.id)}
      valider={comptes.remplacer}
      erreurs={erreurs}
    >
      <p class="govuk-body">{comptes.remplacerTexte(compte.libelle, compte.iban)}</p>
      <CompteChamps saisie={saisie} erreurs={erreurs} />
    </FormulaireDeStructure>
  );
};
