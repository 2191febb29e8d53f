import type { FunctionComponent } from 'preact';
import { Champ } from '../../../../platform/web/components/Champ.tsx';
import { ChampCases } from '../../../../platform/web/components/ChampCases.tsx';
import type { OptionDeChoix } from '../../../../platform/web/components/OptionDeChoix.ts';
import type { FormErrors } from '../../../../platform/http/FormErrors.ts';
import { NOM_D_APPLICATION_MAX } from '../../domain/Application.ts';
import { domainesApi } from '../../domain/DomaineApi.ts';
import { chemins } from './chemins.ts';
import { FormulaireDeRaccordement } from './FormulaireDeRaccordement.tsx';
import { PageDeRaccordement } from './PageDeRaccordement.tsx';
import { messageDe } from './saisieDe.ts';
import { useTextes } from './useTextes.ts';

interface Props {
  readonly structures: readonly OptionDeChoix[];
  readonly structure: string | undefined;
  readonly nom: string | undefined;
  readonly domaines: readonly string[];
  readonly erreurs: FormErrors;
  readonly envoi: string;
}

export const CreerApplicationPage: FunctionComponent<Props> = ({ nom, domaines, erreurs, ...structures }) => {
  const { applications: textes, domainesDeLApi } = useTextes();
  return (
    <PageDeRaccordement titre={textes.creer} erreurs={erreurs} etroit>
      <FormulaireDeRaccordement
        {...structures}
        action={chemins.creerApplication}
        valider={textes.valider}
        erreurs={erreurs}
      >
        <Champ
          champ="nom"
          libelle={textes.nom}
          indice={textes.nomIndice}
          valeur={nom}
          longueurMax={NOM_D_APPLICATION_MAX}
          requis
          erreur={messageDe(erreurs, 'nom')}
        />
        <ChampCases
          champ="domaines"
          libelle={textes.domaines}
          indice={textes.domainesIndice}
          valeurs={domaines}
          options={domainesApi.map((valeur) => ({ valeur, ...domainesDeLApi[valeur] }))}
          requis
          erreur={messageDe(erreurs, 'domaines')}
        />
      </FormulaireDeRaccordement>
    </PageDeRaccordement>
  );
};
