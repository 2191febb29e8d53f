import type { FunctionComponent } from 'preact';
import type { OptionDeChoix } from '../../../../platform/web/components/OptionDeChoix.ts';
import type { FormErrors } from '../../../../platform/http/FormErrors.ts';
import { ChampsDApplication } from './ChampsDApplication.tsx';
import { chemins } from './chemins.ts';
import { FormulaireDeRaccordement } from './FormulaireDeRaccordement.tsx';
import { PageDeRaccordement } from './PageDeRaccordement.tsx';
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
  const { applications: textes } = useTextes();
  return (
    <PageDeRaccordement titre={textes.creer} erreurs={erreurs} etroit>
      <FormulaireDeRaccordement
        {...structures}
        action={chemins.creerApplication}
        valider={textes.valider}
        erreurs={erreurs}
      >
        <ChampsDApplication nom={nom} domaines={domaines} erreurs={erreurs} />
      </FormulaireDeRaccordement>
    </PageDeRaccordement>
  );
};
