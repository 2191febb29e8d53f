import type { FunctionComponent } from 'preact';
import { ChampTexteLong } from '../../../../../platform/web/components/ChampTexteLong.tsx';
import type { ErreurDeChamp } from '../../../../../platform/web/ErreurDeChamp.ts';
import { longueurs } from '../formes/longueurs.ts';
import { FormulaireDeStructure } from '../gestionnaire/FormulaireDeStructure.tsx';
import { messageDe } from '../saisieDe.ts';
import { cheminsDesRoles } from './cheminsDesRoles.ts';
import { useTextesDesRoles } from './useTextesDesRoles.ts';

interface Props {
  readonly structure: { readonly id: number; readonly designation: string; readonly version: number };
  readonly active: boolean;
  readonly motif: string;
  readonly erreurs: readonly ErreurDeChamp[];
}

/** To deactivate an active structure, or to reactivate one that is not. */
export const StatutPage: FunctionComponent<Props> = ({ structure, active, motif, erreurs }) => {
  const { statut: textes } = useTextesDesRoles();
  const titre = active ? textes.desactiver : textes.reactiver;
  return (
    <FormulaireDeStructure
      structure={structure}
      titre={titre}
      action={active ? cheminsDesRoles.desactiver(structure.id) : cheminsDesRoles.reactiver(structure.id)}
      version={structure.version}
      valider={titre}
      erreurs={erreurs}
    >
      <p class="govuk-body">{active ? textes.desactiverTexte : textes.reactiverTexte}</p>
      <ChampTexteLong
        champ="motif"
        libelle={textes.motif}
        indice={textes.motifIndice}
        valeur={motif}
        lignes={3}
        longueurMax={longueurs.motif}
        requis
        erreur={messageDe(erreurs, 'motif')}
      />
    </FormulaireDeStructure>
  );
};
