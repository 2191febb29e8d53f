import type { FunctionComponent } from 'preact';
import { BoutonLien } from '../../../../../platform/web/components/BoutonLien.tsx';
import { ChampCases } from '../../../../../platform/web/components/ChampCases.tsx';
import { Layout } from '../../../../../platform/web/components/Layout.tsx';
import type { ErreurDeChamp } from '../../../../../platform/web/ErreurDeChamp.ts';
import { chemins } from '../chemins.ts';
import type { EspacePresente } from '../fiche/presentStructure.ts';
import { messageDe } from '../saisieDe.ts';
import { useTextes } from '../useTextes.ts';
import { FormulaireDeStructure } from './FormulaireDeStructure.tsx';

interface Props {
  readonly structure: { readonly id: number; readonly designation: string };
  readonly espaces: readonly EspacePresente[];
  readonly choisis: readonly string[];
  readonly erreurs: readonly ErreurDeChamp[];
}

export const AjouterEspacesPage: FunctionComponent<Props> = ({ structure, espaces, choisis, erreurs }) => {
  const { espacesDeStructure: textes, annuler } = useTextes();
  if (espaces.length === 0) {
    return (
      <Layout titre={textes.ajouter} surtitre={structure.designation} etroit>
        <p class="govuk-body">{textes.tous}</p>
        <BoutonLien href={chemins.structure(structure.id)} variante="secondaire">
          {annuler}
        </BoutonLien>
      </Layout>
    );
  }
  return (
    <FormulaireDeStructure
      structure={structure}
      titre={textes.ajouter}
      action={chemins.ajouterEspaces(structure.id)}
      valider={textes.valider}
      erreurs={erreurs}
      obligatoires={false}
    >
      <ChampCases
        champ="espaces"
        libelle={textes.choix}
        valeurs={choisis}
        options={espaces.map(({ code, libelle, indice }) => ({ valeur: code, libelle, indice }))}
        erreur={messageDe(erreurs, 'espaces')}
      />
      <p class="govuk-body">{textes.explication}</p>
    </FormulaireDeStructure>
  );
};
