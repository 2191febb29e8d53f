import type { FunctionComponent } from 'preact';
import type { OptionDeChoix } from '../../../../platform/web/components/OptionDeChoix.ts';
import type { FormErrors } from '../../../../platform/http/FormErrors.ts';
import { chemins } from './chemins.ts';
import { FormulaireDeRaccordement } from './FormulaireDeRaccordement.tsx';
import { PageDeRaccordement } from './PageDeRaccordement.tsx';
import { useTextes } from './useTextes.ts';

interface Props {
  readonly structures: readonly OptionDeChoix[];
  readonly structure: string | undefined;
  readonly erreurs: FormErrors;
  readonly envoi: string;
}

export const CreerComptePage: FunctionComponent<Props> = (props) => {
  const { comptes: textes } = useTextes();
  return (
    <PageDeRaccordement titre={textes.creer} chapeau={textes.explication} erreurs={props.erreurs} etroit>
      <FormulaireDeRaccordement {...props} action={chemins.creerCompte} valider={textes.valider} />
    </PageDeRaccordement>
  );
};
