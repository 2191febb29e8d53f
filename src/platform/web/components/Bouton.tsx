import type { ComponentChildren, FunctionComponent } from 'preact';
import { classeDeBouton, type VarianteDeBouton } from './classeDeBouton.ts';
import type { AttributsData } from './ProprietesDeChamp.ts';

interface Props {
  readonly variante?: VarianteDeBouton | undefined;
  readonly type?: 'submit' | 'button' | undefined;
  readonly name?: string | undefined;
  readonly value?: string | undefined;
  /** The id of the form, when the button stands outside it. */
  readonly formulaire?: string | undefined;
  readonly versAction?: string | undefined;
  /** What a screen reader adds: "Supprimer" + "la ligne 2". */
  readonly complement?: string | undefined;
  readonly attributs?: AttributsData | undefined;
  readonly children: ComponentChildren;
}

export const Bouton: FunctionComponent<Props> = (props) => (
  <button
    {...props.attributs}
    class={classeDeBouton(props.variante)}
    type={props.type ?? 'submit'}
    name={props.name}
    value={props.value}
    form={props.formulaire}
    formAction={props.versAction}
  >
    {props.children}
    {props.complement && <span class="govuk-visually-hidden"> {props.complement}</span>}
  </button>
);
