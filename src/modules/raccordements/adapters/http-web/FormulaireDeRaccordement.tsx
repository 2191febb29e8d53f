import type { ComponentChildren, FunctionComponent } from 'preact';
import { BarreActions } from '../../../../platform/web/components/BarreActions.tsx';
import { Bouton } from '../../../../platform/web/components/Bouton.tsx';
import { BoutonLien } from '../../../../platform/web/components/BoutonLien.tsx';
import { ChampListe } from '../../../../platform/web/components/ChampListe.tsx';
import { Formulaire } from '../../../../platform/web/components/Formulaire.tsx';
import type { OptionDeChoix } from '../../../../platform/web/components/OptionDeChoix.ts';
import type { FormErrors } from '../../../../platform/http/FormErrors.ts';
import { chemins } from './chemins.ts';
import { messageDe } from './saisieDe.ts';
import { useTextes } from './useTextes.ts';

interface Props {
  readonly action: string;
  readonly valider: string;
  readonly structures: readonly OptionDeChoix[];
  readonly structure: string | undefined;
  readonly erreurs: FormErrors;
  /** It is done once: see EnvoisUniques. */
  readonly envoi: string;
  readonly children?: ComponentChildren;
}

/** Something new for one of the structures of the person. */
export const FormulaireDeRaccordement: FunctionComponent<Props> = (props) => {
  const { action, valider, structures, structure, erreurs, envoi, children } = props;
  const textes = useTextes();
  const [seule, ...autres] = structures;
  return (
    <Formulaire action={action} champsObligatoires>
      <input type="hidden" name="envoi" value={envoi} />
      <ChampListe
        champ="structure"
        libelle={textes.structure}
        options={structures}
        valeur={structure ?? (autres.length === 0 ? seule?.valeur : undefined)}
        requis
        erreur={messageDe(erreurs, 'structure')}
      />
      {children}
      <BarreActions>
        <Bouton>{valider}</Bouton>
        <BoutonLien href={chemins.racine} variante="secondaire">
          {textes.annuler}
        </BoutonLien>
      </BarreActions>
    </Formulaire>
  );
};
